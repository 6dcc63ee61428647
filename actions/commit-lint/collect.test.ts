import type { ChangeContext, ForgePort, Ports } from '@cm/app';
import { memoryPorts, type World, type WorldCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { changeOf, contextOf, history, landing, pullChange, pushChange, repository } from './change.fixture.ts';
import { collect, stageOf } from './collect.ts';
import { commitsOf, defaults, findingsOf, githubDefaults } from './commit-lint.fixture.ts';
import type { CommitLintFacts } from './facts.ts';
import { judge } from './judge.ts';

const { root, old, base, first, second } = history;

function commit(sha: string, parent: string | null, message: string, more: Partial<WorldCommit> = {}): WorldCommit {
  return { sha, parents: parent === null ? [] : [parent], message, ...more };
}

function historyOf(secondMessage: string): readonly WorldCommit[] {
  return [
    commit(root, null, 'chore: start'),
    commit(old, root, 'feat: old'),
    commit(base, old, 'feat: base'),
    commit(first, base, 'feat: one'),
    commit(second, first, secondMessage),
  ];
}

/** main: root, old, base; feature: first, second on top of base. */
function world(secondMessage = 'feat: two\n\nTask: TASK-1', more: Partial<World['repositories'][number]> = {}): World {
  return {
    repositories: [
      {
        fullName: repository,
        defaultBranch: 'main',
        branches: { main: base, feature: second },
        commits: historyOf(secondMessage),
        ...more,
      },
    ],
  };
}

function portsOf(given: World = world(), more: Parameters<typeof memoryPorts>[0] = {}): Ports {
  return memoryPorts({ world: given, ...more, git: { head: 'feature', branch: null, ...more.git } });
}

function withForge(ports: Ports, forge: Partial<ForgePort>): Ports {
  return { ...ports, forge: { ...ports.forge, ...forge } };
}

async function factsOf(change: ChangeContext, ports: Ports = portsOf()): Promise<CommitLintFacts> {
  return collect(ports, contextOf(change));
}

describe('the commits', () => {
  it('are read from git, oldest first, with their number', async () => {
    const { commits, counted } = await factsOf(pullChange(2));
    expect(counted).toBe(2);
    expect(commits).toMatchObject({ status: 'available', value: { expected: 2, how: 'git' } });
    expect(commits.status === 'available' && commits.value.commits.map(({ sha }) => sha)).toEqual([first, second]);
  });

  it('are unknown where the event counts others, and no rule passes', async () => {
    const facts = await factsOf(pullChange(3));
    const judgement = judge(facts, defaults);
    expect(facts.commits.status).toBe('unavailable');
    expect(findingsOf(judgement, 'commits-read')[0]?.outcome).toBe('unknown');
    expect(judgement.facts).toMatchObject({ expected: 3, read: 0 });
    expect(judgement.verdicts.filter(({ applies, undecided }) => applies && undecided !== true)).toHaveLength(1);
  });

  it('are listed by the API where a shallow clone cannot fetch', async () => {
    const ports = portsOf(world(), { git: { shallow: [second], fetchFails: 'no network' } });
    const facts = await factsOf(pullChange(2), ports);
    expect(facts.commits).toMatchObject({ status: 'available', value: { expected: 2, how: 'API' } });
    expect(commitsOf(judge(facts, defaults)).map(({ sha }) => sha)).toEqual([first, second]);
  });

  it('are unknown where neither git nor the API has them', async () => {
    const ports = portsOf(world(), { hasToken: false, git: { shallow: [second], fetchFails: 'no network' } });
    const { commits } = await factsOf(pullChange(2), ports);
    expect(commits.status === 'unavailable' && commits.reason).toContain('no network');
  });

  it('are unknown where the push announced one that is not there', async () => {
    const facts = await factsOf(pushChange({ listed: [first, 'f'.repeat(40)] }));
    expect(findingsOf(judge(facts, defaults), 'commits-read')[0]?.outcome).toBe('unknown');
  });

  it('need not be those that a forced or a first push announced', async () => {
    for (const push of [{ forced: true }, { created: true }]) {
      expect((await factsOf(pushChange({ ...push, listed: ['f'.repeat(40)] }))).announced).toEqual([]);
    }
  });
});

describe('the merge settings', () => {
  const silent = {
    allowSquash: null,
    allowMerge: null,
    allowRebase: null,
    squashTitle: null,
    squashMessage: null,
    mergeTitle: null,
    mergeMessage: null,
  };

  it('are the event’s', async () => {
    const ports = withForge(portsOf(), { repository: () => Promise.reject(new Error('not to be asked')) });
    expect((await factsOf(pullChange(2), ports)).pullRequest?.merge).toEqual(githubDefaults);
  });

  it('are asked for where an older server’s event lacks them, and what it has stands', async () => {
    const ports = portsOf(
      world(undefined, { merge: { allow_squash_merge: true, squash_merge_commit_title: 'PR_TITLE' } }),
    );
    const facts = await factsOf(pullChange(2, { ...silent, allowSquash: false }), ports);
    expect(facts.pullRequest?.merge).toMatchObject({ allowSquash: false, squashTitle: 'PR_TITLE', allowMerge: true });
  });

  it('stay unknown without a token', async () => {
    const facts = await factsOf(pullChange(2, silent), portsOf(world(), { hasToken: false }));
    expect(facts.pullRequest?.merge).toEqual(silent);
  });
});

describe('the stage', () => {
  it.each([
    ['a pull request', pullChange(2), 'pull-request'],
    ['a merge group', changeOf({ kind: 'merge-group' }), 'queue'],
    ['a push to the default branch', landing, 'landed'],
    ['a push to another branch', pushChange({}), 'branch'],
    ['a dispatch on the default branch', changeOf({ branch: 'main' }), 'landed'],
    ['a dispatch on another branch', changeOf(), 'branch'],
    ['a range on a laptop', changeOf({ branch: 'main', change: { ...changeOf().change, event: 'cli' } }), 'range'],
  ] as const)('of %s', (_, change, expected) => {
    expect(stageOf(change)).toBe(expected);
  });

  it.each([
    ['a pull request', pullChange(2), 'origin/main'],
    ['a push to another branch', pushChange({}), 'origin/main'],
    ['a push to the default branch', landing, null],
    ['a range', changeOf({ change: { ...changeOf().change, event: 'cli' } }), base.slice(0, 12)],
  ] as const)('of %s says what a rebase starts from', async (_, change, expected) => {
    expect((await factsOf(change)).base).toBe(expected);
  });

  it.each([
    ['a push to another branch', pushChange({}), 'feature'],
    ['a push to the default branch', landing, null],
  ] as const)('of %s has a branch that may name the ticket: %s', async (_, change, expected) => {
    expect((await factsOf(change)).branch).toBe(expected);
  });
});

describe('one message', () => {
  it('is judged without a change', async () => {
    const facts = await collect(portsOf(), contextOf(changeOf({ branch: 'feature/TASK-1' }), 'feat: x'));
    expect(facts).toMatchObject({ stage: 'text', counted: 1, branch: 'feature/TASK-1', pullRequest: null });
    expect(commitsOf(judge(facts, defaults))).toMatchObject([{ sha: null, outcome: 'pass' }]);
  });

  it('that reverts is unknown outside a repository', async () => {
    const outside = changeOf({ change: { ...changeOf().change, repository: null, head: null } });
    const message = `Revert "x"\n\nThis reverts commit ${old}.`;
    const facts = await collect(portsOf(world(), { git: { present: false } }), contextOf(outside, message));
    expect(commitsOf(judge(facts, defaults))[0]?.outcome).toBe('unknown');
  });
});
