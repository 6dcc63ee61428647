import type { Judgement } from '@cm/model';

import type { AuditFacts } from './facts.ts';
import { contractFacts } from './facts-out.ts';
import { counts, sections, summaryOf } from './output/summary.ts';
import type { Settings } from './settings.ts';
import { judgeBypass } from './verdicts/bypass.ts';
import { judgeControls, judgeSources } from './verdicts/checks.ts';
import { judgeDeletion, judgeSix, judgeStale } from './verdicts/holdings.ts';
import { judgeActivity, judgeContinuity } from './verdicts/time.ts';
import { viewOf } from './view.ts';

/** Decides the policy's six branch protection rules, and what stands around them, on what GitHub tells. */
export function judge(facts: AuditFacts, settings: Settings): Judgement {
  const view = viewOf(facts, settings);
  const { fail, pass, unknown } = counts(view);
  const told = facts.problem === null;
  return {
    verdicts: [
      ...judgeSix(view),
      judgeBypass(view),
      judgeSources(view),
      judgeControls(view),
      judgeStale(view),
      judgeDeletion(view),
      judgeContinuity(view),
      judgeActivity(view),
    ],
    summary: summaryOf(view),
    facts: contractFacts(view),
    outputs: {
      passing: told ? String(pass) : '',
      failing: told ? String(fail) : '',
      unknown: told ? String(unknown) : '',
    },
    sections: sections(view),
  };
}
