import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import type { Report } from '@cm/model';

import { startPostgres } from '../e2e/support/oracles/postgres.ts';
import { pythonWith } from '../e2e/support/oracles/toolbox.ts';
import { livePackages } from '../e2e/support/oracles/live-packages.ts';
import { revisions, writeRoundtripHistory } from './roundtrip-history.ts';
import { limitRow, milliseconds, type Row, unmeasuredRow } from './table.ts';
import { cm } from './tree.ts';

/** Seconds of wall time, and milliseconds. Source: issue 5, "Numbers". */
const whole = 25;
const snapshot = 50;

const what = `${revisions} revisions up, down and up on PostgreSQL`;
const look = 'a snapshot of the catalogue there';

/** The whole history, each revision up, down and up again, through the built command line: wall time, once. */
export async function roundtripRows(scratch: string): Promise<readonly Row[]> {
  const folder = join(scratch, 'roundtrip');
  mkdirSync(folder);
  writeRoundtripHistory(folder);
  try {
    const programs = await pythonWith(folder, livePackages);
    const server = startPostgres();
    try {
      return measured(folder, programs, server.url());
    } finally {
      server.stop();
    }
  } catch (error) {
    return [unmeasuredRow(what, `${whole} s`, error), unmeasuredRow(look, milliseconds(snapshot), error)];
  }
}

function measured(folder: string, programs: string, url: string): readonly Row[] {
  const flags = ['--repo', folder, '--revisions', 'all', '--database-url', url, '--json'];
  const { command, args, cwd } = cm(['migration-roundtrip', ...flags], folder, [0]);
  const env = { ...process.env, PATH: [programs, process.env['PATH']].join(delimiter) };
  const started = performance.now();
  const ran = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - started) / 1000;
  if (ran.status !== 0)
    throw new Error(`cm ended with ${ran.status ?? 'a signal'}: ${ran.stderr}${summaryIn(ran.stdout)}`);
  const [tree] = (JSON.parse(ran.stdout) as Report).facts['trees'] as readonly Tree[];
  if (tree?.snapshots === undefined) throw new Error('the report tells of no snapshot');
  const { count, median, slowest } = tree.snapshots;
  const name = `${look} (median of ${count}; slowest ${milliseconds(slowest)})`;
  return [
    limitRow(what, seconds, whole, (value) => `${value.toFixed(1)} s`),
    limitRow(name, median, snapshot, milliseconds),
  ];
}

interface Tree {
  readonly snapshots?: { readonly count: number; readonly median: number; readonly slowest: number };
}

function summaryIn(stdout: string): string {
  return stdout.slice(0, 500);
}
