import type { KeptIssue } from '@cm/model';

import { type DueReview, isoOf } from './entries.ts';

/** Stands on every issue that is kept, and tells them from those of people. */
export const issueLabel = 'post-review';

const whys = {
  emergency: 'landed by the emergency path',
  unapproved: 'landed without the approvals that the policy asks for',
  'direct-push': 'was pushed to the default branch without a pull request',
  'forced-push': 'was pushed to the default branch by force',
} as const;

/** What a due review is called in a sentence. */
export function dueWords({ commit, pull, why }: DueReview): string {
  return `${pull === null ? `Commit ${commit.slice(0, 12)}` : `Pull request #${pull}`} ${whys[why]}`;
}

/** How the review is given. */
export function howTo({ commit, pull }: DueReview): string {
  return pull === null
    ? `Read commit ${commit}, and comment on it: "post-review: approved". Or revert it by a pull request.`
    : `Open pull request #${pull}, read its files, press "Review changes" and approve. Or mend it by a new pull request, and approve after that.`;
}

/** The issue of a review that is due. No time that goes by stands in it, so that it need not be written again. */
export function issueOf(due: DueReview): KeptIssue {
  const what = due.pull === null ? due.commit.slice(0, 12) : `#${due.pull}`;
  const lines = [
    `${dueWords(due)}, and waits for its review.`,
    '',
    `- Landed: ${isoOf(due.landedAt)}${due.by === null ? '' : ` by \`${due.by}\``}`,
    `- Review due: ${isoOf(due.due)}`,
    ...(due.incident === null ? [] : [`- Incident: \`${due.incident}\``]),
    `- By whom: somebody who may push here, wrote none of it and is no bot`,
    `- How: ${howTo(due)}`,
    '',
    'This issue is for people only: nothing reads it. It is closed by the run that finds the review; closed by hand, it is opened anew.',
  ];
  return { key: due.id, title: `Review ${what} afterwards`, body: lines.join('\n') };
}
