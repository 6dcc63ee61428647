import { createGit } from '@cm/git';
import {
  addPullRequest,
  cloneAt,
  makeRepository,
  type PullRequestRefs,
  recordingLog,
  type TestRepository,
  workflowRunEvent,
  type WorkflowRunEventOptions,
} from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ChangeContext } from './change.ts';
import { headCommit, diffEnds } from './diff-ends.ts';
import type { ForgePullRequest } from './forge-port.ts';
import { fixturePorts, sha } from './history.fixture.ts';
import type { Ports } from './ports.ts';
import { resolveChange } from './resolve.ts';

let repo: TestRepository;
let pull: PullRequestRefs;
let folder: string;

/** main has gone on after the fork was made, and the fork's branch is only in the fork. */
beforeAll(() => {
  repo = makeRepository({
    commits: [
      { id: 'root', message: 'feat: start', files: { 'a.txt': '1' } },
      { id: 'tip', message: 'feat: two', files: { 'a.txt': '2' } },
      { id: 'theirs', branch: 'basket', parents: ['root'], message: 'feat: one', files: { 'b.txt': '1' } },
    ],
  });
  pull = addPullRequest(repo, { number: 7, head: 'basket', removeBranch: true });
  folder = cloneAt(repo);
});
afterAll(() => repo.remove());

function open(more: Partial<ForgePullRequest> = {}): ForgePullRequest {
  return {
    number: 7,
    title: 'feat: add the basket',
    body: '',
    author: { login: 'kim', type: 'User' },
    baseRef: 'main',
    baseSha: repo.sha('tip'),
    headRef: 'basket',
    headSha: pull.head.sha,
    headRepository: 'kim/webshop',
    commits: null,
    mergeCommit: pull.merge,
    mergedAt: null,
    ...more,
  };
}

interface Asked extends WorkflowRunEventOptions {
  readonly pulls?: readonly ForgePullRequest[];
  readonly token?: false;
}

function portsOf({ pulls = [open()], token }: Asked): Ports {
  const git = createGit({ cwd: folder, log: recordingLog() });
  return { ...fixturePorts({ from: { 'kim:basket': pulls }, ...(token === false && { token }) }), git };
}

function resolved(asked: Asked = {}, ports = portsOf(asked)): Promise<ChangeContext> {
  const head = { ref: 'basket', sha: pull.head.sha };
  const event = workflowRunEvent({ head, headRepository: 'kim/webshop', ...asked });
  const at = { repository: 'acme/webshop', sha: repo.sha('tip'), ref: 'refs/heads/main', range: null };
  return resolveChange({ ...event, ...at }, ports);
}

describe('after a run of a pull request from a fork', () => {
  test('the pull request is found by its head, and the test merge is fetched', async () => {
    const context = await resolved();
    expect(context).toMatchObject({
      kind: 'pull-request',
      problem: null,
      endedRun: { id: 21, workflowPath: '.github/workflows/ci.yml' },
      baseBranch: 'main',
      policyAt: { kind: 'branch', name: 'main' },
      pullRequest: { number: 7, fork: true, headRef: 'basket' },
      change: {
        event: 'workflow_run',
        base: repo.sha('tip'),
        head: pull.head.sha,
        merge: pull.merge,
        headRepository: 'kim/webshop',
        pullRequest: 7,
      },
    });
  });

  test('the test merge against its first parent is compared, and nothing else is checked out', async () => {
    const ports = portsOf({});
    const ends = await diffEnds(ports, await resolved({}, ports));
    expect(ends).toMatchObject({ kind: 'ends', base: repo.sha('tip'), head: pull.merge });
    expect((await headCommit(ports))?.id).toBe(repo.sha('tip'));
    expect((await headCommit(ports, pull.head.sha))?.id).toBe(pull.head.sha);
  });

  test.each([
    ['GitHub names none', () => null],
    ['it is of another head', () => repo.sha('tip')],
    ['it is nowhere to be had', () => sha('gone')],
  ])('without the test merge (%s) the head is compared with where it left the base', async (_, mergeCommit) => {
    const asked = { pulls: [open({ mergeCommit: mergeCommit() })] };
    const ports = portsOf(asked);
    const context = await resolved(asked, ports);
    expect(context.change).toMatchObject({ base: repo.sha('tip'), head: pull.head.sha, merge: null });
    expect(await diffEnds(ports, context)).toMatchObject({
      kind: 'ends',
      base: repo.sha('root'),
      head: pull.head.sha,
    });
  });

  test('a required workflow’s file is named without the branch that it comes from', async () => {
    const context = await resolved({ path: '.github/workflows/ci.yml@refs/heads/main' });
    expect(context.endedRun?.workflowPath).toBe('.github/workflows/ci.yml');
  });
});

describe('which pull request it is', () => {
  test('is not guessed where there are two: they are named', async () => {
    const context = await resolved({ pulls: [open(), open({ number: 9, baseRef: 'release/1' })] });
    expect(context.problem?.what).toContain('2 open pull requests: #7 into "main", #9 into "release/1"');
    expect(context.pullRequest).toBeNull();
  });

  test('is none where it was closed, and one of another repository of that owner is not it', async () => {
    for (const pulls of [[], [open({ headRepository: 'kim/other-shop' })], [open({ headRepository: null })]]) {
      const context = await resolved({ pulls });
      expect(context.problem?.what).toContain('no open pull request from "basket" of kim/webshop');
    }
  });

  test('has moved on: nothing to judge, because the run on its new head is what counts', async () => {
    expect(await resolved({ pulls: [open({ headSha: sha('newer') })] })).toMatchObject({ kind: 'none', problem: null });
  });

  test('is not known without a token, with what to do', async () => {
    const { problem } = await resolved({ token: false });
    expect(problem?.fix).toContain('pull-requests: read');
  });

  test.each<[string, WorkflowRunEventOptions, string]>([
    ['a push', { event: 'push' }, "github.event.workflow_run.event == 'pull_request'"],
    ['pull_request_target, whose head is the base', { event: 'pull_request_target' }, 'workflow_run.event'],
    ['a run that goes on', { conclusion: null }, 'types: [completed]'],
    ['a fork that was deleted', { headRepository: null }, 'open it again'],
  ])('is not asked for %s', async (_, options, fix) => {
    const context = await resolved(options);
    expect(context.kind).toBe('unsupported');
    expect(context.problem?.fix).toContain(fix);
  });
});
