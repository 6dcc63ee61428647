import type { AfterWaivers, LedgerEntry, Verdict } from '@cm/model';
import { idle } from '@cm/model/verdict';

import type { ChangeGateFacts } from '../facts.ts';
import type { JudgedCase } from '../judged.ts';
import { landedRules, recorded } from '../rules/landed.ts';
import type { Settings } from '../settings.ts';
import { newlyDue } from './due.ts';
import { type DueReview, isoOf } from './entries.ts';
import { issueLabel, issueOf } from './issues.ts';
import { entriesOf } from './plan.ts';
import { outsidePushes } from './pushes.ts';
import { waitingReviews } from './reviews.ts';
import { landedSections, landedSummary } from './show.ts';
import { landedVerdicts } from './verdicts.ts';

/** What the default branch's own runs find. */
export interface LandedJudgement {
  readonly verdicts: readonly Verdict[];
  /** JSON values only. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** One sentence that a person reads first; empty before the change lands. */
  readonly summary: string;
  /** Markdown, escaped. */
  readonly sections: readonly string[];
  /** Reviews that are still due, those that this run finds included. */
  readonly due: readonly DueReview[];
  readonly entries: readonly LedgerEntry[];
}

const before: LandedJudgement = { verdicts: [], facts: {}, summary: '', sections: [], due: [], entries: [] };

/** Judges what landed: pushes around the process, changes that landed first, and whether their reviews came in time. */
export function judgeLanded(facts: ChangeGateFacts, settings: Settings, cases: readonly JudgedCase[]): LandedJudgement {
  const { landed } = facts;
  if (landed === null) return before;
  const found = {
    facts,
    landed,
    cases,
    pushes: outsidePushes(facts),
    reviews: waitingReviews(facts, settings),
    fresh: newlyDue(facts, settings, cases),
  };
  const entries = entriesOf(found);
  const open = found.reviews.flatMap(({ due, state }) => (state.kind === 'done' ? [] : [due]));
  const due = [...open, ...found.fresh.filter(({ id }) => open.every((other) => other.id !== id))];
  const judged = landedVerdicts(found);
  const writing =
    'branch' in landed.run.writes
      ? idle(recorded, 'Nothing had to be written.')
      : idle(recorded, landed.run.writes.reason);
  return {
    verdicts: [...judged, writing].filter(({ rule }) => landedRules.some(({ id }) => id === rule)),
    facts: {
      pushes: found.pushes.map(({ id, forced, by }) => ({ commit: id, forced, by })),
      due: due.map(({ id, why, due: until, pull }) => ({ id, why, pull, due: isoOf(until) })),
    },
    summary: landedSummary(found, due),
    sections: landedSections(found, due),
    due,
    entries,
  };
}

/** What is left behind: entries of the ledger, and an open issue for each review that is due. */
export function landedFollowUp(facts: ChangeGateFacts, judgement: LandedJudgement): AfterWaivers {
  const { landed } = facts;
  if (landed === null) return {};
  const { writes, issues } = landed.run;
  const known = landed.ledger.status === 'available' ? (landed.ledger.value?.last ?? 0) : null;
  const record =
    'branch' in writes && known !== null && judgement.entries.length > 0
      ? { record: { rule: recorded.id, branch: writes.branch, after: known, entries: judgement.entries } }
      : {};
  const kept = issues && known !== null ? { issues: { label: issueLabel, open: judgement.due.map(issueOf) } } : {};
  return { ...record, ...kept };
}
