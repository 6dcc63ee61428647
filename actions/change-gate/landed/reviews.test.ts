import { available, type Fact, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import type { ChangeGateFacts, ReviewFacts } from '../facts.ts';
import { defaults } from '../settings.ts';
import { began, broken, dueRow, hour, landedFacts, now } from './landed.fixture.ts';
import { saysApproved, waitingReviews } from './reviews.ts';

type OfCommit = Extract<ReviewFacts, { readonly kind: 'commit' }>;

function said(login: string | null, body = 'post-review: approved', at = now - hour, type: 'Bot' | 'User' = 'User') {
  return {
    by: login === null ? null : { login, type },
    at: new Date(at).toISOString(),
    body,
    url: `https://acme.example/${at}`,
  };
}

function ofCommit(
  comments: OfCommit['comments'],
  more: Partial<OfCommit> = {},
): ReadonlyMap<string, Fact<ReviewFacts>> {
  return new Map([
    ['d1', available({ kind: 'commit', comments, pusher: 'eve', authors: available(['ada']), ...more })],
  ]);
}

function stateOf(facts: ChangeGateFacts, bots: readonly string[] = []) {
  return waitingReviews(facts, { ...defaults, bots }).map(({ state }) =>
    state.kind === 'done' ? `done by ${state.by}` : state.kind === 'open' && state.overdue ? 'overdue' : state.kind,
  );
}

describe('the review of a push without a pull request', () => {
  it.each<readonly [string, OfCommit['comments'], string]>([
    ['nobody said anything', [], 'open'],
    ['by somebody else who may push', [said('bob')], 'done by bob'],
    ['by who pushed it', [said('eve')], 'open'],
    ['by who pushed it, in capitals', [said('EVE')], 'open'],
    ['by who wrote it', [said('ada')], 'open'],
    ['by somebody who may not push', [said('mallory')], 'open'],
    ['by a stranger', [said('somebody')], 'open'],
    ['by a deleted account', [said(null)], 'open'],
    ['by a bot', [said('bob', undefined, undefined, 'Bot')], 'open'],
    ['by a machine user', [said('machine')], 'open'],
    ['before it was pushed', [said('bob', undefined, now - 3 * hour)], 'open'],
    ['in other words', [said('bob', 'approved'), said('bob', 'not post-review: approved')], 'open'],
    ['in the words, and more', [said('bob', '  Post-Review:Approved.\nIt is fine.')], 'done by bob'],
    ['words that only begin alike', [said('bob', 'post-review: approvedly')], 'open'],
    ['the first who may', [said('eve'), said('bob')], 'done by bob'],
  ])('%s', (_, comments, state) => {
    expect(stateOf(landedFacts({ rows: [began, dueRow()], reviews: ofCommit(comments) }), ['machine'])).toEqual([
      state,
    ]);
  });

  it.each<readonly [string, Partial<OfCommit>, Partial<ChangeGateFacts>]>([
    ['who pushed it', { pusher: null }, {}],
    ['who wrote it', { authors: unavailable('GitHub did not answer.') }, {}],
    ['who may push', {}, { people: { collaborators: unavailable('403'), teams: new Map() } }],
  ])('is unknown where it is not known %s', (_, more, people) => {
    const reviews = ofCommit([said('bob')], more);
    expect(stateOf(landedFacts({ rows: [began, dueRow()], reviews }, people))).toEqual(['unread']);
    const none = ofCommit([], more);
    expect(stateOf(landedFacts({ rows: [began, dueRow()], reviews: none }, people))).toEqual(['open']);
  });
});

describe('a review that is due', () => {
  const late = [began, dueRow({ due: now - 1 })];
  const push = { before: 'c0', after: 'c9', forced: false, by: null, commits: available([]) };

  it('is overdue once its time is over, and not on the moment', () => {
    expect(stateOf(landedFacts({ rows: late, reviews: ofCommit([]) }))).toEqual(['overdue']);
    expect(stateOf(landedFacts({ rows: [began, dueRow({ due: now })], reviews: ofCommit([]) }))).toEqual(['open']);
  });

  it('is not called overdue by a push, which looks at no review', () => {
    expect(stateOf(landedFacts({ rows: late, push, activity: null }))).toEqual(['open']);
  });

  it('is unknown where the schedule did not get to it, or could not read it', () => {
    expect(stateOf(landedFacts({ rows: late }))).toEqual(['unread']);
    expect(stateOf(landedFacts({ rows: late, reviews: new Map([['d1', unavailable('502')]]) }))).toEqual(['unread']);
  });

  it('is not known of without a ledger', () => {
    expect(stateOf(landedFacts({ ledger: broken }))).toEqual([]);
    expect(stateOf(landedFacts({ ledger: available(null) }))).toEqual([]);
  });
});

it('reads a comment of any size in no time', () => {
  const started = performance.now();
  expect(saysApproved({ body: ' '.repeat(65_536) })).toBe(false);
  expect(saysApproved({ body: `${'\n'.repeat(65_000)}post-review: approved` })).toBe(false);
  expect(performance.now() - started).toBeLessThan(50);
});
