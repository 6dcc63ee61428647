import type { Judgement } from '@cm/model';

import type { TestFacts } from './facts.ts';
import { contractFacts } from './facts-out.ts';
import { sections, summaryOf } from './output/summary.ts';
import type { Settings } from './settings.ts';
import { judgeChange, judgeFocused, judgeRemoved, judgeSkipped } from './verdicts/change.ts';
import { judgeAge, judgeNotes, judgeReports } from './verdicts/reports.ts';
import { judgeSuites } from './verdicts/suites.ts';
import { judgeFlaky, judgePass, judgeRan, judgeSuiteErrors } from './verdicts/tests.ts';
import { viewOf } from './view.ts';

/** Decides the policy's clause that tests pass, on what their reports and the diff say. */
export function judge(facts: TestFacts, settings: Settings): Judgement {
  const view = viewOf(facts, settings);
  const { counting, totals } = view;
  const text = (count: number): string => (counting.length === 0 ? '' : String(count));
  return {
    verdicts: [
      judgeReports(view),
      judgeAge(view),
      judgeRan(view),
      judgePass(view),
      judgeSuiteErrors(view),
      judgeSuites(view),
      judgeChange(view),
      judgeFocused(view),
      judgeSkipped(view),
      judgeRemoved(view),
      judgeFlaky(view),
      judgeNotes(view),
    ],
    summary: summaryOf(view),
    facts: contractFacts(view),
    outputs: {
      tests: text(totals.ran),
      failed: text(totals.failed + totals.errors),
      skipped: text(totals.skipped),
    },
    sections: sections(view),
  };
}
