import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  cloneAt,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestReviewEvent,
  pushEvent,
  type ScriptCommit,
  workflowDispatchEvent,
  workflowRunEvent,
} from '@cm/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

import { history } from './support/history.ts';
import { mergeOnly, nobody, openPullRequest } from './support/pull-request.ts';
import { factsOf } from './support/step.ts';

const queue = 'gh-readonly-queue/main/pr-7-0000';
const commits: readonly ScriptCommit[] = [
  { id: 'start', message: 'chore: start the webshop\n', files: { 'README.md': '# Webshop\n' } },
  { id: 'cart', message: 'Added a cart, long ago\n', files: { 'cart.py': 'cart = []\n' } },
  { id: 'tip', message: 'fix(cart): keep it on reload\n\nTask: TASK-2\n', files: { 'cart.py': 'cart = [1]\n' } },
  {
    branch: queue,
    id: 'queued1',
    message: 'feat: add the basket (#7)\n\nTask: TASK-9\n',
    files: { 'basket.py': '1\n' },
  },
  { branch: queue, id: 'queued2', message: 'more of the basket (#8)\n', files: { 'basket.py': '2\n' } },
  {
    branch: 'feature/TASK-3-side',
    id: 'side1',
    parents: ['tip'],
    message: 'feat: add a side\n',
    files: { 'side.py': '1\n' },
  },
  { branch: 'feature/TASK-3-side', id: 'side2', message: 'the other side\n', files: { 'side.py': '2\n' } },
];

describe('a merge group', () => {
  it.each([1, 2, 0])('is judged by its commits, which are what lands: checked out %i deep', async (depth) => {
    const { repo, run } = await history({ commits });
    const base = { ref: 'main', sha: repo.sha('tip') };
    const event = mergeGroupEvent({ base, headSha: repo.sha('queued2'), headRef: `refs/heads/${queue}` });
    const step = await run(event, { ref: `refs/heads/${queue}`, depth });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report).commits.map(({ sha }) => sha)).toEqual([repo.sha('queued1'), repo.sha('queued2')]);
    expect(step.report.policy.commit).toBe(repo.sha('tip'));
  });
});

describe('a run started by hand', () => {
  it.each([1, 0])('on a branch is judged against the default branch: checked out %i deep', async (depth) => {
    const { repo, run } = await history({ commits });
    const ref = 'refs/heads/feature/TASK-3-side';
    const step = await run(workflowDispatchEvent({ ref }), { ref, depth });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report).commits.map(({ sha }) => sha)).toEqual([repo.sha('side1'), repo.sha('side2')]);
  });

  it.each(['workflow_dispatch', 'schedule'])(
    'on the default branch is judged by its newest commit only: %s',
    async (name) => {
      const { repo, run } = await history({ commits });
      const step = await run({ ...workflowDispatchEvent({}), name });
      expect(step.exitCode).toBe(0);
      expect(factsOf(step.report).commits.map(({ sha }) => sha)).toEqual([repo.sha('tip')]);
    },
  );
});

describe('a run of a pull request from a fork that has ended', () => {
  it.each([1, 0])('is judged by the pull request’s commits: main checked out %i deep', async (depth) => {
    const fork = 'kim/webshop';
    const pull = await openPullRequest({ fork, merge: mergeOnly, commits: ['feat: a\n', 'b\n'] });
    const head = { ref: 'feature/TASK-9-basket', sha: pull.head };
    const event = workflowRunEvent({ head, headRepository: fork });
    const step = await pull.run({ event, workspace: cloneAt(pull.repo, { depth }) });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: 2, read: 2 });
    expect(step.report.change).toMatchObject({ pullRequest: 7, headRepository: fork, head: pull.head });
  });
});

describe('a review and a comment', () => {
  it.each([1, 2, 0])('on a pull request are judged by its commits: checked out %i deep', async (depth) => {
    const pull = await openPullRequest({ merge: mergeOnly, commits: ['feat: a\n', 'b\n'], depth });
    const found = pull.server.repository('acme/webshop')?.data.pulls?.[0];
    const mergeSha = pull.repo.git('rev-parse', 'refs/pull/7/merge');
    const review = pullRequestReviewEvent({
      mergeSha,
      merge: mergeOnly,
      ...(found && { base: found.base, head: found.head }),
    });
    const reviewed = await pull.run({ event: review });
    expect(reviewed.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(reviewed.report)).toMatchObject({ expected: 2, read: 2 });
    const workspace = cloneAt(pull.repo, { depth: Math.min(depth, 1) });
    const commented = await pull.run({ event: issueCommentEvent(), workspace });
    expect(commented.red).toEqual(['commit-lint/header-format']);
    expect(commented.report.change).toMatchObject({ event: 'issue_comment', pullRequest: 7, head: pull.head });
  });

  it('on an issue bring nothing', async () => {
    const pull = await openPullRequest();
    const step = await pull.run({ event: issueCommentEvent({ pullRequest: false }), workspace: cloneAt(pull.repo) });
    expect([step.exitCode, step.report.outcome]).toEqual([0, 'pass']);
    expect(step.report.summary).toBe('A comment on an issue brings no change.');
  });

  it('without GitHub are not judged, and the permission is named', async () => {
    const pull = await openPullRequest();
    const step = await pull.run({ event: issueCommentEvent(), server: nobody });
    expect([step.exitCode, step.red[0]]).toEqual([2, 'run/change-unknown']);
    expect(step.annotations('error')[0]).toContain('pull-requests: read');
  });
});

describe('an event that nobody can judge is no pass', () => {
  it.each(['watch', 'issues', 'release', 'workflow_job', 'constructor', ''])('the event "%s"', async (name) => {
    const { run } = await history({ commits });
    const step = await run({ ...workflowDispatchEvent({}), name });
    expect(step.exitCode).toBe(2);
    expect(step.red[0]).toBe('run/change-unknown');
    expect(step.annotations('error')[0]).toContain('pull_request, pull_request_target, merge_group, push');
  });

  it.each([
    ['cut short', '{"pull_request": {"number": 7, '],
    ['no JSON', 'pull_request: 7'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['an object that says nothing', '{}'],
    [
      'a pull request of the wrong shape',
      '{"pull_request": {"number": "7", "base": null}, "repository": {"default_branch": 3}}',
    ],
    [
      'hashes that are none',
      '{"number": 7, "repository": {"default_branch": "main"}, "pull_request": {"number": 7, "title": "feat: x", "base": {"ref": "main", "sha": "--output=/tmp/x"}, "head": {"ref": "x", "sha": "HEAD"}}}',
    ],
  ])('an event file that is %s', async (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'cm-event-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'event.json');
    writeFileSync(path, text);
    const pull = await openPullRequest();
    const step = await pull.run({ env: { GITHUB_EVENT_PATH: path } });
    expect(step.exitCode).toBe(2);
    expect(step.red[0]).toBe('run/change-unknown');
  });

  it('an event file that is not there', async () => {
    const pull = await openPullRequest();
    const step = await pull.run({ env: { GITHUB_EVENT_PATH: '/no/such/event.json' } });
    expect(step.exitCode).toBe(2);
    expect(step.annotations('warning').join('\n')).toContain('GITHUB_EVENT_PATH');
  });
});

describe('a machine that is not as it should be', () => {
  it('without git, GitHub tells all that is needed', async () => {
    const pull = await openPullRequest({ merge: mergeOnly, commits: ['feat: a\n', 'b\n'] });
    const step = await pull.run({ env: { PATH: '/nonexistent' } });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: 2, read: 2 });
  });

  it('without git and GitHub, the message says that git is missing', async () => {
    const pull = await openPullRequest();
    const step = await pull.run({ env: { PATH: '/nonexistent' }, server: nobody });
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error')[0]).toContain('no git program');
  });

  it('without a checkout and GitHub, the message says that the checkout is missing', async () => {
    const pull = await openPullRequest();
    const step = await pull.run({ workspace: pull.repo.folder('empty'), server: nobody });
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error')[0]).toContain('actions/checkout');
  });

  it('without a checkout, GitHub tells all that is needed', async () => {
    const pull = await openPullRequest({ merge: mergeOnly, commits: ['feat: a\n', 'b\n'] });
    const step = await pull.run({ workspace: pull.repo.folder('empty') });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: 2, read: 2 });
  });

  it('with an event of a deleted fork, the pull request is judged', async () => {
    const pull = await openPullRequest({ fork: 'kim/webshop' });
    const { event } = pull;
    const payload = structuredClone(event.payload) as { pull_request: { head: { repo: unknown } } };
    payload.pull_request.head.repo = null;
    const step = await pull.run({ event: { name: event.name, payload: { ...payload } } });
    expect(step.exitCode).toBe(0);
    expect(factsOf(step.report)).toMatchObject({ expected: 1, read: 1 });
  });

  it('with a checkout of another repository, GitHub tells what is missing', async () => {
    const { repo } = await history({ commits: [{ message: 'feat: something else\n' }] });
    const pull = await openPullRequest({ merge: mergeOnly, commits: ['feat: one\n', 'two\n'] });
    const step = await pull.run({ workspace: cloneAt(repo) });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: 2, read: 2 });
  });

  it('a push event for a branch that is checked out nowhere near it is still judged by its own range', async () => {
    const { repo, run } = await history({ commits });
    const event = pushEvent({
      before: repo.sha('cart'),
      after: repo.sha('tip'),
      commits: [{ sha: repo.sha('tip'), message: 'fix' }],
    });
    const step = await run(event, { ref: 'refs/heads/feature/TASK-3-side' });
    expect(step.exitCode).toBe(0);
    expect(factsOf(step.report).commits.map(({ sha }) => sha)).toEqual([repo.sha('tip')]);
  });
});
