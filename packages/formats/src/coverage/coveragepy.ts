import { unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import { branchesOf, statedBranches } from './coveragepy/branches.ts';
import type { BranchTable, CoverageReport, CoveredFile, Format } from './format.ts';
import { noteTaker } from './json/notes.ts';
import type { NoteTaker } from './json/notes.ts';
import { outline } from './json/outline.ts';
import { jsonReader } from './json/reader.ts';
import { fileOf, lineStatements, noLines, reportOf, tableBuilders } from './json/report.ts';
import type { TableBuilders } from './json/report.ts';
import { lineOf, listIn, mapIn, numberIn, quoted, textIn } from './json/value.ts';
import type { JsonMap } from './json/value.ts';
import { countsOf, nothingStated } from './table/counts.ts';

const name = 'coverage-py';

/** What `coverage json` writes. Excluded lines are no code; its statements are its lines. Source: coverage.py, jsonreport.py. */
export const format: Format = {
  name,
  title: 'coverage.py JSON',
  detect: (head) => {
    const seen = outline(head);
    const byMeta = seen.has(1, 'meta') && seen.has(2, 'branch_coverage');
    return seen.isMap && (byMeta || (seen.has(1, 'files') && seen.has(3, 'executed_lines')));
  },
  open: () => jsonReader(read),
};

function read(value: unknown): Fact<CoverageReport> {
  const map = mapIn(value, 'files');
  if (map === null) return unavailable('it has no "files", as what `coverage json` writes. Write it again.');
  const notes = noteTaker();
  const writtenAt = momentOf(textIn(mapIn(value, 'meta'), 'timestamp'));
  return reportOf(name, files(map, notes), { notes: notes.done, writtenAt });
}

function* files(map: JsonMap, notes: NoteTaker): Generator<CoveredFile | string> {
  const builders = tableBuilders();
  for (const path of Object.keys(map)) {
    const given = map[path];
    const [executed, missing] = [listIn(given, 'executed_lines'), listIn(given, 'missing_lines')];
    if (executed === null || missing === null) {
      yield incomplete(path);
      return;
    }
    const odd = (what: string): void =>
      notes.add('skipped', 'lines and branches that are on no line of a file', `${quoted(path)}, ${what}`);
    addLines(builders, { executed, missing }, odd);
    const file = fileFrom(path, builders, branchesOf(given, builders.branches, odd), given);
    compare(file, mapIn(given, 'summary'), notes);
    yield file;
  }
}

interface LineLists {
  readonly executed: readonly unknown[];
  readonly missing: readonly unknown[];
}

function addLines({ lines }: TableBuilders, lists: LineLists, odd: (what: string) => void): void {
  for (const list of [lists.executed, lists.missing]) {
    for (const line of list) if (!lines.add(lineOf(line), list === lists.executed ? 1 : 0)) odd('a line');
  }
}

function fileFrom(path: string, builders: TableBuilders, branches: BranchTable | null, given: unknown): CoveredFile {
  const lines = builders.lines.done() ?? noLines;
  const stated = branches === null ? { ...nothingStated, branches: statedBranches(given) } : nothingStated;
  return fileOf(path, { lines, branches, statements: lineStatements(builders.statements, lines), stated });
}

/** Its own totals beside those of its lines; the lines count. */
function compare(file: CoveredFile, summary: JsonMap | null, notes: NoteTaker): void {
  if (summary === null) return;
  const pairs = [
    [countsOf(file, 'lines'), 'covered_lines', 'num_statements'],
    [file.branches && countsOf(file, 'branches'), 'covered_branches', 'num_branches'],
  ] as const;
  const differs = pairs.some(
    ([counts, covered, total]) =>
      counts && (counts.covered !== numberIn(summary, covered) || counts.total !== numberIn(summary, total)),
  );
  if (!differs) return;
  notes.add('header-mismatch', 'summaries that differ from their lines and branches, which count', quoted(file.path));
}

/** Milliseconds since 1970; null for a time without its zone, which is what coverage.py writes: it may be of any zone. */
function momentOf(timestamp: string | null): number | null {
  if (timestamp === null || !/(?:Z|[+-]\d\d:?\d\d)$/.test(timestamp)) return null;
  const moment = Date.parse(timestamp);
  return Number.isNaN(moment) ? null : moment;
}

function incomplete(path: string): string {
  return `what it says of ${quoted(path)} has no lists "executed_lines" and "missing_lines". Write it again with \`coverage json\`.`;
}
