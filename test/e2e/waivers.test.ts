import { describe, expect, it } from 'vitest';

import { judged, mergeOnly, policyCommit, type Story } from './support/pull-request.ts';

const sam = { login: 'sam' };
const kim = { login: 'kim' };

function waiver(changes: Readonly<Record<string, string>> = {}): string {
  const told = {
    control: 'commit-lint',
    rule: 'header-format',
    scope: '"#7"',
    reason: 'The old import tool wrote it.',
    approver: 'kim',
    expires: '2099-12-31',
    ticket: 'TASK-88',
    ...changes,
  };
  return `waivers:\n  - ${Object.entries(told)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}\n`;
}

/** Its one commit has no type, and lands. */
const bad = { merge: mergeOnly, commits: ['imported the basket\n'], user: sam } as const;
const approved = { author: sam, reviews: [{ user: kim, state: 'APPROVED' }] } as const;

describe('a waiver for a bad header, in the policy of the default branch', () => {
  it('excuses it where the pull request that brought it was approved by the approver it names', async () => {
    const step = await judged({ ...bad, policy: waiver(), policyCameBy: approved });
    expect(step.exitCode).toBe(0);
    expect(step.rule('commit-lint/header-format').outcome).toBe('waived');
    const finding = step.report.findings.find(({ outcome }) => outcome === 'waived');
    expect(finding?.waiver).toMatchObject({ status: 'verified', approver: 'kim', ticket: 'TASK-88' });
    expect(step.summary).toContain('TASK-88');
    expect(step.annotations('error')).toEqual([]);
  });

  const refused: readonly (readonly [string, Partial<Story>])[] = [
    ['nobody approved the pull request that brought it', { policyCameBy: { author: sam, reviews: [] } }],
    [
      'somebody else approved it',
      { policyCameBy: { author: sam, reviews: [{ user: { login: 'lee' }, state: 'APPROVED' }] } },
    ],
    ['the approver wrote it', { policyCameBy: { author: kim, reviews: [{ user: kim, state: 'APPROVED' }] } }],
    ['it was pushed without a pull request', {}],
    ['it has expired', { policy: waiver({ expires: '2026-01-01' }), policyCameBy: approved }],
    ['it is for another pull request', { policy: waiver({ scope: '"#8"' }), policyCameBy: approved }],
    ['it is for another rule', { policy: waiver({ rule: 'type-allowed' }), policyCameBy: approved }],
  ];
  it.each(refused)('does not count where %s', async (_, story) => {
    const step = await judged({ ...bad, policy: waiver(), ...story });
    expect(step.exitCode).toBe(1);
    expect(step.red).toEqual(['commit-lint/header-format']);
  });

  it.each([
    ['there is no token', { inputs: { token: '' } }],
    ['the token may not read pull requests', { permissions: { contents: 'read' } }],
  ] as const)('leaves it undecided where %s', async (_, story) => {
    const step = await judged({ ...bad, policy: waiver(), policyCameBy: approved, ...story });
    expect(step.exitCode).toBe(2);
    expect(step.rule('commit-lint/header-format').outcome).toBe('unknown');
  });
});

describe('a waiver that the pull request adds for itself', () => {
  const commits = [
    'imported the basket\n',
    policyCommit(`approvers: [kim]\n${waiver()}`, { message: 'chore: record the exception\n' }),
  ];
  const story = { ...bad, commits, policy: 'approvers: [kim]\n' };

  it('counts once a listed approver has approved that head', async () => {
    const step = await judged({ ...story, reviews: [{ user: kim, state: 'APPROVED' }] });
    expect(step.exitCode).toBe(0);
    expect(step.rule('commit-lint/header-format').outcome).toBe('waived');
  });

  it('does not count before', async () => {
    const step = await judged(story);
    expect(step.exitCode).toBe(1);
    expect(step.red).toEqual(['policy/gate-change', 'commit-lint/header-format']);
  });
});
