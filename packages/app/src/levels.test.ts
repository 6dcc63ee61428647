import type { AppliedWaiver, FindingDraft, Level, RuleOutcome, RuleResult, Verdict } from '@cm/model';
import { describe, expect, test } from 'vitest';

import { reportOutcome } from './assemble.ts';
import { ruleRow } from './levels.ts';
import { draft, tinyRules, verdict } from './tiny-action.fixture.ts';

const [rule] = tinyRules;
const fail = draft('Wrong.');
const unknown = draft('Unread.', { outcome: 'unknown' });
const soft = draft('Will not land.', { atMost: 'warning' });

function waiver(status: AppliedWaiver['status']): AppliedWaiver {
  const named = { control: 'tiny', rule: 'tiny/words', scope: '*', approver: 'grace', ticket: 'TASK-9' };
  return { ...named, reason: 'The vendor needs it.', expires: '2026-02-28', status, evidence: 'so it is' };
}

function row(given: Verdict, level: Level | 'off' = 'error', applied: AppliedWaiver | null = null) {
  return ruleRow(rule, level, given, () => applied);
}

describe('the outcome of a rule', () => {
  test.each<[string, readonly FindingDraft[], Level, AppliedWaiver['status'] | null, RuleOutcome]>([
    ['no finding', [], 'error', null, 'pass'],
    ['a failure', [fail], 'error', null, 'fail'],
    ['something unread', [unknown], 'error', null, 'unknown'],
    ['a failure and something unread', [unknown, fail], 'error', null, 'fail'],
    ['only softer findings', [soft, soft], 'error', null, 'pass'],
    ['a failure among softer ones', [soft, fail], 'error', null, 'fail'],
    ['softer findings of a rule that is a warning itself', [soft], 'warning', null, 'fail'],
    ['softer findings of a notice', [soft], 'notice', null, 'fail'],
    ['a failure that a verified waiver excuses', [fail], 'error', 'verified', 'waived'],
    ['a failure with an unverified waiver', [fail], 'error', 'unverified', 'fail'],
    ['a failure with an expired waiver', [fail], 'error', 'expired', 'fail'],
    ['a failure with a waiver that nobody could check', [fail], 'error', 'unchecked', 'unknown'],
    ['something unread with a verified waiver', [unknown], 'error', 'verified', 'unknown'],
  ])('%s', (_name, findings, level, status, outcome) => {
    expect(row(verdict(rule.id, findings), level, status && waiver(status)).result).toMatchObject({ outcome, level });
  });

  test.each<[string, Verdict, Level | 'off', object]>([
    [
      'that does not apply',
      verdict(rule.id, [], { applies: false, reason: 'No text.' }),
      'error',
      { outcome: 'not-applicable', reason: 'No text.' },
    ],
    [
      'that does not apply, with a softer word about it',
      verdict(rule.id, [soft], { applies: false, reason: 'Not run.' }),
      'error',
      { outcome: 'not-applicable', reason: 'Not run.' },
    ],
    ['that is switched off', verdict(rule.id, [fail]), 'off', { outcome: 'not-applicable', level: 'notice' }],
    ['that is undecided', verdict(rule.id, [], { undecided: true }), 'error', { outcome: 'unknown' }],
    [
      'that is undecided but failed somewhere',
      verdict(rule.id, [fail], { undecided: true }),
      'error',
      { outcome: 'fail' },
    ],
    [
      'that says it does not apply and yet failed',
      verdict(rule.id, [fail], { applies: false }),
      'error',
      { outcome: 'fail' },
    ],
  ])('%s', (_name, given, level, expected) => expect(row(given, level).result).toMatchObject(expected));
});

test('a finding weighs as much as its rule, or less where it says so', () => {
  expect(row(verdict(rule.id, [fail, soft])).findings.map(({ level }) => level)).toEqual(['error', 'warning']);
  expect(row(verdict(rule.id, [fail, soft]), 'notice').findings.map(({ level }) => level)).toEqual([
    'notice',
    'notice',
  ]);
});

test('softer findings are counted in the reason of a rule that passes', () => {
  expect(row(verdict(rule.id, [soft])).result.reason).toBe('Looked at. (1 softer finding)');
  expect(row(verdict(rule.id, [soft, soft])).result.reason).toBe('Looked at. (2 softer findings)');
});

test.each([
  ['expired', 'fail'],
  ['unverified', 'fail'],
  ['unchecked', 'unknown'],
  ['verified', 'waived'],
] as const)('a waiver that is %s makes the finding %s, and stands beside it', (status, outcome) => {
  const [finding] = row(verdict(rule.id, [fail]), 'error', waiver(status)).findings;
  expect(finding).toMatchObject({ message: 'Wrong.', outcome, waiver: { status, ticket: 'TASK-9' } });
});

describe('the outcome of a report: fail before unknown before pass, errors only', () => {
  test.each<[string, readonly (readonly [Level, RuleOutcome])[]]>([
    ['pass', []],
    [
      'pass',
      [
        ['error', 'pass'],
        ['error', 'not-applicable'],
        ['error', 'waived'],
      ],
    ],
    [
      'pass',
      [
        ['warning', 'fail'],
        ['notice', 'unknown'],
      ],
    ],
    [
      'unknown',
      [
        ['error', 'unknown'],
        ['warning', 'fail'],
      ],
    ],
    [
      'fail',
      [
        ['error', 'unknown'],
        ['error', 'fail'],
      ],
    ],
  ])('%s: %j', (outcome, rows) => {
    expect(reportOutcome(rows.map(([level, said]) => ({ level, outcome: said }) as RuleResult))).toBe(outcome);
  });
});
