import type { Verdict } from '@cm/model';

import { approvalRules } from '../../rules/approvals.ts';
import type { Category } from '../../settings.ts';
import type { PartJudgement } from '../../view.ts';

const ownRule = { normal: 'approvals', emergency: 'emergency-approval', standard: 'standard-approval' } as const;

/** What the rule of the category says, in the words of the tables. */
export function outcomeOf({ verdicts, waiting }: PartJudgement, category: Category): string {
  const verdict = verdicts.find(({ rule }) => rule === `change-gate/${ownRule[category]}`);
  return verdict === undefined ? 'missing' : (wordOf(verdict, waiting) ?? (verdict.applies ? 'pass' : 'n/a'));
}

/** Every other rule with a finding, or that is not decided, sorted. */
export function restOf({ verdicts, waiting }: PartJudgement, category: Category): readonly string[] {
  const spoken = verdicts.flatMap((verdict) => {
    const word = wordOf(verdict, waiting);
    return word === null ? [] : [`${verdict.rule.replace('change-gate/', '')} ${word}`];
  });
  if (spoken.length === approvalRules.length && spoken.every((words) => words.endsWith(' unknown')))
    return ['every rule unknown'];
  return spoken.filter((words) => !words.startsWith(`${ownRule[category]} `)).toSorted();
}

function wordOf({ findings, rule, undecided }: Verdict, waiting: readonly string[]): string | null {
  if (findings.length === 0) return undecided === true ? 'unknown' : null;
  if (waiting.includes(rule)) return 'waiting';
  const word = findings.some(({ outcome }) => outcome === 'fail') ? 'fails' : 'unknown';
  return findings.every(({ atMost }) => atMost === 'warning') ? `${word} as a warning` : word;
}

/** Whose approval counts, and whose does not for which reason. */
export function peopleOf({ facts }: PartJudgement): { readonly counts: unknown; readonly not: unknown } {
  const rows = (name: string): readonly Readonly<Record<string, unknown>>[] =>
    (facts[name] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return {
    counts: rows('accepted').map(({ login }) => login),
    not: rows('rejected').map(({ login, why }) => `${String(login)}: ${String(why)}`),
  };
}
