import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lineBuilder, mergeLines, saturated } from './lines.ts';
import type { LineTable } from '../format.ts';

type Row = readonly [line: number, hits: number];

function tableOf(rows: readonly Row[]): LineTable | null {
  const builder = lineBuilder();
  for (const [line, hits] of rows) builder.add(line, hits);
  return builder.done();
}

function rowsOf(table: LineTable | null): readonly Row[] {
  return table === null ? [] : Array.from(table.numbers, (line, at) => [line, table.hits[at] ?? -1]);
}

const row = fc.tuple(
  fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 0x7fff_ffff })),
  fc.integer({ min: 0, max: 0xffff_ffff }),
);

describe('lines of a file', () => {
  it.each<[string, readonly Row[], readonly Row[]]>([
    [
      'in order',
      [
        [1, 0],
        [2, 5],
      ],
      [
        [1, 0],
        [2, 5],
      ],
    ],
    [
      'out of order',
      [
        [2, 5],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 5],
      ],
    ],
    [
      'twice: the most hits',
      [
        [2, 1],
        [2, 0],
        [2, 3],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 3],
      ],
    ],
    ['negative hits are none', [[1, -5]], [[1, 0]]],
    ['a part of a hit is one', [[1, 0.5]], [[1, 1]]],
    ['more than 32 bits', [[1, 1e20]], [[1, 0xffff_ffff]]],
    [
      'no lines of a source file',
      [
        [0, 1],
        [-1, 1],
        [4e9, 1],
        [Number.NaN, 1],
      ],
      [],
    ],
  ])('%s', (_, given, kept) => {
    expect(rowsOf(tableOf(given))).toEqual(kept);
  });

  it('start anew after each file', () => {
    const builder = lineBuilder();
    builder.add(9, 1);
    builder.done();
    builder.add(3, 1);
    expect(rowsOf(builder.done())).toEqual([[3, 1]]);
    expect(builder.done()).toBeNull();
  });

  it('are as if each had its most hits in a sorted map', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const most = new Map<number, number>();
        for (const [line, hits] of rows) most.set(line, Math.max(hits, most.get(line) ?? 0));
        expect(rowsOf(tableOf(rows))).toEqual([...most].toSorted(([a], [b]) => a - b));
      }),
    );
  });

  it('merge in any order to what one report of all would give', () => {
    const some = fc.array(row, { minLength: 1 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [left, right] = [tableOf(one), tableOf(other)];
        if (left === null || right === null) return;
        const merged = rowsOf(mergeLines(left, right));
        expect(merged).toEqual(rowsOf(tableOf([...one, ...other])));
        expect(merged).toEqual(rowsOf(mergeLines(right, left)));
      }),
    );
  });

  it('of many files stay apart, small ones and large ones', () => {
    const builder = lineBuilder();
    const tables = [10, 400_000, 3, 70_000, 5].map((size) => {
      for (let line = 1; line <= size; line += 1) builder.add(line, line % 300);
      return builder.done();
    });
    expect(tables.map((table) => [table?.numbers.length, table?.numbers.at(-1), table?.hits.at(-1)])).toEqual([
      [10, 10, 10],
      [400_000, 400_000, 400_000 % 300],
      [3, 3, 3],
      [70_000, 70_000, 70_000 % 300],
      [5, 5, 5],
    ]);
  });
});

describe('a count', () => {
  it.each([
    [Number.NaN, 0],
    [-1, 0],
    [0, 0],
    [0.1, 1],
    [2 ** 31, 2 ** 31],
    [2 ** 32 - 1, 2 ** 32 - 1],
    [2 ** 32, 2 ** 32 - 1],
    [Number.POSITIVE_INFINITY, 2 ** 32 - 1],
  ])('of %d is kept as %d', (count, kept) => {
    expect(saturated(count)).toBe(kept);
  });
});
