import fc from 'fast-check';
import { expect, it } from 'vitest';

import { chained } from './chained.ts';

it('puts the pairs side by side that save most', () => {
  const saves: Readonly<Record<string, number>> = { '2>0': 9, '0>3': 8, '0>1': 7, '3>2': 6, '1>2': 5 };
  // 2 before 0 first, 0 before 3 next; then 0 has a neighbour, 3 before 2 would be a ring, and 1 comes before 2.
  expect(chained(4, (a, b) => saves[`${a}>${b}`] ?? 0)).toEqual([1, 2, 0, 3]);
});

it('has everything once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.infiniteStream(fc.integer()), (count, stream) => {
      const order = chained(count, () => stream.next().value);
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
    }),
  );
});
