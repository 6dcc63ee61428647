import type { PullRequestContext } from '@cm/app';
import { memoryPorts, type WorldPull } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { ada, askedOf, bob, eve, headCommit, pullOf, sha, worldOf } from './asked.fixture.ts';
import { pullCase } from './pull.ts';

const push = {
  kind: 'push',
  ref: 'refs/heads/feature',
  before: sha('start'),
  after: sha('head'),
  by: eve,
  at: '2026-01-06T09:00:00Z',
} as const;
const approved = (commit: string, login = bob) => ({ user: login, state: 'APPROVED' as const, commit });
const ofEvent = { kind: 'pull-request' as const, change: { head: sha('head') } };

function read(pull: WorldPull = pullOf({}), { activity = [push], asked = askedOf(ofEvent) } = {}) {
  const older = { sha: sha('old'), parents: [sha('start')], message: 'feat: add\n', files: { 'a.py': 'b\n' } };
  const world = worldOf({ pulls: [pull], activity }, [headCommit, older]);
  return pullCase(memoryPorts({ world }), asked, 7, null);
}

describe('one pull request', () => {
  it('is as GitHub has it now, whatever the event had', async () => {
    const found = await read(pullOf({ title: 'fix: another title', body: 'Now.' }));
    expect([found.title, found.body, found.branch, found.author, found.laptop]).toEqual([
      'fix: another title',
      'Now.',
      'feature',
      ada,
      false,
    ]);
    expect(found.messages).toEqual({ status: 'available', value: ['feat: add the basket\n'] });
    expect(found.files).toMatchObject({ value: { files: [{ path: 'a.py', status: 'added' }], whole: true } });
  });

  it('that has moved on is left to the newer run', async () => {
    const { record } = await read(undefined, { asked: askedOf({ ...ofEvent, change: { head: sha('old') } }) });
    expect(record).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('the newer run judges it') });
    const queued = await read(undefined, { asked: askedOf({ kind: 'merge-group', change: { head: sha('old') } }) });
    expect(queued.record.status).toBe('available');
  });

  it('that GitHub does not give is what the event says, without its record', async () => {
    const pullRequest = { number: 7, title: 'feat: told', body: 'Told.', headRef: 'feature', author: ada };
    const asked = askedOf({ ...ofEvent, pullRequest: pullRequest as PullRequestContext });
    const found = await pullCase(memoryPorts({ world: worldOf({}) }), asked, 7, null);
    expect([found.title, found.body, found.author, found.record.status, found.pusher.status]).toEqual([
      'feat: told',
      'Told.',
      ada,
      'unavailable',
      'unavailable',
    ]);
    const other = await pullCase(memoryPorts({ world: worldOf({}) }), askedOf(ofEvent), 7, null);
    expect([other.title, other.body]).toEqual([null, null]);
  });
});

describe('who pushed the head', () => {
  it('stands in the event of the push', async () => {
    const asked = askedOf({ ...ofEvent, pullRequest: { number: 7, pushedBy: bob } as PullRequestContext });
    expect((await read(undefined, { asked, activity: [] })).pusher).toEqual({ status: 'available', value: bob });
  });

  it('stands else in GitHub’s record of the branch', async () => {
    expect((await read()).pusher).toEqual({ status: 'available', value: eve });
  });

  it.each([
    ['of which there is no record', pullOf({}), [], 'does not hold the push'],
    ['of a fork that was deleted', pullOf({ head: { ...pullOf({}).head, repository: null } }), [push], 'was deleted'],
    [
      'of a fork that may not be read',
      pullOf({ head: { ...pullOf({}).head, repository: 'stranger/webshop' } }),
      [push],
      'the fork stranger/webshop',
    ],
  ])('is not known of a branch %s', async (_, pull, activity, words) => {
    expect((await read(pull, { activity })).pusher).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining(words),
    });
  });
});

describe('what was approved', () => {
  it('is read for approvals of another commit that stand, and for no other', async () => {
    const reviews = [
      approved(sha('gone'), eve),
      { user: eve, state: 'CHANGES_REQUESTED' as const, commit: sha('old') },
      approved(sha('old')),
      { user: bob, state: 'COMMENTED' as const, commit: sha('head') },
      approved(sha('head'), ada),
    ];
    const { approvedDiffs } = await read(pullOf({ reviews }));
    expect([...approvedDiffs.keys()]).toEqual([sha('old')]);
    expect(approvedDiffs.get(sha('old'))).toMatchObject({ value: { files: [{ path: 'a.py' }] } });
  });

  it('is read of the newest commits, as far as questions are left: two beside the pages of files', async () => {
    const reviews = Array.from({ length: 9 }, (_, at) => approved(sha(`c${at}`), { login: `r${at}`, type: 'User' }));
    const pull = pullOf({ reviews });
    // One question went to who pushed last.
    expect([...(await read(pull)).approvedDiffs.keys()]).toEqual([sha('c8')]);
    const asked = askedOf({ ...ofEvent, pullRequest: { number: 7, pushedBy: bob } as PullRequestContext });
    expect([...(await read(pull, { asked })).approvedDiffs.keys()]).toEqual([sha('c8'), sha('c7')]);
  });
});
