import { creditLines } from './landing-credits.ts';
import { splitMessage } from './split-message.ts';
import type { LandingCommit, LandingPullRequest, LandingSettings } from './landing-types.ts';

interface Body {
  readonly body: string;
  readonly assumption: string | null;
}

/** The bodies that a squash merge may have under one setting; one unless GitHub's behaviour was seen to vary. */
export function squashBodies(
  pullRequest: LandingPullRequest,
  commits: readonly LandingCommit[],
  setting: NonNullable<LandingSettings['squashMessage']>,
): readonly Body[] {
  const regular = commits.filter(({ parents }) => parents < 2);
  if (setting === 'COMMIT_MESSAGES' && regular.length < commits.length) {
    // Seen in vyncint/termlens issue 159: one merge commit in the branch, and every sign-off of the others was gone.
    return [{ body: '', assumption: 'GitHub was seen to leave the body empty when the branch holds a merge commit' }];
  }
  const body = bodyOf(pullRequest, regular, setting);
  const { lines, assumption } = creditLines(pullRequest, regular, body, regular.length > 1);
  if (lines.length === 0) return [{ body, assumption }];
  return [{ body: body === '' ? lines.join('\n') : `${body}\n\n---------\n\n${lines.join('\n')}`, assumption }];
}

function bodyOf(
  pullRequest: LandingPullRequest,
  regular: readonly LandingCommit[],
  setting: NonNullable<LandingSettings['squashMessage']>,
): string {
  if (setting === 'BLANK') return '';
  if (setting === 'PR_BODY') return pullRequest.body.replaceAll('\r\n', '\n').trim();
  const [only] = regular;
  if (regular.length === 1 && only !== undefined) return splitMessage(only.message).body;
  return regular.map(({ message }) => bullet(message)).join('\n\n');
}

function bullet(message: string): string {
  const { title, body } = splitMessage(message);
  return body === '' ? `* ${title}` : `* ${title}\n\n${body}`;
}
