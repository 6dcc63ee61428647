import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { coverageSizes, writeCoberturaFile, writeDiffFile, writeLcovFile } from './coverage-files.ts';
import type { Contender } from './measure.ts';
import { pythonProgram } from './python-program.ts';
import { raceRow } from './ranges.ts';
import { limitRow, ratioRow, type Row, unmeasuredRow } from './table.ts';
import { cm, yardstick, yardstickPath } from './tree.ts';

/** At most so many times the CPU of counting the line feeds in the same bytes. Source: issue 4, "Numbers". */
const ratio = 3;
/** At most this part of the CPU that diff-cover takes. Source: as above. */
const diffCoverRatio = 0.1;
/** Megabytes of 1,000,000 bytes. Source: as above. */
const memory = 250;
const largeMemory = 400;
const cobertura = '60 MB Cobertura and 40 MB diff';

/** Large reports through the built command line: time against counting line feeds, and memory. */
export async function coverageRows(scratch: string, rounds: number): Promise<readonly Row[]> {
  const folder = join(scratch, 'coverage');
  mkdirSync(folder);
  writeLcovFile(join(folder, 'lcov.info'), coverageSizes.lcov);
  writeCoberturaFile(join(folder, 'cobertura.xml'), coverageSizes.cobertura);
  writeDiffFile(join(folder, 'lcov.diff'), coverageSizes.diff);
  writeDiffFile(join(folder, 'cobertura.diff'), coverageSizes.diff);
  writeLcovFile(join(folder, 'large.info'), coverageSizes.largeLcov);
  const large = gate(folder, 'large.info', null);
  return [
    ...pairRows('50 MB lcov and 40 MB diff', folder, ['lcov.info', 'lcov.diff'], rounds),
    ...pairRows(cobertura, folder, ['cobertura.xml', 'cobertura.diff'], rounds),
    ...(await diffCoverRow(folder)),
    peakRow('500 MB lcov, memory', large, largeMemory, scratch),
  ];
}

/** Against diff-cover on the same files, once: it takes many seconds. */
async function diffCoverRow(folder: string): Promise<readonly Row[]> {
  const what = `${cobertura}, CPU`;
  try {
    const command = await pythonProgram('diff-cover', ['diff-cover==11.0.1']);
    // It asks git where the repository is, although the diff is given.
    const cwd = join(folder, 'repository');
    spawnSync('git', ['init', '--quiet', cwd]);
    const args = ['../cobertura.xml', '--diff-file', '../cobertura.diff', '--quiet'];
    const theirs: Contender = { name: 'diff-cover', command, args, cwd, exits: [0] };
    const rowsOf = (cpu: (name: string) => number): readonly Row[] => [
      ratioRow(what, cpu('cm'), cpu('diff-cover'), diffCoverRatio, 'diff-cover'),
    ];
    const contenders = [theirs, gate(folder, 'cobertura.xml', 'cobertura.diff')];
    return raceRow(contenders, 1, rowsOf, [what, `${diffCoverRatio} × diff-cover`]);
  } catch (error) {
    return [unmeasuredRow(what, `${diffCoverRatio} × diff-cover`, error)];
  }
}

function pairRows(
  name: string,
  folder: string,
  [report, diff]: readonly [report: string, diff: string],
  rounds: number,
): readonly Row[] {
  const ours = gate(folder, report, diff);
  const floor = yardstick('newlines', ['newlines.mjs', report, diff], folder);
  const what = `${name}, CPU`;
  const rowsOf = (cpu: (name: string) => number): readonly Row[] => [
    ratioRow(what, cpu('cm'), cpu('newlines'), ratio, 'the loop'),
  ];
  return [
    ...raceRow([floor, ours], rounds, rowsOf, [what, `${ratio} × the loop`]),
    peakRow(`${name}, memory`, ours, memory, folder),
  ];
}

function gate(folder: string, report: string, diff: string | null): Contender {
  const change = diff === null ? [] : ['--diff', diff];
  return cm(['coverage-gate', '--repo', folder, '--reports', report, ...change, '--json'], folder, [0, 1, 2]);
}

/** The most memory that a process had, in megabytes of 1,000,000 bytes. */
export function peakRow(what: string, { command, args, cwd, exits }: Contender, limit: number, scratch: string): Row {
  const show = (value: number): string => `${value.toFixed(0)} MB`;
  try {
    const file = join(scratch, 'peak-coverage');
    const hook = pathToFileURL(yardstickPath('peak-memory.mjs')).href;
    const env = { ...process.env, CM_BENCH_PEAK: file };
    const ran = spawnSync(command, ['--import', hook, ...args], { cwd, env, stdio: 'ignore' });
    if (ran.status === null || !exits.includes(ran.status))
      throw new Error(`cm ended with ${ran.status ?? 'a signal'}`);
    return limitRow(what, (Number(readFileSync(file, 'utf8')) * 1024) / 1_000_000, limit, show);
  } catch (error) {
    return unmeasuredRow(what, show(limit), error);
  }
}
