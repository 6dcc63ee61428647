import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { editDistance, nearest } from './nearest.ts';

describe('editDistance', () => {
  it.each([
    ['token', 'token', 0],
    ['tokn', 'token', 1],
    ['tokken', 'token', 1],
    ['taken', 'token', 1],
    ['toekn', 'token', 1],
    ['otkne', 'token', 2],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['', '', 0],
    ['abc', 'xyz', 3],
    ['short', 'something else', 3],
  ])('%j to %j is %i (2 at most, else 3)', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
  });

  it('agrees with the textbook table, up to the cap', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(wholeTable(a, b), max + 1));
      }),
    );
  });

  it('stays quick on long words', () => {
    const started = performance.now();
    editDistance('a'.repeat(100_000), `${'a'.repeat(99_999)}b`, 2);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('nearest', () => {
  const keys = ['version', 'extends', 'enforce', 'adopted-at', 'mode', 'rules', 'waivers'];

  it.each([
    ['waiver', 'waivers'],
    ['adopted_at', 'adopted-at'],
    ['adoptedAt', 'adopted-at'],
    ['MODE', 'mode'],
    ['enforec', 'enforce'],
    ['banana', null],
    ['', null],
    ['x'.repeat(101), null],
  ])('%j means %j', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it('takes the first of equally close candidates, and none where nothing of the word is left', () => {
    expect(nearest('feet', ['feat', 'feed'])).toBe('feat');
    expect(nearest('xy', ['ab'])).toBeNull();
  });
});

function wholeTable(a: string, b: string): number {
  const table: number[][] = [];
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i += 1) {
    table.push([]);
    for (let j = 0; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + same,
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      ];
      table[i]?.push(i === 0 && j === 0 ? 0 : Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}
