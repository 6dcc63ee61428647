import type { Story } from '../../../../actions/change-gate/approvals/cases/story.fixture.ts';

/** Why a story cannot be told through GitHub's API; null where it can. */
export function cannotBeArranged({ category, gaps, people }: Story): string | null {
  if (people.some(({ isPushTold }) => !isPushTold))
    return 'GraphQL’s authorCanPushToRepository is never null, so a review always tells it';
  if (category === 'standard' && gaps.has('more commits'))
    return 'where not all commits are listed the change is not classified as a standard one';
  return null;
}
