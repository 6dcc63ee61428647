import type { Judgement } from '@cm/model';

import { judgeApprovals } from './approvals/index.ts';
import { classify, judgeClassification } from './classify/index.ts';
import { contractFacts } from './facts-out.ts';
import type { ChangeGateFacts } from './facts.ts';
import { type JudgedCase, mergeVerdicts, waitingRules } from './judged.ts';
import { judgeLanded, landedFollowUp } from './landed/index.ts';
import { sections } from './output/sections.ts';
import { standingOf } from './output/standing.ts';
import { summaryOf, waitingWords } from './output/summary.ts';
import { judgeRecord } from './record/index.ts';
import { judgeSecurity } from './security/index.ts';
import type { Settings } from './settings.ts';
import { judgeTickets } from './trace/index.ts';

const parts = [judgeClassification, judgeApprovals, judgeSecurity, judgeRecord, judgeTickets] as const;

/** Decides how risky a change is, and whether it has what that asks for. */
export function judge(facts: ChangeGateFacts, settings: Settings): Judgement {
  const cases = facts.cases.map((one): JudgedCase => {
    const view = { all: facts, facts: one, settings, classification: classify(one, facts, settings) };
    return { view, parts: parts.map((part) => part(view)) };
  });
  const landed = judgeLanded(facts, settings, cases);
  const verdicts = mergeVerdicts(facts, cases, landed.verdicts);
  const todo = cases.flatMap((one) => one.parts.flatMap((part) => part.todo));
  const known = standingOf(facts);
  const [first] = cases;
  return {
    verdicts,
    summary: summaryOf(facts, cases, verdicts, landed),
    facts: contractFacts(facts, cases, landed),
    outputs: {
      category: first !== undefined && cases.length === 1 ? first.view.classification.category : '',
      'waits-for': todo.join('; ').slice(0, 1000),
    },
    sections: sections(cases, landed),
    decides: true,
    waiting: { rules: waitingRules(cases), words: waitingWords(todo) },
    ...(known === null ? {} : { standing: known }),
    afterWaivers: () => landedFollowUp(facts, landed),
  };
}
