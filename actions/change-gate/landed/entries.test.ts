import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type DueReview, dueEntry, isOwnKind, kinds, pushedFrom, registerOf } from './entries.ts';
import { began, dueReview, dueRow, now, row } from './landed.fixture.ts';

describe('the register, read out of the ledger', () => {
  it('holds what is due and was not done, in the order in which it landed', () => {
    const rows = [began, dueRow({ id: 'pr-1' }), dueRow({ id: 'pr-2' }), row(kinds.done, { id: 'pr-1' })];
    expect(registerOf(rows).open.map(({ id }) => id)).toEqual(['pr-2']);
    expect(registerOf(rows).since).toBe(Date.parse('2026-03-01T00:00:00Z'));
    expect(registerOf([]).since).toBeNull();
  });

  it('knows what was told, so that nobody tells it twice', () => {
    const { known, overdueTold } = registerOf([dueRow(), row(kinds.overdue, { id: 'd1' })]);
    expect([...known]).toEqual(['review-due d1', 'review-overdue d1']);
    expect([...overdueTold]).toEqual(['d1']);
  });

  it.each([
    ['without an id', { why: 'direct-push' }],
    ['of a reason that is none', { ...dueRow().payload, why: 'because' }],
    ['without a commit', { ...dueRow().payload, commit: '' }],
    ['due at a time that is none', { ...dueRow().payload, due: 'tomorrow' }],
  ])('passes over an entry %s', (_, payload) => {
    expect(registerOf([row(kinds.due, payload)]).open).toEqual([]);
  });

  it('reads what it writes', () => {
    const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
    const text = fc.string({ minLength: 1, maxLength: 50 });
    const review = fc.record<DueReview>({
      id: text,
      why: fc.constantFrom('emergency', 'unapproved', 'direct-push', 'forced-push'),
      pull: fc.option(fc.nat()),
      commit: text,
      landedAt: time,
      due: time,
      by: fc.option(text),
      incident: fc.option(text),
    });
    fc.assert(
      fc.property(review, (due) => {
        const { kind, payload } = dueEntry(due);
        expect(registerOf([row(kind, payload)]).open).toEqual([due]);
      }),
    );
  });

  it('never throws on what others wrote', () => {
    const payload = fc.dictionary(
      fc.constantFrom('id', 'why', 'commit', 'landedAt', 'due', 'pull', 'by'),
      fc.jsonValue(),
    );
    const rows = fc.array(fc.record({ kind: fc.constantFrom(...Object.values(kinds)), at: fc.constant(now), payload }));
    fc.assert(fc.property(rows, (all) => registerOf(all).open.length <= all.length));
  });

  it('says where the branch stood before a push', () => {
    const rows = [row(kinds.pushed, { id: 'd1', before: 'c0' }), row(kinds.pushed, { id: 'd2' })];
    expect(['d1', 'd2', 'd3'].map((id) => pushedFrom(rows, id))).toEqual(['c0', null, null]);
  });

  it('tells its own entries from those of other controls', () => {
    expect(['review-due', 'branch-watched', 'heartbeat', 'detected'].map(isOwnKind)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(dueReview().why).toBe('direct-push');
  });
});
