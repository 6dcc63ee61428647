import { unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import type { CoverageReport, CoveredFile, Format } from './format.ts';
import { noteTaker } from './json/notes.ts';
import type { NoteTaker } from './json/notes.ts';
import { outline } from './json/outline.ts';
import { jsonReader } from './json/reader.ts';
import { fileOf, noBranches, noKeys, noLines, reportOf, tableBuilders } from './json/report.ts';
import type { TableBuilders } from './json/report.ts';
import { field, isMap, lineIn, listIn, numberIn, quoted, textIn } from './json/value.ts';
import type { JsonMap } from './json/value.ts';
import { branchId } from './table/branches.ts';

const name = 'gcovr';

/**
 * What `gcovr --json` writes, of which gcovr makes all its other reports. A line that belongs to several functions (the
 * copies of a template) is one line here, where gcovr counts each. Source: gcovr's manual, "JSON Output".
 */
export const format: Format = {
  name,
  title: 'gcovr JSON',
  detect: (head) => {
    const seen = outline(head);
    return seen.isMap && (seen.has(1, 'gcovr/format_version') || (seen.has(3, 'file') && seen.has(5, 'line_number')));
  },
  open: () => jsonReader(read),
};

function read(value: unknown): Fact<CoverageReport> {
  const list = listIn(value, 'files');
  if (list === null) return unavailable('it has no "files", as what `gcovr --json` writes. Write it again.');
  const notes = noteTaker();
  return reportOf(name, files(list, notes), { notes: notes.done });
}

function* files(list: readonly unknown[], notes: NoteTaker): Generator<CoveredFile | string> {
  const builders = tableBuilders();
  for (const [index, file] of list.entries()) {
    const [path, lines] = [textIn(file, 'file'), listIn(file, 'lines')];
    if (path === null || lines === null) {
      yield `file ${index + 1} in it has no "file" and "lines". Write it again with \`gcovr --json\`.`;
      return;
    }
    yield fileFrom(path, lines, listIn(file, 'functions'), builders, () =>
      notes.add('skipped', 'lines without the number of one', quoted(path)),
    );
  }
}

function fileFrom(
  path: string,
  lines: readonly unknown[],
  functions: readonly unknown[] | null,
  builders: TableBuilders,
  odd: () => void,
): CoveredFile {
  for (const line of lines) if (isCode(line)) addLine(line, builders, odd);
  for (const one of functions ?? []) if (isCode(one)) addFunction(one, builders);
  return fileOf(path, {
    lines: builders.lines.done() ?? noLines,
    branches: builders.branches.done() ?? noBranches,
    functions: functions === null ? null : (builders.functions.done() ?? noKeys),
  });
}

/** Not left out by a comment such as GCOVR_EXCL_LINE, and not one of those that older versions list as no code. */
function isCode(entry: unknown): entry is JsonMap {
  return isMap(entry) && field(entry, 'gcovr/excluded') !== true && field(entry, 'gcovr/noncode') !== true;
}

function addLine(line: JsonMap, { lines, branches }: TableBuilders, odd: () => void): void {
  const number = lineIn(line, 'line_number');
  if (!lines.add(number, numberIn(line, 'count'))) odd();
  for (const [index, branch] of (listIn(line, 'branches') ?? []).entries()) {
    if (!isCode(branch)) continue;
    const arm = numberIn(branch, 'branchno');
    const id = branchId(textIn(line, 'function_name') ?? '0', `${Number.isNaN(arm) ? index : arm}`);
    branches.add(number, id, numberIn(branch, 'count'));
  }
}

function addFunction(one: JsonMap, { functions }: TableBuilders): void {
  const called = textIn(one, 'demangled_name') ?? textIn(one, 'name') ?? '';
  functions.add(`${lineIn(one, 'lineno') || ''},${called}`, numberIn(one, 'execution_count'));
}
