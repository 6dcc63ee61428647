import { unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import type { CoverageReport, CoveredFile, Format } from './format.ts';
import { outline } from './json/outline.ts';
import { jsonReader } from './json/reader.ts';
import { fileOf, noBranches, noLines, reportOf, tableBuilders } from './json/report.ts';
import type { TableBuilders } from './json/report.ts';
import { isMap, listIn, mapIn, numberIn, numberOf, quoted } from './json/value.ts';
import type { JsonMap } from './json/value.ts';
import { addBranches } from './simplecov/branches.ts';

const name = 'simplecov';

/**
 * SimpleCov's `.resultset.json`, with the runs of several commands, and its JSON formatter's `coverage.json`. Lines
 * between `:nocov:` comments are in a result set like any others: SimpleCov drops them when it reports.
 */
export const format: Format = {
  name,
  title: 'SimpleCov resultset',
  detect: (head) => {
    const seen = outline(head);
    const formatted = seen.has(1, 'coverage') && (seen.has(2, 'simplecov_version') || seen.has(3, 'lines'));
    return seen.isMap && (formatted || (seen.has(2, 'coverage') && !seen.has(1, 'meta') && !seen.has(3, 'pct')));
  },
  open: () => jsonReader(read),
};

function read(value: unknown): Fact<CoverageReport> {
  const runs = runsOf(value);
  if (runs === null) return unavailable('it has no "coverage" for each command, as a .resultset.json. Write it again.');
  let seconds = 0;
  for (const run of runs) if (numberIn(run, 'timestamp') > seconds) seconds = numberIn(run, 'timestamp');
  return reportOf(name, files(runs), { writtenAt: seconds === 0 ? null : seconds * 1000 });
}

/** The runs of the commands; of the JSON formatter one. Null where one has no coverage. */
function runsOf(value: unknown): readonly unknown[] | null {
  if (!isMap(value)) return null;
  const runs = mapIn(value, 'coverage') === null ? Object.values(value) : [{ coverage: value['coverage'] }];
  return runs.every((run) => mapIn(run, 'coverage') !== null) ? runs : null;
}

function* files(runs: readonly unknown[]): Generator<CoveredFile | string> {
  const builders = tableBuilders();
  for (const [path, entries] of byPath(runs)) {
    const lists = entries.map((entry) =>
      Array.isArray(entry) ? (entry as readonly unknown[]) : listIn(entry, 'lines'),
    );
    const known = lists.filter((list) => list !== null);
    if (known.length < lists.length) {
      yield `what it says of ${quoted(path)} has no "lines". Switch SimpleCov's line coverage on, and write it again.`;
      return;
    }
    addLines(known, builders);
    const hasBranches = entries.filter((entry) => addBranches(entry, builders.branches)).length > 0;
    yield fileOf(path, {
      lines: builders.lines.done() ?? noLines,
      branches: hasBranches ? (builders.branches.done() ?? noBranches) : null,
    });
  }
}

function byPath(runs: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const run of runs) {
    const coverage: JsonMap = mapIn(run, 'coverage') ?? {};
    for (const path of Object.keys(coverage)) {
      const entries = found.get(path);
      if (entries === undefined) found.set(path, [coverage[path]]);
      else entries.push(coverage[path]);
    }
  }
  return found;
}

/** A line that one command saw as no code and none ran is no code, as SimpleCov unites them. Linear in all lists. */
function addLines(lists: readonly (readonly unknown[])[], { lines }: TableBuilders): void {
  const length = lists.reduce((most, list) => Math.max(most, list.length), 0);
  const [hits, seen] = [new Float64Array(length), new Uint32Array(length)];
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 1) {
      const count = numberOf(list[at]);
      if (Number.isNaN(count)) continue;
      seen[at] = (seen[at] ?? 0) + 1;
      hits[at] = Math.max(hits[at] ?? 0, count);
    }
  }
  for (let at = 0; at < length; at += 1) {
    const most = hits[at] ?? 0;
    if (most > 0 || seen[at] === lists.length) lines.add(at + 1, most);
  }
}
