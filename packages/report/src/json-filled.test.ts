import { Filled, type Form } from '@cm/model/filled';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recordBytes } from './json-record-bytes.ts';

const indent = '\n';

function written(items: readonly unknown[]): string {
  const pieces = [...pieceTexts(items)];
  return `${pieces.join('')}]`;
}

/** Decoded at once: the next piece may stand in the same memory. */
function* pieceTexts(items: readonly unknown[]): Generator<string> {
  for (const piece of recordBytes(items, indent, 2)) yield new TextDecoder().decode(piece);
}

const value = fc.constantFrom<unknown>(1, 'x', null, [1, { b: '\u2028' }], { b: 1 }, '"', true);
const form = fc
  .tuple(
    fc.uniqueArray(
      fc.string({ unit: 'binary', maxLength: 6 }).filter((key) => key !== '__proto__' && !/^\d+$/.test(key)),
      {
        maxLength: 6,
      },
    ),
    fc.array(value, { minLength: 6, maxLength: 6 }),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  )
  .map(([keys, values, open]): Form => ({
    fields: Object.fromEntries(keys.map((key, index) => [key, values[index]])),
    open: keys.filter((_, index) => open[index]),
  }));

function plain(item: unknown): unknown {
  return JSON.parse(JSON.stringify(item) ?? 'null');
}

describe('objects that are filled in', () => {
  it('are written as JSON writes the whole object, among others', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 6, maxLength: 6 });
    const filled = fc
      .array(form, { minLength: 1, maxLength: 3 })
      .chain((forms) => fc.array(fc.tuple(fc.constantFrom(...forms), texts, fc.boolean()), { maxLength: 20 }));
    fc.assert(
      fc.property(filled, (all) => {
        const items = all.map(([one, own, isFilled]) =>
          isFilled ? new Filled(one, own.slice(0, one.open.length)) : { a: own[0], b: 7 },
        );
        const text = written(items);
        expect(text).not.toMatch(/[\u007f-\u009f\u2028-\u202e]/);
        expect(items.length === 0 ? [] : JSON.parse(text)).toEqual(items.map(plain));
      }),
    );
  });

  it('are written without a field that JSON leaves out', () => {
    const odd = new Filled({ fields: { id: null, left: undefined, b: 1 }, open: ['id'] }, ['x']);
    expect(JSON.parse(written([odd, odd]))).toEqual([
      { id: 'x', b: 1 },
      { id: 'x', b: 1 },
    ]);
  });

  it('are more than one piece where they are many, and each piece is whole', () => {
    const one: Form = { fields: { id: null, title: 'é'.repeat(2000) }, open: ['id'] };
    const items = Array.from({ length: 200 }, (_, index) => new Filled(one, [`ü${index}`]));
    expect([...pieceTexts(items)].length).toBeGreaterThan(3);
    expect(JSON.parse(written(items))).toEqual(items.map(plain));
  });
});
