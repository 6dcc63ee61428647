import { runInThisContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { asciiOnly } from './ascii.ts';

describe('a script in ASCII', () => {
  it.each([
    ['a string', '"naïve … 🚧"'],
    ['a template', '`${1}×${2} 🚧`'],
    ['a regular expression', '"a：b🚧c".replace(/[：﹕]/, "-").replace(/🚧+/, "!")'],
    ['a regular expression of code points', '"a🚧b".match(/^a[🚧]b$/u)?.length'],
    ['the name of a property', '({ "größe": 1, b: "ß" })'],
  ])('gives the same: %s', (_what, code) => {
    const made = asciiOnly('a.js', code);
    expect(made).toMatch(/^[\0-\x7f]+$/);
    expect(runInThisContext(made)).toEqual(runInThisContext(code));
  });

  it.each([
    ['where it was so', 'String.raw`\\u0041`'],
    ['where it reads a text raw', 'String.raw`…`'],
    ['where it has an escape of its own', '/\\…/.test("…")'],
  ])('is as it was %s', (_what, code) => {
    expect(asciiOnly('a.js', code)).toBe(code);
  });
});
