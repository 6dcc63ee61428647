import type { LedgerFile } from './verify.ts';

const lineFeed = 10;

/**
 * A file of the ledger out of its bytes. A line that is no UTF-8 becomes one that no entry can be: a lenient decoder makes
 * the same character of many wrong bytes, and drops a byte order mark, so that changed bytes could pass as the same text.
 */
export function ledgerFile(name: string, bytes: Uint8Array): LedgerFile {
  const whole = decoded(bytes);
  if (whole !== null) return { name, text: whole };
  const lines: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found + 1;
    lines.push(decoded(bytes.subarray(start, end)) ?? '\uFFFD\n');
    start = end;
  }
  return { name, text: lines.join('') };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
