import { available, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import type { LandedFacts } from '../facts.ts';
import { defaults } from '../settings.ts';
import { kinds } from './entries.ts';
import { judgeLanded, landedFollowUp } from './index.ts';
import { began, broken, dueReview, dueRow, hour, landedFacts, now, row } from './landed.fixture.ts';
import { howTo, issueOf } from './issues.ts';

type Told = Parameters<typeof landedFacts>[0];

function ran(told: Told) {
  const facts = landedFacts(told);
  const judged = judgeLanded(facts, defaults, []);
  const outcome = (id: string): string => {
    const verdict = judged.verdicts.find(({ rule }) => rule === `change-gate/${id}`);
    if (verdict === undefined || !verdict.applies) return 'idle';
    return verdict.undecided === true ? 'undecided' : (verdict.findings[0]?.outcome ?? 'pass');
  };
  return {
    judged,
    outcome,
    after: landedFollowUp(facts, judged),
    written: judged.entries.map(({ kind, payload }) => `${kind} ${String(payload['id'])}`),
  };
}

const push: NonNullable<LandedFacts['push']> = {
  before: 'c0',
  after: 'c9',
  forced: false,
  by: { login: 'eve', type: 'User' },
  commits: available([{ sha: 'c9', subject: 'fix: now', pulls: available([]) }]),
};
const unread = { kind: 'commit', comments: [], pusher: 'eve', authors: unavailable('Nobody asked.') } as const;

describe('a run of the default branch', () => {
  it('begins the register with the first entry, and not again', () => {
    expect(ran({ ledger: available(null) }).written).toEqual(['branch-watched first']);
    expect(ran({}).written).toEqual([]);
  });

  it('records a push without a pull request, and the review that it is due, once', () => {
    const first = ran({ push, activity: null });
    expect(first.written).toEqual(['direct-push c9', 'review-due c9']);
    expect(first.judged.due).toEqual([dueReview({ id: 'c9', commit: 'c9', landedAt: now, due: now + 24 * hour })]);
    expect(['direct-push', 'forced-push', 'post-review'].map(first.outcome)).toEqual(['fail', 'pass', 'pass']);
    const again = ran({ push, activity: null, rows: [began, row(kinds.pushed, { id: 'c9' }), dueRow({ id: 'c9' })] });
    expect([again.written, again.outcome('direct-push')]).toEqual([[], 'fail']);
  });

  it('does not call due again what was reviewed', () => {
    const rows = [began, row(kinds.pushed, { id: 'c9' }), dueRow({ id: 'c9' }), row(kinds.done, { id: 'c9' })];
    expect(ran({ push, activity: null, rows })).toMatchObject({ written: [], judged: { due: [] } });
  });

  it('tells once that a review is overdue, and is red each time', () => {
    const reviews = new Map([['d1', available(unread)]]);
    const rows = [began, dueRow({ due: now - 1 })];
    const first = ran({ rows, reviews });
    expect([first.written, first.outcome('post-review')]).toEqual([['review-overdue d1'], 'fail']);
    const again = ran({ rows: [...rows, row(kinds.overdue, { id: 'd1' })], reviews });
    expect([again.written, again.outcome('post-review')]).toEqual([[], 'fail']);
  });

  it.each<readonly [string, Told, string]>([
    ['a broken ledger', { ledger: broken }, 'landed-read'],
    ['an activity that cannot be read', { activity: unavailable('502') }, 'landed-read'],
    ['more activity than is looked at', { activity: available({ items: [], whole: false }) }, 'landed-read'],
    [
      'a push of which the clone has no commits',
      { activity: null, push: { ...push, commits: unavailable('shallow') } },
      'landed-read',
    ],
    [
      'a commit of which GitHub did not say where it came from',
      {
        activity: null,
        push: { ...push, commits: available([{ sha: 'c9', subject: 'x', pulls: unavailable('502') }]) },
      },
      'landed-read',
    ],
    [
      'a review that cannot be read',
      { rows: [began, dueRow()], reviews: new Map([['d1', unavailable('502')]]) },
      'post-review',
    ],
  ])('%s is unknown', (_, told, rule) => {
    expect(ran(told).outcome(rule)).toBe('unknown');
  });

  it('writes nothing over a broken ledger, and leaves its issues alone', () => {
    const { after, written } = ran({ ledger: broken, push, activity: null });
    expect([written, after]).toEqual([[], {}]);
  });

  it('writes only where it was asked to, and keeps issues only where it was asked to', () => {
    const quiet = ran({
      push,
      activity: null,
      run: { writes: { reason: 'Not asked.' }, issues: false, adoptedAt: null },
    });
    expect([quiet.after, quiet.outcome('recorded'), quiet.outcome('direct-push')]).toEqual([{}, 'idle', 'fail']);
    const loud = ran({ push, activity: null });
    expect(loud.after.record).toMatchObject({ branch: 'cm-ledger', after: 1 });
    expect(loud.after.issues?.open.map(({ key }) => key)).toEqual(['c9']);
  });
});

describe('the issue of a review that is due', () => {
  it('says what, until when, by whom and how', () => {
    const { body, key, title } = issueOf(dueReview({ id: 'pr-7', pull: 7, why: 'emergency', incident: 'INC-12' }));
    expect([key, title]).toEqual(['pr-7', 'Review #7 afterwards']);
    for (const words of ['2026-03-03T10:00:00.000Z', '`eve`', '`INC-12`', howTo(dueReview({ pull: 7 }))]) {
      expect(body).toContain(words);
    }
    expect(issueOf(dueReview()).body).toContain('"post-review: approved"');
  });
});
