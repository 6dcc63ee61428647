import type { Verdict } from '@cm/model';

import type { CaseFacts, ChangeGateFacts } from '../facts.ts';
import type { Settings } from '../settings.ts';
import type { CaseView, Classification, PartJudgement } from '../view.ts';
import { classificationVerdict, registerVerdict } from './verdicts/category.ts';
import { declaredVerdict } from './verdicts/declared.ts';
import { emergencyVerdict, missingOf, waitsForLabel } from './verdicts/emergency.ts';
import { weigh } from './weigh.ts';

/** How risky a change is: the highest risk of all its files wins, and what no registered kind covers is a normal change. */
export function classify(facts: CaseFacts, all: ChangeGateFacts, settings: Settings): Classification {
  const { because, category, claim, computed, declared, told } = weigh(facts, all, settings);
  const emergency =
    claim === null
      ? null
      : { label: claim.label, by: claim.by, authorised: claim.authorised, incident: claim.incident };
  return {
    category,
    because,
    declared,
    kinds: category === 'standard' ? computed.kinds : [],
    emergency,
    untold: told.answer === 'yes' ? null : (told.why ?? ''),
  };
}

/** The rules of the classification, with what the emergency path still waits for. */
export function judgeClassification(view: CaseView): PartJudgement {
  const { all, classification, facts, settings } = view;
  const weighed = weigh(facts, all, settings);
  const verdicts: readonly Verdict[] = [
    classificationVerdict(view, weighed),
    registerVerdict(weighed),
    declaredVerdict(view, weighed),
    emergencyVerdict(view, weighed),
  ];
  const { because, category, declared, emergency, kinds } = classification;
  return {
    verdicts,
    waiting: waitsForLabel(weighed) ? ['change-gate/emergency'] : [],
    facts: {
      category,
      computed: weighed.computed.category,
      declared,
      because,
      kinds: kinds.map(({ approvedBy, approvedOn, name, reviewBy }) => ({ name, approvedBy, approvedOn, reviewBy })),
      emergency,
    },
    todo: missingOf(view, weighed),
  };
}
