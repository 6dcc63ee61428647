import type { RuleDefinition } from '@cm/model';
import { listed } from '@cm/model/words';

import type { Part, RestorePart } from '../facts.ts';
import { partRemedy } from '../output/remedy.ts';
import {
  downgradeTarget,
  order,
  partNotCovered,
  restorePlan,
  rolloutTarget,
  serviceName,
  toolTarget,
} from '../rules/targets.ts';
import { bodyLine, type CaseView, type Covered, type Problem } from '../view.ts';
import { partWords } from './words.ts';

/** Parts that the plan does not undo, and parts for which it names the wrong thing. */
export function coverageProblems(view: CaseView): readonly Problem[] {
  return isUnwritten(view) ? [] : view.covers.flatMap((covered) => problemsOf(view, covered));
}

/** There is no plan at all: a rule of presence says so. */
export function isUnwritten(view: CaseView): boolean {
  return !view.asked || view.derived || view.halted !== null;
}

function problemsOf(view: CaseView, { part, cover }: Covered): readonly Problem[] {
  const because = `It is because of ${listed(part.because, 3)}.`;
  switch (cover.state) {
    case 'covered':
      return cover.soft === undefined ? [] : [softProblem(view, part, cover.soft, cover.by?.line ?? null)];
    case 'derived':
      return [];
    case 'wrong': {
      const rule = part.kind === 'tool' ? toolTarget : downgradeTarget;
      return [problem(view, rule, `${cover.message} ${because}`, cover.line, remedyFor(part, rule))];
    }
    case 'missing': {
      if (part.kind === 'restore') return [restoreProblem(view, part, cover.why ?? '')];
      const why = cover.why === null ? '' : `: ${cover.why}`;
      const message = `The plan does not say how ${partWords(part)} goes back${why}. ${because}`;
      return [problem(view, partNotCovered, message, null, remedyFor(part, partNotCovered))];
    }
  }
}

function softProblem(view: CaseView, part: Part, message: string, line: number | null): Problem {
  const rule = part.kind === 'service' ? serviceName : rolloutTarget;
  const remedy = 'Add that command, or leave the plan as it is where the thing was there before.';
  const { draft } = problem(view, rule, message, line, remedy);
  return { rule, draft: { ...draft, atMost: 'warning' } };
}

function restoreProblem(view: CaseView, { reason, target }: RestorePart, lack: string): Problem {
  const message = `${target} cannot be undone: ${reason} The plan does not say ${lack}.`;
  return problem(view, restorePlan, message, null, '');
}

function problem(view: CaseView, rule: RuleDefinition, message: string, line: number | null, remedy: string): Problem {
  const location = bodyLine(view, line ?? view.plan.section?.startLine ?? null);
  return { rule, draft: { outcome: 'fail', message: `${view.prefix}${message}`, remedy, location }, paste: view };
}

/** The one command where one is enough. */
function remedyFor(part: Part, rule: RuleDefinition): string {
  const [command] = rule === downgradeTarget && 'commands' in part ? part.commands : [];
  return command === undefined ? partRemedy(part) : `Write: ${command}`;
}

/** The database after the image: an error where the facts show that it cannot work. */
export function orderProblems(view: CaseView): readonly Problem[] {
  if (isUnwritten(view) || view.order.kind !== 'wrong') return [];
  const { database, image, proved, reason } = view.order;
  const message = `\`${image.text}\` stands before \`${database.text}\`. ${reason}`;
  const remedy = `Put \`${database.text}\` in front of \`${image.text}\`, so that it runs while the new image is still there.`;
  const draft = {
    outcome: 'fail',
    message: `${view.prefix}${message}`,
    remedy,
    location: bodyLine(view, database.line),
  } as const;
  return [{ rule: order, draft: proved ? draft : { ...draft, atMost: 'warning' } }];
}
