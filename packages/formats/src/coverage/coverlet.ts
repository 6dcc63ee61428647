import type { Fact } from '@cm/model';

import type { CoverageReport, CoveredFile, Format } from './format.ts';
import { noteTaker } from './json/notes.ts';
import type { NoteTaker } from './json/notes.ts';
import { outline } from './json/outline.ts';
import { jsonReader } from './json/reader.ts';
import { fileOf, noBranches, noKeys, noLines, reportOf, tableBuilders } from './json/report.ts';
import type { TableBuilders } from './json/report.ts';
import { isMap, lineIn, listIn, mapIn, numberIn, numberOf, quoted } from './json/value.ts';
import type { JsonMap } from './json/value.ts';
import { branchId } from './table/branches.ts';

const name = 'coverlet';

/**
 * Coverlet's own JSON: modules, their source files, classes, methods. A line of several methods (a lambda within one) is
 * one line here, where coverlet counts each. Source: coverlet's documentation, and coverlet.core, Coverage.cs.
 */
export const format: Format = {
  name,
  title: 'coverlet JSON',
  detect: (head) => {
    const seen = outline(head);
    return seen.isMap && (seen.has(5, 'Lines') || seen.has(5, 'Branches'));
  },
  open: () => jsonReader(read),
};

function read(value: unknown): Fact<CoverageReport> {
  const notes = noteTaker();
  return reportOf(name, files(value, notes), { notes: notes.done });
}

function* files(modules: unknown, notes: NoteTaker): Generator<CoveredFile | string> {
  const found = byPath(modules);
  if (found === null) {
    yield 'it has no files and classes for each module, as what coverlet writes. Write it again.';
    return;
  }
  const builders = tableBuilders();
  for (const [path, units] of found) {
    const odd = (): void => notes.add('skipped', 'lines without the number of one', quoted(path));
    for (const classes of units) {
      for (const type of Object.keys(classes)) addClass(mapIn(classes, type) ?? {}, type, builders, odd);
    }
    yield fileOf(path, {
      lines: builders.lines.done() ?? noLines,
      branches: builders.branches.done() ?? noBranches,
      functions: builders.functions.done() ?? noKeys,
    });
  }
}

/** The classes of each source file: one that several modules compile is one file. Null where the shape is another. */
function byPath(modules: unknown): ReadonlyMap<string, readonly JsonMap[]> | null {
  if (!isMap(modules)) return null;
  const found = new Map<string, JsonMap[]>();
  for (const module of Object.values(modules)) {
    if (!isMap(module)) return null;
    for (const path of Object.keys(module)) {
      const classes = mapIn(module, path);
      if (classes === null) return null;
      const known = found.get(path);
      if (known === undefined) found.set(path, [classes]);
      else known.push(classes);
    }
  }
  return found;
}

function addClass(methods: JsonMap, type: string, builders: TableBuilders, odd: () => void): void {
  for (const method of Object.keys(methods)) {
    const lines = mapIn(methods[method], 'Lines') ?? {};
    const numbers = Object.keys(lines);
    let hits = 0;
    for (const line of numbers) {
      const count = numberOf(lines[line]);
      hits = Math.max(hits, count || 0);
      if (!builders.lines.add(lineNumber(line), count)) odd();
    }
    // Small whole numbers come first and ascending among the names of a map.
    if (numbers.length > 0)
      builders.functions.add(`${numbers[0]},${method.includes('::') ? '' : `${type}::`}${method}`, hits);
    addBranches(listIn(methods[method], 'Branches') ?? [], method, builders, odd);
  }
}

function lineNumber(text: string): number {
  return /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
}

function addBranches(given: readonly unknown[], method: string, { branches }: TableBuilders, odd: () => void): void {
  for (const one of given) {
    const place = `${method}:${numberIn(one, 'Offset')}:${numberIn(one, 'EndOffset')}`;
    const id = branchId(place, `${numberIn(one, 'Path')}:${numberIn(one, 'Ordinal')}`);
    if (!branches.add(lineIn(one, 'Line'), id, numberIn(one, 'Hits'))) odd();
  }
}
