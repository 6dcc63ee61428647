import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { advisoryRows } from './advisories.ts';
import { archiveRows } from './archive.ts';
import { installCommitlint } from './commitlint.ts';
import { makeHistory } from './history.ts';
import { coverageRows } from './coverage.ts';
import { gateRows } from './gate.ts';
import { hookRows } from './hook.ts';
import { hostileRows } from './hostile.ts';
import { ledgerRows } from './ledger.ts';
import { memoryRow } from './memory.ts';
import { migrationRows } from './migrations.ts';
import { planRows } from './plan.ts';
import { rangeRows } from './ranges.ts';
import { roundtripRows } from './roundtrip.ts';
import { startupRows } from './startup.ts';
import { type Row, table } from './table.ts';
import { tagRows } from './tag.ts';
import { workflowRows } from './workflows.ts';

const parts = [
  'ranges',
  'memory',
  'hostile',
  'startup',
  'hook',
  'tag',
  'coverage',
  'migrations',
  'roundtrip',
  'plan',
  'gate',
  'ledger',
  'advisories',
  'workflows',
  'archive',
] as const;

/**
 * `npm run bench [-- --rounds N] [--only ranges,startup]`: the numbers that the suite promises, on the built `dist/`.
 * Ratios only, within one run, so that they hold on any machine; exits 1 where a limit is passed or a row is missing.
 */
async function bench(): Promise<number> {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, only: { type: 'string' } } });
  const rounds = Number(values.rounds ?? 9);
  const only = values.only?.split(',') ?? parts;
  if (!Number.isInteger(rounds) || rounds < 1 || only.some((part) => !parts.some((known) => known === part))) {
    process.stderr.write(`--rounds takes a whole number from 1, and --only some of ${parts.join(', ')}.\n`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'cm-bench-'));
  try {
    const rows = await rowsOf(scratch, rounds, only);
    process.stdout.write(`Node ${process.versions.node}, median of ${rounds} rounds\n${table(rows)}`);
    return rows.every(({ state }) => state === 'ok' || state === 'reported') ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function rowsOf(scratch: string, rounds: number, only: readonly string[]): Promise<readonly Row[]> {
  const repository = join(scratch, 'history');
  mkdirSync(repository);
  if (['ranges', 'memory', 'tag'].some((part) => only.includes(part))) makeHistory(repository);
  const rows: Readonly<Record<(typeof parts)[number], () => readonly Row[] | Promise<readonly Row[]>>> = {
    ranges: () => rangeRows(repository, installCommitlint(), rounds),
    memory: () => [memoryRow(repository, scratch)],
    hostile: () => hostileRows(scratch),
    startup: () => startupRows(scratch, rounds),
    hook: () => hookRows(scratch, rounds),
    tag: () => tagRows(repository, rounds),
    coverage: () => coverageRows(scratch, rounds),
    migrations: () => migrationRows(scratch, rounds),
    roundtrip: () => roundtripRows(scratch),
    plan: () => planRows(scratch, rounds),
    gate: () => gateRows(rounds),
    ledger: () => ledgerRows(scratch, rounds),
    advisories: () => advisoryRows(scratch, rounds),
    workflows: () => workflowRows(rounds),
    archive: archiveRows,
  };
  const found: Row[] = [];
  for (const part of parts) if (only.includes(part)) found.push(...(await rows[part]()));
  return found;
}

process.exitCode = await bench();
