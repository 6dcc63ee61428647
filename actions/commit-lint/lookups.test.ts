import type { ChangeContext, ForgePort, GitPort, Ports } from '@cm/app';
import { available, unavailable } from '@cm/model';
import { memoryPorts, type World, type WorldCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { changeOf, contextOf, history, landing, pullChange, pushChange, repository } from './change.fixture.ts';
import { collect } from './collect.ts';
import { commitsOf, defaults, findingsOf } from './commit-lint.fixture.ts';
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

function withGit(ports: Ports, git: Partial<GitPort>): Ports {
  return { ...ports, git: { ...ports.git, ...git } };
}

async function factsOf(change: ChangeContext, ports: Ports = portsOf()): Promise<CommitLintFacts> {
  return collect(ports, contextOf(change));
}

describe('reverts', () => {
  const revert = (sha: string): World => world(`Revert "x"\n\nThis reverts commit ${sha}.`);
  const answer = async (sha: string, ports: Ports): Promise<unknown> =>
    (await factsOf(pullChange(2), ports)).reverts.get(sha);

  it('of a commit of the history are reachable', async () => {
    expect(await answer(old, portsOf(revert(old)))).toEqual(available(true));
  });

  it('of a commit of the change itself are reachable', async () => {
    expect(await answer(first, portsOf(revert(first)))).toEqual(available(true));
  });

  it('of a commit that a whole clone does not have are not', async () => {
    expect(await answer('f'.repeat(40), portsOf(revert('f'.repeat(40))))).toEqual(available(false));
  });

  it('of a commit on another branch are not', async () => {
    const side = '5'.repeat(40);
    const commits = [...historyOf(`Revert "x"\n\nThis reverts commit ${side}.`), commit(side, old, 'feat: side')];
    const ports = portsOf(world('', { branches: { main: base, feature: second, side }, commits }));
    await ports.git.fetch(['side'], null);
    expect(await answer(side, ports)).toEqual(available(false));
  });

  it('are asked of the API where the clone is shallow', async () => {
    const ports = portsOf(revert(root), { git: { shallow: [base] } });
    expect(await answer(root, ports)).toEqual(available(true));
  });

  it('are unknown where the clone is shallow and the API does not answer', async () => {
    const ports = portsOf(revert(root), { hasToken: false, git: { shallow: [base] } });
    expect(await answer(root, ports)).toMatchObject({ status: 'unavailable' });
  });

  it('are unknown where git does not answer and no API does', async () => {
    const ports = withGit(portsOf(revert(root), { hasToken: false }), {
      objects: () => Promise.resolve(unavailable('git is broken')),
    });
    expect(await answer(root, ports)).toMatchObject({ status: 'unavailable' });
  });

  it('are each asked once, and not without end', async () => {
    let asked = 0;
    const names = Array.from({ length: 15 }, (_, index) => String(index + 10).repeat(20));
    const message = names.map((sha) => `This reverts commit ${sha}.`).join('\n');
    const ports = withForge(portsOf(world(`Revert\n\n${message}\n${message}`), { git: { shallow: [base] } }), {
      compareStatus: () => {
        asked += 1;
        return Promise.resolve(unavailable('404'));
      },
    });
    const { reverts } = await factsOf(pullChange(2), ports);
    expect(reverts.size).toBe(15);
    expect(asked).toBe(10);
  });
});

describe('the pull requests of what landed', () => {
  const merged = {
    number: 12,
    title: 'feat: x',
    body: 'For TASK-3.',
    base: { ref: 'main', sha: base },
    head: { ref: 'feature', sha: second },
    mergedAt: '2026-01-05T09:00:00Z',
    state: 'closed',
  } as const;
  const plain = world('feat: two');

  it('are looked up', async () => {
    const given = world('feat: two', { branches: { main: second, feature: second }, pulls: [merged] });
    const facts = await factsOf(landing, portsOf(given));
    expect([...facts.origins.byCommit.values()].map((pulls) => pulls.map(({ number }) => number))).toEqual([
      [12],
      [12],
    ]);
    expect(findingsOf(judge(facts, defaults), 'ticket')).toEqual([]);
  });

  it('are those that were merged: a commit of the default branch may stand in open ones too', async () => {
    const open = await portsOf(world('', { pulls: [{ ...merged, mergedAt: null, state: 'open' }] })).forge.pullRequest(
      repository,
      12,
    );
    const found = open.status === 'available' ? [open.value] : [];
    const ports = withForge(portsOf(plain), { pullRequestsOfCommit: () => Promise.resolve(available(found)) });
    expect(found).toHaveLength(1);
    expect([...(await factsOf(landing, ports)).origins.byCommit.values()]).toEqual([[], []]);
  });

  it('are not looked up for a branch', async () => {
    expect((await factsOf(pushChange({}))).origins).toEqual({ byCommit: new Map(), queued: null, unread: null });
  });

  it('are unread without a token, so that a missing ticket is unknown', async () => {
    const facts = await factsOf(landing, portsOf(plain, { hasToken: false }));
    expect(facts.origins.unread).toBe('there is no token');
    expect(findingsOf(judge(facts, defaults), 'ticket')[0]?.outcome).toBe('unknown');
  });

  it('are unread where GitHub does not answer', async () => {
    const ports = withForge(portsOf(plain), { pullRequestsOfCommit: () => Promise.resolve(unavailable('HTTP 503')) });
    expect((await factsOf(landing, ports)).origins.unread).toBe('HTTP 503');
  });

  it('of a merge queue are found by the number that GitHub wrote', async () => {
    const queue = changeOf({
      kind: 'merge-group',
      branch: null,
      change: { ...changeOf().change, event: 'merge_group' },
    });
    const byGitHub = { name: 'GitHub', email: 'noreply@github.com', date: '2026-01-05T09:00:00Z' };
    const commits = [
      commit(base, null, 'chore: start'),
      commit(second, base, 'feat: two (#12)', { committer: byGitHub }),
    ];
    const given = world('', { commits, pulls: [{ ...merged, mergedAt: null, state: 'open' }] });
    const facts = await factsOf(queue, portsOf(given));
    expect(facts.stage).toBe('queue');
    expect(facts.origins.byCommit.get(second)?.map(({ number }) => number)).toEqual([12]);
    expect(commitsOf(judge(facts, defaults))[0]?.tickets).toEqual([]);
    expect(findingsOf(judge(facts, defaults), 'ticket')).toEqual([]);
  });

  it('of a merge queue that rewrites commits are found by the queue’s branch, and prove no bot', async () => {
    const branch = `gh-readonly-queue/main/pr-12-${base}`;
    const queue = changeOf({ kind: 'merge-group', branch, change: { ...changeOf().change, event: 'merge_group' } });
    const given = world('feat: two', {
      pulls: [{ ...merged, head: { ref: 'x', sha: old }, mergedAt: null, state: 'open' }],
    });
    const { origins } = await factsOf(queue, portsOf(given));
    expect(origins.queued?.number).toBe(12);
    expect(origins.byCommit.size).toBe(0);
    expect(origins.unread).toBeNull();
    expect(findingsOf(judge(await factsOf(queue, portsOf(given)), defaults), 'ticket')).toEqual([]);
  });

  it('of a merge queue that nobody knows yet are unread', async () => {
    const queue = changeOf({
      kind: 'merge-group',
      branch: null,
      change: { ...changeOf().change, event: 'merge_group' },
    });
    expect((await factsOf(queue, portsOf(plain))).origins.unread).toContain('is not known yet');
  });
});
