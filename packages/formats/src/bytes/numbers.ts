import { textOf } from './text.ts';

/** A place in bytes that readers of parts move on. */
export interface Cursor {
  at: number;
}

const mostDigits = 9;

/**
 * The number whose decimal digits stand at the cursor, which moves behind them: 1 to 9 digits, or -1. Longer numbers are
 * rare, and are left to `numberOf`, so that these stay small whole numbers for the machine.
 */
export function digits(bytes: Uint8Array, cursor: Cursor): number {
  const start = cursor.at;
  let at = start;
  let value = 0;
  let digit = (bytes[at] ?? 0) - 48;
  while (digit >= 0 && digit <= 9) {
    if (at - start === mostDigits) return -1;
    value = value * 10 + digit;
    at += 1;
    digit = (bytes[at] ?? 0) - 48;
  }
  cursor.at = at;
  return at === start ? -1 : value;
}

/** The same, where a certain byte follows, behind which the cursor moves; else -1. */
export function digitsBefore(bytes: Uint8Array, cursor: Cursor, follower: number): number {
  const value = digits(bytes, cursor);
  if (value < 0 || bytes[cursor.at] !== follower) return -1;
  cursor.at += 1;
  return value;
}

const longestNumber = 64;
const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The number that a whole range is, as counts are written: `-5`, `1.0`, `1e+20`, 2^64; NaN where it is none. */
export function numberOf(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > longestNumber) return Number.NaN;
  const cursor = { at: start };
  const plain = end - start <= mostDigits ? digits(bytes, cursor) : -1;
  if (plain >= 0 && cursor.at === end) return plain;
  const text = textOf(bytes, start, end);
  return decimal.test(text) ? Number(text) : Number.NaN;
}
