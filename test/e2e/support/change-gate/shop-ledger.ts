import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cloneAt, type TestRepository } from '@cm/testkit';

import { git } from '../../../ledger/support.ts';

interface LedgerLine {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The entries of the ledger, oldest first. */
export function ledgerLines(repo: TestRepository): readonly LedgerLine[] {
  if (repo.git('for-each-ref', 'refs/heads/cm-ledger') === '') return [];
  const names = repo.git('ls-tree', '--name-only', 'cm-ledger').split('\n');
  return names.flatMap((name) =>
    repo
      .git('show', `cm-ledger:${name}`)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LedgerLine),
  );
}

/** Kind and id of each entry: `review-due pr-7`. */
export function ledger(repo: TestRepository): readonly string[] {
  return ledgerLines(repo).map(({ kind, payload }) => `${kind} ${String(payload['id'])}`);
}

/** Writes another text into the ledger, as somebody who may push could. */
export function alterLedger(repo: TestRepository, name: string, change: (text: string) => string): void {
  const clone = cloneAt(repo, { ref: 'refs/heads/cm-ledger', depth: 0 });
  writeFileSync(join(clone, name), change(readFileSync(join(clone, name), 'utf8')));
  git(clone, ['-c', 'user.name=eve', '-c', 'user.email=eve@acme.example', 'commit', '-qam', 'chore: tidy up']);
  git(clone, ['push', '-q', 'origin', 'HEAD:refs/heads/cm-ledger']);
}
