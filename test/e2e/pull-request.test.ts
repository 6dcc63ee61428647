import { describe, expect, it } from 'vitest';

import { judged, mergeOnly, nobody, openPullRequest, unplugOrigin } from './support/pull-request.ts';
import { factsOf } from './support/step.ts';

/** One of three commits is bad, and all of them land. */
const oneBad = {
  merge: mergeOnly,
  commits: ['feat: add the basket\n', 'added more stuff\n', 'test: cover the basket\n'],
} as const;

/** A branch of so many commits; only the last is bad. */
function longBranch(length: number) {
  const good = Array.from({ length: length - 1 }, (_, index) => `feat: add part ${index + 1} of the basket\n`);
  return { merge: mergeOnly, commits: [...good, 'added the last part\n'] };
}

describe('a pull request whose commits land as they are, one of them without a type', () => {
  it.each([
    ['the checkout’s default, one commit deep', 1],
    ['two commits deep', 2],
    ['the whole history', 0],
  ])('is red and names that commit: checkout with %s', async (_, depth) => {
    const step = await judged({ ...oneBad, depth });
    const facts = factsOf(step.report);
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(facts).toMatchObject({ expected: 3, read: 3 });
    expect(facts.commits.map(({ outcome }) => outcome)).toEqual(['pass', 'fail', 'pass']);
    expect(step.annotations('error')).toHaveLength(1);
    expect(step.annotations('error')[0]).toContain(`commit ${facts.commits[1]?.sha?.slice(0, 8)}`);
    expect(step.outputs).toMatchObject({ outcome: 'fail', commits: '3', ticket: 'TASK-9' });
  });

  it('is judged the same under pull_request_target, where the default branch is checked out', async () => {
    const step = await judged({ ...oneBad, event: 'pull_request_target' });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: 3, read: 3 });
  });

  it.each([
    ['a token that may only read', { contents: 'read', 'pull-requests': 'read' }],
    ['a token without any word on pull requests', { contents: 'read' }],
    ['a token that may read nothing at all', {}],
  ] as const)('is judged the same from a fork with %s', async (_, permissions) => {
    const step = await judged({ ...oneBad, fork: 'kim/webshop', permissions });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: 3, read: 3 });
    expect(step.report.change.headRepository).toBe('kim/webshop');
  });
});

describe('a long branch whose last commit is bad', () => {
  it.each([
    [130, 1],
    [130, 0],
    [260, 1],
    [260, 2],
  ])('%i commits, checked out %i deep: the bad one is found', async (length, depth) => {
    const step = await judged({ ...longBranch(length), depth });
    const facts = factsOf(step.report);
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(facts).toMatchObject({ expected: length, read: length });
    expect(facts.commits.at(-1)).toMatchObject({ outcome: 'fail', header: null });
  });

  it.each([130, 260])('%i commits that git cannot fetch are listed by GitHub, page by page', async (length) => {
    const pull = await openPullRequest({ ...longBranch(length), depth: 1 });
    unplugOrigin(pull);
    const step = await pull.run();
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: length, read: length });
    expect(step.rule('commit-lint/commits-read').reason).toContain('API');
  });
});

it('a shallow checkout whose origin and GitHub are both gone is never green, and the message names the checkout setting', async () => {
  const pull = await openPullRequest(oneBad);
  unplugOrigin(pull);
  const step = await pull.run({ server: nobody });
  expect(step.exitCode).toBe(2);
  expect(step.annotations('error')[0]).toContain('fetch-depth: 0');
});

it('a pull request without a commit of its own has nothing to judge, and says that this was proved', async () => {
  const step = await judged({ commits: [], branch: 'main' });
  expect(step.report.outcome).toBe('pass');
  expect(step.rule('commit-lint/header-format')).toMatchObject({ outcome: 'not-applicable' });
});
