import { readFileSync } from 'node:fs';

import { available, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import {
  actor,
  checks,
  classic,
  event,
  factsOf,
  findingsOf,
  judged,
  lacks,
  outcomeOf,
  pull,
  rule,
  ruleset,
  suite,
  type Told,
} from './branch-audit.fixture.ts';
import { judge } from './judge.ts';
import { rulesetJson } from './output/ruleset.ts';
import { settingsSchema } from './schemas.ts';
import { defaults, type Settings } from './settings.ts';

const admin = actor('RepositoryRole', 5);
const passing = (...bypass: NonNullable<ReturnType<typeof ruleset>['bypass']>): Told => ({
  rules: suite,
  rulesets: [ruleset({ bypass })],
});

/** `red`: an error in an audit; `fail` and `unknown` by themselves are told and turn nothing red. */
const bypassCases: readonly (readonly [string, Told, Partial<Settings>, string])[] = [
  ['nobody is on the list', { rules: suite }, {}, 'pass'],
  ['administrators may', passing(admin), {}, 'fail'],
  ['a team may on pull requests', passing(actor('Team', 12, 'pull_request')), {}, 'fail'],
  ['an App is exempt, which leaves no trace', passing(actor('Integration', 4711, 'exempt')), {}, 'red'],
  ['administrators may, and the policy file names them', passing(admin), { allowBypass: ['role:admin'] }, 'pass'],
  ['administrators may, and the policy file names somebody else', passing(admin), { allowBypass: ['team:12'] }, 'red'],
  ['administrators may, and the policy file names nobody', passing(admin), { allowBypass: [] }, 'red'],
  [
    'an exempt one that the policy file names',
    passing(actor('Integration', 4711, 'exempt')),
    { allowBypass: ['app:4711'] },
    'pass',
  ],
  ['the list is not told', { rules: suite, token: 'reader' }, {}, 'unknown'],
  [
    'the list is not told, and the policy file names nobody',
    { rules: suite, token: 'reader' },
    { allowBypass: [] },
    'unknown',
  ],
  ['the rulesets are not listed at all', { rules: suite, rulesets: [] }, {}, 'unknown'],
  ['one list is told, the other is not', { rules: [...suite, { ...pull, ruleset: 8 }] }, {}, 'unknown'],
  ['classic protection that binds administrators', { classic: classic() }, {}, 'pass'],
  ['classic protection that does not', { classic: classic({ admins: false }) }, {}, 'fail'],
  [
    'classic protection with somebody who needs no pull request',
    { classic: classic({ pullRequest: { approvals: 1, dismissStale: true, lastPush: true, bypass: ['user:kim'] } }) },
    {},
    'fail',
  ],
  ['classic protection that is not told', { classic: classic(), token: 'reader' }, {}, 'unknown'],
  ['there is nothing to pass by', {}, {}, 'idle'],
  [
    'rules that could not be read beside classic protection',
    { rules: lacks('metadata: read'), classic: classic() },
    {},
    'unknown',
  ],
];

it.each(bypassCases)('who may pass by: %s', (_, told, settings, expected) => {
  expect(outcomeOf(judged(told, settings), 'bypass')).toBe(expected);
});

it.each([
  [actor('RepositoryRole', 4), '“role:write”'],
  [actor('RepositoryRole', 4210), '“role:4210”'],
  [actor('OrganizationAdmin', 1), '“organization-admins”'],
  [actor('DeployKey', null), '“deploy-keys”'],
  [actor('User', 3), '“user:3”'],
  [actor('Something', 3), '“Something:3”'],
])('an actor has a name that the policy file can say: %o', (one, expected) => {
  expect(findingsOf(judged(passing(one)), 'bypass')[0]?.message).toContain(expected);
});

it('a list that is not told names the permission of the ruleset that it is of', () => {
  const of = (level: 'above' | 'repository'): string =>
    findingsOf(judged({ rules: suite, rulesets: [ruleset({ level, source: 'acme' })], token: 'reader' }), 'bypass')[0]
      ?.remedy ?? '';
  expect(of('repository')).toContain('“Administration: Read and write”');
  expect(of('above')).toContain('“Organization administration: Read and write”');
});

const anySource = rule('required_status_checks', { checks: [{ context: 'test', app: null }] });

const checkCases: readonly (readonly [string, Told, Partial<Settings>, sources: string, controls: string])[] = [
  ['the suite’s ruleset', { rules: suite }, {}, 'pass', 'pass'],
  ['a check of any source', { rules: [anySource] }, {}, 'fail', 'fail'],
  [
    'a check of any source in one ruleset, bound in another',
    { rules: [anySource, rule('required_status_checks', { checks: [{ context: 'test', app: 1 }] })] },
    {},
    'pass',
    'fail',
  ],
  [
    'the status of the gate',
    { rules: [rule('required_status_checks', { checks: [{ context: 'change-gate/main', app: 1 }] })] },
    {},
    'pass',
    'pass',
  ],
  [
    'a workflow of the suite that the organisation requires',
    { rules: [rule('workflows', { workflows: ['.github/workflows/required.yml'] })] },
    {},
    'idle',
    'pass',
  ],
  ['no check', { rules: [pull] }, {}, 'idle', 'fail'],
  [
    'classic checks of any source',
    { classic: classic({ checks: [{ context: 'Controls / Required', app: null }] }) },
    {},
    'fail',
    'pass',
  ],
  ['classic checks, and the token only reads', { classic: classic(), token: 'reader' }, {}, 'pass', 'pass'],
  ['nothing that may be read', { token: 'none' }, {}, 'unknown', 'unknown'],
  ['a check that the policy file asks for', { rules: suite }, { checks: ['Controls / Required'] }, 'pass', 'pass'],
  ['one that has another name by now', { rules: suite }, { checks: ['Controls'] }, 'pass', 'red'],
  ['one that nobody can tell', { rules: [pull], token: 'none' }, { checks: ['Controls'] }, 'unknown', 'unknown'],
];

it.each(checkCases)('required checks: %s', (_, told, settings, sources, controls) => {
  const judgement = judged(told, settings);
  expect([outcomeOf(judgement, 'checks-source'), outcomeOf(judgement, 'controls-required')]).toEqual([
    sources,
    controls,
  ]);
});

it.each([
  ['a ruleset that dismisses them', { rules: [pull] }, 'pass', 'fail'],
  [
    'a ruleset that wants the last push approved',
    { rules: [rule('pull_request', { approvals: 1, lastPush: true })] },
    'pass',
    'fail',
  ],
  ['a ruleset that keeps them', { rules: [rule('pull_request', { approvals: 1 })] }, 'fail', 'fail'],
  ['no approval is required', { rules: [rule('deletion')] }, 'idle', 'pass'],
  ['classic protection that is not told', { classic: classic(), token: 'reader' }, 'unknown', 'pass'],
  ['classic protection that allows deletion', { classic: classic({ deletions: true }) }, 'pass', 'fail'],
] as readonly (readonly [string, Told, string, string])[])(
  'stale approvals and deletion: %s',
  (_, told, stale, deleted) => {
    const judgement = judged(told);
    expect([outcomeOf(judgement, 'stale-approvals'), outcomeOf(judgement, 'deletion')]).toEqual([stale, deleted]);
  },
);

/** The newest push came on 5 January 2026 at 9:00. */
it.each([
  ['older', {}, 'pass'],
  ['changed with the push itself', { updatedAt: '2026-01-05T09:00:00Z' }, 'pass'],
  ['changed after it', { updatedAt: '2026-01-05T09:00:01Z' }, 'unknown'],
  ['made after it', { createdAt: '2026-01-06T09:00:00Z', updatedAt: '2026-01-06T09:00:00Z' }, 'fail'],
  ['without dates', { createdAt: null, updatedAt: null }, 'unknown'],
])('a ruleset that is %s', (_, dates, expected) => {
  expect(outcomeOf(judged({ rules: suite, rulesets: [ruleset(dates)] }), 'continuity')).toBe(expected);
});

it('classic protection has no dates, and no push asks for none', () => {
  expect(outcomeOf(judged({ classic: classic() }), 'continuity')).toBe('unknown');
  const quiet = { activity: available({ items: [], whole: true }) };
  expect(outcomeOf(judged({ classic: classic() }, {}, quiet), 'continuity')).toBe('idle');
  expect(outcomeOf(judged({}), 'continuity')).toBe('idle');
});

describe('what was pushed', () => {
  const at = '2026-01-05T09:00:00Z';
  it.each([
    ['merges alone', [event('pr_merge', at), event('merge_queue_merge', at)], true, 'pass'],
    ['nothing', [], true, 'pass'],
    ['the beginning of the branch', [event('branch_creation', at)], true, 'pass'],
    ['a direct push', [event('push', at), event('pr_merge', at)], true, 'fail'],
    ['a forced push', [event('force_push', at)], true, 'fail'],
    ['more than could be read', [event('pr_merge', at)], false, 'unknown'],
  ] as const)('%s', (_, items, whole, expected) => {
    const judgement = judged({ rules: suite }, {}, { activity: available({ items, whole }) });
    expect(outcomeOf(judgement, 'activity')).toBe(expected);
  });

  it('cannot be told without the permission', () => {
    const judgement = judged({ rules: suite }, {}, { activity: unavailable('The token may not read it.') });
    expect([outcomeOf(judgement, 'activity'), outcomeOf(judgement, 'continuity')]).toEqual(['unknown', 'unknown']);
  });

  it('is listed with who did it, 20 at most', () => {
    const items = Array.from({ length: 30 }, () => event('force_push', at, 'robin'));
    const findings = findingsOf(
      judged({ rules: suite }, {}, { activity: available({ items, whole: true }) }),
      'activity',
    );
    expect(findings).toHaveLength(20);
    expect(findings[0]?.message).toContain('“robin” force-pushed to “main” at 2026-01-05T09:00:00Z');
    expect(findings[19]?.message).toContain('And 10 more.');
  });
});

describe('how much it weighs', () => {
  it.each([true, false])('the six rules weigh in full in an audit: %s', (audit) => {
    const judgement = judge(factsOf({}, {}, { audit }), defaults);
    const weighty = judgement.verdicts.filter(({ enforced }) => enforced === true).map(({ rule: id }) => id);
    expect(weighty).toHaveLength(audit ? 6 : 0);
  });

  it('two branches are judged side by side', () => {
    const {
      branches: [main],
    } = factsOf({ rules: suite });
    const {
      branches: [other],
    } = factsOf({}, { name: 'release', isDefault: false });
    const branches = [main, other].flatMap((branch) => branch ?? []);
    const judgement = judge(factsOf({}, {}, { branches }), defaults);
    expect(judgement.summary).toBe('6 of 12 of the branch protection rules of 2 branches hold: 6 do not.');
    expect(findingsOf(judgement, 'protected').map(({ message }) => message)).toEqual([
      expect.stringContaining('“release”'),
    ]);
  });

  it('one reason stands for all where nothing could be asked', () => {
    const problem = { reason: 'There is no token.', fix: 'Set one.' };
    const judgement = judge(factsOf({}, {}, { branches: [], problem }), defaults);
    expect(judgement.verdicts.flatMap(({ findings }) => findings)).toHaveLength(1);
    expect(judgement.verdicts.every(({ findings, undecided }) => undecided === true || findings.length > 0)).toBe(true);
    expect(judgement.summary).toBe('There is no token.');
  });
});

it('an empty section of the policy file is the default', () => {
  expect(settingsSchema.parse({})).toEqual(defaults);
});

it('the lines to import are those of the ruleset that the suite ships', () => {
  interface Shipped {
    readonly rules: readonly { readonly type: string; readonly parameters?: object }[];
  }
  const path = new URL('../../workflows-templates/documents/rulesets/default-branch.json', import.meta.url);
  const shipped = JSON.parse(readFileSync(path, 'utf8')) as Shipped;
  const told = JSON.parse(rulesetJson('protected', defaults, { name: 'main', isDefault: true })) as Shipped;
  const other = ({ type }: { readonly type: string }): boolean => type !== 'required_status_checks';
  expect({ ...told, rules: told.rules.filter(other) }).toEqual({ ...shipped, rules: shipped.rules.filter(other) });
  expect(told.rules.map(({ type }) => type)).toEqual(shipped.rules.map(({ type }) => type));
  expect(checks.checks[0]?.context).toBe('Controls / Required');
});
