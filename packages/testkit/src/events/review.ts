import { numberOf, shaOf } from '../world/object-id.ts';
import { type Association, defaultAccount, type WorldAccount, worldDate } from '../world/types.ts';
import { carriedPull, renumbered } from './carried-pull.ts';
import type { CarriedPullOptions } from './pull-request.ts';
import { eventAccount, type EventFixture, example, part, placed } from './seed.ts';

export interface PullRequestReviewEventOptions extends CarriedPullOptions {
  /** Default `submitted`, and `dismissed` of a review that is. */
  readonly action?: 'dismissed' | 'edited' | 'submitted';
  readonly review?: {
    readonly id?: number;
    /** Default the sender. */
    readonly user?: WorldAccount | null;
    /** In small letters, as the event has it; default `approved`. */
    readonly state?: 'approved' | 'changes_requested' | 'commented' | 'dismissed';
    readonly body?: string | null;
    /** Default the head; null where a forced push took it away. */
    readonly commit?: string | null;
    /** ISO 8601, UTC; default `worldDate`. */
    readonly submittedAt?: string;
    /** Default `MEMBER`. */
    readonly association?: Association;
  };
}

/** A review of a pull request. Of that the event tells neither how many commits it has nor whether it was merged. */
export function pullRequestReviewEvent(options: PullRequestReviewEventOptions = {}): EventFixture {
  const head = options.head ?? { ref: 'feature', sha: shaOf('head') };
  const given = options.review ?? {};
  const { association, body, commit, id, state, submittedAt, user } = {
    id: numberOf('review'),
    user: options.sender ?? defaultAccount,
    state: 'approved',
    body: null,
    commit: head.sha,
    submittedAt: worldDate,
    association: 'MEMBER',
    ...given,
  };
  const seed = example('pull_request_review', (candidate) => candidate['action'] === 'submitted');
  const payload = placed(renumbered(seed, options.number ?? 7, head.sha), options);
  return {
    name: 'pull_request_review',
    payload: {
      ...payload,
      action: options.action ?? (state === 'dismissed' ? 'dismissed' : 'submitted'),
      review: {
        ...part(payload, 'review'),
        id,
        user: user === null ? null : eventAccount(user),
        state,
        body,
        commit_id: commit,
        submitted_at: submittedAt,
        author_association: association,
      },
      pull_request: carriedPull(part(payload, 'pull_request'), options),
    },
  };
}
