import type { ForgeActivity } from '@cm/app';
import { available, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import type { LandedCommit, PushFacts } from '../facts.ts';
import { kinds } from './entries.ts';
import { began, broken, landedFacts, row } from './landed.fixture.ts';
import { outsidePushes } from './pushes.ts';

const eve = { login: 'eve', type: 'User' } as const;

function commit(sha: string, pulls: readonly number[] | null): LandedCommit {
  return { sha, subject: `feat: ${sha}`, pulls: pulls === null ? unavailable('502') : available(pulls) };
}

function push(commits: readonly LandedCommit[] | null, forced = false): PushFacts {
  return {
    before: 'c0',
    after: 'c9',
    forced,
    by: eve,
    commits: commits === null ? unavailable('shallow') : available(commits),
  };
}

function event(kind: ForgeActivity['kind'], after: string, at = '2026-03-02T09:00:00Z'): ForgeActivity {
  return { id: 1, kind, at, by: eve, ref: 'refs/heads/main', before: 'c0', after };
}

describe('a push', () => {
  it.each<readonly [string, PushFacts, readonly string[] | null]>([
    ['of what pull requests brought is none', push([commit('c9', [7]), commit('c8', [6])]), null],
    ['of one commit that none brought is one', push([commit('c9', [7]), commit('c8', [])]), ['c8']],
    ['of which GitHub did not say where it came from is none yet', push([commit('c9', null)]), null],
    ['by force is one, whatever it brought', push([commit('c9', [7])], true), []],
    ['by force of which nothing can be read is one', push(null, true), []],
    ['of which nothing can be read is none yet', push(null), null],
  ])('%s', (_, told, alone) => {
    const found = outsidePushes(landedFacts({ push: told, activity: null }));
    expect(found.map(({ commits, id }) => [id, commits?.map(({ sha }) => sha)])).toEqual(
      alone === null ? [] : [['c9', alone]],
    );
  });
});

describe('GitHub’s own record of the branch', () => {
  const landed = row(kinds.landed, { id: 'pr-7', commit: 'c7' });
  it.each<readonly [string, readonly ForgeActivity[], readonly string[]]>([
    ['a merge is no push', [event('pr_merge', 'c5'), event('merge_queue_merge', 'c6')], []],
    ['a push that is not in the register', [event('push', 'c5')], ['c5']],
    ['a forced one', [event('force_push', 'c5')], ['c5']],
    ['one from before the register began', [event('push', 'c5', '2026-02-28T23:59:59Z')], []],
    ['one that is in the register', [event('push', 'told')], []],
    ['a pull request that was merged by hand', [event('push', 'c7')], []],
    ['a forced push back to what a pull request brought', [event('force_push', 'c7')], ['c7']],
  ])('%s', (_, items, ids) => {
    const rows = [began, row(kinds.pushed, { id: 'told' }), landed];
    const found = outsidePushes(landedFacts({ rows, activity: available({ items, whole: true }) }));
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('says nothing where it, or the ledger, cannot be read, and before the register began', () => {
    const activity = available({ items: [event('push', 'c5')], whole: true });
    expect(outsidePushes(landedFacts({ activity: unavailable('502') }))).toEqual([]);
    expect(outsidePushes(landedFacts({ activity, ledger: broken }))).toEqual([]);
    expect(outsidePushes(landedFacts({ activity, ledger: available(null) }))).toEqual([]);
    expect(outsidePushes({ ...landedFacts({}), landed: null })).toEqual([]);
  });

  it('counts from the day on which the policy was adopted, where that is later', () => {
    const activity = available({ items: [event('push', 'c5')], whole: true });
    const run = { writes: { reason: 'no' }, issues: false, adoptedAt: Date.parse('2026-03-02T10:00:00Z') };
    expect(outsidePushes(landedFacts({ activity, run }))).toEqual([]);
  });
});
