import { join } from 'node:path';

import { append, type Head } from '@cm/ledger';
import { nodeHash } from '@cm/runner/node-ports';

import { git } from './history.ts';

export const ledgerEntries = 20_000;
const perWriting = 10;
const start = Date.parse('2026-01-01T00:00:00Z');
const fourHours = 4 * 3_600_000;
const policy = 'a'.repeat(64);

export interface BenchLedger {
  /** A clone of a local bare repository that holds the ledger. */
  readonly clone: string;
  /** The same, one commit deep, and with nothing of the ledger. */
  readonly shallow: () => string;
}

/** Makes a bare repository whose branch `cm-ledger` holds eleven months of entries, packed as a server keeps them. */
export function makeLedger(dir: string): BenchLedger {
  const bare = join(dir, 'ledger-origin.git');
  const clone = join(dir, 'ledger-clone');
  for (const args of [
    ['init', '--quiet', '--bare', '--initial-branch=main', bare],
    ['init', '--quiet', '--initial-branch=main', clone],
  ])
    git(dir, args, '');
  const run = (args: readonly string[], input = ''): string =>
    git(clone, ['-c', 'user.name=Ada Acme', '-c', 'user.email=ada@acme.test', ...args], input).trim();
  run(['remote', 'add', 'origin', `file://${bare}`]);
  run(['commit', '--quiet', '--allow-empty', '--message', 'feat: start']);
  const entries = [...months()].map(
    ([name, text]) => `100644 blob ${run(['hash-object', '-w', '--stdin'], text)}\t${name}`,
  );
  const tree = run(['mktree'], `${entries.join('\n')}\n`);
  const commit = run(['commit-tree', '-m', 'ledger', tree]);
  run(['push', '--quiet', 'origin', 'main', `${commit}:refs/heads/cm-ledger`]);
  git(bare, ['gc', '--quiet'], '');
  let made = 0;
  return {
    clone,
    shallow: () => {
      made += 1;
      const folder = join(dir, `ledger-shallow-${made}`);
      git(dir, ['clone', '--quiet', '--depth=1', '--branch=main', `file://${bare}`, folder], '');
      return folder;
    },
  };
}

/** Findings as `vuln-sla` records them, ten at a time. */
function months(): ReadonlyMap<string, string> {
  const { sha256 } = nodeHash();
  const files = new Map<string, string>();
  let head: Head | null = null;
  for (let written = 0; written < ledgerEntries; written += perWriting) {
    const drafts = Array.from({ length: perWriting }, (_, index) => ({
      kind: 'detected',
      payload: {
        id: `CVE-2026-${written + index}`,
        package: 'pkg:npm/left-pad',
        severity: 'high',
        commit: 'a'.repeat(40),
        run: 123_456_789,
        scanner: 'trivy 0.58',
      },
    }));
    const added = append(head, drafts, { now: start + (written / perWriting) * fourHours, policy }, sha256);
    for (const [name, text] of added?.files ?? []) files.set(name, (files.get(name) ?? '') + text);
    head = added?.head ?? head;
  }
  return files;
}
