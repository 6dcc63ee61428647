import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reason, report, shown, totals } from './json/reading.fixture.ts';
import { format } from './llvm-cov.ts';
import { countsOf } from './table/counts.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const own = report(format, fixture('llvm-cov/clang.json'));
const of = (segments: unknown): object => ({
  data: [{ files: [{ filename: 'a.c', segments }] }],
  type: 'llvm.coverage.json.export',
});

describe('a real export', () => {
  it('has the lines and hits that llvm-cov itself writes as lcov', () => {
    const lcov = new TextDecoder().decode(fixture('llvm-cov/clang.lcov'));
    const records = lcov.split('end_of_record\n').filter((record) => record.includes('SF:'));
    const expected = records.map((record) => [
      /SF:(.*)/.exec(record)?.[1],
      Array.from(record.matchAll(/^DA:(\d+),(\d+)/gm), ([, line, hits]) => [Number(line), Number(hits)]),
    ]);
    const read = own.files.map(({ path, lines }) => [
      path,
      Array.from(lines?.numbers ?? [], (line, at) => [line, lines?.hits[at]]),
    ]);
    expect(read).toEqual(expected);
  });

  it('has the branches and functions that its summary states', () => {
    const stated = report(format, fixture('llvm-cov/clang-summary.json')).files;
    for (const [at, file] of own.files.entries()) {
      expect(shown(countsOf(file, 'branches'))).toBe(shown(stated[at]?.stated.branches ?? null));
      expect(shown(countsOf(file, 'functions'))).toBe(shown(stated[at]?.stated.functions ?? null));
    }
  });

  it('without segments has the totals of its summary, and no lines', () => {
    const summary = report(format, fixture('llvm-cov/clang-summary.json'));
    // What `llvm-cov report` printed: 33 lines, 13 missed; 28 branches, 17 missed; 9 functions, 3 missed.
    expect(['lines', 'branches', 'functions'].map((metric) => totals(summary, metric as 'lines'))).toEqual([
      '20/33',
      '11/28',
      '6/9',
    ]);
    expect(summary.files.every(({ lines }) => lines === null)).toBe(true);
  });
});

describe('segments', () => {
  it.each([
    [
      'a region over three lines',
      [
        [1, 1, 2, true, true, false],
        [3, 2, 0, false, false, false],
      ],
      [
        [1, 2],
        [2, 2],
        [3, 2],
      ],
    ],
    [
      'the most run of two regions',
      [
        [1, 1, 2, true, true],
        [1, 9, 5, true, true],
        [1, 12, 0, false, false],
      ],
      [[1, 5]],
    ],
    [
      'a region within one that did not run',
      [
        [1, 1, 1, true, true],
        [2, 1, 0, true, true],
        [2, 9, 1, true, false],
        [3, 1, 0, false, false],
      ],
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    ],
    [
      'skipped code',
      [
        [1, 1, 0, false, true],
        [3, 1, 0, false, false],
      ],
      [],
    ],
  ])('%s', (_, segments, expected) => {
    const [file] = report(format, of(segments)).files;
    expect(Array.from(file?.lines?.numbers ?? [], (line, at) => [line, file?.lines?.hits[at]])).toEqual(expected);
  });

  it.each([
    [
      'lines that no file has',
      [
        [1, 1, 1, true, true],
        [2_000_000_000, 1, 0, false, false],
      ],
      'reaches to line 2000000000, more than any source file has',
    ],
    [
      'an order that is none',
      [
        [5, 1, 1, true, true],
        [2, 1, 0, false, false],
      ],
      'has a segment out of order (number 2)',
    ],
    ['what is no segment', [[1, 1, 1, true, true], null], 'has a segment out of order (number 2)'],
  ])('%s: refused', (_, segments, expected) => {
    expect(reason(format, of(segments))).toContain(expected);
  });
});

it.each([
  [{ type: 'llvm.coverage.json.export' }, 'no "data"'],
  [{ data: [{ files: [{}] }] }, 'no "filename"'],
])('%j is refused', (content, expected) => {
  expect(reason(format, content)).toContain(expected);
});
