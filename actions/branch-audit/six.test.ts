import { describe, expect, it } from 'vitest';

import {
  checks,
  classic,
  findingsOf,
  force,
  judged,
  lacks,
  letters,
  pull,
  rule,
  ruleset,
  suite,
  type Told,
} from './branch-audit.fixture.ts';

const noChecks = rule('required_status_checks', { strict: true });
const loose = rule('required_status_checks', { checks: [{ context: 'test', app: null }] });
const queue = rule('merge_queue', { ruleset: 8 });
const workflow = rule('workflows', { workflows: ['.github/workflows/required.yml'] });
const nobody = { pullRequest: null, checks: [], strict: false, forcePushes: true };
const unasked = { approvals: 0, dismissStale: false, lastPush: false, bypass: [] };

/**
 * Each row: what there is, and what is decided of the six rules, a letter each: protected, pull request, approval, checks, no
 * force push, up to date. P: pass. F: fail. ?: nobody can tell.
 */
const table: readonly (readonly [name: string, told: Told, expected: string])[] = [
  ['nothing protects the branch', {}, 'FFFFFF'],
  ['nothing protects the branch, and the token only reads', { token: 'reader' }, 'FFFFFF'],
  ['the suite’s ruleset', { rules: suite }, 'PPPPPP'],
  ['the suite’s ruleset, and the token only reads', { rules: suite, token: 'reader' }, 'PPPPPP'],
  ['the suite’s ruleset, and the token reads metadata alone', { rules: suite, token: 'none' }, 'PPPPPP'],
  ['the suite’s ruleset, on a server without GraphQL for it', { rules: suite, token: 'old' }, 'PPPPPP'],
  ['a ruleset against force pushes alone', { rules: [force] }, 'PFFFPF'],
  ['a ruleset that asks for pull requests without an approval', { rules: [rule('pull_request')] }, 'PPFFFF'],
  ['a ruleset that asks for pull requests with one', { rules: [pull] }, 'PPPFFF'],
  ['a ruleset with checks that need not be up to date', { rules: [loose] }, 'PFFPFF'],
  ['a ruleset that wants branches up to date, and has no check', { rules: [noChecks] }, 'PFFFFF'],
  ['a ruleset with a merge queue', { rules: [queue] }, 'PFFFFP'],
  ['checks of one ruleset, a merge queue of another', { rules: [loose, queue] }, 'PFFPFP'],
  ['a workflow that the organisation requires', { rules: [workflow] }, 'PFFPFF'],
  ['two rulesets that make it whole together', { rules: [force, pull, { ...checks, ruleset: 8 }] }, 'PPPPPP'],
  ['approvals in the second ruleset only', { rules: [rule('pull_request'), { ...pull, ruleset: 8 }] }, 'PPPFFF'],
  ['a rule that is none of the six', { rules: [rule('commit_message_pattern')] }, 'PFFFFF'],
  [
    'a ruleset that is only tried out',
    { rulesets: [ruleset({ enforcement: 'evaluate', rules: ['pull_request'] })] },
    'FFFFFF',
  ],
  ['a ruleset that is switched off', { rulesets: [ruleset({ enforcement: 'disabled' })] }, 'FFFFFF'],
  ['classic protection that asks for everything', { classic: classic() }, 'PPPPPP'],
  ['classic protection, and the token only reads', { classic: classic(), token: 'reader' }, 'PPPPP?'],
  ['classic protection, on a server without GraphQL for it', { classic: classic(), token: 'old' }, 'P??P??'],
  ['classic protection, and the token reads metadata alone', { classic: classic(), token: 'none' }, '??????'],
  ['nothing, and the token reads metadata alone', { token: 'none' }, '??????'],
  ['classic protection that asks for nothing', { classic: classic(nobody) }, 'PFFFFF'],
  ['classic protection that asks for nothing, to a reader', { classic: classic(nobody), token: 'reader' }, 'PFFFFF'],
  ['classic protection without approvals', { classic: classic({ pullRequest: unasked }) }, 'PPFPPP'],
  [
    'classic protection without approvals, to a reader',
    { classic: classic({ pullRequest: unasked }), token: 'reader' },
    'PPFPP?',
  ],
  ['classic protection that is strict without a check', { classic: classic({ checks: [] }) }, 'PPPFPF'],
  [
    'classic protection that is strict without a check, to a reader',
    { classic: classic({ checks: [] }), token: 'reader' },
    'PPPFPF',
  ],
  ['classic protection that is not strict', { classic: classic({ strict: false }) }, 'PPPPPF'],
  ['classic protection with forced pushes', { classic: classic({ forcePushes: true }) }, 'PPPPFP'],
  [
    'classic protection with forced pushes, to a reader',
    { classic: classic({ forcePushes: true }), token: 'reader' },
    'PPPPF?',
  ],
  [
    'classic protection allows what a ruleset forbids',
    { classic: classic({ forcePushes: true }), rules: [force] },
    'PPPPPP',
  ],
  [
    'a ruleset and classic protection that make it whole',
    { classic: classic({ pullRequest: null }), rules: [pull] },
    'PPPPPP',
  ],
  [
    'a strict ruleset beside classic protection, to a reader',
    { classic: classic(), rules: [checks], token: 'reader' },
    'PPPPPP',
  ],
  [
    'a ruleset that lacks what hidden protection may have',
    { classic: classic(), rules: [force], token: 'old' },
    'P??PP?',
  ],
  [
    'rules that could not be read, classic protection that could',
    { rules: lacks(null, 'no such address'), classic: classic() },
    'PPPPPP',
  ],
  ['rules that could not be read, and no classic protection', { rules: lacks(null, 'no such address') }, '??????'],
  [
    'a plan without protection of branches',
    { plan: 'Upgrade to GitHub Pro or make this repository public to enable this feature.' },
    'FFFFFF',
  ],
  [
    'a ruleset of the organisation',
    { rules: suite, rulesets: [ruleset({ level: 'above', source: 'acme' })] },
    'PPPPPP',
  ],
  ['a ruleset of which the list says nothing', { rules: suite, rulesets: [] }, 'PPPPPP'],
];

it.each(table)('%s', (_, told, expected) => {
  expect(letters(judged(told))).toBe(expected);
});

it.each([
  ['one of one', pull, 1, 'P'],
  ['one of two', pull, 2, 'F'],
  ['two of two', { ...pull, approvals: 2 }, 2, 'P'],
])('required approvals: %s', (_, asked, approvals, expected) => {
  expect(letters(judged({ rules: [asked] }, { approvals }))[2]).toBe(expected);
});

describe('the messages', () => {
  it('say how a rule that holds is known', () => {
    const { facts, sections = [] } = judged({
      rules: suite,
      rulesets: [ruleset({ level: 'above', source: 'acme' })],
      classic: classic(),
    });
    expect(JSON.stringify(facts)).toContain('ruleset “Main” of acme; branch protection');
    expect(sections[0]?.split('\n').filter((line) => line.includes('✅'))).toHaveLength(6);
  });

  it('give the lines to import where nothing protects the branch', () => {
    const [finding] = findingsOf(judged({}), 'protected');
    expect(finding?.message).toBe('“main” is not protected (no ruleset, no branch protection).');
    const json = JSON.parse((finding?.remedy ?? '').split('\n').slice(1).join('\n')) as {
      readonly rules: readonly object[];
    };
    expect(json.rules).toHaveLength(4);
  });

  it('give the rule that is missing in a ruleset', () => {
    const [finding] = findingsOf(judged({ rules: [pull] }), 'no-force-push');
    expect(finding?.remedy).toContain('tick “Block force pushes”');
    expect(finding?.remedy).toContain('"type": "non_fast_forward"');
  });

  it('name a ruleset that would ask for it, were it active', () => {
    const told = { rulesets: [ruleset({ enforcement: 'evaluate' as const, rules: ['pull_request'] })] };
    expect(findingsOf(judged(told), 'pull-request')[0]?.message).toContain('ruleset “Main” (evaluate)');
    expect(findingsOf(judged(told), 'no-force-push')[0]?.message).not.toContain('evaluate');
  });

  it('name the permission that is missing, and the way around it', () => {
    const judgement = judged({ classic: classic(), token: 'reader' });
    const [finding] = findingsOf(judgement, 'up-to-date');
    expect(finding?.message).toContain('the token lacks `administration: read`');
    expect(finding?.remedy).toContain('“Administration: Read-only”');
    expect(finding?.remedy).toContain('by a ruleset, which every reader may see');
    expect(judgement.sections?.[0]).toContain('| `administration: read` |');
    expect(judgement.summary).toBe('5 of 6 of the branch protection rules hold: 1 could not be told.');
  });

  it('say what GitHub said where no permission is missing', () => {
    const judgement = judged({ rules: lacks(null, 'The API has a fault.') });
    expect(findingsOf(judgement, 'pull-request')[0]?.message).toContain('The API has a fault.');
  });

  it('do not send anybody to a setting that the plan does not have', () => {
    const [finding] = findingsOf(judged({ plan: 'Upgrade to GitHub Pro.' }), 'protected');
    expect([finding?.message, finding?.remedy]).toEqual([
      '“main” is not protected (Upgrade to GitHub Pro.).',
      expect.stringContaining('Take a plan with protected branches'),
    ]);
  });
});
