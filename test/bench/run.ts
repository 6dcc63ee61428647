import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { archiveRows } from './archive.ts';
import { installCommitlint } from './commitlint.ts';
import { makeHistory } from './history.ts';
import { coverageRows } from './coverage.ts';
import { hookRows } from './hook.ts';
import { hostileRows } from './hostile.ts';
import { memoryRow } from './memory.ts';
import { rangeRows } from './ranges.ts';
import { startupRows } from './startup.ts';
import { type Row, table } from './table.ts';
import { tagRows } from './tag.ts';

const parts = ['ranges', 'memory', 'hostile', 'startup', 'hook', 'tag', 'coverage', 'archive'] as const;

/**
 * `npm run bench [-- --rounds N] [--only ranges,startup]`: the numbers that the suite promises, on the built `dist/`.
 * Ratios only, within one run, so that they hold on any machine; exits 1 where a limit is passed or a row is missing.
 */
function bench(): number {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, only: { type: 'string' } } });
  const rounds = Number(values.rounds ?? 9);
  const only = values.only?.split(',') ?? parts;
  if (!Number.isInteger(rounds) || rounds < 1 || only.some((part) => !parts.some((known) => known === part))) {
    process.stderr.write(`--rounds takes a whole number from 1, and --only some of ${parts.join(', ')}.\n`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'cm-bench-'));
  try {
    const rows = rowsOf(scratch, rounds, only);
    process.stdout.write(`Node ${process.versions.node}, median of ${rounds} rounds\n${table(rows)}`);
    return rows.every(({ state }) => state === 'ok' || state === 'reported') ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function rowsOf(scratch: string, rounds: number, only: readonly string[]): readonly Row[] {
  const repository = join(scratch, 'history');
  mkdirSync(repository);
  const wanted = (part: (typeof parts)[number]): boolean => only.includes(part);
  if (wanted('ranges') || wanted('memory') || wanted('tag')) makeHistory(repository);
  return [
    ...(wanted('ranges') ? rangeRows(repository, installCommitlint(), rounds) : []),
    ...(wanted('memory') ? [memoryRow(repository, scratch)] : []),
    ...(wanted('hostile') ? hostileRows(scratch) : []),
    ...(wanted('startup') ? startupRows(scratch, rounds) : []),
    ...(wanted('hook') ? hookRows(scratch, rounds) : []),
    ...(wanted('tag') ? tagRows(repository, rounds) : []),
    ...(wanted('coverage') ? coverageRows(scratch, rounds) : []),
    ...(wanted('archive') ? archiveRows() : []),
  ];
}

process.exitCode = bench();
