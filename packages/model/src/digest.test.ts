import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { digestOf, digitsOf } from './digest.ts';

/** FNV-1a of 32 bits over UTF-16 units, by arithmetic without a limit. */
function fnv(text: string, base: bigint): string {
  let hash = base;
  for (const unit of Array.from({ length: text.length }, (_, index) => BigInt(text.charCodeAt(index))))
    hash = ((hash ^ unit) * 0x01000193n) & 0xffff_ffffn;
  return hash.toString(16).padStart(8, '0');
}

describe('digests', () => {
  it('are FNV-1a: of what its authors published, the published hash', () => {
    // Source: the test vectors of the FNV authors, FNV-1a of 32 bits.
    expect(digitsOf(digestOf('foobar')).slice(0, 8)).toBe('bf9cf968');
    expect(digitsOf(digestOf('a')).slice(0, 8)).toBe('e40c292c');
    expect(digitsOf(digestOf(''))).toBe('811c9dc501234567');
  });

  it('are the same numbers as by arithmetic without a limit', () => {
    const base = fc.integer({ min: 0, max: 0xffff_ffff });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.tuple(base, base), (text, bases) => {
        expect(digitsOf(digestOf(text, bases))).toBe(fnv(text, BigInt(bases[0])) + fnv(text, BigInt(bases[1])));
      }),
    );
  });

  it('have eight digits for each number', () => {
    expect([0, -1, 0x0abc_def0].map((hash) => digitsOf([hash, 0]).slice(0, 8))).toEqual([
      '00000000',
      'ffffffff',
      '0abcdef0',
    ]);
  });
});
