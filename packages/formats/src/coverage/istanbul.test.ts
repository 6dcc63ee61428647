import { readFileSync } from 'node:fs';

import { createCoverageMap } from 'istanbul-lib-coverage';
import type { CoverageMapData } from 'istanbul-lib-coverage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { metrics } from './format.ts';
import type { BranchTable, Counted, KeyTable, LineTable } from './format.ts';
import { format } from './istanbul.ts';
import { reason, report, totals } from './json/reading.fixture.ts';
import { mergeBranches } from './table/branches.ts';
import { mergeKeys } from './table/keys.ts';
import { mergeLines } from './table/lines.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const at = (line: number, column: number, endLine = line, endColumn = column + 5): object => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

const nothing = { statementMap: {}, fnMap: {}, branchMap: {}, s: {}, f: {}, b: {} };

describe('totals of real reports', () => {
  const names = ['vitest-istanbul-a', 'vitest-istanbul-b', 'vitest-istanbul-all', 'vitest-v8-a', 'vitest-v8-all', 'c8'];

  it.each(names)('%s: are those of the summary that was written with it', (name) => {
    const { total } = JSON.parse(new TextDecoder().decode(fixture(`istanbul-summary/${name}.json`)));
    const own = report(format, fixture(`istanbul/${name}.json`));
    for (const metric of metrics) {
      expect(`${metric} ${totals(own, metric)}`).toBe(`${metric} ${total[metric].covered}/${total[metric].total}`);
    }
    expect(own.notes).toEqual([]);
  });

  it.each(['istanbul', 'v8'])('two shards of %s are together what one run of both tests reports', (provider) => {
    const [a, b, all] = ['a', 'b', 'all'].map((run) => tables(`istanbul/vitest-${provider}-${run}.json`));
    if (!a || !b || !all) throw new Error('no tables');
    const isHit = ({ hits }: { readonly hits: Counted }): readonly boolean[] => Array.from(hits, (count) => count > 0);
    expect(isHit(mergeLines(a.lines, b.lines))).toEqual(isHit(all.lines));
    expect(isHit(mergeBranches(a.branches, b.branches))).toEqual(isHit(all.branches));
    expect(isHit(mergeKeys(a.functions, b.functions))).toEqual(isHit(all.functions));
    expect(isHit(mergeKeys(a.statements, b.statements))).toEqual(isHit(all.statements));
  });

  function tables(name: string): {
    lines: LineTable;
    branches: BranchTable;
    functions: KeyTable;
    statements: KeyTable;
  } {
    const file = report(format, fixture(name)).files.find(({ path }) => path.endsWith('src/prices.js'));
    if (!file?.lines || !file.branches || !file.functions || !file.statements) throw new Error(`no tables in ${name}`);
    return { lines: file.lines, branches: file.branches, functions: file.functions, statements: file.statements };
  }
});

describe('lines', () => {
  it('have the most hits of the statements that start on them', () => {
    const statementMap = { 0: at(3, 0, 9, 1), 1: at(3, 8), 2: at(4, 2), 3: at(3, 20) };
    const file = { ...nothing, path: 'a.js', statementMap, s: { 0: 1, 1: 7, 2: 0, 3: 2 } };
    const [read] = report(format, { 'a.js': file }).files;
    expect(Array.from(read?.lines?.numbers ?? [])).toEqual([3, 4]);
    expect(Array.from(read?.lines?.hits ?? [])).toEqual([7, 0]);
  });

  it('of a file without code are none, which is not "unknown"', () => {
    const empty = report(format, { 'a.js': { ...nothing, path: 'a.js' } });
    for (const metric of metrics) expect(totals(empty, metric)).toBe('0/0');
  });

  it('that a source map lost are no lines, are told, and their statements count', () => {
    const statementMap = { 0: at(1, 0), 1: { start: { line: null, column: 0 }, end: { line: null } }, 2: at(0, 0) };
    const odd = report(format, { 'a.js': { ...nothing, path: 'a.js', statementMap, s: { 0: 1, 1: 0, 2: 0, 3: 0 } } });
    expect([totals(odd, 'lines'), totals(odd, 'statements')]).toEqual(['1/1', '1/4']);
    expect(odd.notes.map(({ message }) => message)).toEqual([
      'statements and branches that stand on no line of a file: 3, the first of "a.js", statement 1.',
    ]);
  });
});

describe('merging by place, not by index', () => {
  it('keeps what stands at one place twice apart, and unites what has another index', () => {
    const one = {
      ...nothing,
      path: 'a.js',
      statementMap: { 0: at(1, 0), 1: at(2, 0), 2: at(2, 0) },
      s: { 0: 1, 1: 0, 2: 5 },
    };
    const other = {
      ...nothing,
      path: 'a.js',
      statementMap: { 7: at(2, 0), 8: at(2, 0), 9: at(1, 0) },
      s: { 7: 1, 8: 0, 9: 0 },
    };
    const [a, b] = [one, other].map((file) => report(format, { 'a.js': file }).files[0]?.statements);
    if (!a || !b) throw new Error('no statements');
    expect(Array.from(mergeKeys(a, b).hits)).toEqual([1, 1, 5]);
  });

  it('ignores the numbers of functions without a name', () => {
    const fn = (name: string): object => ({ name, decl: at(4, 2), loc: at(4, 2, 9) });
    const [a, b] = ['(anonymous_1)', '(anonymous_2)'].map((name) => {
      const file = { ...nothing, path: 'a.js', fnMap: { 0: fn(name) }, f: { 0: 1 } };
      return report(format, { 'a.js': file }).files[0]?.functions?.keys;
    });
    expect(a).toEqual(b);
  });
});

describe('names', () => {
  it.each(['__proto__', 'constructor', 'toString'])('%s is a path like any other', (path) => {
    const text = `{"${path}": ${JSON.stringify({ ...nothing, path, statementMap: { 0: at(1, 0) }, s: { 0: 1 } })}}`;
    expect(report(format, text).files.map((file) => file.path)).toEqual([path]);
    expect(Object.keys({})).toEqual([]);
  });

  it.each(['__proto__', 'constructor'])('a statement %s that has hits and no place is one without a line', (id) => {
    const file = JSON.stringify({ ...nothing, path: 'a.js' }).replace('"s":{}', `"s":{"${id}":1}`);
    expect(totals(report(format, `{"a.js":${file}}`), 'statements')).toBe('1/1');
  });

  it.each([
    ['C:\\work\\shop\\a.js', 'C:/work/shop/a.js'],
    ['file:///work/shop/a%20b.js', '/work/shop/a b.js'],
    ['./src/a.js', 'src/a.js'],
  ])('%s is %s', (path, expected) => {
    expect(report(format, { x: { ...nothing, path } }).files[0]?.path).toBe(expected);
  });
});

it.each([
  [[], 'it is no map of files'],
  [{ 'a.js': { ...nothing } }, 'what it says of "a.js" has no "path"'],
  [{ 'a.js': { ...nothing, path: 'a.js', b: undefined } }, 'what it says of "a.js" has no "b"'],
  [{ 'a.js': { ...nothing, path: 'a.js', s: [1] } }, 'what it says of "a.js" has no "s"'],
  [{ 'a.js': null }, 'what it says of "a.js" has no "path"'],
])('%j is refused', (content, expected) => {
  expect(reason(format, content)).toContain(expected);
});

describe('any map that Istanbul itself can read', () => {
  const loc = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([line, column, lines]) => at(line, column, line + lines));
  const hits = fc.integer({ min: 0, max: 3 });
  const file = fc
    .record({
      statements: fc.array(fc.tuple(loc, hits), { maxLength: 12 }),
      functions: fc.array(fc.tuple(loc, hits, fc.constantFrom('a', 'b', '(anonymous_0)')), { maxLength: 5 }),
      branches: fc.array(fc.tuple(loc, fc.array(hits, { maxLength: 3 })), { maxLength: 5 }),
    })
    .map(({ statements, functions, branches }) => ({
      statementMap: { ...statements.map(([place]) => place) },
      s: { ...statements.map(([, count]) => count) },
      fnMap: { ...functions.map(([place, , name]) => ({ name, decl: place, loc: place })) },
      f: { ...functions.map(([, count]) => count) },
      branchMap: { ...branches.map(([place]) => ({ type: 'if', loc: place, locations: [place] })) },
      b: { ...branches.map(([, counts]) => counts) },
    }));

  it('has its totals', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z/]{1,8}$/), file, { maxKeys: 4 }), (files) => {
        const map = Object.fromEntries(Object.entries(files).map(([path, one]) => [path, { path, ...one }]));
        const oracle = createCoverageMap(structuredClone(map) as unknown as CoverageMapData).getCoverageSummary();
        const own = report(format, map);
        if (own.files.length === 0) return;
        for (const metric of metrics) {
          expect(`${metric} ${totals(own, metric)}`).toBe(
            `${metric} ${oracle[metric].covered}/${oracle[metric].total}`,
          );
        }
      }),
    );
  });
});
