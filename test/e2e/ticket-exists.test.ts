import { type FaultKind, makeRepository, pushEvent, type ScriptCommit, type WorldIssue } from '@cm/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

import { cmReport } from './support/cm.ts';
import { history } from './support/history.ts';
import { judged, nobody, openPullRequest, type Story } from './support/pull-request.ts';
import { ruleOf, type Step } from './support/step.ts';

const rule = 'commit-lint/ticket-exists';
const policy = 'controls:\n  commit-lint:\n    ticket-exists: true\n';

const open: WorldIssue = { number: 12, title: 'We need a basket' };
const closed: WorldIssue = { ...open, state: 'closed', closedAt: '2026-02-01T08:00:00Z' };

/** Pull request 7 on the branch `feature/12-basket`, which closes #12. */
function serving(issues: readonly WorldIssue[], more: Story = {}): Story {
  const commits = ['feat: add the basket\n\nTask: #12\n'];
  return { policy, issues, branch: 'feature/12-basket', body: 'Closes #12', commits, ...more };
}

function told(step: Step): readonly string[] {
  return step.report.findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

describe('the ticket of a pull request, where the policy asks for it', () => {
  it('is an open issue: in order', async () => {
    const step = await judged(serving([open]));
    expect(step.red).toEqual([]);
    expect(step.rule(rule)).toMatchObject({ outcome: 'pass', reason: 'In order: #12.' });
  });

  it.each<readonly [string, readonly WorldIssue[], string]>([
    ['closed long ago', [closed], 'Ticket #12 was closed on 2026-02-01T08:00:00Z.'],
    [
      'made in the future',
      [{ ...open, createdAt: '2099-01-01T00:00:00Z' }],
      'Ticket #12 was made on 2099-01-01T00:00:00Z',
    ],
  ])('%s: red', async (_, issues, message) => {
    const step = await judged(serving(issues));
    expect(step.red).toEqual([rule]);
    expect(step.exitCode).toBe(1);
    expect(told(step)[0]).toContain(message);
  });

  it('a pull request: red', async () => {
    const more = { branch: 'feature/3-basket', body: 'Closes #3', commits: ['feat: add the basket\n\nTask: #3\n'] };
    const step = await judged(serving([], { ...more, policyCameBy: { author: { login: 'ada' }, reviews: [] } }));
    expect(step.red).toEqual([rule]);
    expect(told(step)).toEqual(['Ticket #3 is a pull request, which is a change and no reason for one.']);
  });

  it('that is nowhere to be found, or hidden: unknown, with what to do', async () => {
    const step = await judged(serving([]));
    expect(step.exitCode).toBe(2);
    expect(step.red).toEqual([rule]);
    expect(told(step)[0]).toContain('GitHub has no issue acme/webshop#12, or the token may not see it (404)');
    expect(step.annotations('error')[0]).toContain('issues: read');
  });

  it.each<readonly [string, FaultKind]>([
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['410, where issues are switched off', { status: 410 }],
    ['500', { status: 500 }],
    ['half an answer', { truncate: true }],
    ['something else than JSON', { malformed: true }],
    ['a rate limit', { rateLimited: 'primary' }],
  ])('that GitHub answers with %s: unknown', async (_, fault) => {
    const path = '/repos/{owner}/{repo}/issues/{issue_number}';
    const step = await judged(serving([open], { faults: [{ path, times: Number.POSITIVE_INFINITY, ...fault }] }));
    expect(step.exitCode).toBe(2);
    expect(step.red).toEqual([rule]);
    expect(told(step)[0]).toMatch(/^Ticket #12 could not be looked up: /);
  });

  it('that the token may not read: unknown, with the permission', async () => {
    const permissions = { contents: 'read' } as const;
    const step = await judged(serving([open], { permissions }));
    expect(step.exitCode).toBe(2);
    expect(told(step)[0]).toContain('issues: read');
  });

  it('kept by another tracker: not applicable, never a pass', async () => {
    const keyed = { branch: 'feature/TASK-9-basket', body: 'See #99.', commits: ['feat: add\n\nTask: TASK-9\n'] };
    const step = await judged(serving([], keyed));
    expect(step.exitCode).toBe(0);
    expect(step.rule(rule).outcome).toBe('not-applicable');
    expect(step.rule(rule).reason).toContain('TASK-9 is kept in a tracker that this check cannot ask');
  });

  it('one that holds is enough; another that the change claims and that does not is a warning', async () => {
    const step = await judged(serving([open, { ...closed, number: 13 }], { body: 'Closes #12, closes #13. Like #1.' }));
    expect(step.red).toEqual([]);
    expect(told(step)).toEqual(['Ticket #13 was closed on 2026-02-01T08:00:00Z.']);
  });

  it('is not asked for without a token', async () => {
    const pull = await openPullRequest(serving([closed], { depth: 0 }));
    const step = await pull.run({ token: '' });
    expect(step.rule(rule)).toMatchObject({ outcome: 'not-applicable', reason: 'No token.' });
  });

  it('is not asked for from a GitHub that does not answer: unknown', async () => {
    const pull = await openPullRequest(serving([open], { depth: 0 }));
    const step = await pull.run({ server: nobody });
    expect(step.red).toContain(rule);
    expect(step.exitCode).toBe(2);
  });

  it('is judged for a fork too', async () => {
    expect((await judged(serving([closed], { fork: 'kim/webshop' }))).red).toEqual([rule]);
  });

  it('is not asked for by default, nor of a bot', async () => {
    const off = await judged(serving([closed], { policy: 'version: 1\n' }));
    expect(off.rule(rule)).toMatchObject({ outcome: 'not-applicable' });
    expect(off.rule(rule).reason).toContain('ticket-exists: true');
    const bot = { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' };
    const bump = { message: 'Bump #12\n', author: bot, files: { 'x.txt': '2\n' } };
    const user = { login: 'dependabot[bot]', type: 'Bot' } as const;
    const step = await judged(serving([closed], { user, commits: [bump], branch: 'dependabot/x' }));
    expect(step.rule(rule).outcome).toBe('not-applicable');
  });
});

/** The feature landed at 09:10. */
const main: readonly ScriptCommit[] = [
  { id: 'start', message: 'chore: start\n', files: { '.github/change-policy.yml': policy } },
  {
    id: 'landed',
    message: 'feat: add the basket (#7)\n\nTask: #12\n',
    files: { 'a.py': '1\n' },
    author: { date: '2026-01-05T09:10:00Z' },
  },
];

describe('what has landed', () => {
  async function landed(issue: Partial<WorldIssue>): Promise<Step> {
    const { repo, run } = await history({ commits: main }, { repository: { issues: [{ ...open, ...issue }] } });
    return run(pushEvent({ before: repo.sha('start'), after: repo.sha('landed'), commits: [] }));
  }

  it.each<readonly [string, Partial<WorldIssue>, string]>([
    ['an issue still open', {}, 'pass'],
    ['closed by this very merge', { state: 'closed', closedAt: '2026-01-05T09:10:02Z' }, 'pass'],
    ['closed much later', { state: 'closed', closedAt: '2026-03-05T09:10:02Z' }, 'pass'],
    [
      'closed the hour before',
      { state: 'closed', createdAt: '2026-01-01T00:00:00Z', closedAt: '2026-01-05T08:10:00Z' },
      'fail',
    ],
    ['made the hour before', { createdAt: '2026-01-05T08:10:00Z' }, 'pass'],
    ['made the hour after', { createdAt: '2026-01-05T10:10:00Z' }, 'fail'],
  ])('%s', async (_, issue, outcome) => {
    const step = await landed(issue);
    expect(step.rule(rule)).toMatchObject({ outcome });
    expect(step.exitCode).toBe(outcome === 'pass' ? 0 : 1);
  });
});

it('on a laptop without a token nobody is asked', async () => {
  const repo = makeRepository({ commits: main });
  onTestFinished(() => repo.remove());
  const report = await cmReport(['--range', `${repo.sha('start')}..main`, '--repo', repo.path]);
  expect(ruleOf(report, rule)).toMatchObject({ outcome: 'not-applicable', reason: 'No token.' });
});
