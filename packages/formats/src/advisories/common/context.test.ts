import fc from 'fast-check';
import { expect, it } from 'vitest';

import { contextOf } from './context.ts';

/** FNV-1a of 32 bits over UTF-16 units, by arithmetic without a limit. */
function fnv(text: string, base: bigint): string {
  let hash = base;
  for (const unit of Array.from({ length: text.length }, (_, index) => BigInt(text.charCodeAt(index))))
    hash = ((hash ^ unit) * 0x01000193n) & 0xffff_ffffn;
  return hash.toString(16).padStart(8, '0');
}

it('is FNV-1a: of what its authors published, the published hash', () => {
  // Source: the test vectors of the FNV authors, FNV-1a of 32 bits.
  expect(contextOf('foobar')?.slice(0, 8)).toBe('bf9cf968');
  expect(contextOf('a')?.slice(0, 8)).toBe('e40c292c');
});

it('is the same number as by arithmetic without a limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
      const words = text.replaceAll(/\s+/g, ' ').trim();
      const expected = words === '' ? null : fnv(words, 0x811c9dc5n) + fnv(words, 0x9747b28cn);
      expect(contextOf(text)).toBe(expected);
    }),
  );
});
