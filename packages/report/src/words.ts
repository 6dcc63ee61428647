import type { Finding, Level, Report, RuleResult } from '@cm/model';

/** `1 finding`, `3 findings`: a count with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What the report decided, after the control's name. */
export function outcomeWords(report: Report): string {
  const audit = report.policy.mode === 'audit';
  if (report.outcome === 'unknown') return audit ? 'could not tell (audit only)' : 'could not tell';
  if (report.outcome === 'fail') return audit ? 'would fail (audit only)' : 'failed';
  const warnings = report.findings.filter(({ outcome, level }) => outcome !== 'waived' && level === 'warning').length;
  return warnings === 0 ? 'passed' : `passed, with ${counted(warnings, 'warning')}`;
}

/** What a red outcome means where that is not plain: in audit mode, and where nobody could tell. Null: it is plain. */
export function consequence({ outcome, policy }: Report): string | null {
  if (policy.mode === 'audit') return 'The policy is in audit mode: this is reported and blocks nothing.';
  return outcome === 'unknown' ? 'What could not be decided never counts as passed, so this check is red.' : null;
}

/** How many rules passed, did not apply and were waived, and could not be judged, without a full stop. */
export function quietRules(rules: readonly RuleResult[]): string {
  const passed = rules.filter(({ outcome }) => outcome === 'pass').length;
  const idle = rules.filter(({ outcome }) => outcome === 'not-applicable').length;
  const waived = rules.filter(({ outcome }) => outcome === 'waived').length;
  const open = rules.filter(({ outcome }) => outcome === 'unknown').length;
  const parts = [
    open === 0 ? '' : `${open} could not be judged`,
    idle === 0 ? '' : `${idle} did not apply`,
    waived === 0 ? '' : `${waived} waived`,
  ];
  return [`${counted(passed, 'rule')} passed`, ...parts.filter((part) => part !== '')].join(', ');
}

/** The level in words, or that nobody could tell. */
export function weightWords(weighed: { readonly level: Level; readonly outcome: string }): string {
  if (weighed.outcome !== 'unknown') return weighed.level;
  return weighed.level === 'error' ? 'could not tell' : `could not tell (${weighed.level})`;
}

/** Who excused a finding, until when, and why: one sentence of raw text. */
export function waiverWords(waiver: NonNullable<Finding['waiver']>): string {
  return `${waiver.reason.replace(/[.\s]$/u, '')}. Approved by ${waiver.approver} until ${waiver.expires} (${waiver.ticket}).`;
}
