import {
  issueCommentEvent,
  noCommit,
  pullRequestEvent,
  type PullRequestEventOptions,
  pullRequestReviewEvent,
} from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import type { EventSource } from './change.ts';
import { readEvent } from './events.ts';
import { fixturePorts, sha } from './history.fixture.ts';
import { resolveChange } from './resolve.ts';

interface Told {
  readonly name: string;
  readonly payload: unknown;
}

function source(event: Told): EventSource {
  return { ...event, repository: 'acme/webshop', sha: sha('here'), ref: 'refs/heads/main', range: null };
}

const main = { kind: 'branch', name: 'main' };
const from = { ref: 'main', sha: sha('base') };
const to = { ref: 'feature', sha: sha('head') };
const review = pullRequestReviewEvent({ base: from, head: to });
const { review: _review, ...reviewed } = review.payload;

describe('what a review or a comment brings', () => {
  test.each<[string, Told, object]>([
    [
      'a review: the pull request, whose commits nobody counted',
      review,
      {
        kind: 'pull-request',
        base: { kind: 'sha', sha: sha('base') },
        head: { kind: 'sha', sha: sha('head') },
        policyAt: main,
        branch: 'feature',
        baseBranch: 'main',
        pullRequest: { number: 7, commits: null, fork: false, baseRef: 'main', pushedBy: null },
      },
    ],
    [
      'a review of a pull request from a fork',
      pullRequestReviewEvent({ head: to, fork: 'mallory/webshop' }),
      { kind: 'pull-request', headRepository: 'mallory/webshop', pullRequest: { fork: true } },
    ],
    [
      'a comment on a line of a pull request: the same',
      { name: 'pull_request_review_comment', payload: { ...reviewed, comment: { id: 1 } } },
      { kind: 'pull-request', head: { kind: 'sha', sha: sha('head') }, policyAt: main },
    ],
    [
      'a comment on a pull request: its number, for GitHub to be asked',
      issueCommentEvent(),
      { kind: 'pull-request', asked: 7, base: null, head: null, policyAt: main },
    ],
    [
      'a comment on an issue: nothing',
      issueCommentEvent({ pullRequest: false }),
      { kind: 'none', asked: null, head: null, policyAt: main },
    ],
  ])('%s', (_, event, expected) => expect(readEvent(source(event))).toMatchObject({ problem: null, ...expected }));

  test.each<[string, Told, string]>([
    ['a review without its pull request', { name: 'pull_request_review', payload: { review: {} } }, 'pull_request,'],
    ['a comment on nothing', { name: 'issue_comment', payload: { comment: {} } }, 'no readable issue.number'],
    ['a comment on number 0', { name: 'issue_comment', payload: { issue: { number: 0 } } }, 'no readable issue.number'],
    [
      'a comment in a repository without a default branch',
      { name: 'issue_comment', payload: { ...issueCommentEvent().payload, repository: {} } },
      'repository.default_branch',
    ],
  ])('%s is a problem', (_, event, what) => {
    expect(readEvent(source(event))).toMatchObject({ kind: 'unsupported' });
    expect(readEvent(source(event)).problem?.what).toContain(`The ${event.name} event has no readable`);
    expect(readEvent(source(event)).problem?.what).toContain(what);
  });
});

describe('who pushed the head', () => {
  const sender = { login: 'ada', type: 'User' } as const;
  test.each<[string, PullRequestEventOptions, unknown]>([
    ['is said by a push of it', { action: 'synchronize' }, sender],
    ['is not said by who opens it', { action: 'opened' }, null],
    ['is not said by who opens it again', { action: 'reopened' }, null],
    ['is not said by who edits it', { action: 'edited' }, null],
  ])('%s', (_, options, expected) => {
    const { pullRequest } = readEvent(source(pullRequestEvent({ head: to, sender, ...options })));
    expect(pullRequest?.pushedBy).toEqual(expected);
  });

  test.each([sha('older'), noCommit, 'x', null])('is not said by a push of another commit (%s)', (after) => {
    const { name, payload } = pullRequestEvent({ head: to, sender, action: 'synchronize' });
    expect(readEvent(source({ name, payload: { ...payload, after } })).pullRequest?.pushedBy).toBeNull();
  });
});

test.each<[Told, object]>([
  [
    pullRequestReviewEvent({ sender: { login: 'grace' }, action: 'dismissed' }),
    { sender: { login: 'grace', type: 'User' }, action: 'dismissed' },
  ],
  [
    pullRequestEvent({ action: 'closed', mergedAt: '2026-01-05T10:00:00Z' }),
    { kind: 'pull-request', action: 'closed' },
  ],
  [issueCommentEvent({ pullRequest: false }), { kind: 'none', action: 'created' }],
  [
    { name: 'push', payload: null },
    { sender: null, action: null },
  ],
])('who did what stands in the context', async (event, expected) => {
  expect(await resolveChange(source(event), fixturePorts({ commits: [{ name: 'here' }] }))).toMatchObject(expected);
});
