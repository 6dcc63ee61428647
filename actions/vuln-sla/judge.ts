import type { AfterWaivers, AppliedWaiver, FindingDraft, Judgement, Location, RecordRequest } from '@cm/model';

import type { VulnFacts } from './facts.ts';
import { contractFacts, type State, stateOf, tallyOf } from './facts-out.ts';
import type { Finding } from './finding.ts';
import { issueLabel, issueOf } from './output/issues.ts';
import { sections } from './output/sections.ts';
import { summaryOf } from './output/summary.ts';
import { locationOf } from './output/words.ts';
import { planEntries, type WaiverFor } from './record/plan.ts';
import { recorded } from './rules/reading.ts';
import type { Settings } from './settings.ts';
import { judgeIgnores, judgeNew } from './verdicts/fresh.ts';
import { judgeHeartbeats } from './verdicts/heartbeats.ts';
import { judgeDueSoon, judgeOverdue } from './verdicts/overdue.ts';
import { judgeDisagreement, judgeLeftOut, judgeUnknown } from './verdicts/ratings.ts';
import { judgeAge, judgeLedger, judgeRecorded, judgeScans } from './verdicts/reading.ts';
import { judgeWaivers } from './verdicts/waivers.ts';
import { type View, viewOf } from './view.ts';

/** Decides the policy's clauses on vulnerabilities on what the scanners told. */
export function judge(facts: VulnFacts, settings: Settings): Judgement {
  const view = viewOf(facts, settings);
  const late = judgeOverdue(view);
  const fresh = judgeNew(view);
  const drafts = [...late, fresh].flatMap(({ findings }) => findings);
  return {
    verdicts: [
      judgeScans(view),
      ...late,
      fresh,
      judgeIgnores(view),
      judgeDueSoon(view),
      ...judgeWaivers(view),
      judgeUnknown(view),
      judgeLeftOut(view),
      judgeDisagreement(view),
      judgeAge(view),
      judgeLedger(view),
      judgeRecorded(view),
      ...judgeHeartbeats(view),
    ],
    // Said by `afterWaivers`, once it is known what is excused.
    summary: '',
    facts: {},
    outputs: {},
    afterWaivers: (waiverOf) => told(view, waiversIn(drafts, waiverOf)),
  };
}

function told(view: View, waivers: ReadonlyMap<string, AppliedWaiver>): AfterWaivers {
  const waiverFor: WaiverFor = (finding) =>
    waivers.size === 0 ? null : (waivers.get(placeOf(locationOf(finding))) ?? null);
  const state = (finding: Finding): State => stateOf(finding, waiverFor(finding) !== null);
  const tally = tallyOf(view, state);
  const { run } = view.facts;
  return {
    summary: summaryOf(view, tally),
    facts: contractFacts(view, state),
    sections: sections(view, state, tally),
    outputs: {
      overdue: String(tally.all('overdue')),
      'due-soon': String(tally.all('due-soon')),
      new: view.comparedWith === null ? '' : String(view.fresh.length),
      fixed: String(view.fixed.length),
    },
    ...('branch' in run.writes ? { record: recordOf(view, run.writes.branch, waiverFor) } : {}),
    ...(run.issues && view.blind === null
      ? {
          issues: { label: issueLabel, open: view.open.filter((finding) => state(finding) === 'overdue').map(issueOf) },
        }
      : {}),
  };
}

function recordOf(view: View, branch: string, waiverFor: WaiverFor): RecordRequest {
  const { ledger } = view.facts;
  const after = ledger.kind === 'read' ? ledger.last : 0;
  return { rule: recorded.id, branch, after, entries: planEntries(view, waiverFor) };
}

/** The verified waivers, by what they excuse. */
function waiversIn(
  drafts: readonly FindingDraft[],
  waiverOf: (draft: FindingDraft) => AppliedWaiver | null,
): ReadonlyMap<string, AppliedWaiver> {
  const found = new Map<string, AppliedWaiver>();
  for (const draft of drafts) {
    const waiver = waiverOf(draft);
    if (waiver?.status === 'verified') found.set(placeOf(draft.location), waiver);
  }
  return found;
}

function placeOf(location: Location | null): string {
  return location?.kind === 'advisory' ? `${location.id} ${location.package ?? ''}` : '';
}
