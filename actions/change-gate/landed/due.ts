import type { ChangeGateFacts } from '../facts.ts';
import type { JudgedCase } from '../judged.ts';
import type { Settings } from '../settings.ts';
import { type DueReview, kinds, registerOf } from './entries.ts';
import { outsidePushes } from './pushes.ts';

const hour = 3_600_000;
/** Rules that say who had to approve before it landed. */
const approvalIds: ReadonlySet<string> = new Set(
  ['approvals', 'emergency-approval', 'separation-of-duties', 'changes-requested', 'edited-after-approval'].map(
    (name) => `change-gate/${name}`,
  ),
);

/** Changes that this run sees land without the approval that they need beforehand. What the register knows is not due anew. */
export function newlyDue(
  facts: ChangeGateFacts,
  { postReviewHours }: Settings,
  cases: readonly JudgedCase[],
): readonly DueReview[] {
  const { landed } = facts;
  const rows = landed?.ledger.status === 'available' ? (landed.ledger.value?.entries ?? []) : [];
  const { known } = registerOf(rows);
  const isNew = ({ id }: DueReview): boolean => !known.has(`${kinds.due} ${id}`);
  const span = postReviewHours * hour;
  const pulls = cases.flatMap((one) => duePull(one, facts.now, span));
  const pushes = outsidePushes(facts).map(({ at, by, forced, id }): DueReview => ({
    id,
    why: forced ? 'forced-push' : 'direct-push',
    pull: null,
    commit: id,
    landedAt: at,
    due: at + span,
    by,
    incident: null,
  }));
  return [...pulls, ...pushes].filter(isNew);
}

function duePull({ parts, view }: JudgedCase, now: number, span: number): readonly DueReview[] {
  const { classification, facts } = view;
  const { asOf, number, record } = facts;
  if (number === null || record.status === 'unavailable') return [];
  const verdicts = parts.flatMap((part) => part.verdicts);
  const unapproved = verdicts.some(({ rule, findings }) => approvalIds.has(rule) && findings.length > 0);
  const emergency = classification.category === 'emergency';
  if (!emergency && !unapproved) return [];
  const landedAt = asOf ?? now;
  const { headSha, mergedBy } = record.value;
  return [
    {
      id: `pr-${number}`,
      why: emergency ? 'emergency' : 'unapproved',
      pull: number,
      commit: headSha,
      landedAt,
      due: landedAt + span,
      by: mergedBy?.login ?? null,
      incident: classification.emergency?.incident ?? null,
    },
  ];
}
