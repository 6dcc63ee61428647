import { available, unavailable } from '@cm/model';
import { memoryPorts, type WorldPull } from '@cm/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { headCommit, pullOf, repository, sha, worldOf } from './asked.fixture.ts';
import { pullsOfCommit } from './origin.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

const merged = { state: 'closed', mergedAt: '2026-03-02T10:00:00Z', mergeCommitSha: sha('head') } as const;

async function brought(pulls: readonly WorldPull[], subject = 'feat: add the basket') {
  const ports = memoryPorts({ world: worldOf({ branches: { main: sha('head') }, pulls }, [headCommit]) });
  let asked = 0;
  const forge = {
    ...ports.forge,
    pullRequestsOfCommit: (...told: Parameters<typeof ports.forge.pullRequestsOfCommit>) => {
      asked += 1;
      return ports.forge.pullRequestsOfCommit(...told);
    },
  };
  const found = pullsOfCommit({ ...ports, forge }, { repository, branch: 'main', sha: sha('head'), subject });
  await vi.advanceTimersByTimeAsync(5000);
  return [await found, asked] as const;
}

describe('where a commit came from', () => {
  it('is the merged pull request that GitHub names', async () => {
    expect(await brought([pullOf(merged)])).toEqual([available([7]), 1]);
  });

  it.each<readonly [string, readonly WorldPull[], string]>([
    ['no pull request', [], 'feat: add the basket'],
    ['one that is still open', [pullOf({})], 'feat: add the basket'],
    ['one that was closed and not merged', [pullOf({ state: 'closed' })], 'feat: add the basket (#7)'],
    [
      'one that was merged into another branch',
      [pullOf({ ...merged, base: { ref: 'dev', sha: sha('start') } })],
      'feat: x (#7)',
    ],
    [
      'a number that somebody wrote',
      [pullOf({ ...merged, mergeCommitSha: sha('other'), commits: [] })],
      'feat: x (#7)',
    ],
    ['a number of nothing', [], 'Merge pull request #99 from acme/feature'],
  ])('is nothing for %s, and GitHub is asked three times before that is said', async (_, pulls, subject) => {
    expect(await brought(pulls, subject)).toEqual([available([]), 3]);
  });

  it('is found by the number that the merge wrote, where GitHub’s list is behind', async () => {
    const ports = memoryPorts({ world: worldOf({ pulls: [pullOf(merged)] }, [headCommit]) });
    const forge = { ...ports.forge, pullRequestsOfCommit: () => Promise.resolve(available([])) };
    const asked = { repository, branch: 'main', sha: sha('head') };
    for (const subject of [
      'Merge pull request #7 from acme/feature',
      'feat: add the basket (#7)',
      'feat: add (#7)  ',
    ]) {
      expect(await pullsOfCommit({ ...ports, forge }, { ...asked, subject })).toEqual(available([7]));
    }
  });

  it('is not known where GitHub does not answer', async () => {
    const ports = memoryPorts({ world: worldOf({}) });
    const forge = { ...ports.forge, pullRequestsOfCommit: () => Promise.resolve(unavailable('502')) };
    const asked = { repository, branch: 'main', sha: sha('head'), subject: 'feat: x (#7)' };
    expect(await pullsOfCommit({ ...ports, forge }, asked)).toEqual(unavailable('502'));
  });
});
