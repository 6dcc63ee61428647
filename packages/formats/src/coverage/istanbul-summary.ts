import { unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import { metrics } from './format.ts';
import type { Counts, CoverageReport, CoveredFile, Format, Metric } from './format.ts';
import { noteTaker } from './json/notes.ts';
import type { NoteTaker } from './json/notes.ts';
import { outline } from './json/outline.ts';
import { jsonReader } from './json/reader.ts';
import { fileOf, reportOf } from './json/report.ts';
import { isMap, mapIn, numberIn, quoted } from './json/value.ts';
import type { JsonMap } from './json/value.ts';
import { pooled } from './table/counts.ts';

const name = 'istanbul-summary';

/** Istanbul's totals of each file, without lines: good for a project's threshold, and for nothing that asks of a change. */
export const format: Format = {
  name,
  title: 'Istanbul coverage-summary.json',
  detect: (head) => {
    const seen = outline(head);
    return (
      seen.isMap && metrics.some((metric) => seen.has(2, metric)) && seen.has(3, 'total') && seen.has(3, 'covered')
    );
  },
  open: () => jsonReader(read),
};

function read(value: unknown): Fact<CoverageReport> {
  if (!isMap(value)) return unavailable('it is no map of files, as a coverage-summary.json is. Write it again.');
  const notes = noteTaker();
  return reportOf(name, files(value, notes), { notes: notes.done });
}

/** Without any file, the totals themselves stand in for them: they are all that is known. */
function* files(map: JsonMap, notes: NoteTaker): Generator<CoveredFile | string> {
  const keys = Object.keys(map).filter((key) => key !== 'total');
  const seen: CoveredFile['stated'][] = [];
  for (const key of keys.length === 0 ? Object.keys(map) : keys) {
    const stated = statedOf(map[key]);
    if (stated !== null) seen.push(stated);
    yield stated === null ? unusable(key) : fileOf(key, { stated });
  }
  const total = statedOf(mapIn(map, 'total'));
  const lying = total === null ? undefined : metrics.find((metric) => differ(total[metric], sum(seen, metric)));
  if (lying !== undefined)
    notes.add('header-mismatch', 'kinds of which "total" is not the sum of its files, which counts', lying);
}

function sum(each: readonly CoveredFile['stated'][], metric: Metric): Counts | null {
  return pooled(each.map((file) => file[metric]));
}

function differ(one: Counts | null, other: Counts | null): boolean {
  return one?.total !== other?.total || one?.covered !== other?.covered;
}

/** Null where one is no pair of counts, or there is none at all. */
function statedOf(file: unknown): CoveredFile['stated'] | null {
  const found: Record<Metric, Counts | null> = { lines: null, branches: null, functions: null, statements: null };
  let any = false;
  for (const metric of metrics) {
    const given = mapIn(file, metric);
    if (given === null) continue;
    const [covered, total] = [numberIn(given, 'covered'), numberIn(given, 'total')];
    if (!(Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total))
      return null;
    found[metric] = { covered, total };
    any = true;
  }
  return any ? found : null;
}

function unusable(key: string): string {
  return `what it says of ${quoted(key)} is not "covered" of "total" lines, branches, functions and statements in whole numbers. Write it again.`;
}
