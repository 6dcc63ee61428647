import { ledgerFile, type Verified, verifyExport } from '@cm/ledger';
import { available, type Fact } from '@cm/model';

import type { Ports } from '../ports.ts';

/** Bytes of a whole ledger in one file: some 500,000 entries. */
const mostBytes = 256 * 1024 * 1024;

/** Reads a ledger out of one file, as `cm ledger export` writes it. Altered is an answer. */
export async function readLedgerFile(ports: Pick<Ports, 'files' | 'hash'>, path: string): Promise<Fact<Verified>> {
  const bytes = await ports.files.read(path, mostBytes);
  if (bytes.status === 'unavailable') return bytes;
  return available(verifyExport(ledgerFile(path, bytes.value), ports.hash.sha256));
}
