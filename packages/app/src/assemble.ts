import {
  type AfterWaivers,
  type Change,
  exitCodeOf,
  type Judgement,
  type PolicyReference,
  type Report,
  type ReportOutcome,
  type RuleResult,
  type Standing,
  type Waiting,
} from '@cm/model';

import type { Host, RunResult } from './host.ts';
import type { RuleRow } from './levels.ts';

/** What a run gathered; `assemble` only puts it into the shape of the contract. */
export interface ReportParts {
  readonly control: string;
  readonly rows: readonly RuleRow[];
  readonly summary: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly change: Change;
  readonly policy: PolicyReference;
  readonly inputs: Report['inputs'];
  readonly outputs: Readonly<Record<string, string>>;
  readonly files?: Judgement['files'];
  readonly sections?: Judgement['sections'];
  readonly decides?: Judgement['decides'];
  readonly issues?: AfterWaivers['issues'];
  readonly waiting?: Waiting;
  readonly standing?: Standing;
  readonly comment: RunResult['comment'];
  readonly status?: RunResult['status'];
  readonly host: Host;
}

/** `fail` before `unknown` before `pass`, counting rules of level `error` only. Source: DESIGN §2. */
export function reportOutcome(rules: readonly RuleResult[]): ReportOutcome {
  const deciding = rules.filter((rule) => rule.level === 'error');
  if (deciding.some((rule) => rule.outcome === 'fail')) return 'fail';
  return deciding.some((rule) => rule.outcome === 'unknown') ? 'unknown' : 'pass';
}

/** Whether all that is wrong is what the control only waits for. A rule that could not be decided may hide anything. */
function isPending(rules: readonly RuleResult[], waiting: Waiting | undefined): boolean {
  if (waiting === undefined) return false;
  const wrong = rules.filter(
    ({ level, outcome }) => level === 'error' && (outcome === 'fail' || outcome === 'unknown'),
  );
  return wrong.length > 0 && wrong.every(({ outcome, rule }) => outcome === 'fail' && waiting.rules.includes(rule));
}

const decisions = { pass: 'approved', fail: 'refused', unknown: 'unknown' } as const;

/** What the run decided, and why, in words for the steps after it. */
function decisionOf(
  { outcome, summary }: Report,
  pending: boolean,
  waiting: Waiting | undefined,
): { readonly decision: string; readonly reason: string } {
  return pending
    ? { decision: 'waiting', reason: waiting?.words ?? summary }
    : { decision: decisions[outcome], reason: summary };
}

/** The report of DESIGN §5 and the exit code that goes with it. */
export function assemble(parts: ReportParts): RunResult {
  const rules = parts.rows.map((row) => row.result);
  const findings = parts.rows.flatMap((row) => row.findings);
  const outcome = reportOutcome(rules);
  const report: Report = {
    schema: 'cm-actions/report/v1',
    control: parts.control,
    outcome,
    summary: parts.summary,
    change: parts.change,
    policy: parts.policy,
    rules,
    findings,
    facts: parts.facts,
    inputs: parts.inputs,
    tool: parts.host.tool,
    run: { ...parts.host.run, evaluatedAt: new Date(parts.host.ports.clock.now()).toISOString() },
  };
  const { comment, files = [], issues = null, outputs, sections = [], status = null } = parts;
  const audit = parts.policy.mode === 'audit';
  const { standing, waiting } = parts;
  const pending = !audit && isPending(rules, waiting);
  return {
    report,
    exitCode: audit ? 0 : exitCodeOf(outcome),
    outputs: parts.decides === true ? { ...outputs, ...decisionOf(report, pending, waiting) } : outputs,
    files,
    sections,
    comment,
    status,
    issues,
    pending,
    ...(pending && waiting && { pendingWords: waiting.words }),
    ...(standing && { standing }),
  };
}
