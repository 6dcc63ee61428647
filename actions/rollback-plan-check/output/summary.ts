import { counted } from '@cm/model/words';

import type { PlanFacts } from '../facts.ts';
import { namesOf } from '../verdicts/words.ts';
import type { CaseView, Problem } from '../view.ts';

/** One sentence that a person reads first. */
export function summaryOf({ scope }: PlanFacts, views: readonly CaseView[], problems: readonly Problem[]): string {
  if (scope.kind !== 'change') return scope.reason;
  if (problems.some(isRed)) return brokenOf(views, problems);
  const asked = views.filter((view) => view.asked);
  if (asked.length === 0) {
    return views.every(({ facts }) => facts.parts.length === 0)
      ? 'The change touches no file.'
      : 'Reverting the commit undoes the change; no written plan is asked for.';
  }
  if (asked.every(({ derived }) => derived))
    return 'A bot opened it; its rollback plan was worked out from the diff and recorded.';
  const parts = asked.flatMap(({ facts }) => facts.parts.filter(({ kind }) => kind !== 'code'));
  return `The rollback plan covers ${parts.length === 0 ? 'the change' : `what the change touches: ${counted(parts.length, 'part')}`}.`;
}

function isRed({ rule, draft }: Problem): boolean {
  return rule.level === 'error' && draft.atMost === undefined;
}

function brokenOf(views: readonly CaseView[], problems: readonly Problem[]): string {
  const halted = views.find((view) => view.halted !== null);
  const first = problems.find(isRed);
  if (halted !== undefined)
    return `${halted.prefix}No usable rollback plan: the change needs one for ${namesOf(halted)}.`;
  return `The rollback plan would not undo the change: ${first?.draft.message ?? ''}`.slice(0, 500);
}
