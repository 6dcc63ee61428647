import fc from 'fast-check';
import { expect, it } from 'vitest';

import { anchorOf, anchorText } from './anchor.ts';

const hash = 'ab'.repeat(32);

it.each([
  ['a status', `seq 123 sha256 ${hash}`, { seq: 123, hash }],
  ['what a person types', `123:${hash}`, { seq: 123, hash }],
  ['no number', `seq x sha256 ${hash}`, null],
  ['entry 0, which there is none', `0:${hash}`, null],
  ['a short hash', '123:abcdef', null],
  ['capitals', `123:${hash.toUpperCase()}`, null],
  ['something behind it', `123:${hash} `, null],
  ['nothing', '', null],
])('an anchor is read: %s', (_, text, expected) => {
  expect(anchorOf(text)).toEqual(expected);
});

it('what is written is read, and fits into the 140 characters of a commit status', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e14 }), (seq) => {
      expect(anchorOf(anchorText({ seq, hash }))).toEqual({ seq, hash });
      expect(anchorText({ seq, hash }).length).toBeLessThanOrEqual(140);
    }),
  );
});

it('no text throws', () => {
  fc.assert(fc.property(fc.string(), (text) => anchorOf(text) === null));
});
