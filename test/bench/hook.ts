import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { git } from './history.ts';
import type { Contender } from './measure.ts';
import { raceRow } from './ranges.ts';
import { limitRow, milliseconds, type Row } from './table.ts';
import { cm } from './tree.ts';

/** Milliseconds of CPU that a message may cost over bare Node, git's processes included. Source: issue 3, point 3. */
const limit = 60;
const what = 'a message in the commit-msg hook, CPU over bare Node';

/** The check that a commit-msg hook runs, on a good message as an editor leaves it. */
export function hookRows(scratch: string, rounds: number): readonly Row[] {
  const clone = join(scratch, 'hook');
  mkdirSync(clone);
  const run = (...args: readonly string[]): string =>
    git(clone, ['-c', 'user.name=Ada Acme', '-c', 'user.email=ada@acme.test', ...args], '');
  run('init', '--quiet', '--initial-branch=main');
  run('commit', '--quiet', '--allow-empty', '--message', 'chore: start');
  run('checkout', '--quiet', '-b', 'feature/TASK-2-export');
  writeFileSync(join(clone, '.git', 'COMMIT_EDITMSG'), message);
  const bare: Contender = { name: 'bare', command: process.execPath, args: ['-e', '0'], cwd: clone, exits: [0] };
  const hook = cm(['commit-lint', '--edit', '.git/COMMIT_EDITMSG'], clone, [0]);
  const rowsOf = (cpu: (name: string) => number): readonly Row[] => [
    limitRow(what, cpu('cm') - cpu('bare'), limit, milliseconds),
  ];
  return raceRow([bare, hook], rounds, rowsOf, [what, milliseconds(limit)]);
}

const message = `feat(export): add the export

It holds all invoices of a customer, one line each.

Task: TASK-2

# Please enter the commit message for your changes. Lines starting
# with '#' will be ignored, and an empty message aborts the commit.
#
# On branch feature/TASK-2-export
`;
