import type { RuleDefinition } from '@cm/model';

import type { Level } from '../core/severity.ts';

const why =
  'The clock starts when any scanner, or an alert at GitHub, first told of the vulnerability, and runs in exact milliseconds, nights and weekends too. It goes on when a lock file moves, an image gets another tag, another scanner tells of the same thing, or the rating changes.';
const fix =
  'Update the package to the version that the message names. Where that cannot be done in time, record an exception with an approver and an end: the message prints the lines. On a pull request this is a notice, because the change did not cause it; a change that takes an overdue one away is let through even where the policy makes it an error.';

function overdueRule(level: Level, words: string, good: string, bad: string) {
  return {
    id: `vuln-sla/overdue-${level}`,
    clause: `vulnerabilities.${level}`,
    scope: 'repository',
    level: 'notice',
    enforcedLevel: 'error',
    title: `No ${level} vulnerability is open after ${words}`,
    doc: { why, good: [good], bad: [bad], fix },
  } as const satisfies RuleDefinition;
}

/** The rule of each severity. */
export const overdue: Readonly<Record<Level, RuleDefinition>> = {
  critical: overdueRule(
    'critical',
    '24 hours',
    'First seen on Monday at 10:00:00, gone from the default branch on Tuesday at 10:00:00.',
    'The same, still there at 10:00:01.',
  ),
  high: overdueRule(
    'high',
    '72 hours',
    'First seen on Monday at 10:00:00, fixed on Thursday at 09:00:00.',
    'Still there on Thursday at 10:00:01.',
  ),
  medium: overdueRule(
    'medium',
    'one week',
    'First seen on Monday, fixed on the Monday after it, within 168 hours.',
    'Still there after 168 hours.',
  ),
  low: overdueRule(
    'low',
    'the next release',
    'Seen on the 1st, fixed on the 9th, released as v1.3.0 on the 10th.',
    'Seen on the 1st, and v1.3.0 of the 10th still has it. One that was seen less than 24 hours before the tag may wait for the release after it.',
  ),
};

export const dueSoon = {
  id: 'vuln-sla/due-soon',
  clause: 'vulnerabilities.critical',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'No deadline is near',
  doc: {
    why: 'After 80 % of its time a vulnerability is pointed out, so that a deadline surprises nobody: a critical one 4 hours and 48 minutes before its end.',
    good: ['A critical one after 19 hours.'],
    bad: ['A critical one after 19 hours and 12 minutes.'],
    fix: 'Update the package that the message names. `warn-at` of the policy file says after how many per cent it is said.',
  },
} as const satisfies RuleDefinition;
