import { readFileSync } from 'node:fs';

import type { Fact } from '@cm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bytesOf, inWindows } from '../bytes/windows.fixture.ts';
import type { CoverageReport, LineTable } from './format.ts';
import { format } from './go.ts';
import { countsOf } from './table/counts.ts';

/** Places to cut at. */
const someCuts = fc.array(fc.nat(100_000), { maxLength: 8 });

/** Pieces of the format in any order, with noise between: closer to it than any bytes are. */
function soup(pieces: readonly string[]): fc.Arbitrary<Uint8Array> {
  const piece = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() });
  return fc.array(piece, { maxLength: 40 }).map((parts) => bytesOf(parts.join('')));
}

/** CPU time in milliseconds. */
function cost(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function read(bytes: Uint8Array, cuts: readonly number[] = []): Fact<CoverageReport> {
  const reader = format.open();
  inWindows(bytes, cuts, reader.push);
  return reader.end();
}

function reportOf(text: string): CoverageReport {
  const fact = read(bytesOf(text));
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value;
}

/** `line: hits` of each. */
function rows(table: LineTable | null | undefined): readonly string[] {
  return table === null || table === undefined
    ? []
    : Array.from(table.numbers, (line, at) => `${line}: ${table.hits[at]}`);
}

const real = readFileSync(new URL('fixtures/go/go-test.out', import.meta.url), 'utf8');

describe('a profile of go test', () => {
  const [file] = reportOf(real).files;

  it('has the statements that go tool cover counts: 8 of 15, 53.3 %', () => {
    expect(file?.path).toBe('example.com/acme/shop/pkg/price.go');
    expect(file && countsOf(file, 'statements')).toEqual({ covered: 8, total: 15 });
    expect(file && countsOf(file, 'functions')).toBeNull();
    expect(file && countsOf(file, 'branches')).toBeNull();
  });

  it('has as lines those on which blocks start, run where one of them was', () => {
    expect(rows(file?.lines)).toEqual([
      '6: 1',
      '7: 0',
      '10: 1',
      '12: 0',
      '15: 1',
      '18: 1',
      '19: 0',
      '22: 1',
      '24: 1',
      '27: 0',
    ]);
  });

  it('has the other lines of blocks for patches, each as the innermost block there', () => {
    const lines = new Map(rows(file?.patchOnly).map((row) => row.split(': ') as [string, string]));
    expect([lines.get('8'), lines.get('13'), lines.get('14'), lines.get('16')]).toEqual(['0', '0', '0', '1']);
    expect([lines.get('28'), lines.get('29'), lines.get('30')]).toEqual(['0', '0', '0']);
    expect(lines.has('31')).toBe(false);
    expect(lines.has('25')).toBe(false);
  });
});

describe('profiles of several runs in one file', () => {
  const first = 'mode: count\na.go:1.1,3.2 2 0\nb.go:1.1,2.2 1 4\n';

  it('count each block once, with the most hits', () => {
    const { files } = reportOf(`${first}mode: count\na.go:1.1,3.2 2 7\na.go:5.1,6.2 1 0\n`);
    expect(files.map((file) => [file.path, countsOf(file, 'statements')])).toEqual([
      ['a.go', { covered: 2, total: 3 }],
      ['b.go', { covered: 1, total: 1 }],
    ]);
  });

  it('may tell of the blocks in any order', () => {
    const lines = ['a.go:1.1,3.2 2 0', 'b.go:1.1,2.2 1 4', 'a.go:1.1,3.2 2 7', 'a.go:5.1,6.2 1 0', 'b.go:1.1,2.2 1 0'];
    const totals = (text: string): readonly unknown[] =>
      reportOf(text)
        .files.map((file) => [file.path, countsOf(file, 'statements'), rows(file.lines)])
        .toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 5 }), (shuffled) => {
        expect(totals(`mode: set\n${shuffled.join('\n')}`)).toEqual(totals(`mode: set\n${lines.join('\n')}`));
      }),
    );
  });
});

describe('a profile', () => {
  it.each([
    ['mode: set\n', 0],
    ['mode: atomic\r\na.go:1.1,2.2 1 1\r\n', 1],
    ['\uFEFFmode: set\na.go:1.1,2.2 1 1', 1],
    ['mode: set\nC:\\acme\\a.go:1.1,2.2 1 1\n', 1],
    ['mode: count\na.go:1.1,2.2 1 18446744073709551615\n', 1],
  ])('%j has %d files', (text, count) => {
    expect(reportOf(text).files).toHaveLength(count);
  });

  it.each([
    ['', 'the profile is empty'],
    ['a.go:1.1,2.2 1 1\n', 'line 1: a profile begins with `mode: set`, and this is `a.go:1.1,2.2 1 1`'],
    ['mode: set\na.go:1.1,2.2 1 \n', 'line 2: `a.go:1.1,2.2 1` is not `file:line.column,line.column statements count`'],
    ['mode: set\na.go:1.1,2.2 1 -1\n', 'line 2: `a.go:1.1,2.2 1 -1` is not'],
    ['mode: set\n:1.1,2.2 1 1\n', 'line 2: `:1.1,2.2 1 1` is not'],
    ['mode: set\na.go:3.1,2.2 1 1\n', 'line 2: `a.go:3.1,2.2 1 1` is not'],
    ['mode: set\na.go:1.1,20000000.2 1 1\n', 'line 2: no Go file has a line 20000000'],
    ['mode: set\nok  \tacme/shop\t0.1s\n', 'line 2: `ok   acme/shop 0.1s` is not'],
  ])('%j is refused', (text, reason) => {
    const fact = read(bytesOf(text));
    expect(fact.status === 'unavailable' ? fact.reason : 'not refused').toContain(reason);
  });

  it.each([
    ['mode: set\n', true],
    ['\uFEFFmode: atomic\r\n', true],
    ['\nmode: count', true],
    ['mode: setting\n', false],
    ['TN:\n', false],
    ['', false],
  ])('is told by its content: %j: %s', (text, is) => {
    expect(format.detect(bytesOf(text))).toBe(is);
  });

  it('gives the same however the windows are cut, and never throws', () => {
    const pieces = [
      'mode: set\n',
      'a.go:1.1,3.2 2 1\n',
      'a.go:2.5,2.9 1 0\n',
      'b:c.go:4.1,9.2 1 1\r\n',
      ':',
      '1',
      '.',
      ' ',
      '\n',
      ',',
    ];
    fc.assert(
      fc.property(soup(pieces), someCuts, (bytes, cuts) => {
        const whole = Uint8Array.from([...bytesOf('mode: set\n'), ...bytes]);
        expect(read(whole, cuts)).toEqual(read(whole));
        expect(read(bytes, cuts)).toEqual(read(bytes));
      }),
    );
  });

  it.each([
    ['blocks of one line', (index: number) => `a.go:1.${index},1.${index + 1} 1 1\n`],
    ['blocks inside blocks', (index: number) => `a.go:${index + 1}.1,900000.1 1 1\n`],
    ['one block', () => 'a.go:1.1,900000.9 1 1\n'],
    ['files', (index: number) => `${index}.go:1.1,9.9 1 1\n`],
    ['colons', () => ':'],
  ])('of a megabyte of %s is read in linear time', (_, piece) => {
    const parts = Array.from({ length: 40_000 }, (__, index) => piece(index));
    expect(cost(() => read(bytesOf(`mode: set\n${parts.join('')}`)))).toBeLessThan(5000);
  });
});
