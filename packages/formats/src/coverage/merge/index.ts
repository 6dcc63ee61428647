import type { BranchTable, Counts, CoveredFile, KeyTable, LineTable, Metric } from '../format.ts';
import { metrics } from '../format.ts';
import { mergeBranches } from '../table/branches.ts';
import { countsOf } from '../table/counts.ts';
import { mergeKeys } from '../table/keys.ts';
import { mergeLines } from '../table/lines.ts';

/** A file of one report under the name by which it is one with those of other reports. */
export interface Part {
  readonly path: string;
  readonly format: string;
  readonly file: CoveredFile;
}

/**
 * One file for each path, sorted, from any number of reports in any order. A line is covered where any of them ran it.
 * Branches, functions and statements are named differently by different formats, so those of one format are united, and
 * of several formats the one that knows most of them counts.
 */
export function mergeFiles(parts: readonly Part[]): ReadonlyMap<string, CoveredFile> {
  const single = new Map<string, Part>();
  const several = new Map<string, Map<string, CoveredFile>>();
  for (const part of parts) {
    const first = single.get(part.path);
    if (first === undefined) single.set(part.path, part);
    else add(formatsOf(several, first), part);
  }
  const merged = new Map<string, CoveredFile>();
  for (const path of [...single.keys()].toSorted()) {
    const formats = several.get(path);
    const first = single.get(path);
    if (formats !== undefined) merged.set(path, overFormats(formats));
    else if (first !== undefined) merged.set(path, named(first));
  }
  return merged;
}

/** Most files are in one report once, and then nothing is made for them: there may be a hundred thousand. */
function named({ path, file }: Part): CoveredFile {
  return file.path === path && file.group === null ? file : { ...file, path, group: null };
}

function formatsOf(several: Map<string, Map<string, CoveredFile>>, first: Part): Map<string, CoveredFile> {
  const known = several.get(first.path);
  if (known !== undefined) return known;
  const formats = new Map([[first.format, named(first)]]);
  several.set(first.path, formats);
  return formats;
}

function add(formats: Map<string, CoveredFile>, part: Part): void {
  const known = formats.get(part.format);
  formats.set(part.format, known === undefined ? named(part) : united(known, part.file));
}

function united(one: CoveredFile, other: CoveredFile): CoveredFile {
  return {
    ...one,
    lines: both(one.lines, other.lines, mergeLines),
    branches: both(one.branches, other.branches, mergeBranches),
    functions: both(one.functions, other.functions, mergeKeys),
    statements: both(one.statements, other.statements, mergeKeys),
    stated: largerStated(one.stated, other.stated),
    ...patchOnlyOf([one, other]),
  };
}

/** Lines that count in a change only, of all files that have some. */
function patchOnlyOf(files: readonly CoveredFile[]): Pick<CoveredFile, 'patchOnly'> {
  const tables = files.flatMap(({ patchOnly }) => (patchOnly === undefined ? [] : [patchOnly]));
  const [first, ...rest] = tables;
  return first === undefined ? {} : { patchOnly: rest.reduce(mergeLines, first) };
}

function both<T>(one: T | null, other: T | null, merge: (one: T, other: T) => T): T | null {
  if (one === null || other === null) return one ?? other;
  return merge(one, other);
}

function overFormats(formats: ReadonlyMap<string, CoveredFile>): CoveredFile {
  const files = [...formats].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  const [first, ...rest] = files;
  if (first === undefined) throw new Error('a path without a file');
  if (rest.length === 0) return first;
  return {
    path: first.path,
    group: null,
    lines: rest.reduce<LineTable | null>((lines, file) => both(lines, file.lines, mergeLines), first.lines),
    branches: richest<BranchTable>(files, 'branches'),
    functions: richest<KeyTable>(files, 'functions'),
    statements: richest<KeyTable>(files, 'statements'),
    stated: rest.reduce((stated, file) => largerStated(stated, file.stated), first.stated),
    ...patchOnlyOf(files),
  };
}

/** The table of the format that knows most items; of two alike the one that covers more, then the first by name. */
function richest<T extends BranchTable | KeyTable>(
  files: readonly CoveredFile[],
  metric: Exclude<Metric, 'lines'>,
): T | null {
  let best: { readonly table: T; readonly counts: Counts } | null = null;
  for (const file of files) {
    const table = file[metric];
    const counts = countsOf(file, metric);
    if (table !== null && counts !== null && isLarger(counts, best?.counts ?? null))
      best = { table: table as T, counts };
  }
  return best?.table ?? null;
}

function isLarger(one: Counts, other: Counts | null): boolean {
  if (other === null) return true;
  return one.total > other.total || (one.total === other.total && one.covered > other.covered);
}

function largerStated(one: CoveredFile['stated'], other: CoveredFile['stated']): CoveredFile['stated'] {
  const stated = metrics.map((metric) => {
    const [mine, theirs] = [one[metric], other[metric]];
    return [metric, theirs !== null && isLarger(theirs, mine) ? theirs : mine] as const;
  });
  return Object.fromEntries(stated) as Record<Metric, Counts | null>;
}
