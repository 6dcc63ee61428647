import { available, type Fact, unavailable } from '@cm/model';

import type { Counts } from '../format.ts';

/** What one file had at a commit. `missing`: its uncovered lines as pairs from, to, both included; null where unknown. */
export interface BaselineFile {
  readonly lines: Counts;
  readonly missing: readonly (readonly [from: number, to: number])[] | null;
}

/** The coverage of one commit, small enough to keep: what a later change is compared with. */
export interface Baseline {
  readonly commit: string;
  readonly lines: Counts | null;
  readonly branches: Counts | null;
  readonly functions: Counts | null;
  readonly files: ReadonlyMap<string, BaselineFile>;
}

const schema = 'cm-actions/coverage-baseline/v1';
/** Bytes; a repository of 100,000 files has less. */
export const largestBaseline = 64 * 1024 * 1024;

/** The file in pieces: one line for each source file, so that it compresses and compares well. */
export function* writeBaseline(baseline: Baseline): Generator<string> {
  const { commit, lines, branches, functions, files } = baseline;
  const head = { schema, commit, lines: pair(lines), branches: pair(branches), functions: pair(functions) };
  yield `${JSON.stringify(head).slice(0, -1)},"files":{`;
  let first = true;
  for (const [path, file] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const missing = file.missing?.flat() ?? null;
    yield `${first ? '' : ','}\n${JSON.stringify(path)}:${JSON.stringify([file.lines.covered, file.lines.total, missing])}`;
    first = false;
  }
  yield '\n}}\n';
}

function pair(counts: Counts | null): readonly [number, number] | null {
  return counts === null ? null : [counts.covered, counts.total];
}

/** Reads a baseline; outside data, so that every number is looked at. The reason says what to do. */
export function readBaseline(bytes: Uint8Array): Fact<Baseline> {
  if (bytes.length > largestBaseline) return unavailable(`The baseline is larger than ${largestBaseline} bytes.`);
  const value = jsonOf(bytes);
  if (!isRecord(value) || value['schema'] !== schema) {
    return unavailable(
      `The baseline is no file of the form ${schema}. Let a run on the default branch write a new one.`,
    );
  }
  const { commit, files } = value;
  if (typeof commit !== 'string' || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return broken('commit');
  if (!isRecord(files)) return broken('files');
  const read = new Map<string, BaselineFile>();
  for (const [path, entry] of Object.entries(files)) {
    const file = fileOf(entry);
    if (file === null) return broken(`files: ${path.slice(0, 200)}`);
    read.set(path, file);
  }
  const [lines, branches, functions] = ['lines', 'branches', 'functions'].map((name) => countsOf(value[name]));
  return available({
    commit,
    lines: lines ?? null,
    branches: branches ?? null,
    functions: functions ?? null,
    files: read,
  });
}

function broken(what: string): Fact<never> {
  return unavailable(`The baseline cannot be understood at ${what}. Let a run on the default branch write a new one.`);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function countsOf(value: unknown): Counts | null {
  if (!Array.isArray(value)) return null;
  const [covered, total] = value as readonly unknown[];
  return isCount(covered) && isCount(total) && covered <= total ? { covered, total } : null;
}

function fileOf(value: unknown): BaselineFile | null {
  const lines = countsOf(value);
  if (lines === null) return null;
  const missing: unknown = (value as readonly unknown[])[2];
  if (missing === null) return { lines, missing };
  const ranges = rangesOf(missing);
  return ranges === null ? null : { lines, missing: ranges };
}

/** Pairs in a flat list, ascending and apart. */
function rangesOf(value: unknown): readonly (readonly [number, number])[] | null {
  if (!Array.isArray(value) || value.length % 2 !== 0) return null;
  const ranges: (readonly [number, number])[] = [];
  let last = 0;
  for (let at = 0; at < value.length; at += 2) {
    const [from, to] = [value[at], value[at + 1]] as readonly unknown[];
    if (!isCount(from) || !isCount(to) || from <= last || to < from) return null;
    ranges.push([from, to]);
    last = to;
  }
  return ranges;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;
}
