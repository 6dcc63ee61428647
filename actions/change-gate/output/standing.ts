import type { Judgement } from '@cm/model';

import type { ChangeGateFacts } from '../facts.ts';

/** What was read on the way of the head's statuses and of the control's own comment, so that nobody asks for it again. */
export function standingOf({ cases, scope }: ChangeGateFacts): NonNullable<Judgement['standing']> | null {
  const [only] = cases;
  // Of a merge group another commit gets the status.
  if (scope.kind !== 'change' || scope.isQueued === true || only === undefined || cases.length > 1) return null;
  const { record } = only;
  if (record.status === 'unavailable') return null;
  const { commentsWhole, ownComment, statuses } = record.value;
  return { statuses, comment: ownComment ?? (commentsWhole ? null : undefined) };
}
