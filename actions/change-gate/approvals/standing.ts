import type { ForgeChangeRecord, ForgeRecordReview } from '@cm/app';

import type { CaseFacts, PeopleFacts } from '../facts.ts';
import { isBot } from '../people.ts';
import type { Settings } from '../settings.ts';
import { accountKey, type Contributors } from './contributors.ts';
import { type DiffBook, diffBook } from './diffs.ts';
import { textWatch } from './edits.ts';
import {
  asksForChanges,
  bot,
  contributed,
  deleted,
  dismissed,
  editedReason,
  noWriteAccess,
  retargetedReason,
  type Reason,
  silent,
  staleReason,
  writeUntold,
} from './reasons.ts';

/** What one account says of the change, and what speaks against counting it. */
export interface Standing {
  readonly login: string;
  readonly state: ForgeRecordReview['state'];
  readonly at: string | null;
  readonly commit: string | null;
  /** Empty: nothing is known that speaks against it. */
  readonly reasons: readonly Reason[];
  /** What could not be told and would speak against it. */
  readonly doubts: readonly Reason[];
}

export interface StandingReviews {
  readonly accepted: readonly Standing[];
  /** Each with the reasons, or with what could not be told. */
  readonly rejected: readonly Standing[];
  /** Changes that are asked for by somebody who may push, or of whom that could not be told. */
  readonly asking: readonly Standing[];
}

/** What a review is compared with. */
interface Scales {
  readonly facts: CaseFacts;
  readonly record: ForgeChangeRecord;
  readonly settings: Pick<Settings, 'bots'>;
  readonly people: PeopleFacts;
  readonly contributors: Contributors;
  readonly diffs: DiffBook;
  readonly textSince: ReturnType<typeof textWatch>;
}

/** The last word of each account that has reviewed, sorted into what counts and what does not. */
export function standingReviews(
  facts: CaseFacts,
  settings: Pick<Settings, 'bots'>,
  people: PeopleFacts,
  contributors: Contributors,
  diffs?: DiffBook,
): StandingReviews {
  const { record } = facts;
  if (record.status === 'unavailable') return { accepted: [], rejected: [], asking: [] };
  const scales: Scales = {
    facts,
    record: record.value,
    settings,
    people,
    contributors,
    diffs: diffs ?? diffBook(facts, record.value.headSha),
    textSince: textWatch(record.value, settings.bots, facts.asOf),
  };
  const weighed = lastWords(record.value.reviews, facts.asOf).map((word) => weigh(word, scales));
  const counts = ({ reasons, doubts }: Standing): boolean => reasons.length + doubts.length === 0;
  return {
    accepted: weighed.filter(counts),
    rejected: weighed.filter((one) => !counts(one)),
    asking: weighed.filter((one) => one.state === 'CHANGES_REQUESTED' && mayAsk(one)),
  };
}

/** The review of an account that stands, and why it would not count whoever gave it. */
interface Word {
  readonly review: ForgeRecordReview;
  readonly silent: Reason | null;
}

/** The last review of each account that is no mere comment, oldest first; a dismissed one brings no older one back. */
function lastWords(reviews: readonly ForgeRecordReview[], asOf: number | null): readonly Word[] {
  const words = new Map<string, Word>();
  const approved = new Set<string>();
  const nobodys: Word[] = [];
  for (const review of reviews) {
    const { state, user } = review;
    const quiet = quietness(review, asOf);
    if (user === null) {
      if (quiet === null) nobodys.push({ review, silent: deleted });
      continue;
    }
    const key = accountKey(user.login);
    if (quiet !== null) {
      if (!words.has(key) || words.get(key)?.silent === silent[quiet])
        words.set(key, { review, silent: silent[quiet] });
      continue;
    }
    if (state === 'APPROVED') approved.add(key);
    words.delete(key);
    words.set(key, { review, silent: refusal(review, approved.has(key)) });
  }
  return [...words.values(), ...nobodys];
}

function quietness({ state, submittedAt }: ForgeRecordReview, asOf: number | null): keyof typeof silent | null {
  if (state === 'PENDING') return 'pending';
  if (state === 'COMMENTED') return 'comment-only';
  return asOf !== null && !(Date.parse(submittedAt ?? '') <= asOf) ? 'after-merge' : null;
}

function refusal({ state }: ForgeRecordReview, hadApproved: boolean): Reason | null {
  if (state === 'DISMISSED') return dismissed;
  return state === 'CHANGES_REQUESTED' ? asksForChanges(hadApproved) : null;
}

function weigh({ review, silent: quiet }: Word, scales: Scales): Standing {
  const { commit, state, submittedAt: at, user } = review;
  const login = user?.login ?? 'a deleted account';
  const standing = { login, state, at, commit };
  if (user === null) return { ...standing, reasons: [quiet ?? deleted], doubts: [] };
  const access = accessOf(review, user.login, scales.people);
  const reasons = [
    ...(quiet === null ? [] : [quiet]),
    ...(isBot(user, scales.settings.bots) ? [bot] : []),
    ...(access === 'no' ? [noWriteAccess] : []),
  ];
  const doubts = access === 'untold' ? [writeUntold] : [];
  if (state !== 'APPROVED' || quiet !== null) return { ...standing, reasons, doubts };
  const more = weighApproval(user.login, commit, at, scales);
  return { ...standing, reasons: [...reasons, ...more.reasons], doubts: [...doubts, ...more.doubts] };
}

/** What speaks against an approval of somebody who may give one. */
function weighApproval(
  login: string,
  commit: string | null,
  at: string | null,
  scales: Scales,
): Pick<Standing, 'reasons' | 'doubts'> {
  const person = scales.contributors.people.get(accountKey(login));
  const text = scales.textSince(login, at === null ? Number.NEGATIVE_INFINITY : Date.parse(at));
  return {
    reasons: [
      ...(person === undefined ? [] : contributed(person)),
      ...staleness(commit, at, scales),
      ...(text.kind === 'edited' ? [editedReason(text.what, text.by)] : []),
    ],
    doubts: [
      ...wholeDoubts(scales),
      ...(text.kind === 'untold' ? [{ kind: 'text-untold', words: text.why } as const] : []),
    ],
  };
}

function wholeDoubts({ contributors, record }: Scales): readonly Reason[] {
  const { untold } = contributors;
  return [
    ...(untold === null ? [] : [{ kind: 'authors-untold', words: untold } as const]),
    ...(record.reviewsWhole ? [] : [{ kind: 'reviews-untold', words: moreReviews } as const]),
  ];
}

export const moreReviews = 'The pull request has more reviews than were read.';

/** What GitHub says with the review; else what it says of who may do what. */
function accessOf(
  { canPush }: ForgeRecordReview,
  login: string,
  { collaborators }: PeopleFacts,
): 'yes' | 'no' | 'untold' {
  if (canPush !== null) return canPush ? 'yes' : 'no';
  if (collaborators.status === 'unavailable') return 'untold';
  const { people, whole } = collaborators.value;
  const found = people.find(({ account }) => accountKey(account.login) === accountKey(login));
  if (found === undefined) return whole ? 'no' : 'untold';
  return found.canPush ? 'yes' : 'no';
}

function staleness(commit: string | null, at: string | null, { diffs, record }: Scales): readonly Reason[] {
  if (commit === null) return [staleReason(null, 'what it was cannot be looked at any more')];
  const { baseRef, retargets = [] } = record;
  const later = retargets.find((one) => !(Date.parse(one.at) <= Date.parse(at ?? '')));
  if (later !== undefined && later.from !== baseRef) return [retargetedReason(later.from, baseRef)];
  const compared = diffs.sameAsHead(commit);
  return compared.same ? [] : [staleReason(commit, compared.why)];
}

/** Bots and people who may not push ask in vain. */
function mayAsk({ reasons }: Standing): boolean {
  return reasons.every(({ kind }) => kind !== 'bot' && kind !== 'no-write-access' && kind !== 'account-deleted');
}
