import { available } from '@cm/model';
import type { LedgerEntry } from '@cm/model';
import { memoryPorts, type WorldRepository } from '@cm/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import type { Asked } from '../collect.ts';
import { askedOf, bob, eve, pullOf, sha, worldOf } from './asked.fixture.ts';
import { landedFacts } from './landed.ts';

const hurried = { name: 'Ada', email: 'ada@acme.example', date: '2026-03-02T11:00:00Z' };
const commits = [
  { sha: sha('feature'), parents: [sha('start')], message: 'feat: add the basket\n' },
  { sha: sha('merge'), parents: [sha('start'), sha('feature')], message: 'Merge pull request #7 from acme/feature\n' },
  { sha: sha('direct'), parents: [sha('merge')], message: 'fix: in a hurry\n\nAnd more.\n', author: hurried },
];
const merged = pullOf({
  head: { ref: 'feature', sha: sha('feature') },
  state: 'closed',
  mergedAt: '2026-03-02T10:00:00Z',
  mergeCommitSha: sha('merge'),
});

function push(to: string, inputs: Asked['inputs'] = {} as Asked['inputs']): Asked {
  const told = { toDefaultBranch: true, forced: false, created: false, deleted: false, listed: [], sender: eve };
  const change = { event: 'push', base: sha('start'), head: sha(to) };
  return { ...askedOf({ kind: 'push', branch: 'main', push: told, change }), inputs };
}

function portsWith({ commits: more = [], ...rest }: Partial<WorldRepository> = {}) {
  const world = worldOf({ branches: { main: sha('direct') }, pulls: [merged], ...rest }, commits);
  const repositories = world.repositories.map((one) => ({ ...one, commits: [...one.commits, ...more] }));
  return memoryPorts({ world: { ...world, repositories } });
}

async function landed(asked: Asked, more: Partial<WorldRepository> = {}) {
  const found = await landedFacts(portsWith(more), asked);
  if (found.landed === null) throw new Error(JSON.stringify(found.scope));
  return { ...found, landed: found.landed };
}

describe('a push to the default branch', () => {
  it('is told commit by commit along first parents, each with the pull request that brought it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const running = landed(push('direct'));
    await vi.advanceTimersByTimeAsync(5000);
    const { cases, landed: found, scope } = await running;
    expect(scope).toEqual({ kind: 'landed' });
    expect(found.push).toMatchObject({ before: sha('start'), after: sha('direct'), forced: false, by: eve });
    expect(found.push?.commits).toEqual(
      available([
        { sha: sha('direct'), subject: 'fix: in a hurry', pulls: available([]) },
        { sha: sha('merge'), subject: 'Merge pull request #7 from acme/feature', pulls: available([7]) },
      ]),
    );
    expect(cases.map(({ asOf, number }) => [number, asOf])).toEqual([[7, Date.parse('2026-03-02T10:00:00Z')]]);
    expect([found.activity, found.reviews.size]).toEqual([null, 0]);
  });

  it('writes the ledger only where the run is asked to', async () => {
    const quiet = await landed(push('merge'));
    expect(quiet.landed.run).toEqual({
      writes: { reason: expect.stringContaining('write-ledger') },
      issues: false,
      adoptedAt: null,
    });
    const policy = { adoptedAt: '2026-03-01', controls: {}, protectedBases: [], waivers: [] };
    const asked = { ...push('merge', { 'write-ledger': true, issues: true } as Asked['inputs']), policy };
    expect((await landed(asked)).landed.run).toEqual({
      writes: { branch: 'cm-ledger' },
      issues: true,
      adoptedAt: Date.parse('2026-03-01T00:00:00Z'),
    });
  });

  it('cannot be judged where nobody knows the repository', async () => {
    const asked = push('merge');
    const change = { ...asked.change, change: { ...asked.change.change, repository: null } };
    const { scope } = await landedFacts(portsWith(), { ...asked, change });
    expect(scope).toMatchObject({ kind: 'unread' });
  });
});

describe('the schedule', () => {
  const asked = askedOf({ kind: 'range', branch: 'main', change: { event: 'schedule', head: sha('direct') } });
  const activity = [
    {
      kind: 'push' as const,
      ref: 'refs/heads/main',
      before: sha('merge'),
      after: sha('direct'),
      by: eve,
      at: '2026-03-02T11:00:00Z',
    },
  ];
  const entries: readonly LedgerEntry[] = [
    { kind: 'heartbeat', payload: { id: 'x' } },
    { kind: 'direct-push', payload: { id: sha('direct'), before: sha('merge') } },
    {
      kind: 'review-due',
      payload: {
        id: sha('direct'),
        why: 'direct-push',
        commit: sha('direct'),
        landedAt: '2026-03-02T11:00:00.000Z',
        due: '2026-03-03T11:00:00.000Z',
        by: 'eve',
      },
    },
    {
      kind: 'review-due',
      payload: {
        id: 'pr-7',
        why: 'unapproved',
        pull: 7,
        commit: sha('feature'),
        landedAt: '2026-03-02T10:00:00.000Z',
        due: '2026-03-03T10:00:00.000Z',
      },
    },
  ];

  it('reads what happened on the branch, and begins without a ledger', async () => {
    const { cases, landed: found, scope } = await landed(asked, { activity });
    expect([scope, cases, found.push, found.ledger, found.reviews.size]).toEqual([
      { kind: 'watch' },
      [],
      null,
      available(null),
      0,
    ]);
    expect(found.activity).toMatchObject({ value: { items: [{ kind: 'push', after: sha('direct') }], whole: true } });
  });

  it.each([
    ['asks who wrote it only where somebody says that it was reviewed', 'post-review: approved', available(['ada'])],
    [
      'does not ask for the sake of another comment',
      'I will look at it.',
      expect.objectContaining({ status: 'unavailable' }),
    ],
  ])('%s', async (_, body, authors) => {
    const commitComments = [{ id: 1, sha: sha('direct'), body, by: bob, at: '2026-03-02T12:00:00Z' }];
    const { landed: found } = await landed(asked, { ...(await withLedger(entries)), commitComments });
    expect(found.ledger).toMatchObject({ value: { last: 4, entries: [{ kind: 'direct-push' }, {}, {}] } });
    const review = found.reviews.get(sha('direct'));
    const told = review?.status === 'available' && review.value.kind === 'commit' ? review.value : null;
    expect([told?.pusher, told?.comments.length]).toEqual(['eve', 1]);
    expect(told?.authors).toEqual(authors);
    expect(found.reviews.get('pr-7')).toMatchObject({ value: { kind: 'pull', facts: { number: 7 } } });
  });

  it('does not read an altered ledger as one without entries', async () => {
    const made = await withLedger(entries);
    const altered = (made.commits ?? []).map((one) =>
      one.sha === sha('ledger')
        ? {
            ...one,
            files: Object.fromEntries(
              Object.entries(one.files ?? {}).map(([name, text]) => [name, String(text).replace('eve', 'bob')]),
            ),
          }
        : one,
    );
    const { landed: found } = await landed(asked, { ...made, commits: altered });
    expect(found.ledger).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('altered') });
  });
});

/** A world whose branch `cm-ledger` holds these entries. */
async function withLedger(drafts: readonly LedgerEntry[]): Promise<Pick<WorldRepository, 'branches' | 'commits'>> {
  const { append } = await import('@cm/ledger');
  const { sha256 } = portsWith().hash;
  const added = append(null, drafts, { now: Date.parse('2026-03-02T11:30:00Z'), policy: 'a'.repeat(64) }, sha256);
  const files = Object.fromEntries(added?.files ?? []);
  return {
    branches: { main: sha('direct'), 'cm-ledger': sha('ledger') },
    commits: [{ sha: sha('ledger'), message: 'chore(ledger): record entries 1 to 4\n', files }],
  };
}
