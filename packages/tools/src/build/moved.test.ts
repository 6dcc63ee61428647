import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { moved, type Row } from './moved.ts';

/** Words that weigh ten for each letter that none in their reach has. */
function words(all: readonly string[], reach: number): Row {
  return {
    sizes: all.map(({ length }) => length),
    reach,
    weigh: (before, one) => {
      const seen = new Set(before.flatMap((index) => [...(all[index] ?? '')]));
      return [...(all[one] ?? '')].filter((letter) => !seen.has(letter)).length * 10;
    },
  };
}

function weightOf(order: readonly number[], { reach, sizes, weigh }: Row): number {
  return order
    .map((one, index) => {
      let from = index;
      for (let size = 0; from > 0 && size < reach; from -= 1) size += sizes[order[from - 1] ?? 0] ?? 0;
      return weigh(order.slice(from, index), one);
    })
    .reduce((sum, weight) => sum + weight, 0);
}

describe('a lighter order', () => {
  it('puts what is alike side by side', () => {
    const row = words(['aaaa', 'bbbb', 'aaaa', 'bbbb'], 4);
    expect(weightOf([0, 1, 2, 3], row)).toBe(160);
    expect(weightOf(moved([0, 1, 2, 3], row, 2), row)).toBe(80);
  });

  it('puts one behind two that have its letters together', () => {
    const row = words(['ab', 'xyzw', 'cd', 'abcd'], 4);
    const order = moved([0, 1, 2, 3], row, 2);
    expect(order.indexOf(3)).toBeGreaterThan(Math.max(order.indexOf(0), order.indexOf(2)));
    expect(weightOf(order, row)).toBe(80);
  });

  it('leaves an order that cannot be lighter', () => {
    expect(moved([2, 0, 1], words(['a', 'b', 'c'], 4), 3)).toEqual([2, 0, 1]);
  });

  it('has each thing once, and is never heavier', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), fc.integer({ min: 1, max: 9 }), (all, reach) => {
        const row = words(all, reach);
        const before = all.map((_, index) => index);
        const after = moved(before, row, 2);
        expect(after.toSorted((a, b) => a - b)).toEqual(before);
        expect(weightOf(after, row)).toBeLessThanOrEqual(weightOf(before, row));
      }),
    );
  });
});
