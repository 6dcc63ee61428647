import { describe, expect, it } from 'vitest';

import { dayNumber, dayOf } from './days.ts';

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-02-01', 31],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['0001-01-01', -719_162],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-1-1', null],
    ['31.12.2026', null],
    ['', null],
  ])('%j is day %j', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });
});

describe('dayOf', () => {
  it.each([
    [0, '1970-01-01'],
    [86_399_999, '1970-01-01'],
    [86_400_000, '1970-01-02'],
  ])('%i ms lies on %s', (milliseconds, day) => {
    expect(dayOf(milliseconds)).toBe(day);
  });
});
