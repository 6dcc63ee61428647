import type { RuleDefinition } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { effectiveLevel } from './levels.ts';
import { builtInPolicy } from './built-in.ts';
import type { Policy } from './types.ts';

const rule: RuleDefinition = {
  id: 'commit-lint/task-trailer',
  clause: 'commits.task',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The commit names its task',
  doc: { why: '', good: [], bad: [], fix: '' },
};

describe('effectiveLevel of a rule that warns, and errs where enforced', () => {
  const table: readonly (readonly [string, Partial<Policy>, string])[] = [
    ['no policy file', {}, 'warning'],
    ['enforce: all', { enforce: 'all' }, 'error'],
    ['enforce lists the rule', { enforce: ['commit-lint/task-trailer'] }, 'error'],
    ['enforce lists its control', { enforce: ['commit-lint'] }, 'error'],
    ['enforce lists its clause', { enforce: ['commits.task'] }, 'error'],
    ['enforce lists other things', { enforce: ['commit-lint/task', 'commits', 'coverage-gate'] }, 'warning'],
    ['enforce lists nothing', { enforce: [] }, 'warning'],
    ['its own entry beats enforce', { enforce: 'all', rules: { 'commit-lint/task-trailer': 'notice' } }, 'notice'],
    ['its own entry switches it off', { rules: { 'commit-lint/task-trailer': 'off' } }, 'off'],
    ['its own entry makes it err', { rules: { 'commit-lint/task-trailer': 'error' } }, 'error'],
    ['another rule has an entry', { rules: { 'commit-lint/header': 'off' } }, 'warning'],
  ];
  it.each(table)('%s', (_, settings, level) => {
    expect(effectiveLevel({ ...builtInPolicy({}), ...settings }, rule)).toBe(level);
  });
});
