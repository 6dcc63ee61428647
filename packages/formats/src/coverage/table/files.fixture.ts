import type { Counts, CoveredFile, CoverageReport } from '../format.ts';
import { branchBuilder } from './branches.ts';
import { nothingStated } from './counts.ts';
import { keyBuilder } from './keys.ts';
import { lineBuilder } from './lines.ts';

/** A file by its lines: `{ 1: 3, 2: 0 }` was run in line 1 three times, and never in line 2. */
export function fileOf(
  path: string,
  hits: Readonly<Record<number, number>>,
  more: {
    readonly group?: string;
    readonly branches?: readonly (readonly [number, number, number])[];
    readonly functions?: Readonly<Record<string, number>>;
  } = {},
): CoveredFile {
  const lines = lineBuilder();
  for (const [line, count] of Object.entries(hits)) lines.add(Number(line), count);
  const branches = branchBuilder();
  for (const [line, id, count] of more.branches ?? []) branches.add(line, id, count);
  const functions = keyBuilder();
  for (const [name, count] of Object.entries(more.functions ?? {})) functions.add(name, count);
  return {
    path,
    group: more.group ?? null,
    lines: lines.done(),
    branches: branches.done(),
    functions: functions.done(),
    statements: null,
    stated: nothingStated,
  };
}

/** A file of which a report says only totals. */
export function statedFile(path: string, lines: Counts): CoveredFile {
  return { ...fileOf(path, {}), stated: { ...nothingStated, lines } };
}

/** `total` lines, of which the first `covered` were run. */
export function filled(path: string, covered: number, total: number): CoveredFile {
  const lines = lineBuilder();
  for (let line = 1; line <= total; line += 1) lines.add(line, line <= covered ? 1 : 0);
  return { ...fileOf(path, {}), lines: lines.done() };
}

/** A report of files. */
export function reportOf(files: readonly CoveredFile[], more: Partial<CoverageReport> = {}): CoverageReport {
  return { format: 'lcov', writtenAt: null, roots: [], files, notes: [], ...more };
}
