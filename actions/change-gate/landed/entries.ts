import type { LedgerEntry } from '@cm/model';

import type { LedgerRow } from '../facts.ts';

/** Kinds of the control's entries in the ledger. */
export const kinds = {
  /** The schedule looked; the first one is where the register begins. */
  watched: 'branch-watched',
  landed: 'change-landed',
  pushed: 'direct-push',
  due: 'review-due',
  done: 'review-done',
  overdue: 'review-overdue',
} as const;

const own: ReadonlySet<string> = new Set(Object.values(kinds));

export function isOwnKind(kind: string): boolean {
  return own.has(kind);
}

/** A change that landed and waits for its review afterwards. */
export interface DueReview {
  /** `pr-12`, or the hash of the commit on which a push without a pull request ended. */
  readonly id: string;
  readonly why: 'emergency' | 'unapproved' | 'direct-push' | 'forced-push';
  readonly pull: number | null;
  readonly commit: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly landedAt: number;
  readonly due: number;
  /** Login of who merged or pushed; null where GitHub does not say. */
  readonly by: string | null;
  /** `INC-12`; null where none is named. */
  readonly incident: string | null;
}

/** What the ledger says is due, and what of it was done. */
export interface Register {
  /** In the order in which they landed. */
  readonly open: readonly DueReview[];
  /** Ids that were ever due, done or told of. */
  readonly known: ReadonlySet<string>;
  readonly overdueTold: ReadonlySet<string>;
  /** When the register began; null before its first entry. */
  readonly since: number | null;
}

/** Reads the register out of the ledger. An entry that is not as this control writes it is passed over. */
export function registerOf(rows: readonly LedgerRow[]): Register {
  const open = new Map<string, DueReview>();
  const known = new Set<string>();
  const overdueTold = new Set<string>();
  for (const { kind, payload } of rows) {
    const id = textIn(payload, 'id');
    if (id === null) continue;
    known.add(`${kind} ${id}`);
    if (kind === kinds.due) {
      const due = dueOf(id, payload);
      if (due !== null) open.set(id, due);
    }
    if (kind === kinds.done) open.delete(id);
    if (kind === kinds.overdue) overdueTold.add(id);
  }
  return { open: [...open.values()], known, overdueTold, since: rows[0]?.at ?? null };
}

/** The commit on which the branch stood before a push of the register; null where it does not say. */
export function pushedFrom(rows: readonly LedgerRow[], commit: string): string | null {
  const push = rows.find(({ kind, payload }) => kind === kinds.pushed && payload['id'] === commit);
  return push === undefined ? null : textIn(push.payload, 'before');
}

export function dueEntry({ due, landedAt, ...rest }: DueReview): LedgerEntry {
  return { kind: kinds.due, payload: { ...rest, landedAt: isoOf(landedAt), due: isoOf(due) } };
}

/** The last moment that a date can be. Source: ECMAScript, "Time Values and Time Range". */
const farthest = 8_640_000_000_000_000;

/** ISO 8601 in UTC. A time beyond the last one that can be written is that one. */
export function isoOf(time: number): string {
  return new Date(Math.min(time, farthest)).toISOString();
}

const reasons = ['emergency', 'unapproved', 'direct-push', 'forced-push'] as const;

function dueOf(id: string, payload: LedgerRow['payload']): DueReview | null {
  const why = reasons.find((one) => one === payload['why']);
  const [landedAt, due] = [timeIn(payload, 'landedAt'), timeIn(payload, 'due')];
  const commit = textIn(payload, 'commit');
  if (why === undefined || landedAt === null || due === null || commit === null) return null;
  const pull = payload['pull'];
  return {
    id,
    why,
    pull: typeof pull === 'number' ? pull : null,
    commit,
    landedAt,
    due,
    by: textIn(payload, 'by'),
    incident: textIn(payload, 'incident'),
  };
}

function textIn(payload: LedgerRow['payload'], name: string): string | null {
  const value = payload[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function timeIn(payload: LedgerRow['payload'], name: string): number | null {
  const time = Date.parse(textIn(payload, name) ?? '');
  return Number.isNaN(time) ? null : time;
}
