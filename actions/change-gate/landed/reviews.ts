import { type ForgeCommitComment, sameLogin } from '@cm/app';

import { postReviewOf } from '../approvals/index.ts';
import type { ChangeGateFacts, PeopleFacts, ReviewFacts } from '../facts.ts';
import { isBot } from '../people.ts';
import type { Settings } from '../settings.ts';
import { type DueReview, registerOf } from './entries.ts';

/** A review that was due, and what became of it. */
export interface WaitingReview {
  readonly due: DueReview;
  readonly state:
    | { readonly kind: 'done'; readonly by: string; readonly at: number; readonly url: string | null }
    | { readonly kind: 'open'; readonly overdue: boolean }
    | { readonly kind: 'unread'; readonly reason: string };
}

type State = WaitingReview['state'];

/** Every review that the register says is due, with what was found of it. */
export function waitingReviews(facts: ChangeGateFacts, settings: Settings): readonly WaitingReview[] {
  const { landed, now } = facts;
  if (landed === null || landed.ledger.status === 'unavailable' || landed.ledger.value === null) return [];
  return registerOf(landed.ledger.value.entries).open.map((due) => {
    const open: State = { kind: 'open', overdue: now > due.due };
    const read = landed.reviews.get(due.id);
    if (read === undefined) return { due, state: landed.push === null ? unlooked : { kind: 'open', overdue: false } };
    if (read.status === 'unavailable') return { due, state: { kind: 'unread', reason: read.reason } };
    return { due, state: stateOf(read.value, due, facts, settings) ?? open };
  });
}

/** The schedule looks at so many; a push looks at none, and so cannot say that one is overdue. */
const unlooked: State = {
  kind: 'unread',
  reason: 'More reviews are due than one run looks at. Give the oldest ones first.',
};

/** Null where nobody reviewed it yet. */
function stateOf(read: ReviewFacts, due: DueReview, { people }: ChangeGateFacts, settings: Settings): State | null {
  if (read.kind === 'commit') return commentedOn(read, due, people, settings);
  const { found, untold } = postReviewOf(read.facts, settings, people);
  if (found !== null) return { kind: 'done', by: found.login, at: Date.parse(found.at), url: found.url };
  return untold === null ? null : { kind: 'unread', reason: untold };
}

const approved = /^post-review: ?approved\b/i;

/** Whether a comment on a commit says that it was reviewed. */
export function saysApproved({ body }: Pick<ForgeCommitComment, 'body'>): boolean {
  return approved.test(body.slice(0, 1000).trimStart());
}

/** A comment on the commit, by a person who may push, is not the one who pushed it, and wrote none of it. */
function commentedOn(
  { authors, comments, pusher }: Extract<ReviewFacts, { readonly kind: 'commit' }>,
  due: DueReview,
  { collaborators }: PeopleFacts,
  { bots }: Settings,
): State | null {
  const said = comments.filter((one) => saysApproved(one) && Date.parse(one.at) >= due.landedAt);
  const byPeople = said.flatMap(({ at, by, url }) =>
    by === null || isBot(by, bots) ? [] : [{ at, url, by: by.login }],
  );
  const others = byPeople.filter(({ by }) => pusher === null || !sameLogin(by, pusher));
  if (others.length === 0) return null;
  if (pusher === null) return { kind: 'unread', reason: pusherUntold };
  if (authors.status === 'unavailable') return { kind: 'unread', reason: authors.reason };
  if (collaborators.status === 'unavailable') return { kind: 'unread', reason: collaborators.reason };
  const strangers = others.filter(({ by }) => authors.value.every((login) => !sameLogin(login, by)));
  const able = collaborators.value.people.filter(({ canPush }) => canPush);
  const found = strangers.find(({ by }) => able.some(({ account }) => sameLogin(account.login, by)));
  return found === undefined ? null : { kind: 'done', by: found.by, at: Date.parse(found.at), url: found.url };
}

const pusherUntold = 'GitHub does not say who pushed it, so nobody can tell whether it was somebody else.';
