import fc from 'fast-check';
import { expect, it } from 'vitest';

import { worstFiles } from './worst-files.ts';

const file = (path: string, covered: number, total: number) => ({ path, covered, total });

it('the files with the most uncovered lines come first, and of two alike the first by name', () => {
  const files = [file('c', 9, 10), file('b', 0, 5), file('d', 0, 4), file('a', 5, 10)];
  expect(worstFiles(files, 3).map(({ path }) => path)).toEqual(['a', 'b', 'd']);
  expect(worstFiles([], 3)).toEqual([]);
});

it('they are the first of all files in that order', () => {
  const some = fc.array(fc.tuple(fc.nat(20), fc.nat(20)));
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 8 }), (numbers, most) => {
      const files = numbers.map(([covered, missing], at) => file(`${(at * 7) % 50}-${at}`, covered, covered + missing));
      const sorted = files.toSorted((a, b) => b.total - b.covered - a.total + a.covered || (a.path < b.path ? -1 : 1));
      expect(worstFiles(files, most)).toEqual(sorted.slice(0, most));
    }),
  );
});
