import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { rangeOf } from './history.ts';
import { median } from './measure.ts';
import { limitRow, type Row, unmeasuredRow } from './table.ts';
import { cm, yardstickPath } from './tree.ts';

const what = '10,000 commits, memory (git apart)';
/** Megabytes of 1,000,000 bytes. Source: issue 2, section D. */
const limit = 150;

/** The most memory that the command line itself holds at 10,000 commits; git has a process of its own. */
export function memoryRow(repository: string, scratch: string): Row {
  try {
    const peaks = [1, 2, 3].map(() => peakOf(repository, join(scratch, 'peak')));
    return limitRow(what, median(peaks), limit, (value) => `${value.toFixed(0)} MB`);
  } catch (error) {
    return unmeasuredRow(what, `${limit} MB`, error);
  }
}

function peakOf(repository: string, file: string): number {
  const { command, args, exits } = cm(['commit-lint', '--range', rangeOf(10_000), '--json'], repository, [0, 1]);
  const hook = pathToFileURL(yardstickPath('peak-memory.mjs')).href;
  const env = { ...process.env, CM_BENCH_PEAK: file };
  const ran = spawnSync(command, ['--import', hook, ...args], { cwd: repository, env, stdio: 'ignore' });
  if (ran.status === null || !exits.includes(ran.status)) throw new Error(`cm ended with ${ran.status ?? 'a signal'}`);
  return (Number(readFileSync(file, 'utf8')) * 1024) / 1_000_000;
}
