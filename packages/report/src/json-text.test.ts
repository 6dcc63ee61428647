import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { jsonText } from './json-text.ts';

/** Anything JSON can hold, with what it leaves out and its own spelling of an object. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      0,
      -0,
      1.5,
      Number.NaN,
      '',
      'a "b" \\ \n',
      'Größe',
      '日本',
      '\ud800',
    ),
    fc.constantFrom<unknown>(new Date(0), { toJSON: () => ({ own: [1] }) }, () => 1, Symbol('s')),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', '1', 'é', '__proto__', 'toJSON'), tie('any'), { maxKeys: 4 }),
  ),
})).any;

describe('jsonText', () => {
  it('writes what JSON.stringify writes with two blanks, and a newline', () => {
    fc.assert(
      fc.property(fc.array(value), fc.dictionary(fc.string(), value), (list, object) => {
        for (const whole of [list, object, { facts: { ...object, list }, list }]) {
          expect(jsonText(whole)).toBe(`${JSON.stringify(whole, null, 2)}\n`);
        }
      }),
    );
  });

  it('writes a list of more than fifty items with one item a line, and the same value', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.dictionary(fc.string(), value), (list, object) => {
        const long = Array.from({ length: 51 }, (_, index) => list[index % list.length]);
        const whole = { facts: { ...object, long } };
        const text = jsonText(whole);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
        const lines = text.split('\n');
        const first = lines.indexOf('    "long": [') + 1;
        expect(first).toBeGreaterThan(0);
        expect(lines.slice(first, first + 51).map((line) => line.trim().replace(/,$/, ''))).toEqual(
          long.map((item) => JSON.stringify(item) ?? 'null'),
        );
        expect(lines[first + 51]?.trim()).toMatch(/^\],?$/);
      }),
    );
  });

  it('writes what can be walked over as the list of what it gives, and gives it to others as a list', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.constantFrom(0, 1, 50, 51, 200), (given, length) => {
        const list = Array.from({ length }, (_, index) => given[index % given.length]);
        const walked = {
          *[Symbol.iterator]() {
            yield* list;
          },
          toJSON: () => list,
        };
        expect(jsonText({ facts: { walked } })).toBe(jsonText({ facts: { walked: list } }));
      }),
    );
  });

  it.each([
    ['a control', '\u0085', String.raw`\u0085`],
    ['a line separator', '\u2028', String.raw`\u2028`],
    ['a direction override', '\u202e', String.raw`\u202e`],
  ])('escapes %s, in keys and values at every depth', (_, bare, escape) => {
    const text = jsonText({ [bare]: bare, facts: { [bare]: [{ [bare]: [bare] }] } });
    expect(text).not.toContain(bare);
    expect(text.split(escape)).toHaveLength(6);
    expect(JSON.parse(text)).toEqual({ [bare]: bare, facts: { [bare]: [{ [bare]: [bare] }] } });
  });
});
