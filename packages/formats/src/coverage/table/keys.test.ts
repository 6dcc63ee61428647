import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { KeyTable } from '../format.ts';
import { keyBuilder, keyTable, mergeKeys } from './keys.ts';

const row = fc.tuple(fc.constantFrom('a', 'b', 'c', '10', '9'), fc.nat(5), fc.integer({ min: 1, max: 3 }));

function tableOf(rows: readonly (readonly [key: string, hits: number, weight?: number])[]): KeyTable {
  const builder = keyBuilder();
  for (const [key, hits, weight] of rows) builder.add(key, hits, weight);
  return builder.done() ?? { keys: [], hits: new Uint32Array(0), weights: null };
}

function rowsOf({ keys, hits, weights }: KeyTable): readonly unknown[] {
  return keys.map((key, at) => [key, hits[at], weights?.[at] ?? 1]);
}

describe('functions and statements', () => {
  it('are kept once, with the most hits', () => {
    expect(
      rowsOf(
        tableOf([
          ['b', 0],
          ['a', 2],
          ['b', 1],
        ]),
      ),
    ).toEqual([
      ['a', 2, 1],
      ['b', 1, 1],
    ]);
  });

  it('have no weights where each stands for one', () => {
    expect(tableOf([['a', 1]]).weights).toBeNull();
    expect(
      rowsOf(
        tableOf([
          ['a', 1, 3],
          ['b', 0],
        ]),
      ),
    ).toEqual([
      ['a', 1, 3],
      ['b', 0, 1],
    ]);
  });

  it('merge in any order to the same', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (one, other) => {
        const merged = rowsOf(mergeKeys(tableOf(one), tableOf(other)));
        expect(merged).toEqual(rowsOf(tableOf([...one, ...other])));
        expect(merged).toEqual(rowsOf(mergeKeys(tableOf(other), tableOf(one))));
      }),
    );
  });

  it('given all at once are the same as one by one', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const keys = rows.map(([key]) => key);
        const hits = Uint32Array.from(rows, ([, count]) => count);
        const table = keyTable(keys, hits);
        expect(table === null ? [] : rowsOf(table)).toEqual(rowsOf(tableOf(rows.map(([key, count]) => [key, count]))));
      }),
    );
  });
});
