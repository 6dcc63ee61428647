import { createGit } from '@cm/git';
import {
  addPullRequest,
  cloneAt,
  issueCommentEvent,
  makeRepository,
  type PullRequestRefs,
  recordingLog,
  type TestRepository,
} from '@cm/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ChangeContext } from './change.ts';
import { diffEnds } from './diff-ends.ts';
import type { ForgePullRequest } from './forge-port.ts';
import { type FixtureHistory, fixturePorts } from './history.fixture.ts';
import type { Ports } from './ports.ts';
import { resolveChange } from './resolve.ts';

let repo: TestRepository;
let pull: PullRequestRefs;
let folder: string;

/** main has gone on after the branch was made; the run has main checked out, as on GitHub. */
beforeAll(() => {
  repo = makeRepository({
    commits: [
      { id: 'root', message: 'feat: start', files: { 'a.txt': '1' } },
      { id: 'tip', message: 'feat: two', files: { 'a.txt': '2' } },
      { id: 'one', branch: 'basket', parents: ['root'], message: 'feat: one', files: { 'b.txt': '1' } },
    ],
  });
  pull = addPullRequest(repo, { number: 7, head: 'basket' });
  folder = cloneAt(repo);
});
afterAll(() => repo.remove());

function open(more: Partial<ForgePullRequest> = {}): ForgePullRequest {
  return {
    number: 7,
    title: 'feat: add the basket',
    body: 'It.',
    author: { login: 'kim', type: 'User' },
    baseRef: 'main',
    baseSha: repo.sha('root'),
    headRef: 'basket',
    headSha: pull.head.sha,
    headRepository: 'acme/webshop',
    commits: 1,
    mergeCommit: pull.merge,
    mergedAt: null,
    ...more,
  };
}

function portsOf(history: FixtureHistory): Ports {
  return { ...fixturePorts(history), git: createGit({ cwd: folder, log: recordingLog() }) };
}

function resolved(ports: Ports): Promise<ChangeContext> {
  const at = { repository: 'acme/webshop', sha: repo.sha('tip'), ref: 'refs/heads/main', range: null };
  return resolveChange({ ...issueCommentEvent(), ...at }, ports);
}

test('a comment on a pull request brings the change that GitHub tells, under the default branch’s policy', async () => {
  expect(await resolved(portsOf({ numbered: { 7: open() } }))).toMatchObject({
    kind: 'pull-request',
    problem: null,
    elsewhere: true,
    branch: 'basket',
    baseBranch: 'main',
    policyAt: { kind: 'branch', name: 'main' },
    pullRequest: { number: 7, commits: 1, fork: false, body: 'It.', author: { login: 'kim' } },
    change: {
      event: 'issue_comment',
      base: repo.sha('tip'),
      head: pull.head.sha,
      merge: pull.merge,
      headRepository: 'acme/webshop',
      pullRequest: 7,
    },
  });
});

test.each([
  ['GitHub has no test merge', () => null, 'root'],
  ['it is of another head', () => repo.sha('tip'), 'root'],
])('where %s, the head is compared with where it left the base', async (_, mergeCommit, base) => {
  const ports = portsOf({ numbered: { 7: open({ mergeCommit: mergeCommit() }) } });
  const ends = await diffEnds(ports, await resolved(ports), 'commits');
  expect(ends).toMatchObject({ kind: 'ends', base: repo.sha(base), head: pull.head.sha });
});

test('its commits can be judged, and what lies in the workspace cannot', async () => {
  const ports = portsOf({ numbered: { 7: open() } });
  const context = await resolved(ports);
  expect(await diffEnds(ports, context, 'commits')).toMatchObject({ base: repo.sha('tip'), head: pull.merge });
  expect(await diffEnds(ports, context)).toMatchObject({
    kind: 'problem',
    fix: expect.stringContaining('`pull_request`'),
  });
});

test.each<[string, FixtureHistory, string]>([
  ['without a token', { token: false }, 'there is no token.'],
  ['where GitHub does not answer', {}, 'pull request 7 is not found (404).'],
])('%s the change is not known, and the permission is named', async (_, history, why) => {
  const { change, problem } = await resolved(portsOf(history));
  expect(problem?.what).toContain(`#7`);
  expect(problem?.what).toContain(why);
  expect(problem?.fix).toContain('`pull-requests: read`');
  expect(change.head).toBeNull();
});
