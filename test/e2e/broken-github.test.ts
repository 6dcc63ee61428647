import type { Fault } from '@cm/testkit';
import { describe, it, type TestContext } from 'vitest';

import { judged, mergeOnly, openPullRequest, type Story, unplugOrigin } from './support/pull-request.ts';
import { factsOf } from './support/step.ts';

const policyFile = '/repos/{owner}/{repo}/contents/{path}';
const commitList = '/repos/{owner}/{repo}/compare/{basehead}';
const always = { times: Number.POSITIVE_INFINITY } as const;
type Kind = readonly [
  what: string,
  fault: Omit<Extract<Fault, { status: number }>, 'path'> | Readonly<Record<string, unknown>>,
  told: RegExp,
];

/** Those that take long stand first. */
const broken: readonly Kind[] = [
  ['never answers', { hang: true }, /timeout/],
  ['has a fault (500)', { status: 500 }, /500/],
  ['is not there (503)', { status: 503 }, /503/],
  ['sends half an answer', { truncate: true }, /GitHub/],
  ['refuses the token (401)', { status: 401 }, /token/],
  ['forbids it (403)', { status: 403, message: 'Resource not accessible by integration' }, /contents: read/],
  ['has used up the rate limit', { rateLimited: 'primary' }, /rate limit/],
  ['asks for fewer requests', { rateLimited: 'secondary' }, /fewer requests/],
  ['does not understand (422)', { status: 422 }, /422/],
  ['sends no JSON', { malformed: true }, /GitHub/],
];
const cases = broken.flatMap((kind) => [
  ['the commits', commitList, 'commit-lint/commits-read', ...kind] as const,
  // No JSON as the raw content of a file is a file.
  ...(kind[0].includes('JSON') ? [] : [['the policy file', policyFile, 'policy/unreadable', ...kind] as const]),
]);

/** Git can fetch nothing, so everything hangs on GitHub. */
async function judgedByApi(story: Story, finished: TestContext['onTestFinished']) {
  const pull = await openPullRequest({ merge: mergeOnly, commits: ['feat: a\n', 'feat: b\n'], ...story, finished });
  unplugOrigin(pull);
  return pull.run();
}

describe.concurrent('where everything hangs on GitHub', () => {
  it.for(cases)(
    'asked for %s (%s): no pass (%s) where it %s',
    async ([, path, rule, , fault, told], { expect, onTestFinished }) => {
      const step = await judgedByApi(
        { policy: 'mode: enforce\n', faults: [{ path, ...always, ...fault } as Fault] },
        onTestFinished,
      );
      expect(step.exitCode).toBe(2);
      expect(step.red[0]).toBe(rule);
      expect(step.annotations('error')[0]).toMatch(told);
      expect(step.annotations('error')[0]).toMatch(/fetch-depth|persist-credentials/);
    },
  );

  it('and it answers, the pull request is judged whole', async ({ expect, onTestFinished }) => {
    const step = await judgedByApi({}, onTestFinished);
    expect(step.exitCode).toBe(0);
    expect(factsOf(step.report)).toMatchObject({ expected: 2, read: 2 });
  });

  it('and it says of everything that it is not there (404): no pass', async ({ expect, onTestFinished }) => {
    const faults = [policyFile, '/repos/{owner}/{repo}/commits/{ref}'].map((path) => ({
      path,
      ...always,
      status: 404,
    }));
    const step = await judgedByApi({ policy: 'mode: enforce\n', faults }, onTestFinished);
    expect(step.exitCode).toBe(2);
    expect(step.red[0]).toBe('policy/unreadable');
  });

  it.for([
    ['a fault that passes (502)', { status: 502, times: 1 }],
    ['a slow answer', { latencyMs: 1500 }],
  ] as const)('%s is waited for', async ([, fault], { expect, onTestFinished }) => {
    const step = await judgedByApi({ faults: [{ path: commitList, ...fault }] }, onTestFinished);
    expect(step.exitCode).toBe(0);
    expect(factsOf(step.report)).toMatchObject({ expected: 2, read: 2 });
  });

  it('and it lists fewer commits than the event counts: no pass', async ({ expect, onTestFinished }) => {
    const pull = await openPullRequest({
      merge: mergeOnly,
      commits: ['feat: a\n', 'feat: b\n'],
      finished: onTestFinished,
    });
    unplugOrigin(pull);
    const pullRequest = { ...(pull.event.payload['pull_request'] as object), commits: 3 };
    const step = await pull.run({
      event: { ...pull.event, payload: { ...pull.event.payload, pull_request: pullRequest } },
    });
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error')[0]).toMatch(/2 of 3/);
  });

  it('a token without any permission is refused, and the permission is named', async ({ expect, onTestFinished }) => {
    const step = await judgedByApi({ permissions: {} }, onTestFinished);
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error')[0]).toContain('contents: read');
  });
});

it('while git has it all, a broken GitHub does not matter', async ({ expect }) => {
  const step = await judged({ commits: ['feat: a\n'], depth: 0, permissions: {} });
  expect(step.exitCode).toBe(0);
});
