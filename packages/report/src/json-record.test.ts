import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recordWriter } from './json-record.ts';

/** What the writer makes of each item, looking at the one before from the first on. */
function written(items: readonly unknown[], plainly = 0): readonly string[] {
  const pieces: string[] = [];
  const write = recordWriter((text, odd) => {
    expect(odd || /^[\0-~]*$/.test(text)).toBe(true);
    pieces.push(text);
  }, plainly);
  return items.map((item) => {
    write(item);
    return pieces.splice(0).join('');
  });
}

/** As JSON writes it; what JSON cannot hold is null in a list. */
function expected(items: readonly unknown[]): readonly string[] {
  return items.map((item) => JSON.stringify(item) ?? 'null');
}

/** Values that several keys of an item, and of others, may share. */
const objects: readonly unknown[] = [['x'], ['é'], ['"'], [['x', 'y']], { b: 'ü' }, []];
const value = fc.constantFrom<unknown>(1, 'x', 'é', null, [1], { b: 1 }, ...objects);
/** Records that differ in what a key has, in which keys they have and in their order; and what is no record. */
const item = fc.oneof(
  { weight: 8, arbitrary: fc.record({ id: fc.nat(), a: value, b: value }) },
  fc.record({ a: fc.constantFrom<unknown>('x', undefined), id: fc.nat({ max: 3 }) }, { requiredKeys: [] }),
  fc.constantFrom<unknown>(null, 7, 'text', [], {}, undefined, () => 1, new Date(0), { toJSON: () => ({ own: 1 }) }),
);

describe('the items of a long list', () => {
  it('are written as JSON writes each, whatever the one before was', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), fc.nat({ max: 5 }), (items, plainly) => {
        expect(written(items, plainly)).toEqual(expected(items));
      }),
    );
  });

  it('are written so where a value changes rarely, and then in each', () => {
    const items = Array.from({ length: 100 }, (_, at) => ({
      id: at,
      level: at < 50 ? Math.floor(at / 20) : at % 3,
      b: 'b',
    }));
    expect(written(items)).toEqual(expected(items));
  });

  it('are safe to print, in keys and values', () => {
    const items = Array.from({ length: 30 }, (_, at) => ({ 'a\u0085': `b\u202e${at % 2}`, c: [`\u2028`] }));
    const all = written(items);
    expect(all.join('')).not.toMatch(/[\u0085\u2028\u202e]/);
    expect(all.map((text): unknown => JSON.parse(text))).toEqual(items);
  });
});
