import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fillPlaces } from './matching.ts';

/** The same by trying everything: each place takes each person who fits, or nobody. */
function mostByTrying(fits: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [first, ...rest] = fits;
  if (first === undefined) return 0;
  const filled = first.filter((one) => !taken.includes(one)).map((one) => 1 + mostByTrying(rest, [...taken, one]));
  return Math.max(mostByTrying(rest, taken), ...filled);
}

const places = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 4 }), { maxLength: 5 });

describe('filling places with different people', () => {
  it('moves somebody who fits elsewhere too', () => {
    expect(fillPlaces([[0, 1], [0]])).toEqual([1, 0]);
    expect(fillPlaces([[0], [0]])).toEqual([0, null]);
  });

  it('fills as many as trying everything does, nobody twice, and only who fits', () => {
    fc.assert(
      fc.property(places, (fits) => {
        const filled = fillPlaces(fits);
        const people = filled.filter((one) => one !== null);
        expect(people.length).toBe(mostByTrying(fits));
        expect(new Set(people).size).toBe(people.length);
        for (const [place, one] of filled.entries())
          expect(one === null || (fits[place] ?? []).includes(one)).toBe(true);
      }),
    );
  });

  it('keeps what is filled when more people fit', () => {
    fc.assert(
      fc.property(places, places, (few, more) => {
        const start = fillPlaces(few);
        const wide = few.map((row, place) => [...new Set([...row, ...(more[place] ?? [])])]);
        const filled = fillPlaces(wide, start);
        for (const [place, one] of start.entries()) expect(one === null || filled[place] !== null).toBe(true);
        expect(filled.filter((one) => one !== null).length).toBe(mostByTrying(wide));
      }),
    );
  });
});
