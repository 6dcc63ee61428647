import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { alembicPackages } from '../e2e/support/oracles/alembic.ts';
import { git } from './history.ts';
import type { Contender } from './measure.ts';
import { writeProject, writeRevisions } from './migration-files.ts';
import { pythonProgram } from './python-program.ts';
import { raceRow } from './ranges.ts';
import { ratioRow, type Row, unmeasuredRow } from './table.ts';
import { cm } from './tree.ts';

/** At most so many times the CPU of `alembic heads` on the same folder: a third, and one and a half. Source: issue 5, "Numbers". */
const chainLimit = 0.33;
const wholeLimit = 1.5;
const revisions = 440;
const changed = 3;
const chain = `chain of ${revisions} revisions, ${changed} new, CPU`;
const whole = `analysis of ${revisions} revisions, CPU`;

/**
 * The built command line on a long history of migrations, against real Alembic in an environment with nothing but what it needs,
 * and with the compiled files that its first run leaves behind.
 */
export async function migrationRows(scratch: string, rounds: number): Promise<readonly Row[]> {
  let alembic: Contender;
  const folder = join(scratch, 'migrations');
  try {
    alembic = { name: 'alembic', command: await installAlembic(), args: ['heads'], cwd: folder, exits: [0] };
  } catch (error) {
    return [
      unmeasuredRow(chain, `${chainLimit} × alembic heads`, error),
      unmeasuredRow(whole, `${wholeLimit} × alembic heads`, error),
    ];
  }
  const base = makeRepository(folder);
  const check = (...args: readonly string[]): Contender => {
    return cm(['migration-check', '--path', 'alembic', ...args, '--json'], folder, [0, 1]);
  };
  return [
    ...row(chain, [alembic, check('--base', base)], rounds, chainLimit),
    ...row(whole, [alembic, check()], rounds, wholeLimit),
  ];
}

function row(what: string, contenders: readonly Contender[], rounds: number, limit: number): readonly Row[] {
  const rowsOf = (cpu: (name: string) => number): readonly Row[] => [
    ratioRow(what, cpu('cm'), cpu('alembic'), limit, 'alembic heads'),
  ];
  return raceRow(contenders, rounds, rowsOf, [what, `${limit} × alembic heads`]);
}

/** A repository whose newest commit adds the last revisions; gives the commit before it. */
function makeRepository(folder: string): string {
  mkdirSync(folder);
  const run = (...args: readonly string[]): string =>
    git(folder, ['-c', 'user.name=Ada Acme', '-c', 'user.email=ada@acme.test', ...args], '').trim();
  run('init', '--quiet', '--initial-branch=main');
  writeProject(folder);
  writeRevisions(folder, 0, revisions - changed);
  run('add', '--all');
  run('commit', '--quiet', '--message', 'feat: add the shop');
  const base = run('rev-parse', 'HEAD');
  writeRevisions(folder, revisions - changed, revisions);
  run('add', '--all');
  run('commit', '--quiet', '--message', 'feat: add exports');
  // As a clone has it: git keeps what it fetches in a pack.
  run('gc', '--quiet');
  return base;
}

/** Alembic's program. */
function installAlembic(): Promise<string> {
  return pythonProgram('alembic', alembicPackages);
}
