import {
  type AppliedWaiver,
  type Finding,
  type FindingDraft,
  type Level,
  type RuleDefinition,
  type RuleOutcome,
  type RuleResult,
  softer,
  type Verdict,
} from '@cm/model';
import { criteriaByClause } from '@cm/policy/criteria';

/** A rule's verdict with its level and waivers applied: a row of the report and its findings. */
export interface RuleRow {
  readonly result: RuleResult;
  readonly findings: readonly Finding[];
}

/** The waiver that was found for a draft, already checked; null where there is none. */
export type WaiverOf = (draft: FindingDraft) => AppliedWaiver | null;

/**
 * Applies a policy level and waivers to one verdict. A finding may weigh less than its rule (`atMost`); only findings
 * at the rule's own level decide the rule.
 */
export function ruleRow(rule: RuleDefinition, level: Level | 'off', verdict: Verdict, waiverOf: WaiverOf): RuleRow {
  if (level === 'off') return bareRow(rule, 'notice', 'not-applicable', 'Switched off by the policy.');
  if (!verdict.applies && verdict.findings.length === 0) return bareRow(rule, level, 'not-applicable', verdict.reason);
  const findings = verdict.findings.map((draft) => findingOf(rule, level, draft, waiverOf(draft)));
  const deciding = findings.filter((finding) => finding.level === level);
  const decided = outcomeOf(deciding);
  if (!verdict.applies && deciding.length === 0)
    return { ...bareRow(rule, level, 'not-applicable', verdict.reason), findings };
  const outcome = verdict.undecided && decided !== 'fail' ? 'unknown' : decided;
  const soft = findings.length - deciding.length;
  const reason =
    outcome === 'pass' && soft > 0
      ? `${verdict.reason} (${soft} softer ${soft === 1 ? 'finding' : 'findings'})`
      : verdict.reason;
  return { result: resultOf(rule, level, outcome, reason, verdict.threshold ?? null), findings };
}

/** A row without findings. */
export function bareRow(rule: RuleDefinition, level: Level, outcome: RuleOutcome, reason: string): RuleRow {
  return { result: resultOf(rule, level, outcome, reason, null), findings: [] };
}

function resultOf(
  rule: RuleDefinition,
  level: Level,
  outcome: RuleOutcome,
  reason: string,
  threshold: string | number | null,
): RuleResult {
  const criteria = [...(criteriaByClause[rule.clause] ?? [])];
  return { rule: rule.id, clause: rule.clause, criteria, scope: rule.scope, level, outcome, threshold, reason };
}

function outcomeOf(deciding: readonly Finding[]): RuleOutcome {
  for (const outcome of ['fail', 'unknown', 'waived'] as const) {
    if (deciding.some((finding) => finding.outcome === outcome)) return outcome;
  }
  return 'pass';
}

function findingOf(rule: RuleDefinition, level: Level, draft: FindingDraft, waiver: AppliedWaiver | null): Finding {
  const outcome = waiverEffect(draft, waiver);
  return {
    rule: rule.id,
    outcome,
    level: draft.atMost === undefined ? level : softer(level, draft.atMost),
    message: draft.message,
    remedy: draft.remedy,
    location: draft.location,
    waiver,
  };
}

/** A verified waiver excuses a failure; one that could not be checked makes it unknown; others change nothing. */
function waiverEffect(draft: FindingDraft, waiver: AppliedWaiver | null): Finding['outcome'] {
  if (waiver === null || draft.outcome === 'unknown') return draft.outcome;
  if (waiver.status === 'verified') return 'waived';
  return waiver.status === 'unchecked' ? 'unknown' : 'fail';
}
