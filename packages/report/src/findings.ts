import type { Finding, Level, Report, RuleResult } from '@cm/model';

const levelRank: Readonly<Record<Level, number>> = { error: 0, warning: 1, notice: 2 };
const outcomeRank: Readonly<Record<string, number>> = { fail: 0, unknown: 1 };

/** Findings of one rule with one outcome. */
export interface FindingGroup {
  readonly rule: string;
  readonly outcome: Finding['outcome'];
  /** The worst among its findings. */
  readonly level: Level;
  readonly findings: readonly Finding[];
}

interface Weighed {
  readonly level: Level;
  readonly outcome: string;
}

/** Worst first: by level, then what failed before what nobody could tell. */
export function byWeight(a: Weighed, b: Weighed): number {
  return levelRank[a.level] - levelRank[b.level] || (outcomeRank[a.outcome] ?? 2) - (outcomeRank[b.outcome] ?? 2);
}

/** Rules that failed or could not be decided, worst first. */
export function openRules(report: Report): readonly RuleResult[] {
  return report.rules.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').toSorted(byWeight);
}

/** One finding for all rules that share a reason: a run that stopped leaves every rule open for the same one. */
function fromRules(rules: readonly RuleResult[]): readonly Finding[] {
  const groups = new Map<string, RuleResult[]>();
  for (const rule of rules) {
    const key = `${rule.outcome} ${rule.level} ${rule.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const others =
      same.length === 1
        ? ''
        : ` The same holds for ${same
            .slice(1)
            .map(({ rule }) => rule)
            .join(', ')}.`;
    const outcome = first.outcome === 'fail' ? 'fail' : 'unknown';
    const message = `${first.reason}${others}`;
    return [{ rule: first.rule, outcome, level: first.level, message, remedy: '', location: null, waiver: null }];
  });
}

/** Every finding that no waiver excuses, worst first; within one weight the judge's order stands. */
export function openFindings(report: Report): readonly Finding[] {
  return report.findings.filter(({ outcome }) => outcome !== 'waived').toSorted(byWeight);
}

/**
 * As `openFindings`, with one more for the open rules that brought none, so that no red rule goes unmentioned; but not for
 * those that say "Not judged": another finding tells why, and one cause is said once.
 */
export function toBeDone(report: Report): readonly Finding[] {
  const found = openFindings(report);
  const mentioned = new Set(found.map(({ rule }) => rule));
  const told = found.some(({ outcome, level }) => outcome === 'unknown' && level === 'error');
  const silent = openRules(report).filter(
    ({ rule, reason }) => !mentioned.has(rule) && !(told && reason.startsWith('Not judged')),
  );
  return [...found, ...fromRules(silent)].toSorted(byWeight);
}

/** Findings that a verified waiver excuses. */
export function waivedFindings(report: Report): readonly Finding[] {
  return report.findings.filter(({ outcome }) => outcome === 'waived');
}

/** Open findings by rule and outcome, worst group first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.outcome} ${finding.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ rule: first.rule, outcome: first.outcome, level: first.level, findings: group }];
  });
}

/** How a waiver that does not excuse stands, or null: its words help the developer to repair it. */
export function waiverNote(finding: Finding): string | null {
  if (finding.waiver === null || finding.outcome === 'waived') return null;
  return `A waiver for this is ${finding.waiver.status} and does not count: ${finding.waiver.evidence}`;
}
