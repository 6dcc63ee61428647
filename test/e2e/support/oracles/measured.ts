import { execFileSync } from 'node:child_process';

import parseDiff from 'parse-diff';

import type { CoverageFacts } from '../coverage.ts';

/** What a coverage tool says itself of one file: numbers of lines, ascending. */
export interface MeasuredFile {
  readonly executed: readonly number[];
  readonly missing: readonly number[];
}

/** What a coverage tool says itself, read by a reader that is none of ours. */
export type Measured = ReadonlyMap<string, MeasuredFile>;

/** Added lines by path, as another reader of diffs sees them, oldest parent against the tested merge. */
export function addedLines(workspace: string): ReadonlyMap<string, readonly number[]> {
  const args = ['diff', '--no-color', '--no-ext-diff', '-M', 'HEAD^1', 'HEAD'];
  const files = parseDiff(execFileSync('git', args, { cwd: workspace, encoding: 'utf8' }));
  return new Map(
    files.map(({ chunks, to }) => [
      to ?? '',
      chunks.flatMap(({ changes }) => changes.flatMap((change) => (change.type === 'add' ? [change.ln] : []))),
    ]),
  );
}

/** The patch that has to come out: the tool's lines where the diff added them, uncovered ones that follow each other as a range. */
export function expectedPatch(measured: Measured, workspace: string): NonNullable<CoverageFacts['patch']> {
  const files = [...addedLines(workspace)].flatMap(([path, added]) => {
    const { executed, missing } = measured.get(path) ?? { executed: [], missing: [] };
    const [hit, miss] = [executed, missing].map((lines) => lines.filter((line) => added.includes(line)));
    const covered = hit?.length ?? 0;
    const total = covered + (miss?.length ?? 0);
    return total === 0 ? [] : [{ path, covered, total, missing: ranges(miss ?? []) }];
  });
  return { ...sum(files), files };
}

/** The lines of the whole project, by the same source. */
export function expectedLines(measured: Measured): { readonly covered: number; readonly total: number } {
  const files = [...measured.values()];
  return sum(
    files.map(({ executed, missing }) => ({ covered: executed.length, total: executed.length + missing.length })),
  );
}

function sum(parts: readonly { readonly covered: number; readonly total: number }[]) {
  const add = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  return { covered: add(parts.map(({ covered }) => covered)), total: add(parts.map(({ total }) => total)) };
}

function ranges(lines: readonly number[]): readonly (readonly number[])[] {
  const starts = lines.filter((line) => !lines.includes(line - 1));
  const ends = lines.filter((line) => !lines.includes(line + 1));
  return starts.map((from, index) => [from, ends[index] ?? from]);
}
