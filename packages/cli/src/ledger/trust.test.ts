import { expect, it } from 'vitest';

import { trustOf, trustText } from './trust.ts';

const text = (rules: readonly string[] | null): string =>
  trustText(trustOf(rules), 'cm-ledger', 10_000).replaceAll(/\s+/g, ' ');

it.each([
  [null, null, 'Which level holds was not asked', ['Restrict deletions', 'Restrict updates']],
  [[], 0, 'Level 0', ['Restrict deletions', 'Restrict updates']],
  [['deletion'], 0, 'Level 0', ['Restrict deletions', 'Restrict updates']],
  [['update'], 0, 'Level 0', ['Restrict deletions', 'Restrict updates']],
  [['deletion', 'non_fast_forward'], 1, 'Level 1 holds', ['Next: Level 2', 'Restrict updates']],
  [['deletion', 'non_fast_forward', 'update'], 2, 'Level 2 holds, if nobody but', ['look at the bypass list']],
])('the rules %j: level %j', (rules, level, state, next) => {
  expect(trustOf(rules).level).toBe(level);
  for (const part of [state, ...next]) expect(text(rules)).toContain(part);
});
