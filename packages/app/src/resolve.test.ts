import { createGit } from '@cm/git';
import {
  addPullRequest,
  cloneAt,
  makeRepository,
  pullRequestEvent,
  type PullRequestRefs,
  pushEvent,
  recordingLog,
  type TestRepository,
  workflowDispatchEvent,
} from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ChangeContext, CliRange, EventSource } from './change.ts';
import { fixturePorts, sha } from './history.fixture.ts';
import type { Ports } from './ports.ts';
import { resolveChange } from './resolve.ts';

let repo: TestRepository;
let pull: PullRequestRefs;
let release: PullRequestRefs;

beforeAll(() => {
  repo = makeRepository({
    commits: [
      { id: 'root', message: 'feat: start', files: { 'a.txt': '1' } },
      { id: 'two', message: 'feat: two', files: { 'a.txt': '2' } },
      { id: 'one', branch: 'feature', parents: ['root'], message: 'feat: one', files: { 'b.txt': '1' } },
      { id: 'old', branch: 'release/1', parents: ['root'], message: 'fix: old', files: { 'c.txt': '1' } },
    ],
    tags: [{ name: 'v1', at: 'root', message: 'First' }],
  });
  pull = addPullRequest(repo, { number: 7, head: 'feature' });
  release = addPullRequest(repo, { number: 8, head: 'feature', base: 'release/1' });
});
afterAll(() => repo.remove());

function portsAt(folder: string): Ports {
  return { ...fixturePorts(), git: createGit({ cwd: folder, log: recordingLog() }) };
}

function pullEvent(of: PullRequestRefs, checkedOut: string): EventSource {
  const event = pullRequestEvent({ number: of.number, base: of.base, head: of.head });
  return { ...event, repository: 'acme/webshop', sha: checkedOut, ref: `refs/pull/${of.number}/merge`, range: null };
}

function shown({ change, policyAt, problem }: ChangeContext): object {
  return { base: change.base, head: change.head, merge: change.merge, policyAt, problem };
}

describe('a pull request', () => {
  const tip = { kind: 'branch', name: 'main' };

  test.each([1, 2, 0])(
    'with its test merge checked out (depth %i) stands on the tip that the merge has',
    async (depth) => {
      const folder = cloneAt(repo, { ref: 'refs/pull/7/merge', depth });
      // The event may be older than the merge: its base is still the root.
      const event = pullEvent({ ...pull, base: { ref: 'main', sha: repo.sha('root') } }, pull.merge);
      expect(shown(await resolveChange(event, portsAt(folder)))).toEqual({
        base: repo.sha('two'),
        head: repo.sha('one'),
        merge: pull.merge,
        policyAt: { kind: 'commit', sha: repo.sha('two') },
        problem: null,
      });
    },
  );

  test('into another branch stands on that branch, under the default branch’s policy', async () => {
    const folder = cloneAt(repo, { ref: 'refs/pull/8/merge', depth: 2 });
    expect(shown(await resolveChange(pullEvent(release, release.merge), portsAt(folder)))).toMatchObject({
      base: repo.sha('old'),
      merge: release.merge,
      policyAt: tip,
    });
  });

  test('with its head checked out has no merge, and its policy is fetched', async () => {
    const folder = cloneAt(repo, { ref: 'refs/heads/feature', depth: 1 });
    expect(shown(await resolveChange(pullEvent(pull, repo.sha('one')), portsAt(folder)))).toEqual({
      base: repo.sha('two'),
      head: repo.sha('one'),
      merge: null,
      policyAt: tip,
      problem: null,
    });
  });

  test('is not taken in by a merge that an earlier step made: HEAD is not what the runner announced', async () => {
    const folder = cloneAt(repo, { ref: 'refs/pull/7/merge', depth: 0 });
    const forger = createForgedMerge(folder);
    const context = await resolveChange(pullEvent(pull, pull.merge), portsAt(folder));
    expect(repo.sha('root')).toBe(forger.firstParent);
    expect(shown(context)).toMatchObject({ base: repo.sha('two'), merge: null, policyAt: tip });
  });

  test('is not taken in by an announced merge of something else', async () => {
    const folder = cloneAt(repo, { ref: 'refs/pull/8/merge', depth: 0 });
    const other = { ...pull, head: { ref: 'feature', sha: repo.sha('two') } };
    expect(shown(await resolveChange(pullEvent(other, release.merge), portsAt(folder)))).toMatchObject({ merge: null });
  });

  test('whose target is checked out (pull_request_target) has no merge', async () => {
    const folder = cloneAt(repo, { ref: 'refs/heads/main', depth: 1 });
    const event = { ...pullEvent(pull, repo.sha('two')), name: 'pull_request_target' };
    expect(shown(await resolveChange(event, portsAt(folder)))).toMatchObject({
      base: repo.sha('two'),
      head: repo.sha('one'),
      merge: null,
      policyAt: tip,
    });
  });

  test('can be worked out without a checkout', async () => {
    expect(shown(await resolveChange(pullEvent(pull, pull.merge), fixturePorts({ noGit: true })))).toMatchObject({
      base: repo.sha('two'),
      head: repo.sha('one'),
      merge: null,
      problem: null,
    });
  });

  /** A merge of the head into the root, which would hide that `main` moved on. */
  function createForgedMerge(folder: string): { readonly firstParent: string } {
    const git = (...args: readonly string[]): string => repo.git('-C', folder, ...args);
    const person = ['-c', 'user.name=x', '-c', 'user.email=x@acme.test'];
    const [root, head] = [repo.sha('root'), repo.sha('one')];
    const merge = git(...person, 'commit-tree', `${head}^{tree}`, '-p', root, '-p', head, '-m', 'Merge');
    git('checkout', '--quiet', '--detach', merge);
    return { firstParent: git('rev-parse', 'HEAD^1') };
  }
});

describe('other events', () => {
  const run = (event: { name: string; payload: unknown }, at: string, ref = 'refs/heads/main'): EventSource => ({
    ...event,
    repository: 'acme/webshop',
    sha: at,
    ref,
    range: null,
  });

  test('the first push of a branch stands on the default branch, which is fetched', async () => {
    const folder = cloneAt(repo, { ref: 'refs/heads/feature', depth: 1 });
    const event = pushEvent({ branch: 'feature', before: '0'.repeat(40), after: repo.sha('one') });
    expect(shown(await resolveChange(run(event, repo.sha('one')), portsAt(folder)))).toMatchObject({
      base: repo.sha('two'),
      head: repo.sha('one'),
      problem: null,
    });
  });

  test('a dispatch on the default branch stands on the first parent, also where the checkout is one commit deep', async () => {
    const folder = cloneAt(repo, { depth: 1 });
    expect(shown(await resolveChange(run(workflowDispatchEvent(), repo.sha('two')), portsAt(folder)))).toMatchObject({
      base: repo.sha('root'),
      head: repo.sha('two'),
      policyAt: { kind: 'commit', sha: repo.sha('two') },
    });
  });

  test('a dispatch on a root commit stands on nothing', async () => {
    const ports = fixturePorts({ commits: [{ name: 'root' }], head: 'root' });
    expect(shown(await resolveChange(run(workflowDispatchEvent(), sha('root')), ports))).toMatchObject({
      base: null,
      problem: null,
    });
  });

  test.each([
    [
      'that is not checked out',
      fixturePorts({ commits: [{ name: 'root' }] }),
      `Commit ${sha('x')} is not in this clone.`,
    ],
    ['without a checkout', fixturePorts({ noGit: true }), 'the folder is in no git repository.'],
  ])('a dispatch %s is a problem', async (_name, ports, what) => {
    const context = await resolveChange(run(workflowDispatchEvent(), sha('x')), ports);
    expect(context.problem).toEqual({ what, fix: expect.stringContaining('fetch-depth: 0') });
    expect(context.change.head).toBe(sha('x'));
  });

  test('a default branch that cannot be fetched is a problem, not an empty base', async () => {
    const ports = fixturePorts({ commits: [{ name: 'root' }], head: 'root', fetchFails: 'no network.' });
    const event = pushEvent({ branch: 'feature', before: '0'.repeat(40), after: sha('root') });
    const { problem, change } = await resolveChange(run(event, sha('root')), ports);
    expect(problem?.what).toBe('The tip of "main" could not be read: no network.');
    expect(change).toMatchObject({ base: null, head: sha('root') });
  });
});

describe('a range on a laptop', () => {
  const typed = async (range: CliRange): Promise<ChangeContext> => {
    const event = { name: 'cli', payload: null, repository: null, sha: null, ref: null, range };
    return resolveChange(event, portsAt(cloneAt(repo, { ref: 'refs/heads/feature', depth: 0 })));
  };

  test.each<[CliRange, string | null, string]>([
    [{ base: null, head: null }, 'two', 'one'],
    [{ base: 'v1', head: 'origin/release/1' }, 'root', 'old'],
    [{ base: 'HEAD~1', head: 'feature' }, 'root', 'one'],
    [{ base: '', head: null }, null, 'one'],
  ])('%j', async (range, base, head) => {
    const { branch, change, problem } = await typed(range);
    expect({ ...change, branch, problem }).toMatchObject({
      base: base === null ? null : repo.sha(base),
      head: repo.sha(head),
      branch: 'feature',
      problem: null,
    });
  });

  test.each([
    [{ base: 'v2', head: null }, '"v2" names no commit in this clone.'],
    [{ base: null, head: '--all' }, '"--all" names no commit in this clone.'],
    [{ base: null, head: 'HEAD:a.txt' }, '"HEAD:a.txt" names no commit in this clone.'],
  ])('%j is a problem', async (range, what) => {
    const { problem } = await typed(range);
    expect(problem?.what).toContain(what);
    expect(problem?.fix).toContain('--range');
  });
});
