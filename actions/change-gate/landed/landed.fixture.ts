import { available, unavailable } from '@cm/model';

import type { ChangeGateFacts, LandedFacts, LedgerRow } from '../facts.ts';
import { type DueReview, dueEntry, kinds } from './entries.ts';

/** The 2nd of March at noon. */
export const now = Date.parse('2026-03-02T12:00:00Z');
export const hour = 3_600_000;

export function row(kind: string, payload: LedgerRow['payload'], at = now): LedgerRow {
  return { kind, at, payload };
}

/** The first entry of every register. */
export const began = row(
  kinds.watched,
  { id: 'first', at: '2026-03-01T00:00:00.000Z' },
  Date.parse('2026-03-01T00:00:00Z'),
);

export function dueReview(more: Partial<DueReview> = {}): DueReview {
  return {
    id: 'd1',
    why: 'direct-push',
    pull: null,
    commit: 'd1',
    landedAt: now - 2 * hour,
    due: now + 22 * hour,
    by: 'eve',
    incident: null,
    ...more,
  };
}

export function dueRow(more: Partial<DueReview> = {}): LedgerRow {
  const { kind, payload } = dueEntry(dueReview(more));
  return row(kind, payload);
}

const person = (login: string, canPush: boolean) => ({
  account: { login, type: 'User' as const },
  role: canPush ? 'write' : 'read',
  canPush,
  maintains: false,
});

/** A run of the default branch: the schedule, unless a push is told. */
export function landedFacts(
  landed: Partial<LandedFacts> & { readonly rows?: readonly LedgerRow[] },
  more: Partial<ChangeGateFacts> = {},
): ChangeGateFacts {
  const { rows = [began], ...rest } = landed;
  return {
    scope: { kind: landed.push === undefined || landed.push === null ? 'watch' : 'landed' },
    now,
    cases: [],
    people: {
      collaborators: available({
        people: [person('bob', true), person('eve', true), person('mallory', false)],
        whole: true,
      }),
      teams: new Map(),
    },
    templates: available([]),
    owners: available(null),
    tickets: [],
    landed: {
      push: null,
      activity: available({ items: [], whole: true }),
      ledger: available({ last: rows.length, entries: rows }),
      reviews: new Map(),
      run: { writes: { branch: 'cm-ledger' }, issues: true, adoptedAt: null },
      ...rest,
    },
    ...more,
  };
}

export const broken = unavailable('The ledger is altered at 2026-03.jsonl:2.');
