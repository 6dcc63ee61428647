import {
  type EventFixture,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import type { ForgePullRequest } from './forge-port.ts';
import { fixturePorts, repository, sha } from './history.fixture.ts';
import { resolveChange } from './resolve.ts';
import { statusRequest, verdictInput } from './status-request.ts';

const head = { ref: 'feature', sha: sha('head') };
const into = { ref: 'release/1', sha: sha('base') };
const fork = 'kim/webshop';

const pull: ForgePullRequest = {
  number: 7,
  title: 'feat: x',
  body: '',
  author: null,
  baseRef: 'main',
  baseSha: sha('base'),
  headRef: 'feature',
  headSha: sha('head'),
  headRepository: fork,
  commits: 1,
  mergeCommit: null,
  mergedAt: null,
};

async function requested(event: EventFixture, verdict: string | undefined = 'status') {
  const ports = fixturePorts({
    commits: [{ name: 'base' }, { name: 'head' }],
    head: 'head',
    numbered: { 7: pull },
    from: { 'kim:feature': [pull] },
  });
  const at = { repository, sha: sha('head'), ref: 'refs/heads/main', range: null };
  return statusRequest('tiny', { verdict: verdictInput }, { verdict }, await resolveChange({ ...event, ...at }, ports));
}

describe('the commit status of a run', () => {
  test.each<[string, EventFixture, string, boolean]>([
    ['a pull request', pullRequestEvent({ head }), 'tiny/main', false],
    ['a pull request into another branch', pullRequestEvent({ head, base: into }), 'tiny/release/1', false],
    ['a pull request from a fork: the token only reads', pullRequestEvent({ head, fork }), 'tiny/main', true],
    ['a pull request from a fork that is gone', pullRequestEvent({ head, fork: null }), 'tiny/main', true],
    [
      'pull_request_target, the base repository’s own run',
      pullRequestEvent({ head, fork, event: 'pull_request_target' }),
      'tiny/main',
      false,
    ],
    ['a review', pullRequestReviewEvent({ head, base: into }), 'tiny/release/1', false],
    ['a review of a fork’s', pullRequestReviewEvent({ head, fork }), 'tiny/main', true],
    ['a comment on a fork’s, the base repository’s own run', issueCommentEvent(), 'tiny/main', false],
    ['a run that ended of a fork’s', workflowRunEvent({ head, headRepository: fork }), 'tiny/main', false],
    ['a merge group: its own commit', mergeGroupEvent({ headSha: sha('head'), base: into }), 'tiny/release/1', false],
  ])('stands on the head, under the base’s name: %s', async (_, event, context, reads) => {
    expect(await requested(event)).toEqual({ repository, sha: sha('head'), context, fork: reads });
  });

  test.each<[string, EventFixture, string?]>([
    ['a push', pushEvent({ after: sha('head'), before: sha('base') })],
    ['the clock', scheduleEvent()],
    ['a comment on an issue', issueCommentEvent({ pullRequest: false })],
    ['a run whose step says the verdict', pullRequestEvent({ head }), 'step'],
  ])('is none: %s', async (_, event, verdict) => expect(await requested(event, verdict)).toBeNull());
});
