import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { digits, numberOf } from './numbers.ts';
import { bytesOf } from './windows.fixture.ts';

describe('digits in place', () => {
  it.each([
    ['7', 7, 1],
    ['0', 0, 1],
    ['007,', 7, 3],
    ['123456789', 123_456_789, 9],
    ['1234567890', -1, 0],
    ['', -1, 0],
    ['x', -1, 0],
    ['-1', -1, 0],
  ])('%j: %d, after which %d characters are behind', (text, value, moved) => {
    const cursor = { at: 0 };
    expect(digits(bytesOf(text), cursor)).toBe(value);
    expect(cursor.at).toBe(moved);
  });
});

describe('a number as counts are written', () => {
  const whole = (text: string): number => numberOf(bytesOf(text), 0, bytesOf(text).length);

  it.each([
    ['12', 12],
    ['-5', -5],
    ['1.0', 1],
    ['1e+20', 1e20],
    ['1.5E+2', 150],
    ['18446744073709551611', 2 ** 64],
    ['0000000000001', 1],
  ])('%s is read', (text, value) => {
    expect(whole(text)).toBe(value);
  });

  it.each(['', '-', '+1', '1.', '.5', '1e', '0x10', 'NaN', 'Infinity', ' 1', '1 ', '1,2', '٣', '1'.repeat(65)])(
    '%j is none',
    (text) => {
      expect(whole(text)).toBeNaN();
    },
  );

  it('is the one that was written', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(whole(String(value))).toBe(value);
      }),
    );
  });
});
