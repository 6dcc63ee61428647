import type { FieldName } from '@cm/formats/plan';
import type { RuleDefinition } from '@cm/model';

import { owner, timeToRollBack, verification } from '../rules/fields.ts';
import { bodyLine, type CaseView, type Problem } from '../view.ts';
import { isUnwritten } from './coverage.ts';
import { evidenceProblems } from './evidence.ts';

const asked: readonly (readonly [FieldName, RuleDefinition, string, string])[] = [
  ['owner', owner, 'who rolls back', 'Owner: on-call of the team'],
  ['minutes', timeToRollBack, 'how long going back takes', 'Time to roll back: 10 minutes'],
  ['verification', verification, 'how to see that it worked', 'Verification: the health check answers 200'],
];

/** What a plan should say beside its commands. */
export function fieldProblems(view: CaseView): readonly Problem[] {
  if (isUnwritten(view) || view.plan.emptiness !== null) return [];
  const { fields } = view.plan;
  const found = asked
    .filter(([field]) => fields[field] === null)
    .map(([, rule, what, line]) => problem(view, rule, what, line));
  return [...found, ...evidenceProblems(view)];
}

function problem(view: CaseView, rule: RuleDefinition, what: string, line: string): Problem {
  return {
    rule,
    draft: {
      outcome: 'fail',
      message: `${view.prefix}The plan does not say ${what}.`,
      remedy: `Add a line to it, such as: ${line}`,
      location: bodyLine(view, view.plan.section?.startLine ?? null),
    },
  };
}
