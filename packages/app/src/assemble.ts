import {
  type AfterWaivers,
  type Change,
  exitCodeOf,
  type Judgement,
  type PolicyReference,
  type Report,
  type ReportOutcome,
  type RuleResult,
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
  readonly issues?: AfterWaivers['issues'];
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
  const exitCode = parts.policy.mode === 'audit' ? 0 : exitCodeOf(outcome);
  return { report, exitCode, outputs, files, sections, comment, status, issues };
}
