import type { CaseFacts, PeopleFacts } from '../facts.ts';
import type { Settings } from '../settings.ts';
import { contributorsOf } from './contributors.ts';
import { foremost } from './reasons.ts';
import { type Standing, standingReviews } from './standing.ts';

/** The review of a change after it landed. */
export interface PostReview {
  /** The first approval by somebody who may give it; null where there is none. */
  readonly found: { readonly login: string; readonly at: string; readonly url: string | null } | null;
  /** Who approved afterwards and does not count, with the reason. */
  readonly rejected: readonly { readonly login: string; readonly reason: string }[];
  /** Why it could not be told although somebody approved; null where it could. */
  readonly untold: string | null;
}

/**
 * The first approval after the merge, of the head that was merged, by a person who may push and had no hand in the change.
 * What was written before the merge is no review afterwards; edits of the text after the merge take nothing away.
 */
export function postReviewOf(facts: CaseFacts, settings: Pick<Settings, 'bots'>, people: PeopleFacts): PostReview {
  const { record } = facts;
  if (record.status === 'unavailable') return { found: null, rejected: [], untold: record.reason };
  const { mergeCommit, mergedAt, reviews } = record.value;
  if (mergedAt === null) return { found: null, rejected: [], untold: null };
  const merged = Date.parse(mergedAt);
  const later = reviews.filter(
    ({ state, submittedAt }) => state === 'APPROVED' && Date.parse(submittedAt ?? '') > merged,
  );
  const contributors = contributorsOf(facts);
  const weighed = later.map((review) => {
    const commit = review.commit !== null && review.commit === mergeCommit ? record.value.headSha : review.commit;
    const alone = {
      ...record.value,
      reviews: [{ ...review, commit }],
      edits: [],
      editsWhole: true,
      renames: [],
      timelineWhole: true,
    };
    const one = {
      ...facts,
      asOf: null,
      approvedDiffs: new Map(),
      record: { status: 'available', value: alone } as const,
    };
    const { accepted, rejected } = standingReviews(one, settings, people, contributors);
    return { review, accepted: accepted[0], rejected: rejected[0] };
  });
  const first = weighed.find(({ accepted }) => accepted !== undefined);
  const open = weighed.find(({ rejected }) => rejected !== undefined && rejected.reasons.length === 0)?.rejected;
  return {
    found:
      first?.accepted === undefined
        ? null
        : { login: first.accepted.login, at: first.accepted.at ?? '', url: first.review.url },
    rejected: weighed.flatMap(({ rejected }) => (rejected === undefined ? [] : [spoken(rejected)])),
    untold: first === undefined && open !== undefined ? (foremost(open.doubts)?.words ?? null) : null,
  };
}

function spoken({ doubts, login, reasons }: Standing): { readonly login: string; readonly reason: string } {
  return { login, reason: foremost([...reasons, ...doubts])?.words ?? '' };
}
