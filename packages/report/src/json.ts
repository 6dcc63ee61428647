import type { AppliedWaiver, Finding, Location, Report, RuleResult } from '@cm/model';

import { jsonPieces, jsonText } from './json-text.ts';

function orderedRule(rule: RuleResult): RuleResult {
  const { clause, criteria, scope, level, outcome, threshold, reason } = rule;
  return { rule: rule.rule, clause, criteria, scope, level, outcome, threshold, reason };
}

function orderedWaiver(waiver: AppliedWaiver): AppliedWaiver {
  const { control, rule, scope, reason, approver, expires, ticket, status, evidence } = waiver;
  return { control, rule, scope, reason, approver, expires, ticket, status, evidence };
}

const locationKeys = ['kind', 'number', 'sha', 'id', 'package', 'path', 'name', 'part', 'line', 'endLine', 'column'];

function orderedLocation(location: Location): Location {
  const entries = Object.entries(location).toSorted(([a], [b]) => locationKeys.indexOf(a) - locationKeys.indexOf(b));
  return Object.fromEntries(entries) as Location;
}

function orderedFinding(finding: Finding): Finding {
  const { rule, outcome, level, message, remedy, location, waiver } = finding;
  return {
    rule,
    outcome,
    level,
    message,
    remedy,
    location: location === null ? null : orderedLocation(location),
    waiver: waiver === null ? null : orderedWaiver(waiver),
  };
}

function orderedChange({
  repository,
  event,
  base,
  head,
  merge,
  headRepository,
  pullRequest,
}: Report['change']): Report['change'] {
  return { repository, event, base, head, merge, headRepository, pullRequest };
}

/**
 * The report, whole, as JSON: keys in the order of DESIGN section 5 whatever the order of construction, two spaces, a
 * final newline. Values are exact; characters that a terminal would obey are written as escapes.
 */
export function toJson(report: Report): string {
  return jsonText(ordered(report));
}

/** The same in pieces, some of them UTF-8, to be written one after the other: each is good until the next one is asked for. */
export function toJsonPieces(report: Report): Iterable<string | Uint8Array> {
  return jsonPieces(ordered(report));
}

function ordered(report: Report): Report {
  const { policy, tool, run } = report;
  return {
    schema: report.schema,
    control: report.control,
    outcome: report.outcome,
    summary: report.summary,
    change: orderedChange(report.change),
    policy: { source: policy.source, sha256: policy.sha256, commit: policy.commit, mode: policy.mode },
    rules: report.rules.map(orderedRule),
    findings: report.findings.map(orderedFinding),
    facts: report.facts,
    inputs: report.inputs.map(({ name, path, sha256, bytes }) => ({ name, path, sha256, bytes })),
    tool: { name: tool.name, version: tool.version, tree: tool.tree },
    run: {
      id: run.id,
      attempt: run.attempt,
      job: run.job,
      workflowRef: run.workflowRef,
      actor: run.actor,
      evaluatedAt: run.evaluatedAt,
    },
  };
}
