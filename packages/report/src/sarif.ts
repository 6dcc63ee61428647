import type { Finding, Report, RuleDefinition } from '@cm/model';

import { oneLine, stripControl } from './escape/control.ts';
import { toBeDone, waivedFindings } from './findings.ts';
import { jsonText } from './json-text.ts';
import { SARIF_RESULTS } from './limits.ts';
import { sarifResult } from './sarif-results.ts';
import { ruleIndex, sarifRules } from './sarif-rules.ts';
import { sarifText } from './sarif-text.ts';

export interface SarifOptions {
  /** Gives each rule its help. */
  readonly rules?: readonly RuleDefinition[];
  /** Absolute address of the folder that holds `docs/rules/`; SARIF admits no relative help address. */
  readonly docs?: string;
}

const exitCodes = { pass: 0, fail: 1, unknown: 2 } as const;

/** An RFC 3339 instant in UTC; anything else is left out, since SARIF would refuse the file. */
function instant(text: string): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u.test(text) ? text : undefined;
}

function cleaned(record: Readonly<Record<string, string | number | null>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, typeof value === 'string' ? stripControl(value) : value]),
  );
}

/** What could not be decided also stands as a notification: a reader that skips `open` results still sees it. */
function notifications(findings: readonly Finding[]): readonly unknown[] {
  const undecided = findings.filter(({ outcome, level }) => outcome === 'unknown' && level === 'error');
  return undecided.map(({ rule, message }) => ({
    level: 'error',
    message: { text: sarifText(`Could not tell (${rule}): ${message}`) },
  }));
}

function invocation(report: Report, findings: readonly Finding[]): unknown {
  const ended = instant(report.run.evaluatedAt);
  return {
    executionSuccessful: report.outcome !== 'unknown',
    exitCode: report.policy.mode === 'audit' ? 0 : exitCodes[report.outcome],
    ...(ended === undefined ? {} : { endTimeUtc: ended }),
    toolExecutionNotifications: notifications(findings),
  };
}

/**
 * A report as SARIF 2.1.0: every rule, and a result for each finding that failed, was waived (suppressed) or could not
 * be decided (`open`). Over GitHub's 25,000 results the worst stay and `resultsLeftOut` says how many went.
 */
export function toSarif(report: Report, options: SarifOptions = {}): string {
  const rules = ruleIndex(report);
  const positions = new Map([...rules.keys()].map((rule, index) => [rule, index]));
  const all = [...toBeDone(report), ...waivedFindings(report)];
  const findings = all.slice(0, SARIF_RESULTS);
  const seen = new Map<string, number>();
  const run = {
    tool: {
      driver: {
        name: oneLine(report.tool.name) || 'cm-actions',
        version: oneLine(report.tool.version),
        rules: sarifRules(rules, options.rules ?? [], options.docs),
      },
    },
    automationDetails: { id: `cm-actions/${oneLine(report.control)}/${oneLine(report.run.id ?? '')}` },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, findings)],
    results: findings.map((finding) => sarifResult(finding, positions.get(finding.rule) ?? -1, seen)),
    properties: {
      outcome: report.outcome,
      summary: stripControl(report.summary),
      change: cleaned(report.change),
      policy: cleaned(report.policy),
      resultsLeftOut: all.length - findings.length,
    },
  };
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  });
}
