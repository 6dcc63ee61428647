import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { barWidth, counted, grouped, isBelow, knownThreshold, percent, sane } from './numbers.ts';

describe('per cent', () => {
  it.each([
    [80, 100, '80.0 %'],
    [79_999, 100_000, '79.9 %'],
    [9999, 10_000, '99.9 %'],
    [1, 1, '100.0 %'],
    [1, 1000, '0.1 %'],
    [1, 10_000, '0.0 %'],
    [0, 5, '0.0 %'],
    [2, 3, '66.6 %'],
  ])('%i of %i is %s, rounded down', (covered, total, expected) => {
    expect(percent({ covered, total }).replace('\u00a0', ' ')).toBe(expected);
  });

  it.each([
    ['just below', { covered: 79_999, total: 100_000 }, 80, true],
    ['exactly', { covered: 80, total: 100 }, 80, false],
    ['nothing required', { covered: 0, total: 100 }, null, false],
    ['nothing to cover', { covered: 0, total: 0 }, 80, false],
    ['everything required', { covered: 999, total: 1000 }, 100, true],
  ])('%s', (_, counts, threshold, expected) => {
    expect(isBelow(counts, threshold)).toBe(expected);
  });
});

describe('bars', () => {
  it('are empty only where nothing is covered, and full only where everything is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const counts = { covered: Math.min(one, other), total: Math.max(one, other) };
        const width = barWidth(counts);
        expect(width === 0).toBe(counts.covered === 0);
        expect(width === 100).toBe(counts.covered > 0 && counts.covered === counts.total);
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
    [Number.NaN, '0'],
    [-3, '0'],
  ])('%d is written %s', (count, expected) => {
    expect(grouped(count)).toBe(expected);
  });

  it('are said with their noun', () => {
    expect([counted(1, 'file'), counted(2000, 'file')]).toEqual(['1 file', '2,000 files']);
  });

  it('are grouped as everyone does it', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        expect(grouped(count)).toBe(count.toLocaleString('en-US'));
      }),
    );
  });

  it('of nonsense are none, and never more than there is', () => {
    expect(sane({ covered: 5, total: 3 })).toEqual({ covered: 3, total: 3 });
    expect(sane({ covered: Number.NaN, total: Infinity })).toEqual({ covered: 0, total: 0 });
    expect([knownThreshold(101), knownThreshold(Number.NaN), knownThreshold(undefined)]).toEqual([null, null, null]);
  });
});
