import { type Counted, type CoveredFile, type LineTable, mergeLines } from '@cm/formats/coverage';
import type { Diff } from '@cm/formats/diff';

/** New and changed lines of one file. */
export interface PatchFile {
  readonly path: string;
  readonly covered: number;
  readonly total: number;
  /** Uncovered lines that follow each other, both ends included. */
  readonly missing: readonly (readonly [from: number, to: number])[];
}

export interface Patch {
  readonly covered: number;
  readonly total: number;
  /** Those with lines that can be covered, in the order of the diff. */
  readonly files: readonly PatchFile[];
  /** Changed files that a report names without saying which lines were run. */
  readonly unknown: readonly string[];
}

/** Joins the lines of a diff with what was run. Linear in both. */
export function joinPatch(
  diff: Diff,
  measured: ReadonlyMap<string, CoveredFile>,
  isJudged: (path: string) => boolean,
): Patch {
  const files: PatchFile[] = [];
  const unknown: string[] = [];
  let [covered, total] = [0, 0];
  for (const { path, added } of diff.files) {
    const file = added.length === 0 ? undefined : measured.get(path);
    if (file === undefined || !isJudged(path)) continue;
    if (file.lines === null) {
      if (file.stated.lines?.total !== 0) unknown.push(path);
      continue;
    }
    const { lines, patchOnly } = file;
    const joined = joinFile(path, added, patchOnly === undefined ? lines : mergeLines(lines, patchOnly));
    if (joined.total === 0) continue;
    files.push(joined);
    covered += joined.covered;
    total += joined.total;
  }
  return { covered, total, files, unknown };
}

function joinFile(path: string, added: Uint32Array, table: LineTable): PatchFile {
  const { numbers } = table;
  const runs = table.runs ?? table.hits;
  const missing: [number, number][] = [];
  let covered = 0;
  let total = 0;
  let at = 0;
  for (let range = 0; range + 1 < added.length; range += 2) {
    const to = added[range + 1] ?? 0;
    at = firstFrom(numbers, added[range] ?? 0, at);
    for (; at < numbers.length && (numbers[at] ?? 0) <= to; at += 1) {
      total += 1;
      if (runs[at] !== 0) covered += 1;
      else push(missing, numbers[at] ?? 0);
    }
  }
  return { path, covered, total, missing };
}

function push(ranges: [number, number][], line: number): void {
  const last = ranges[ranges.length - 1];
  if (last !== undefined && last[1] + 1 === line) last[1] = line;
  else ranges.push([line, line]);
}

/** Index of the first number that is not below `least`, at or after `start`. */
function firstFrom(numbers: Counted, least: number, start: number): number {
  let low = start;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The uncovered lines of a file as ranges, leaving out what lies in `except` (pairs from, to, ascending). */
export function missingRanges(table: LineTable, except: Uint32Array = none): readonly (readonly [number, number])[] {
  const { numbers } = table;
  const runs = table.runs ?? table.hits;
  const ranges: [number, number][] = [];
  let pair = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    if (runs[at] !== 0) continue;
    const line = numbers[at] ?? 0;
    while (pair + 1 < except.length && (except[pair + 1] ?? 0) < line) pair += 2;
    if (pair + 1 < except.length && (except[pair] ?? 0) <= line) continue;
    push(ranges, line);
  }
  return ranges;
}

const none = new Uint32Array(0);

/** How many whole numbers lie in ranges, without those in `except` (pairs from, to, ascending). */
export function sizeOutside(ranges: readonly (readonly [number, number])[], except: Uint32Array = none): number {
  let count = 0;
  let pair = 0;
  for (const [from, to] of ranges) {
    count += to - from + 1;
    while (pair + 1 < except.length && (except[pair + 1] ?? 0) < from) pair += 2;
    for (let at = pair; at + 1 < except.length && (except[at] ?? 0) <= to; at += 2) {
      count -= Math.min(to, except[at + 1] ?? 0) - Math.max(from, except[at] ?? 0) + 1;
    }
  }
  return count;
}
