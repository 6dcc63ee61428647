import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recordBytes } from './json-record-bytes.ts';

/** What is written of a list, one item a line; at most so many of the first ones by JSON itself. */
function written(items: readonly unknown[], plainly: number): string {
  let text = '';
  for (const piece of recordBytes(items, '\n', plainly)) text += new TextDecoder().decode(piece);
  return text;
}

function expected(items: readonly unknown[]): string {
  return items.map((item, index) => `${index === 0 ? '[' : ','}\n${JSON.stringify(item) ?? 'null'}`).join('');
}

const text = fc.constantFrom('x', 'é', '😀', 'a"b', 'a\\b', '', 'y'.repeat(300));
const shared = [[1, 'é'], { b: 'ü' }, []];
/** Records that differ in what a key has, in which keys they have and in their order; and what is no record. */
const item = fc.oneof(
  { weight: 8, arbitrary: fc.record({ id: text, a: fc.constantFrom<unknown>(1, 'x', null, ...shared), b: text }) },
  fc.record({ a: fc.constantFrom<unknown>('x', undefined), id: text }, { requiredKeys: [] }),
  fc.constantFrom<unknown>(null, 7, 'text', [], {}, undefined, () => 1, new Date(0), { toJSON: () => ({ own: 1 }) }),
);

describe('the items of a list that is written as bytes', () => {
  it('are what JSON writes of each, whatever the one before was', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 60 }), fc.nat({ max: 5 }), (items, plainly) => {
        expect(written(items, plainly)).toBe(expected(items));
      }),
    );
  });

  it('are that in a list of many pieces, of which some texts are longer than a piece', () => {
    const items = Array.from({ length: 300 }, (_, index) => ({
      id: `é${index}`,
      long: 'ü'.repeat(index % 100 === 50 ? 200_000 : index),
      level: index % 7,
    }));
    expect(written(items, 0)).toBe(expected(items));
  });

  it('are safe to print, in keys and values', () => {
    const items = Array.from({ length: 30 }, (_, at) => ({
      'a\u0085': `b\u202e${at % 2}`,
      c: ['\u2028'],
      d: '\u007f',
    }));
    const all = written(items, 0);
    expect(all).not.toMatch(/[\u0085\u2028\u202e\u007f]/);
    expect(JSON.parse(`${all}]`)).toEqual(items);
  });
});
