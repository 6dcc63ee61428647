import { describe, expect, it } from 'vitest';

import { audited, classicProtection, letters, type Shop, suiteRuleset, tokens } from './support/protected-shop.ts';

const withRuleset = { rulesets: [suiteRuleset] };
const withClassic = { protection: classicProtection };
const exempt = { actor_id: 4711, actor_type: 'Integration', bypass_mode: 'exempt' } as const;
const administrators = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' } as const;
const base = '/repos/{owner}/{repo}';

/** Each row: what there is, and of the six rules a letter each, in the policy's order; then how the step ends. */
const table: readonly (readonly [name: string, shop: Shop, expected: string, exitCode: number])[] = [
  ['nothing protects the branch', {}, 'FFFFFF', 1],
  ['the suite’s ruleset, to the weakest token', { repository: withRuleset }, 'PPPPPP', 0],
  ['the suite’s ruleset, to its owner', { repository: withRuleset, permissions: tokens.owner }, 'PPPPPP', 0],
  ['classic protection, to the weakest token', { repository: withClassic }, 'PPPPP?', 2],
  ['classic protection, to an administrator', { repository: withClassic, permissions: tokens.admin }, 'PPPPPP', 0],
  [
    'a ruleset that is only tried out',
    { repository: { rulesets: [{ ...suiteRuleset, enforcement: 'evaluate' }] } },
    'FFFFFF',
    1,
  ],
  [
    'a ruleset of the organisation',
    { repository: { rulesets: [{ ...suiteRuleset, organisation: 'acme' }] } },
    'PPPPPP',
    0,
  ],
  [
    'forced pushes allowed',
    {
      repository: { protection: { main: { ...classicProtection.main, forcePushes: true } } },
      permissions: tokens.admin,
    },
    'PPPPFP',
    1,
  ],
  [
    'a server that knows no rulesets, to an administrator',
    {
      repository: withClassic,
      permissions: tokens.admin,
      faults: [
        { path: `${base}/rules/branches/{branch}`, status: 404 },
        { path: `${base}/rulesets`, status: 404 },
      ],
    },
    'PPPPPP',
    0,
  ],
  [
    'a GitHub that refuses everything',
    {
      repository: withRuleset,
      faults: [
        'rules/branches/{branch}',
        'rulesets',
        'branches/{branch}',
        'branches/{branch}/protection',
        'activity',
      ].map((path) => ({ path: `${base}/${path}`, status: 403, message: 'Resource not accessible by integration' })),
    },
    '??????',
    2,
  ],
];

it.each(table)('%s', async (_, shop, expected, exitCode) => {
  const step = await audited(shop);
  expect([letters(step), step.exitCode]).toEqual([expected, exitCode]);
});

it('the table of the summary has six rows, and names the permission that is missing', async () => {
  const step = await audited({ repository: withClassic });
  const [, below = ''] = step.summary.split('### Protection of `main`');
  const rows = (below.split('\n\n')[1] ?? '').split('\n').slice(2);
  expect(
    rows.map((row) =>
      row
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([
    ['Protected', '✅ pass'],
    ['Pull requests only', '✅ pass'],
    ['Approval required', '✅ pass'],
    ['Checks required', '✅ pass'],
    ['No force pushes', '✅ pass'],
    ['Up to date before a merge', '❓ unknown'],
  ]);
  expect(rows.at(-1)).toContain('`administration: read`');
  expect(step.outputs).toMatchObject({ passing: '5', failing: '0', unknown: '1' });
  expect(step.report.facts).toMatchObject({ audit: true, branches: [{ name: 'main', classic: 'readable' }] });
});

it('a list of those who may pass by that is not told is unknown, and turns nothing red by itself', async () => {
  const rulesets = [{ ...suiteRuleset, bypass: [administrators] }];
  const weak = await audited({ repository: { rulesets } });
  expect([weak.exitCode, weak.rule('branch-audit/bypass')]).toMatchObject([
    0,
    { outcome: 'unknown', level: 'warning' },
  ]);
  const owner = await audited({ repository: { rulesets }, permissions: tokens.owner });
  expect([owner.exitCode, owner.rule('branch-audit/bypass')]).toMatchObject([0, { outcome: 'fail', level: 'warning' }]);
  expect(owner.rule('branch-audit/bypass').reason).toContain('“role:admin”');
});

it('an exempt one is red, whoever looks in time', async () => {
  const rulesets = [{ ...suiteRuleset, bypass: [exempt] }];
  const step = await audited({ repository: { rulesets }, permissions: tokens.owner });
  expect([step.exitCode, step.red]).toEqual([1, ['branch-audit/bypass']]);
});

it('a list in the policy file makes anybody else red, and a list that is not told unknown', async () => {
  const policy = 'controls:\n  branch-audit:\n    allow-bypass: []\n';
  const rulesets = [{ ...suiteRuleset, bypass: [administrators] }];
  const owner = await audited({ repository: { rulesets }, permissions: tokens.owner, policy });
  expect([owner.exitCode, owner.red]).toEqual([1, ['branch-audit/bypass']]);
  const weak = await audited({ repository: { rulesets }, policy });
  expect([weak.exitCode, weak.red]).toEqual([2, ['branch-audit/bypass']]);
});

it('a forced push is told with who made it, and turns nothing red', async () => {
  const activity = [
    { kind: 'pr_merge', at: '2026-01-05T09:00:00Z' },
    { kind: 'force_push', at: '2026-01-05T10:00:00Z' },
  ] as const;
  const step = await audited({ repository: withRuleset, activity });
  expect([step.exitCode, step.rule('branch-audit/activity').outcome]).toEqual([0, 'fail']);
  expect(step.annotations('warning').join('\n')).toContain('“kim” force-pushed to “main” at 2026-01-05T10:00:00Z');
});

it('a ruleset that was made after the newest push proves nothing about it', async () => {
  const rulesets = [{ ...suiteRuleset, createdAt: '2026-01-06T09:00:00Z' }];
  const step = await audited({ repository: { rulesets } });
  expect([step.exitCode, step.rule('branch-audit/continuity').outcome]).toEqual([0, 'fail']);
});

describe('beside a pull request', () => {
  it('nothing is red for what was there before', async () => {
    const step = await audited({ event: 'pull_request' });
    expect([step.exitCode, letters(step), step.annotations('error')]).toEqual([0, 'FFFFFF', []]);
  });

  it('everything weighs in full where the policy file says so', async () => {
    const step = await audited({ event: 'pull_request', policy: 'enforce: all\n' });
    expect([step.exitCode, step.red]).toEqual([1, expect.arrayContaining(['branch-audit/protected'])]);
  });
});

it('no token is unknown, with one reason', async () => {
  const step = await audited({ repository: withRuleset, token: '' });
  expect([step.exitCode, letters(step)]).toEqual([2, '??????']);
  expect(step.annotations('error').join('\n')).toContain('leave `token` at its default');
});
