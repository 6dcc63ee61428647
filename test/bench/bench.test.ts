import { describe, expect, it } from 'vitest';

import { median } from './measure.ts';
import { ordinaryMessage } from './messages.ts';
import { seeded } from './random.ts';
import { limitRow, ratioRow, table, unmeasuredRow } from './table.ts';

describe('the bench', () => {
  it.each([
    ['an odd number', [3, 1, 2], 2],
    ['an even number', [4, 1, 2, 3], 2.5],
    ['one', [7], 7],
  ])('takes the median of %s of values', (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it.each([
    ['under it', 199, 'ok'],
    ['at it', 200, 'ok'],
    ['over it', 201, 'MISSED'],
  ])('judges a ratio by its limit: %s', (_, ours, state) => {
    expect(ratioRow('1 commit, CPU', ours, 100, 2, 'the floor').state).toBe(state);
    expect(limitRow('memory', ours, 200, String).state).toBe(state);
  });

  it('says why a row is missing, and never calls that ok', () => {
    const row = unmeasuredRow('1 commit, CPU', '2 × the floor', new Error('npm install failed:\n no network'));
    expect(row.state).toBe('not measured');
    expect(table([row])).toContain('not measured: npm install failed: no network');
  });

  it('makes the same messages in every run', () => {
    const messages = (): readonly string[] => {
      const random = seeded(1);
      return Array.from({ length: 300 }, (_, number) => ordinaryMessage(random, number));
    };
    expect(messages()).toEqual(messages());
    expect(messages().some((message) => /[\u0400-\u04ff]/.test(message))).toBe(true);
    expect(
      messages().filter((message) => /^(?:feat|fix|docs|chore|refactor|test|style)/.test(message)).length,
    ).toBeGreaterThan(270);
  });
});
