import { describe, expect, test } from 'vitest';

import { issueCommentEvent } from './issue-comment.ts';
import { mergeGroupEvent } from './merge-group.ts';
import { pullRequestEvent } from './pull-request.ts';
import { createEvent, pushEvent, tagPushEvent } from './push.ts';
import { pullRequestReviewEvent } from './review.ts';
import { example, noCommit, type Payload, part } from './seed.ts';
import { scheduleEvent, workflowDispatchEvent } from './workflow-dispatch.ts';
import { workflowRunEvent } from './workflow-run.ts';

/** Paths of all fields that an example has and a payload lacks, or whose kind differs. */
function lost(seed: unknown, built: unknown, path: string): readonly string[] {
  if (typeof seed !== 'object' || seed === null || built === null) return [];
  if (typeof built !== 'object' || Array.isArray(seed) !== Array.isArray(built)) return [path];
  if (Array.isArray(seed)) return [];
  return Object.entries(seed).flatMap(([name, value]) =>
    name in built ? lost(value, (built as Payload)[name], `${path}/${name}`) : [`${path}/${name}`],
  );
}

describe('every builder keeps the shape of the example that it started from', () => {
  test.each([
    ['pull_request', pullRequestEvent(), example('pull_request', (payload) => payload['action'] === 'opened')],
    [
      'pull_request_review',
      pullRequestReviewEvent(),
      example('pull_request_review', (payload) => payload['action'] === 'submitted'),
    ],
    [
      'issue_comment',
      issueCommentEvent(),
      example('issue_comment', (payload) => payload['action'] === 'created' && !('organization' in payload)),
    ],
    ['push', pushEvent(), example('push', (payload) => (payload['commits'] as unknown[]).length > 0)],
    ['a pushed tag', tagPushEvent(), example('push')],
    ['merge_group', mergeGroupEvent(), example('merge_group')],
    ['workflow_dispatch', workflowDispatchEvent(), example('workflow_dispatch')],
    ['workflow_run', workflowRunEvent(), example('workflow_run', (payload) => payload['action'] === 'completed')],
    ['create', createEvent(), example('create')],
  ])('%s', (_, event, seed) => {
    expect(lost(seed, event.payload, '')).toEqual([]);
    expect(JSON.stringify(event.payload)).not.toMatch(/Codertocat|Hello-World|octo-org|octo-repo/);
  });
});

describe('a pull request', () => {
  test('says what it was told, in every place that names it', () => {
    const { name, payload } = pullRequestEvent({
      event: 'pull_request_target',
      action: 'synchronize',
      number: 41,
      title: 'fix: round prices',
      body: null,
      user: { login: 'dependabot[bot]', type: 'Bot' },
      commits: 3,
      head: { ref: 'fix/prices', sha: 'a'.repeat(40) },
      base: { ref: 'release', sha: 'b'.repeat(40) },
      merge: { allow_merge_commit: false, squash_merge_commit_title: 'PR_TITLE' },
      mergeSha: 'c'.repeat(40),
    });
    const pull = part(payload, 'pull_request');
    expect([name, payload['action'], payload['number'], payload['after']]).toEqual([
      'pull_request_target',
      'synchronize',
      41,
      'a'.repeat(40),
    ]);
    expect(pull).toMatchObject({
      number: 41,
      title: 'fix: round prices',
      body: null,
      commits: 3,
      merge_commit_sha: 'c'.repeat(40),
      user: { login: 'dependabot[bot]', type: 'Bot' },
      head: { ref: 'fix/prices', sha: 'a'.repeat(40), repo: { full_name: 'acme/webshop' } },
      base: {
        ref: 'release',
        sha: 'b'.repeat(40),
        repo: {
          full_name: 'acme/webshop',
          allow_squash_merge: true,
          allow_merge_commit: false,
          squash_merge_commit_title: 'PR_TITLE',
        },
      },
    });
    expect(pull['commits_url']).toMatch(/\/repos\/acme\/webshop\/pulls\/41\/commits$/);
    expect(pull['statuses_url']).toMatch(/\/statuses\/a{40}$/);
  });

  test('comes from a fork, or from one that was deleted', () => {
    const fork = part(part(pullRequestEvent({ fork: 'stranger/webshop' }).payload, 'pull_request'), 'head');
    expect(fork).toMatchObject({ label: 'stranger:feature', repo: { full_name: 'stranger/webshop', fork: true } });
    const deleted = part(part(pullRequestEvent({ fork: null }).payload, 'pull_request'), 'head');
    expect(deleted['repo']).toBeNull();
  });

  test('tells nothing of merging where the server is older', () => {
    const base = part(part(pullRequestEvent({ merge: null }).payload, 'pull_request'), 'base');
    expect(Object.keys(part(base, 'repo')).filter((name) => /^(?:allow|squash|merge_commit)_/.test(name))).toEqual([]);
  });
});

describe('what one kind of action brings', () => {
  test.each([
    ['synchronize', { before: 'e'.repeat(40) }, { before: 'e'.repeat(40), after: 'a'.repeat(40) }],
    ['edited', { changes: { body: { from: 'Old.' } } }, { changes: { body: { from: 'Old.' } } }],
    ['labeled', { label: 'emergency', labels: ['emergency'] }, { label: { name: 'emergency', default: false } }],
    ['labeled', { labels: ['a', 'b'] }, { pull_request: { labels: [{ name: 'a' }, { name: 'b' }] } }],
    ['converted_to_draft', {}, { pull_request: { draft: true, state: 'open' } }],
    ['ready_for_review', {}, { pull_request: { draft: false } }],
    ['closed', {}, { pull_request: { state: 'closed', merged: false, merged_by: null } }],
    [
      'closed',
      { mergedAt: '2026-01-05T10:00:00Z', sender: { login: 'grace' } },
      {
        pull_request: {
          state: 'closed',
          merged: true,
          closed_at: '2026-01-05T10:00:00Z',
          merged_by: { login: 'grace' },
        },
      },
    ],
  ])('%s (%j)', (action, options, expected) => {
    const { payload } = pullRequestEvent({ head: { ref: 'f', sha: 'a'.repeat(40) }, ...options, action });
    expect(payload).toMatchObject({ action, ...expected });
  });
});

describe('a review', () => {
  test('is of the head, by the sender, unless told otherwise', () => {
    const head = { ref: 'fix', sha: 'a'.repeat(40) };
    const { payload } = pullRequestReviewEvent({ head, number: 9, sender: { login: 'grace' } });
    expect(payload).toMatchObject({
      action: 'submitted',
      review: { state: 'approved', commit_id: head.sha, user: { login: 'grace' }, author_association: 'MEMBER' },
      pull_request: { number: 9, head, merged_at: null },
      sender: { login: 'grace' },
    });
    expect(part(payload, 'review')['html_url']).toMatch(/\/pull\/9#/);
    expect(Object.keys(part(payload, 'pull_request'))).not.toContain('commits');
  });

  test('may be dismissed, stale, and of a deleted account', () => {
    const { payload } = pullRequestReviewEvent({ review: { state: 'dismissed', commit: null, user: null } });
    expect(payload).toMatchObject({ action: 'dismissed', review: { commit_id: null, user: null } });
  });
});

describe('a comment', () => {
  test('on a pull request says so, and no more of it than its links', () => {
    const { payload } = issueCommentEvent({ number: 9, comment: { body: '/recheck', user: { login: 'ada' } } });
    expect(payload).toMatchObject({
      action: 'created',
      issue: { number: 9, pull_request: { html_url: 'https://github.com/acme/webshop/pull/9' } },
      comment: { body: '/recheck', user: { login: 'ada' } },
    });
    expect(part(payload, 'comment')['issue_url']).toMatch(/\/issues\/9$/);
  });

  test('on an issue does not', () => {
    expect(part(issueCommentEvent({ pullRequest: false }).payload, 'issue')).not.toHaveProperty('pull_request');
  });
});

test('the clock tells its schedule, and nobody did it', () => {
  const { name, payload } = scheduleEvent({ schedule: '0 6 * * 1' });
  expect([name, payload['schedule'], 'sender' in payload, 'ref' in payload]).toEqual([
    'schedule',
    '0 6 * * 1',
    false,
    false,
  ]);
});

describe('a push', () => {
  test.each([
    ['an ordinary one', {}, { created: false, deleted: false, forced: false }, 1],
    ['the first of a branch', { before: noCommit }, { created: true, deleted: false, forced: false }, 1],
    ['a forced one', { forced: true }, { created: false, deleted: false, forced: true }, 1],
    ['the deletion of a branch', { after: noCommit }, { created: false, deleted: true, head_commit: null }, 0],
  ])('%s', (_, options, expected, listed) => {
    const { payload } = pushEvent({ branch: 'feature', ...options });
    expect(payload).toMatchObject({ ref: 'refs/heads/feature', ...expected });
    expect(payload['commits']).toHaveLength(listed);
  });

  test('lists 2,048 commits of 2,100, and its head is the last', () => {
    const commits = Array.from({ length: 2100 }, (_, index) => ({
      sha: String(index).padStart(40, '0'),
      message: `feat: step ${index}`,
    }));
    const { payload } = pushEvent({ commits });
    expect(payload['commits']).toHaveLength(2048);
    expect(payload['head_commit']).toMatchObject({ message: 'feat: step 2099' });
  });

  test('of a tag lists no commits', () => {
    const { payload } = tagPushEvent({ tag: 'v2.0.0', sha: 'd'.repeat(40) });
    expect(payload).toMatchObject({ ref: 'refs/tags/v2.0.0', commits: [], head_commit: { id: 'd'.repeat(40) } });
  });
});

test('a merge group names what would land and where', () => {
  const { payload } = mergeGroupEvent({
    number: 12,
    base: { ref: 'main', sha: 'b'.repeat(40) },
    headSha: 'e'.repeat(40),
  });
  expect(payload['merge_group']).toMatchObject({
    base_sha: 'b'.repeat(40),
    base_ref: 'refs/heads/main',
    head_sha: 'e'.repeat(40),
    head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${'b'.repeat(40)}`,
  });
});
