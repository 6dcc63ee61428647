import { createGit } from '@cm/git';
import {
  addPullRequest,
  cloneAt,
  makeRepository,
  type PullRequestRefs,
  recordingLog,
  type TestRepository,
} from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ChangeContext } from './change.ts';
import { readChangeCommits } from './commits.ts';
import { type FixturePorts, fixturePorts, sha } from './history.fixture.ts';

let repo: TestRepository;
let pull: PullRequestRefs;

/** main: root, m1 … m60. feature: three commits on m1, with m30 merged in. long: 60 commits on m60. gone: on no branch. */
beforeAll(() => {
  const many = (branch: string, letter: string) =>
    Array.from({ length: 60 }, (_, index) => ({
      id: `${letter}${index + 1}`,
      branch,
      message: `feat: ${letter}${index + 1}`,
    }));
  repo = makeRepository({
    commits: [
      { id: 'root', message: 'feat: start', files: { 'a.txt': '1' } },
      ...many('main', 'm'),
      { id: 'f1', branch: 'feature', parents: ['m1'], message: 'feat: f1', files: { 'f.txt': '1' } },
      { id: 'f2', branch: 'feature', parents: ['f1', 'm30'], message: 'Merge main' },
      { id: 'f3', branch: 'feature', message: 'feat: f3', files: { 'f.txt': '3' } },
      ...many('long', 'l'),
      { id: 'gone', branch: 'gone', parents: ['m1'], message: 'feat: gone' },
    ],
  });
  repo.git('update-ref', '-d', 'refs/heads/gone');
  pull = addPullRequest(repo, { number: 7, head: 'feature' });
});
afterAll(() => repo.remove());

function portsAt(folder: string, rest: FixturePorts = fixturePorts({ token: false })): FixturePorts {
  return { ...rest, git: createGit({ cwd: folder, log: recordingLog() }) };
}

interface Asked {
  readonly event?: string;
  readonly base: string | null;
  readonly head: string | null;
  /** What the event says of a pull request. */
  readonly pull?: { readonly commits: number | null; readonly baseSha: string };
}

function contextOf({ event = 'push', base, head, pull: told }: Asked): ChangeContext {
  const pullRequest: ChangeContext['pullRequest'] =
    told === undefined ? null : ({ ...told, number: 7 } as unknown as ChangeContext['pullRequest']);
  return {
    kind: pullRequest === null ? 'push' : 'pull-request',
    change: { repository: 'acme/webshop', event, base, head, merge: null, headRepository: null, pullRequest: null },
    defaultBranch: 'main',
    pullRequest,
    push: null,
    branch: null,
    policyAt: { kind: 'local' },
    problem: null,
  };
}

async function read(ports: FixturePorts, asked: Asked): Promise<object | string> {
  const fact = await readChangeCommits(ports, contextOf(asked));
  if (fact.status === 'unavailable') return fact.reason;
  const { commits, expected, how } = fact.value;
  return { subjects: commits.map(({ message }) => message.trim()), expected, how };
}

const feature = ['feat: f1', 'Merge main', 'feat: f3'];

describe('a pull request of three commits, one of which merges the default branch', () => {
  test.each([
    [1, 'git, after fetching more history'],
    [2, 'git, after fetching more history'],
    [10, 'git, after fetching more history'],
    [0, 'git'],
  ])('in a checkout of depth %i is read by %s', async (depth, how) => {
    const ports = portsAt(cloneAt(repo, { ref: 'refs/pull/7/merge', depth }));
    const told = { commits: 3, baseSha: pull.base.sha };
    expect(await read(ports, { event: 'pull_request', base: pull.base.sha, head: pull.head.sha, pull: told })).toEqual({
      subjects: feature,
      expected: 3,
      how,
    });
  });

  test('is read where the event’s base is older than the tested one', async () => {
    const ports = portsAt(cloneAt(repo, { ref: 'refs/pull/7/merge', depth: 0 }));
    const told = { commits: 3, baseSha: repo.sha('m40') };
    expect(
      await read(ports, { event: 'pull_request', base: pull.base.sha, head: pull.head.sha, pull: told }),
    ).toMatchObject({
      subjects: feature,
    });
  });

  test('is read as the event counted it: against a base from before the merge it has 32 commits', async () => {
    const ports = portsAt(cloneAt(repo, { ref: 'refs/pull/7/merge', depth: 0 }));
    // Its own three, and m2 … m30 that came with the merge.
    const told = { commits: 32, baseSha: repo.sha('m1') };
    expect(
      await read(ports, { event: 'pull_request', base: pull.base.sha, head: pull.head.sha, pull: told }),
    ).toMatchObject({
      expected: 32,
    });
  });

  test.each([
    [2, '3 commits were read, but the change has 2.'],
    [4, '3 commits were read, but the change has 4.'],
    [0, '3 commits were read, but the change has 0.'],
  ])('is not read where the event counts %i', async (commits, reason) => {
    const ports = portsAt(cloneAt(repo, { ref: 'refs/pull/7/merge', depth: 0 }));
    const told = { commits, baseSha: pull.base.sha };
    const said = await read(ports, { event: 'pull_request', base: pull.base.sha, head: pull.head.sha, pull: told });
    expect(said).toBe(`${reason} The API could not list them: there is no token.`);
  });

  test('is counted by a second walk where the event has no count', async () => {
    const ports = portsAt(cloneAt(repo, { ref: 'refs/pull/7/merge', depth: 0 }));
    const told = { commits: null, baseSha: pull.base.sha };
    expect(
      await read(ports, { event: 'pull_request', base: pull.base.sha, head: pull.head.sha, pull: told }),
    ).toMatchObject({
      expected: 3,
    });
  });
});

describe('a push', () => {
  test.each([
    ['of 60 commits into a checkout of depth 1', 'm60', 'l60', 'refs/heads/long', 1, 60],
    ['of one commit into a checkout of depth 1', 'l59', 'l60', 'refs/heads/long', 1, 1],
    ['that was forced: what was there before is on no branch any more', 'gone', 'm3', 'refs/heads/main', 0, 2],
    ['that was forced back: nothing is new', 'm60', 'm3', 'refs/heads/main', 0, 0],
    ['that changes nothing', 'm60', 'm60', 'refs/heads/main', 1, 0],
  ])('%s', async (_name, before, after, ref, depth, count) => {
    const ports = portsAt(cloneAt(repo, { ref, depth }));
    const said = await read(ports, { base: repo.sha(before), head: repo.sha(after) });
    expect(said).toMatchObject({
      expected: count,
      subjects: expect.toSatisfy((list: string[]) => list.length === count),
    });
  });

  test('of all of history, first commit first', async () => {
    const ports = portsAt(cloneAt(repo, { depth: 1 }));
    const said = (await read(ports, { base: null, head: repo.sha('m60') })) as { readonly subjects: readonly string[] };
    expect([said.subjects.length, said.subjects[0], said.subjects.at(-1)]).toEqual([61, 'feat: start', 'feat: m60']);
  });

  test('whose commit before is nowhere any more tells every way that was tried', async () => {
    const ports = portsAt(cloneAt(repo, { depth: 0 }));
    const said = await read(ports, { base: 'f'.repeat(40), head: repo.sha('m60') });
    expect(said).toMatch(
      /^The commits could not be read: .*More history could not be fetched: .*The API could not list them: there is no token\.$/,
    );
  });
});

describe('what is fetched', () => {
  const chain = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `c${index}` }));

  test.each([
    ['one commit deep, 3 expected', 1, 3, ['{"depth":5}', '{"depth":50}', '{"depth":500}', '{"unshallow":true}']],
    ['one commit deep, nothing said', 1, null, ['{"depth":22}', '{"depth":50}', '{"depth":500}', '{"unshallow":true}']],
    ['60 commits deep: never less than what is there', 60, null, ['{"depth":500}', '{"unshallow":true}']],
    ['one commit deep, 700 expected', 1, 700, ['{"depth":702}', '{"unshallow":true}']],
    ['the whole history', 0, 3, ['null']],
  ])('in a clone of %s', async (_name, depth, commits, steps) => {
    const history = chain(100);
    const edge = history[100 - depth]?.name;
    const ports = fixturePorts({
      commits: history,
      head: 'c99',
      token: false,
      shallow: edge === undefined ? [] : [edge],
    });
    // The head lacks what the event counts, so that every step is tried.
    const [base, head] = [sha('c0'), sha('c99')];
    const told = commits === null ? {} : { pull: { commits, baseSha: base } };
    await read(ports, { base: commits === null ? 'f'.repeat(40) : base, head, ...told });
    const fetches = ports.asked.filter((line) => line.startsWith('fetch'));
    expect(fetches.map((line) => line.split(' ').at(-1))).toEqual(steps);
  });

  test('on a command line: nothing, and the sentence says what is missing', async () => {
    const ports = fixturePorts({ commits: chain(3), head: 'c2', shallow: ['c1'], token: false });
    const said = await read(ports, { event: 'cli', base: null, head: sha('c2') });
    expect(said).toBe('The checkout is shallow: history is cut at 633100000000. The API cannot list all of history.');
    expect(ports.asked).toEqual([]);
  });
});

describe('the API', () => {
  const commits = [{ name: 'base' }, { name: 'one' }, { name: 'two' }];
  const [base, head] = [sha('base'), sha('two')];
  const told = { commits: 2, baseSha: base };
  const asked = { event: 'pull_request', base, head, pull: told };

  test.each([
    ['there is no checkout', { noGit: true as const }],
    ['more history cannot be fetched', { head: 'two', shallow: ['one'], fetchFails: 'no network.' }],
  ])('lists the commits where %s', async (_name, history) => {
    expect(await read(fixturePorts({ commits, ...history }), asked)).toEqual({
      subjects: ['one', 'two'],
      expected: 2,
      how: 'API',
    });
  });

  test.each<[string, Asked, string]>([
    ['counts otherwise than the event', { ...asked, pull: { ...told, commits: 3 } }, 'The API lists 2 of 3 commits.'],
    [
      'does not know the base',
      { ...asked, base: head, pull: { ...told, baseSha: 'e'.repeat(40) } },
      'The API lists 0 of 2 commits.',
    ],
  ])('is not believed where it %s', async (_name, question, reason) => {
    expect(await read(fixturePorts({ commits, noGit: true }), question)).toContain(reason);
  });

  test('is not believed where it lists fewer than it counts, or leaves out the head', async () => {
    const ports = fixturePorts({ commits, noGit: true });
    const whole = await ports.forge.compare('acme/webshop', base, head);
    if (whole.status === 'unavailable') throw new Error(whole.reason);
    const short = { ...whole.value, commits: whole.value.commits.slice(0, 1) };
    for (const [value, reason] of [
      [short, 'The API lists 1 of 2 commits.'],
      [{ ...short, total: 1 }, 'without the head 74776f000000'],
    ] as const) {
      const forge = { ...ports.forge, compare: () => Promise.resolve({ status: 'available' as const, value }) };
      const { pull: _, ...push } = asked;
      expect(await read({ ...ports, forge }, push)).toContain(reason);
    }
  });
});

test('a change without a head is unavailable', async () => {
  expect(await read(fixturePorts(), { base: null, head: null })).toBe('The change has no head commit.');
});
