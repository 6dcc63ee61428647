import type { FindingDraft, Judgement, RuleDefinition, Verdict } from '@cm/model';
import { effectiveLevel, type Policy } from '@cm/policy';

import type { ReportParts } from './assemble.ts';
import type { ChangeContext } from './change.ts';
import type { AnyAction } from './define.ts';
import { allHarnessRules } from './harness-rules.ts';
import { bareRow, type RuleRow, ruleRow, type WaiverOf } from './levels.ts';
import { type LoadedPolicy, referenceOf, unreadPolicy } from './policy-source.ts';
import type { Problem } from './problems.ts';

/** What a run found out; `run` adds what is the same for all. */
export type RunParts = Omit<ReportParts, 'control' | 'inputs' | 'comment' | 'status' | 'host'>;

const noWaiver: WaiverOf = () => null;

/**
 * One row for each rule of the control, in its order. Throws on a verdict of a rule that the control does not have, and
 * on two of one rule: what they found would be lost without a trace.
 */
export function controlRows(
  rules: readonly RuleDefinition[],
  judgement: Judgement,
  policy: Policy,
  waiverOf: WaiverOf,
): readonly RuleRow[] {
  const verdicts = new Map(judgement.verdicts.map((verdict) => [verdict.rule, verdict]));
  const strange = judgement.verdicts.find(({ rule }) => rules.every(({ id }) => id !== rule));
  if (strange !== undefined) throw new Error(`a verdict of the rule ${strange.rule}, which the control does not have`);
  if (verdicts.size < judgement.verdicts.length) throw new Error('two verdicts of one rule');
  return rules.map((rule) => {
    const verdict = verdicts.get(rule.id) ?? none(rule);
    return ruleRow(rule, levelOf(rule, verdict, policy), verdict, waiverOf);
  });
}

function levelOf(rule: RuleDefinition, { enforced }: Verdict, policy: Policy): ReturnType<typeof effectiveLevel> {
  return enforced && !Object.hasOwn(policy.rules, rule.id) ? rule.enforcedLevel : effectiveLevel(policy, rule);
}

function none(rule: RuleDefinition): Verdict {
  const message = `The control gave no verdict on ${rule.id}.`;
  const remedy = 'This is a defect of the suite: report it, with the version that the report names.';
  return unknownVerdict(rule.id, [{ outcome: 'unknown', message, remedy, location: null }]);
}

function unknownVerdict(rule: string, findings: readonly FindingDraft[]): Verdict {
  return { rule, applies: true, reason: findings[0]?.message ?? '', findings };
}

/** The rows that every report has: proof that inputs, event and policy were read. */
export function harnessRows(gate: Verdict, policy: Policy): readonly RuleRow[] {
  return allHarnessRules.map((rule) => {
    if (rule.id !== gate.rule) return bareRow(rule, rule.level, 'pass', 'Nothing stood in the way.');
    return ruleRow(rule, effectiveLevel(policy, rule), gate, noWaiver);
  });
}

/** A run that could not judge: the problems, and every rule of the control `unknown`. */
export function stopped(
  action: Pick<AnyAction, 'rules'>,
  found: readonly Problem[],
  context: ChangeContext,
  loaded: LoadedPolicy | null,
): RunParts {
  const first = found[0]?.message ?? 'The run stopped.';
  const stoppers = new Set(found.map((problem) => problem.rule.id));
  const harness = allHarnessRules.map((rule) =>
    stoppers.has(rule.id)
      ? ruleRow(rule, 'error', problemVerdict(rule, found), noWaiver)
      : bareRow(rule, rule.level, 'not-applicable', 'The run stopped before this was looked at.'),
  );
  const judged = action.rules.map((rule) => unjudgedRow(rule, loaded, `Not judged: see ${[...stoppers].join(', ')}.`));
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
  return bareParts([...harness, ...judged], `Not judged: ${first}${more}`, context, loaded);
}

function unjudgedRow(rule: RuleDefinition, loaded: LoadedPolicy | null, reason: string): RuleRow {
  const level = loaded === null ? rule.level : effectiveLevel(loaded.policy, rule);
  return ruleRow(rule, level, { rule: rule.id, applies: true, undecided: true, reason, findings: [] }, noWaiver);
}

function problemVerdict(rule: RuleDefinition, found: readonly Problem[]): Verdict {
  const own = found.filter((problem) => problem.rule.id === rule.id);
  return unknownVerdict(
    rule.id,
    own.map(({ outcome, message, remedy, location }) => ({ outcome, message, remedy, location: location ?? null })),
  );
}

const reasons: Readonly<Record<string, string>> = {
  create: 'A new branch brings nothing by itself; its commits are judged when they are pushed.',
  issue_comment: 'A comment on an issue brings no change.',
  workflow_run: 'The pull request has another head commit by now, and the run on that one is what counts.',
};

/** A run on a change that brings nothing, and that was proved. */
export function nothingToJudge(
  action: Pick<AnyAction, 'rules'>,
  context: ChangeContext,
  loaded: LoadedPolicy,
): RunParts {
  const reason = reasons[context.change.event] ?? 'A deleted branch or tag brings nothing to judge.';
  const rows = [...allHarnessRules, ...action.rules].map((rule) => bareRow(rule, rule.level, 'not-applicable', reason));
  return bareParts(rows, reason, context, loaded);
}

function bareParts(
  rows: readonly RuleRow[],
  summary: string,
  context: ChangeContext,
  loaded: LoadedPolicy | null,
): RunParts {
  const policy = loaded === null ? unreadPolicy : referenceOf(loaded);
  return { rows, summary, facts: {}, outputs: {}, change: context.change, policy };
}
