import { unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import type { CoverageReport, CoveredFile, Format } from './format.ts';
import { tablesOf } from './istanbul/tables.ts';
import type { IstanbulMaps } from './istanbul/tables.ts';
import { noteTaker } from './json/notes.ts';
import type { NoteTaker } from './json/notes.ts';
import { outline } from './json/outline.ts';
import { jsonReader } from './json/reader.ts';
import { fileOf, reportOf, tableBuilders } from './json/report.ts';
import type { TableBuilders } from './json/report.ts';
import { isMap, mapIn, quoted, textIn } from './json/value.ts';
import type { JsonMap } from './json/value.ts';

const name = 'istanbul';

/**
 * Istanbul's coverage map, which Jest, Vitest, nyc and c8 write: a line has the most hits of the statements that start on
 * it, and every arm of a branch counts. Source: istanbul-lib-coverage, file-coverage.js.
 */
export const format: Format = {
  name,
  title: 'Istanbul coverage-final.json',
  detect: (head) => {
    const seen = outline(head);
    const hasMaps = ['statementMap', 'fnMap', 'branchMap'].some((part) => seen.has(2, part));
    return seen.isMap && (hasMaps || (seen.has(2, 'path') && seen.has(2, 's')));
  },
  open: () => jsonReader(read),
};

function read(value: unknown): Fact<CoverageReport> {
  if (!isMap(value)) return unavailable('it is no map of files, as a coverage-final.json is. Write it again.');
  const notes = noteTaker();
  return reportOf(name, files(value, notes), { notes: notes.done });
}

function* files(map: JsonMap, notes: NoteTaker): Generator<CoveredFile | string> {
  const builders = tableBuilders();
  for (const key of Object.keys(map)) {
    const path = textIn(map[key], 'path');
    const maps = path === null ? 'path' : mapsOf(map[key]);
    yield path === null || typeof maps === 'string'
      ? incomplete(key, `${maps}`)
      : fileFrom(path, maps, builders, notes);
  }
}

function fileFrom(path: string, maps: IstanbulMaps, builders: TableBuilders, notes: NoteTaker): CoveredFile {
  const odd = (place: string): void =>
    notes.add('skipped', 'statements and branches that stand on no line of a file', `${quoted(path)}, ${place}`);
  return fileOf(path, tablesOf(maps, builders, odd));
}

/** The maps, or the name of the first that is missing. */
function mapsOf(file: unknown): IstanbulMaps | string {
  const found: Partial<Record<keyof IstanbulMaps, JsonMap>> = {};
  for (const part of ['statementMap', 'fnMap', 'branchMap', 's', 'f', 'b'] as const) {
    const map = mapIn(file, part);
    if (map === null) return part;
    found[part] = map;
  }
  return found as IstanbulMaps;
}

function incomplete(key: string, lacking: string): string {
  return `what it says of ${quoted(key)} has no "${lacking}", so this is no whole coverage-final.json. Write it again.`;
}
