import { listed } from '@cm/model/words';

import type { Contributor, ContributorPart } from './contributors.ts';

/** Why a review does not count, those first that nothing can mend. */
export const reasonKinds = [
  'account-deleted',
  'after-merge',
  'dismissed',
  'superseded',
  'changes-requested',
  'comment-only',
  'pending',
  'bot',
  'author',
  'co-author',
  'committer',
  'last-pusher',
  'no-write-access',
  'write-access-untold',
  'authors-untold',
  'reviews-untold',
  'stale',
  'text-edited',
  'text-untold',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export interface Reason {
  readonly kind: ReasonKind;
  /** Goes behind "approved, but": `wrote commit abc1234`. */
  readonly words: string;
}

/** Reviews that say nothing for or against, or no more. */
export const silent: Readonly<Record<'after-merge' | 'comment-only' | 'pending', Reason>> = {
  'after-merge': { kind: 'after-merge', words: 'only after the merge' },
  'comment-only': { kind: 'comment-only', words: 'only commented' },
  pending: { kind: 'pending', words: 'has not submitted the review yet' },
};

export const dismissed: Reason = { kind: 'dismissed', words: 'the review was dismissed' };
export const deleted: Reason = {
  kind: 'account-deleted',
  words: 'the account was deleted: nobody can tell who it was',
};
export const bot: Reason = { kind: 'bot', words: 'is a bot or a machine user, and bots approve nothing' };
export const noWriteAccess: Reason = { kind: 'no-write-access', words: 'may not push to this repository' };
export const writeUntold: Reason = {
  kind: 'write-access-untold',
  words: 'GitHub does not say whether that account may push',
};

export function asksForChanges(hadApproved: boolean): Reason {
  return hadApproved
    ? { kind: 'superseded', words: 'asked for changes afterwards' }
    : { kind: 'changes-requested', words: 'asks for changes' };
}

const partWords: Readonly<Record<ContributorPart, { readonly kind: ReasonKind; readonly words: string }>> = {
  opener: { kind: 'author', words: 'opened the pull request' },
  author: { kind: 'author', words: 'wrote' },
  'co-author': { kind: 'co-author', words: 'is a co-author of' },
  committer: { kind: 'committer', words: 'committed' },
  'last-pusher': { kind: 'last-pusher', words: 'pushed last:' },
};

/** One reason for each thing that somebody did to the change. */
export function contributed({ as }: Contributor): readonly Reason[] {
  return [...as].map(([part, commits]) => {
    const { kind, words } = partWords[part];
    const short = commits.map((sha) => sha.slice(0, 7));
    return { kind, words: short.length === 0 ? words : `${words} ${listed(short, 3)}` };
  });
}

export function staleReason(commit: string | null, why: string): Reason {
  const of = commit === null ? 'a commit that a force push took away' : `commit ${commit.slice(0, 7)}`;
  return { kind: 'stale', words: `that was for ${of}, and ${why}` };
}

/** Approved was what it changes in another branch: into this one it may bring more. */
export function retargetedReason(from: string, to: string): Reason {
  return {
    kind: 'stale',
    words: `that was when it went into ${from.slice(0, 100)}, and now it goes into ${to.slice(0, 100)}`,
  };
}

export function editedReason(what: string, by: string | null): Reason {
  const who = by === null ? '' : ` by @${by}`;
  return { kind: 'text-edited', words: `that was before the ${what} was edited${who}` };
}

/** The one that is said where several hold. */
export function foremost(reasons: readonly Reason[]): Reason | null {
  const [first] = reasons.toSorted((a, b) => reasonKinds.indexOf(a.kind) - reasonKinds.indexOf(b.kind));
  return first ?? null;
}
