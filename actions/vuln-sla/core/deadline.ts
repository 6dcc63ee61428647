import type { Severity } from '@cm/formats/advisories';

import { day } from './moment.ts';
import { isWorse, type Level } from './severity.ts';

/** Milliseconds for each level; null: by the next release. */
export type Windows = Readonly<Record<Level, number | null>>;

export interface Rules {
  readonly windows: Windows;
  /** As which level one counts that nobody rated. */
  readonly unknownAs: Level;
  /** Per cent of a deadline that has to pass before it is warned of: a whole number. */
  readonly warnAt: number;
  /** Start of the day on which the policy was adopted; null where it does not say. */
  readonly adoptedAt: number | null;
}

/** A release that was tagged. */
export interface Release {
  readonly tag: string;
  readonly at: number;
}

/** What the record says of a vulnerability's clock. */
export interface Recorded {
  readonly severity: Severity;
  /** Null where it is due by the next release, or has no deadline. */
  readonly due: number | null;
  /** The window in force when it was opened or rated last; null: by the next release. */
  readonly window: number | null;
  readonly firstSeen: number;
  /** From when its window was counted. */
  readonly start: number;
  /** When it was opened, or opened again last. */
  readonly openSince: number;
}

export interface Question {
  readonly now: number;
  /** What it counts as now; null where no scanner that saw it ever rates. */
  readonly level: Level | null;
  readonly recorded: (Recorded & { readonly level: Level | null }) | null;
  /** When an alert says that it was there. */
  readonly alertAt: number | null;
  /** When the clock began anew, where the policy lets it when a vulnerability comes back. */
  readonly restartedAt: number | null;
  /** Whether what was recorded of its deadline counts no more, because the clock begins anew now. */
  readonly anew: boolean;
  /** The last moment by which a list of exploited vulnerabilities wants it fixed. */
  readonly exploitedDue: number | null;
  /** In the order of their times. */
  readonly releases: readonly Release[];
}

export interface Deadline {
  readonly firstSeen: number;
  readonly start: number;
  /** Null: by the next release, or none. */
  readonly due: number | null;
  readonly window: number | null;
  /** `release`: by the next release, or due because a release shipped it. `none`: nobody rates it. */
  readonly by: 'window' | 'exploited' | 'release' | 'none';
  readonly state: 'open' | 'due-soon' | 'overdue';
  /** The release that shipped it although it was known. */
  readonly shippedIn: string | null;
}

/** Releases that follow a detection by less than this may still hold it. */
const grace = day;

/**
 * The clock of one vulnerability. It starts when the vulnerability was first seen, or when the policy was adopted where that
 * was later, and a deadline once recorded stays: a worse rating can only bring it nearer, a milder one counts from the start.
 * Overdue is what is past its deadline by a millisecond or more. Source: the policy's response times; DESIGN §2.
 */
export function deadlineOf(question: Question, rules: Rules): Deadline {
  const { level } = question;
  const firstSeen = firstSeenOf(question);
  const start = question.restartedAt ?? Math.max(firstSeen, rules.adoptedAt ?? firstSeen);
  if (level === null) return capped({ firstSeen, start, due: null, window: null, by: 'none' }, question, rules);
  const own = windowed(question, rules, { firstSeen, start }, level);
  return capped({ firstSeen, start, ...own }, question, rules);
}

/** What was written down holds even where the clock went back since; an alert of the future began now. */
function firstSeenOf({ now, recorded, alertAt }: Question): number {
  const alert = alertAt === null ? null : Math.min(alertAt, now);
  return least(recorded?.firstSeen ?? null, alert) ?? now;
}

interface Draft {
  readonly firstSeen: number;
  readonly start: number;
  readonly due: number | null;
  readonly window: number | null;
  readonly by: Deadline['by'];
}

function windowed(
  { now, recorded, anew }: Question,
  { windows }: Rules,
  { firstSeen, start }: Pick<Draft, 'firstSeen' | 'start'>,
  level: Level,
): Pick<Draft, 'by' | 'due' | 'window'> {
  const fresh = fromStart(start, windows[level]);
  if (recorded === null || anew) return fresh;
  if (recorded.level === null || isWorse(level, recorded.level)) {
    const window = windows[level];
    const due = least(recorded.due, window === null ? null : now + window);
    return { due, window, by: due === null ? 'release' : 'window' };
  }
  return level === recorded.level ? frozen(recorded, firstSeen, start) : fresh;
}

/** What was written down, with the window of the policy that was in force then. */
function frozen(recorded: Recorded, firstSeen: number, start: number): Pick<Draft, 'by' | 'due' | 'window'> {
  const { window, due } = recorded;
  if (window === null || due === null) return fromStart(start, window);
  // The deadline that was written down holds, unless the policy was adopted later than that, or it was seen earlier.
  if (start > recorded.start) return fromStart(start, window);
  const earlier = firstSeen < recorded.firstSeen && start < recorded.start;
  return { due: earlier ? Math.min(due, start + window) : due, window, by: 'window' };
}

function fromStart(start: number, window: number | null): Pick<Draft, 'by' | 'due' | 'window'> {
  return window === null ? { due: null, window, by: 'release' } : { due: start + window, window, by: 'window' };
}

function capped(draft: Draft, question: Question, rules: Rules): Deadline {
  const { now, recorded, releases, exploitedDue } = question;
  const { firstSeen, start, window } = draft;
  let { due, by } = draft;
  let shippedIn: string | null = null;
  if (by === 'release') {
    const since = Math.max(start, recorded?.openSince ?? start);
    const shipped = releases.find(({ at }) => at <= now && at - since >= grace);
    due = shipped?.at ?? null;
    shippedIn = shipped?.tag ?? null;
  }
  if (exploitedDue !== null && (due === null || exploitedDue < due)) {
    due = exploitedDue;
    by = 'exploited';
  }
  const state = shippedIn !== null ? 'overdue' : stateOf(now, start, due, rules.warnAt);
  return { firstSeen, start, due, window, by, state, shippedIn };
}

/** Whole numbers only, so that 24:00:00.000 is in time and the millisecond after it is not. */
function stateOf(now: number, start: number, due: number | null, warnAt: number): Deadline['state'] {
  if (due === null) return 'open';
  if (now > due) return 'overdue';
  return (now - start) * 100 >= (due - start) * warnAt ? 'due-soon' : 'open';
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
