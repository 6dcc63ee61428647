import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { minutesIn } from './duration.ts';

describe('minutesIn', () => {
  it.each([
    ['5 minutes', 5],
    ['~10 min', 10],
    ['< 15m', 15],
    ['5-10 minutes', 10],
    ['5 to 10 min', 10],
    ['1 h 30 min', 90],
    ['1h30', 90],
    ['2 hours', 120],
    ['30 s', 0.5],
    ['half an hour', 30],
    ['an hour', 60],
    ['five minutes', 5],
    ['PT20M', 20],
    ['1,5 h', 90],
    ['10 minutes for 3 pods', 10],
    ['15', 15],
    ['~20', 20],
    ['a few minutes', null],
    ['quick', null],
    ['3 pods', null],
    ['', null],
  ])('%s', (text, minutes) => {
    expect(minutesIn(text, true)).toBe(minutes);
  });

  it('takes a number for minutes only where the label asks for them', () => {
    expect(minutesIn('15', false)).toBeNull();
  });

  it('reads any text', () => {
    fc.assert(fc.property(fc.string(), fc.boolean(), (text, bare) => void minutesIn(text, bare)));
  });
});
