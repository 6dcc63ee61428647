import { unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import type { Counts, CoverageReport, CoveredFile, Format, ReportNote } from './format.ts';
import { noteTaker } from './json/notes.ts';
import type { NoteTaker } from './json/notes.ts';
import { outline } from './json/outline.ts';
import { jsonReader } from './json/reader.ts';
import { fileOf, noKeys, noLines, reportOf, tableBuilders } from './json/report.ts';
import type { TableBuilders } from './json/report.ts';
import { field, isMap, lineIn, listIn, numberIn, quoted, textIn } from './json/value.ts';
import type { JsonMap } from './json/value.ts';
import { nothingStated } from './table/counts.ts';

const name = 'xccov';

/**
 * Xcode's coverage: `xccov view --archive --json` has lines, `xccov view --report --json` has only totals and functions.
 * Source: xccov(1).
 */
export const format: Format = {
  name,
  title: 'Xcode xccov JSON',
  detect: (head) => {
    const seen = outline(head);
    return (
      seen.isMap && (seen.has(3, 'isExecutable') || seen.has(3, 'executableLines') || seen.has(1, 'executableLines'))
    );
  },
  open: () => jsonReader(read),
};

function read(value: unknown): Fact<CoverageReport> {
  if (!isMap(value))
    return unavailable('it is no map of files, as what `xccov view --archive --json` writes. Write it again.');
  const notes = noteTaker();
  const targets = listIn(value, 'targets');
  if (targets === null) return reportOf(name, archived(value, notes), { notes: notes.done });
  return reportOf(name, reported(targets), { notes: () => [totalsOnly] });
}

const totalsOnly: ReportNote = {
  kind: 'no-line-hits',
  message: 'it holds only totals. With `xccov view --archive --json`, it has the lines that a change is judged by.',
};

function* archived(files: JsonMap, notes: NoteTaker): Generator<CoveredFile | string> {
  const { lines } = tableBuilders();
  for (const path of Object.keys(files)) {
    const list = files[path];
    if (!Array.isArray(list)) {
      yield `what it says of ${quoted(path)} is no list of lines. Write it again with \`xccov view --archive --json\`.`;
      return;
    }
    for (const one of list as readonly unknown[]) {
      if (!isMap(one) || field(one, 'isExecutable') !== true) continue;
      const isAdded = lines.add(lineIn(one, 'line'), numberIn(one, 'executionCount'));
      if (!isAdded) notes.add('skipped', 'lines without the number of one', quoted(path));
    }
    yield fileOf(path, { lines: lines.done() ?? noLines });
  }
}

/** A file of several targets, such as an app and its extension, comes once: as of the target that ran most of it. */
function reported(targets: readonly unknown[]): readonly (CoveredFile | string)[] {
  const found = new Map<string, CoveredFile>();
  const builders = tableBuilders();
  for (const target of targets) {
    for (const file of listIn(target, 'files') ?? []) {
      const one = reportedFile(file, builders);
      if (typeof one === 'string') return [one];
      const known = found.get(one.path);
      const isMore = (known?.stated.lines?.covered ?? -1) < (one.stated.lines?.covered ?? 0);
      if (isMore) found.set(one.path, one);
    }
  }
  return [...found.values()];
}

function reportedFile(file: unknown, { functions }: TableBuilders): CoveredFile | string {
  const [path, lines] = [textIn(file, 'path'), linesOf(file)];
  if (path === null || lines === null) {
    return `what it says of ${quoted(path ?? 'a file')} has no "coveredLines" of "executableLines". Write it again.`;
  }
  const given = listIn(file, 'functions');
  for (const one of given ?? []) {
    functions.add(`${lineIn(one, 'lineNumber') || ''},${textIn(one, 'name') ?? ''}`, numberIn(one, 'executionCount'));
  }
  return fileOf(path, {
    functions: given === null ? null : (functions.done() ?? noKeys),
    stated: { ...nothingStated, lines },
  });
}

function linesOf(file: unknown): Counts | null {
  const [covered, total] = [numberIn(file, 'coveredLines'), numberIn(file, 'executableLines')];
  return Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total
    ? { covered, total }
    : null;
}
