import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { endOfDay, isoOf, momentOf } from './moment.ts';

describe('a time', () => {
  it.each([
    ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00.000Z'],
    ['2026-03-02T10:00:00.5Z', '2026-03-02T10:00:00.500Z'],
    ['2026-03-02T10:00:00.123456789Z', '2026-03-02T10:00:00.123Z'],
    ['2026-03-02T10:00:00+05:30', '2026-03-02T04:30:00.000Z'],
    ['2026-03-02T10:00:00-08:00', '2026-03-02T18:00:00.000Z'],
    ['2026-03-02', '2026-03-02T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2016-12-31T15:59:60-08:00', '2017-01-01T00:00:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(isoOf(momentOf(text) ?? Number.NaN)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2025-02-29T00:00:00Z',
    '2026-13-01',
    '2026-03-02T24:00:00Z',
    '2026-03-02T10:60:00Z',
    '2026-03-02T10:00:61Z',
    '2026-03-02T10:58:60Z',
    '2026-03-02T10:00:00',
    '2026-03-02T10:00:00+15:00',
    '2026-03-02 10:00:00Z',
    ' 2026-03-02',
  ])('%j is none', (text) => {
    expect(momentOf(text)).toBeNull();
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
        expect(momentOf(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  it('anything else is null and throws nothing', () => {
    const other = fc.anything().filter((value) => typeof value !== 'string');
    fc.assert(
      fc.property(fc.oneof(other, fc.string()), (value) => {
        expect(momentOf(value)).toBeNull();
      }),
    );
  });
});

it('a day that a list names is the last one, to its end', () => {
  expect(isoOf(endOfDay('2026-03-02') ?? 0)).toBe('2026-03-02T23:59:59.999Z');
  expect(endOfDay('2026-03-02T00:00:00Z')).toBeNull();
});
