import type { ForgeReview } from './forge-port.ts';

/** Who approves: the last review per account that is not a mere comment counts. Source: anchors change-control §2. */
export function standingApprovals(reviews: readonly ForgeReview[]): readonly ForgeReview[] {
  const last = new Map<string, ForgeReview>();
  for (const review of reviews) {
    if (review.user === null || review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    last.set(review.user.login.toLowerCase(), review);
  }
  return [...last.values()].filter((review) => review.state === 'APPROVED');
}

const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Whether a review is by a person of the project other than the author. On a public repository anybody may approve, so
 * an account whose association GitHub does not name, or whose kind it does not name, does not count.
 */
export function isIndependent(review: ForgeReview, author: string | null): boolean {
  if (review.user === null || review.user.type !== 'User' || author === null) return false;
  return insiders.has(review.association ?? '') && !sameLogin(review.user.login, author);
}

/** GitHub logins are compared without case. */
export function sameLogin(a: string, b: string): boolean {
  return a.replace(/^@/, '').toLowerCase() === b.replace(/^@/, '').toLowerCase();
}
