import {
  issueCommentEvent,
  pullRequestReviewEvent,
  type TokenPermissions,
  type WorldReview,
  workflowRunEvent,
} from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import {
  ada,
  bob,
  branch,
  by,
  cy,
  openShop,
  policy,
  type Shop,
  type ShopOptions,
  start,
  usual,
  weakest,
} from './support/change-gate/shop.ts';

const setStatus = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const newComment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const fork = 'stranger/webshop';
const approvedBoth: readonly WorldReview[] = [bob, cy].map((user) => ({
  user,
  state: 'APPROVED',
  submittedAt: '2026-02-03T09:00:00Z',
}));

interface Told extends Partial<ShopOptions> {
  readonly reviews?: readonly WorldReview[];
  readonly fork?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A shop with one pull request, approved by a lead and a reviewer unless it is told otherwise. */
function shop({ files = {}, fork: from, reviews = approvedBoth, ...more }: Told = {}): Promise<Shop> {
  const basket = by(ada, 'feat(cart): add the basket', { id: 'c1', branch, files: { 'basket.py': 'basket = []\n' } });
  return openShop({
    commits: [start(files), basket],
    branches: { [branch]: 'c1' },
    pulls: [{ number: 7, from: branch, reviews, ...(from !== undefined && { fork: from }) }],
    ...more,
  });
}

describe('contents: read, pull-requests: read, statuses: write', () => {
  it('is all that it takes for people who are named by login', async () => {
    const { event, run, statuses } = await shop({ permissions: weakest });
    const ran = await run(event());
    expect([ran.exitCode, ran.outputs['decision'], statuses()]).toEqual([0, 'approved', ['change-gate/main success']]);
    expect(ran.report.rules.filter(({ outcome }) => outcome === 'unknown')).toEqual([]);
    expect(ran.commands.filter(({ name }) => name === 'warning' || name === 'error')).toEqual([]);
  });

  it('waits where an approval is missing, and says who can give it', async () => {
    const { event, run, statuses } = await shop({ permissions: weakest, reviews: approvedBoth.slice(1) });
    const ran = await run(event());
    expect([ran.exitCode, ran.outputs['decision'], statuses()]).toEqual([0, 'waiting', ['change-gate/main pending']]);
    expect(ran.outputs['waits-for']).toBe('the approval of a technical lead: `@bob`');
  });

  it('does not tell who is in a team, and the message says which token does', async () => {
    const files = { '.github/change-policy.yml': policy.replace('leads: [bob]', 'leads: ["@acme/leads"]') };
    const { event, run, statuses } = await shop({ permissions: weakest, files });
    const ran = await run(event());
    expect([ran.exitCode, ran.outputs['decision'], statuses()]).toEqual([0, 'unknown', ['change-gate/main error']]);
    expect(ran.red).toEqual(['approvals', 'separation-of-duties']);
    const finding = ran.report.findings.find(({ rule }) => rule === 'change-gate/approvals');
    expect(finding?.message).toContain('members: read');
  });

  it('with the token of an App that may read members the team is known', async () => {
    const files = { '.github/change-policy.yml': policy.replace('leads: [bob]', 'leads: ["@acme/leads"]') };
    const { event, run } = await shop({
      permissions: { ...weakest, members: 'read' },
      files,
      world: (world) => ({ ...world, teams: { 'acme/leads': ['bob'] } }),
    });
    expect((await run(event())).outputs['decision']).toBe('approved');
  });
});

describe('a token that may do less', () => {
  it('sets no status: then the step itself is red or green, and says why', async () => {
    const permissions: TokenPermissions = { contents: 'read', 'pull-requests': 'read' };
    const { event, run, statuses } = await shop({ permissions });
    const green = await run(event());
    expect([green.exitCode, green.outputs['decision'], statuses()]).toEqual([0, 'approved', []]);
    expect(green.stdout).toContain('statuses: write');
    const other = await shop({ permissions, reviews: [] });
    const red = await other.run(other.event());
    expect([red.exitCode, red.outputs['decision'], red.red]).toEqual([1, 'waiting', ['approvals']]);
  });

  it.each<readonly [string, TokenPermissions, string, readonly string[]]>([
    ['no pull-requests: read', { contents: 'read', statuses: 'write' }, 'pull-requests: read', ['change-read']],
    ['no contents: read', { 'pull-requests': 'read', statuses: 'write' }, 'contents: read', ['change-read']],
    ['nothing at all', {}, 'pull-requests: read', ['change-read']],
  ])('%s: unknown, in a sentence that names the permission', async (_, permissions, words, red) => {
    const { event, run } = await shop({ permissions });
    const ran = await run(event(), { inputs: { verdict: 'step' } });
    expect([ran.exitCode, ran.outputs['decision'], ran.red.slice(0, 1)]).toEqual([2, 'unknown', red]);
    expect(
      ran.report.findings
        .filter(({ outcome }) => outcome === 'unknown')
        .map(({ message, remedy }) => `${message} ${remedy}`)
        .join('\n'),
    ).toContain(words);
  });

  it('no token: unknown, and the message says what to pass', async () => {
    const { event, run } = await shop();
    const ran = await run(event(), { token: '' });
    expect([ran.exitCode, ran.outputs['decision'], ran.writes]).toEqual([2, 'unknown', []]);
    expect(ran.report.findings.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')).toContain('`token`');
  });
});

describe('a pull request from a fork', () => {
  const readOnly: TokenPermissions = 'read-all';
  const ofFork = { fork, user: ada };

  it.each(['pull_request', 'pull_request_review'] as const)(
    'on %s: the step itself says it, and nothing is written',
    async (name) => {
      const { event, pull, run, server } = await shop({ fork, permissions: readOnly });
      const { base, head, mergeCommitSha = null } = pull();
      const told = { number: 7, base, head: { ref: head.ref, sha: head.sha }, mergeSha: mergeCommitSha, ...ofFork };
      const fired = name === 'pull_request' ? event({ event: name }) : pullRequestReviewEvent({ ...told, sender: bob });
      const ran = await run(fired);
      expect([ran.exitCode, ran.outputs['decision'], ran.writes]).toEqual([0, 'approved', []]);
      server.change((world) => ({
        ...world,
        repositories: world.repositories.map((repo) => ({
          ...repo,
          pulls: repo.pulls?.map((one) => ({ ...one, reviews: [] })) ?? [],
        })),
      }));
      const waits = await run(fired);
      expect([waits.exitCode, waits.outputs['decision'], waits.writes, waits.red]).toEqual([
        1,
        'waiting',
        [],
        ['approvals'],
      ]);
    },
  );

  it('on pull_request_target, on workflow_run after the review, and on a comment: the status is set', async () => {
    const { event, pull, run, server, statuses } = await shop({ fork, permissions: usual, reviews: [] });
    const opened = await run(event());
    expect([opened.exitCode, opened.writes, statuses()]).toEqual([
      0,
      [newComment, setStatus],
      ['change-gate/main pending'],
    ]);
    server.change((world) => ({
      ...world,
      repositories: world.repositories.map((repo) => ({
        ...repo,
        pulls: repo.pulls?.map((one) => ({ ...one, reviews: approvedBoth })) ?? [],
      })),
    }));
    const { head } = pull();
    const ended = workflowRunEvent({
      event: 'pull_request_review',
      path: '.github/workflows/change-gate.yml',
      head: { ref: head.ref, sha: head.sha },
      headRepository: fork,
    });
    const reviewed = await run(ended);
    expect([reviewed.exitCode, reviewed.outputs['decision'], statuses()]).toEqual([
      0,
      'approved',
      ['change-gate/main success'],
    ]);
    const commented = await run(issueCommentEvent({ number: 7 }));
    expect([commented.exitCode, commented.outputs['decision'], commented.writes]).toEqual([0, 'approved', []]);
  });

  it('whose repository the token may not see: that nobody knows who pushed last is a warning', async () => {
    const hidden = await shop({
      fork,
      world: (world) => ({
        ...world,
        repositories: world.repositories.map((repo) => (repo.fullName === fork ? { ...repo, visible: false } : repo)),
      }),
    });
    const ran = await hidden.run(hidden.event());
    expect([ran.outputs['decision'], hidden.statuses()]).toEqual(['approved', ['change-gate/main success']]);
    const finding = ran.report.findings.find(({ rule }) => rule === 'change-gate/last-pusher');
    expect([finding?.level, finding?.message]).toEqual(['warning', expect.stringContaining(`the fork ${fork}`)]);
  });
});

describe('a GitHub that does not answer as it should', () => {
  const graphql = { method: 'POST', path: '/graphql', times: Number.POSITIVE_INFINITY };
  const files = { path: '/repos/{owner}/{repo}/pulls/{pull_number}/files', times: Number.POSITIVE_INFINITY };

  it.each([
    ['500 for the record', { ...graphql, status: 500 }],
    ['half an answer for the record', { ...graphql, truncate: true as const }],
    ['no JSON for the record', { ...graphql, malformed: true as const }],
    ['a used-up budget', { ...graphql, rateLimited: 'primary' as const }],
    ['500 for the files', { ...files, status: 500 }],
    ['no JSON for the files', { ...files, malformed: true as const }],
  ])('%s: unknown, and the status says so', async (_, fault) => {
    const { event, run, statuses } = await shop({ faults: [fault] });
    const ran = await run(event());
    expect([ran.exitCode, ran.outputs['decision'], statuses()]).toEqual([0, 'unknown', ['change-gate/main error']]);
  });

  it('that is not there at all: unknown, and the step is red', async () => {
    const { event, run } = await shop();
    const ran = await run(event(), {
      env: { GITHUB_API_URL: 'http://127.0.0.1:2', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:2/graphql' },
    });
    expect([ran.exitCode, ran.outputs['decision'], ran.requests.length]).toEqual([2, 'unknown', 0]);
  });

  it('that fails once is asked again', async () => {
    const { event, run, statuses } = await shop({
      faults: [
        { method: 'POST', path: '/graphql', status: 502 },
        { path: files.path, status: 502 },
      ],
    });
    expect([(await run(event())).outputs['decision'], statuses()]).toEqual(['approved', ['change-gate/main success']]);
  });
});
