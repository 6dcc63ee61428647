import { available, unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import type { BranchTable, CoverageReport, CoveredFile, KeyTable, LineTable, ReportNote } from '../format.ts';
import { branchBuilder } from '../table/branches.ts';
import type { BranchBuilder } from '../table/branches.ts';
import { nothingStated } from '../table/counts.ts';
import { keyBuilder } from '../table/keys.ts';
import type { KeyBuilder } from '../table/keys.ts';
import { lineBuilder } from '../table/lines.ts';
import type { LineBuilder } from '../table/lines.ts';
import { reportPath } from '../table/path.ts';
import { quoted } from './value.ts';

/** Longest path of a file, in characters; most files of one report. */
const longestPath = 4096;
const mostFiles = 1_000_000;

/** Of a file that was measured and has no line, function or statement that could run: nothing of nothing, not "unknown". */
export const noLines: LineTable = { numbers: new Uint32Array(0), hits: new Uint32Array(0) };
export const noKeys: KeyTable = { keys: [], hits: new Uint32Array(0), weights: null };
export const noBranches: BranchTable = {
  lines: new Uint32Array(0),
  ids: new Uint32Array(0),
  hits: new Uint32Array(0),
};

/** Builders for one file after another: to be made once a report, since each keeps blocks of memory. */
export function tableBuilders(): TableBuilders {
  return { lines: lineBuilder(), branches: branchBuilder(), functions: keyBuilder(), statements: keyBuilder() };
}

export interface TableBuilders {
  readonly lines: LineBuilder;
  readonly branches: BranchBuilder;
  readonly functions: KeyBuilder;
  readonly statements: KeyBuilder;
}

/** A file with what is known of it; the rest is unknown. */
export function fileOf(path: string, known: Partial<CoveredFile>): CoveredFile {
  return {
    path: reportPath(path),
    group: null,
    lines: null,
    branches: null,
    functions: null,
    statements: null,
    stated: nothingStated,
    ...known,
  };
}

/** The report of files read one by one; the first that gives a reason instead of a file ends it. */
export function reportOf(
  format: string,
  entries: Iterable<CoveredFile | string>,
  more: { readonly notes?: () => readonly ReportNote[]; readonly writtenAt?: number | null } = {},
): Fact<CoverageReport> {
  const files: CoveredFile[] = [];
  for (const entry of entries) {
    if (typeof entry === 'string') return unavailable(entry);
    if (entry.path.length > longestPath) return unavailable(tooLong(entry.path));
    if (files.length === mostFiles) return unavailable('it names more than 1,000,000 files. Write one for each part.');
    files.push(entry);
  }
  return available({ format, writtenAt: more.writtenAt ?? null, roots: [], files, notes: more.notes?.() ?? [] });
}

function tooLong(path: string): string {
  return `the path ${quoted(path)} has ${path.length} characters, ${longestPath} at most. Write it again.`;
}

/** A statement for each line, for tools whose statements are the lines. */
export function lineStatements(builder: KeyBuilder, lines: LineTable): KeyTable {
  for (let at = 0; at < lines.numbers.length; at += 1) builder.add(`${lines.numbers[at]}`, lines.hits[at] ?? 0);
  return builder.done() ?? noKeys;
}
