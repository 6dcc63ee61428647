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
        const long = Array.from({ length: 101 }, (_, index) => list[index % (list.length || 1)]);
        for (const whole of [list, object, long, { facts: { ...object, long }, list }]) {
          expect(jsonText(whole)).toBe(`${JSON.stringify(whole, null, 2)}\n`);
        }
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
