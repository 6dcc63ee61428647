import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { format as cobertura } from '../cobertura.ts';
import { format as coveragePy } from '../coveragepy.ts';
import type { BranchTable, CoveredFile, Format, KeyTable, LineTable, Metric } from '../format.ts';
import { format as istanbul } from '../istanbul.ts';
import { report, shown, totals } from '../json/reading.fixture.ts';
import { fileOf } from '../json/report.ts';
import { format as lcov } from '../lcov.ts';
import { countsOf } from '../table/counts.ts';
import { writeCobertura, writeLcov } from './index.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

const text = (pieces: Iterable<string>): string => [...pieces].join('');
const written = (files: readonly CoveredFile[]): readonly (readonly [Format, string])[] => [
  [lcov, text(writeLcov(files))],
  [cobertura, text(writeCobertura(files, 1_790_000_000_000))],
];

const lines = (pairs: Readonly<Record<number, number>>): LineTable => ({
  numbers: Uint32Array.from(Object.keys(pairs), Number),
  hits: Uint32Array.from(Object.values(pairs)),
});
const branches = (rows: readonly (readonly [line: number, id: number, hits: number])[]): BranchTable => ({
  lines: Uint32Array.from(rows, ([line]) => line),
  ids: Uint32Array.from(rows, ([, id]) => id),
  hits: Uint32Array.from(rows, ([, , hits]) => hits),
});
const functions = (pairs: Readonly<Record<string, number>>): KeyTable => ({
  keys: Object.keys(pairs),
  hits: Uint32Array.from(Object.values(pairs)),
  weights: null,
});

const shop = fileOf('src/b.ts', {
  lines: lines({ 2: 4, 3: 0 }),
  branches: branches([
    [2, 7, 1],
    [2, 9, 0],
    [3, 1, 0],
  ]),
  functions: functions({ '2,total': 4, 'Basket.add:3': 0, 'no place at all': 1 }),
});

it('writes a tracefile', () => {
  expect(text(writeLcov([shop, fileOf('src/a.ts', { lines: lines({ 1: 1 }) })]))).toBe(
    `TN:
SF:src/a.ts
DA:1,1
LF:1
LH:1
end_of_record
TN:
SF:src/b.ts
FN:2,total
FN:3,Basket.add
FNDA:4,total
FNDA:0,Basket.add
FNF:2
FNH:1
BRDA:2,0,0,1
BRDA:2,0,1,0
BRDA:3,0,0,0
BRF:3
BRH:1
DA:2,4
DA:3,0
LF:2
LH:1
end_of_record
`,
  );
});

it('writes Cobertura', () => {
  expect(text(writeCobertura([shop], 1_790_000_000_000))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage line-rate="0.5" branch-rate="0.3333" lines-covered="1" lines-valid="2" branches-covered="1" branches-valid="3" complexity="0" version="1.0" timestamp="1790000000000">
<sources><source>.</source></sources>
<packages>
<package name="src" line-rate="0.5" branch-rate="0.3333" complexity="0">
<classes>
<class name="b.ts" filename="src/b.ts" line-rate="0.5" branch-rate="0.3333" complexity="0">
<methods>
<method name="total" signature="" line-rate="1" branch-rate="1" complexity="0"><lines><line number="2" hits="4"/></lines></method>
<method name="Basket.add" signature="" line-rate="0" branch-rate="0" complexity="0"><lines><line number="3" hits="0"/></lines></method>
</methods>
<lines>
<line number="2" hits="4" branch="true" condition-coverage="50% (1/2)"/>
<line number="3" hits="0" branch="true" condition-coverage="0% (0/1)"/>
</lines>
</class>
</classes>
</package>
</packages>
</coverage>
`,
  );
});

describe('read again', () => {
  it.each([
    ['istanbul/vitest-istanbul-all.json', istanbul, ['lines', 'branches', 'functions']],
    ['istanbul/vitest-v8-all.json', istanbul, ['lines', 'branches', 'functions']],
    ['istanbul/c8.json', istanbul, ['lines', 'branches', 'functions']],
    ['coverage-py/branch.json', coveragePy, ['lines', 'branches']],
  ] as const)('%s has the same totals', (name, format, metrics) => {
    const own = report(format, fixture(name));
    for (const [back, content] of written(own.files)) {
      const again = report(back, content);
      for (const metric of metrics)
        expect(`${back.name} ${totals(again, metric)}`).toBe(`${back.name} ${totals(own, metric)}`);
      expect(again.notes).toEqual([]);
    }
  });

  const table = fc.dictionary(fc.integer({ min: 1, max: 40 }).map(String), fc.nat(3), { minKeys: 1 }).map(lines);
  const arms = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(5), fc.nat(2)), {
      selector: ([line, id]) => line * 10 + id,
    })
    .map((rows) => (rows.length === 0 ? null : branches(rows.toSorted(([a, x], [b, y]) => a - b || x - y))));
  const path = fc
    .stringMatching(/^[a-c&<"'é ]{1,3}(?:\/[a-c%#,:]{1,3}){0,2}\.ts$/)
    .filter((name) => name.trim() === name);
  const files = fc.uniqueArray(
    fc.record({ path, lines: table, branches: arms }).map(({ path: name, ...known }) => fileOf(name, known)),
    { selector: (file) => file.path, maxLength: 6, minLength: 1 },
  );

  it('any files have the same totals, each under its path', () => {
    fc.assert(
      fc.property(files, (given) => {
        for (const [format, content] of written(given)) {
          const byPath = new Map(report(format, content).files.map((file) => [file.path, file]));
          expect([...byPath.keys()].toSorted()).toEqual(given.map((file) => file.path).toSorted());
          for (const file of given) {
            for (const metric of ['lines', 'branches'] satisfies Metric[]) {
              const again = byPath.get(file.path);
              expect(again && shown(countsOf(again, metric))).toBe(shown(countsOf(file, metric)));
            }
          }
        }
      }),
    );
  });

  it('any order of the files gives the same bytes', () => {
    fc.assert(
      fc.property(files, (given) => {
        expect(written(given.toReversed()).map(([, content]) => content)).toEqual(
          written(given).map(([, content]) => content),
        );
      }),
    );
  });
});

/** What may stand in which element, and which attributes it must have. Source: coverage-04.dtd. */
const dtd: Readonly<Record<string, readonly [children: RegExp, attributes: string]>> = {
  coverage: [
    /^(?:sources )?packages $/,
    'line-rate branch-rate lines-covered lines-valid branches-covered branches-valid complexity version timestamp',
  ],
  sources: [/^(?:source )*$/, ''],
  source: [/^$/, ''],
  packages: [/^(?:package )*$/, ''],
  package: [/^classes $/, 'name line-rate branch-rate complexity'],
  classes: [/^(?:class )*$/, ''],
  class: [/^methods lines $/, 'name filename line-rate branch-rate complexity'],
  methods: [/^(?:method )*$/, ''],
  method: [/^lines $/, 'name signature line-rate branch-rate complexity'],
  lines: [/^(?:line )*$/, ''],
  line: [/^(?:conditions )*$/, 'number hits'],
};

describe('the Cobertura file', () => {
  it.each([
    [[]],
    [[shop]],
    [[fileOf('ä/"<&>\u0001\n.ts', { lines: lines({ 1: 1 }), functions: functions({ '1,<a>&"': 1 }) })]],
  ])('is valid by its DTD', (files) => {
    const open: { name: string; children: string }[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const parent = open.at(-1);
      if (parent) parent.children += `${name} `;
      const required = (dtd[name]?.[1] ?? 'unknown element').split(' ').filter((one) => one !== '');
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining(required));
      open.push({ name, children: '' });
    });
    parser.on('closetag', ({ name }) => expect(open.pop()?.children).toMatch(dtd[name]?.[0] ?? /^$/));
    parser.write(text(writeCobertura(files, 0))).close();
    expect(open).toEqual([]);
  });

  it('never rounds up: 79,999 of 100,000 is 79.99 %', () => {
    const many = lines(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [at + 1, at < 79_999 ? 1 : 0])));
    const content = text(writeCobertura([fileOf('a.ts', { lines: many })], 0));
    expect(content).toContain('<coverage line-rate="0.7999" ');
  });
});

describe('functions', () => {
  it.each([
    ['12,total', 'FN:12,total'],
    ['12,total@12:4-14:1', 'FN:12,total'],
    ['12,a@b', 'FN:12,a@b'],
    ['12,(int, long)', 'FN:12,(int, long)'],
    ['12,3,x', 'FN:12,_3,x'],
    ['12', 'FN:12,line 12'],
    ['shop::total:12', 'FN:12,shop::total'],
    ['1,two\nlines', 'FN:1,two\ufffdlines'],
  ])('%j is %j', (key, expected) => {
    const file = fileOf('a.ts', { lines: lines({ 1: 1 }), functions: functions({ [key]: 1 }) });
    expect(text(writeLcov([file])).split('\n')).toContain(expected);
  });

  it('of one name are told apart', () => {
    const same = functions({ '1,a@1:1-1:2': 1, '1,a@1:5-1:9': 0, '7,a': 1, 'a:7': 0 });
    const file = fileOf('a.ts', { lines: lines({ 1: 1 }), functions: same });
    for (const [format, content] of written([file])) expect(totals(report(format, content), 'functions')).toBe('2/4');
  });
});
