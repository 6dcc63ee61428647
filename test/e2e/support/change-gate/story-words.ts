import type { Report } from '@cm/model';

import type { CaseRow } from '../../../../actions/change-gate/approvals/cases/table.fixture.ts';
import type { Story } from '../../../../actions/change-gate/approvals/cases/story.fixture.ts';
import { approvalRules } from '../../../../actions/change-gate/rules/approvals.ts';
import type { Category } from '../../../../actions/change-gate/settings.ts';
import { ruleOf } from '../step.ts';
import { plainName } from './story-people.ts';

const ownRule = { normal: 'approvals', emergency: 'emergency-approval', standard: 'standard-approval' } as const;

/** What a table says of a row, and what a report says of it, in the same words. */
interface Words {
  readonly approval: string;
  readonly counts: readonly string[];
  readonly not: readonly string[];
  readonly rest: readonly string[];
}

/** That a failure only waits is the decision's to say, not the rule's. */
export function wordsOfRow({ approval, counts, not, rest }: CaseRow): Words {
  return { approval: withoutWaiting(approval), counts, not, rest: rest.map(withoutWaiting) };
}

function withoutWaiting(words: string): string {
  return words.replace(/\bwaiting$/, 'fails');
}

export function wordsOfReport(report: Report, category: Category): Words {
  const own = `change-gate/${ownRule[category]}`;
  const words = approvalRules.map(({ id }) => ({ id, word: wordOf(report, id) }));
  const spoken = words.filter(({ word }) => word !== 'pass' && word !== 'n/a');
  const every = words.every(({ word }) => word === 'unknown');
  const rest = spoken.filter(({ id }) => id !== own).map(({ id, word }) => `${id.replace('change-gate/', '')} ${word}`);
  return {
    approval: wordOf(report, own),
    counts: rowsIn(report, 'accepted').map(({ login }) => plainName(String(login))),
    not: rowsIn(report, 'rejected').map(({ login, why }) => `${plainName(String(login))}: ${String(why)}`),
    rest: every ? ['every rule unknown'] : rest.toSorted(),
  };
}

function rowsIn({ facts }: Report, name: string): readonly Readonly<Record<string, unknown>>[] {
  return (facts[name] ?? []) as readonly Readonly<Record<string, unknown>>[];
}

function wordOf(report: Report, id: string): string {
  const { level, outcome } = ruleOf(report, id);
  const findings = report.findings.filter(({ rule }) => rule === id);
  if (findings.length === 0) return outcome === 'not-applicable' ? 'n/a' : outcome === 'fail' ? 'fails' : outcome;
  const word = findings.some((one) => one.outcome === 'fail') ? 'fails' : 'unknown';
  const soft = level === 'error' && findings.every((one) => one.level === 'warning');
  return soft ? `${word} as a warning` : word;
}

/** What may be decided: what follows from the row, for nothing else of the control is wrong. */
export function decisionsOf(row: CaseRow, { category, events, gaps }: Story): readonly (string | undefined)[] {
  if (gaps.has('laptop')) return [undefined];
  // Where not all files are known, what else they ask for is not known either.
  if (gaps.has('changed files') || gaps.has('more files')) return ['refused', 'unknown'];
  // After the merge it is decided what landed, too.
  if (events.some(({ kind }) => kind === 'merge')) return ['approved', 'waiting', 'refused', 'unknown'];
  return [decisionOf(row, category)];
}

function decisionOf({ approval, rest }: CaseRow, category: Category): string {
  const own = `${ownRule[category]} ${approval}`;
  const errors = new Set(approvalRules.filter(({ level }) => level === 'error').map(({ id }) => id));
  const words = [own, ...rest]
    .filter((one) => one === 'every rule unknown' || errors.has(`change-gate/${one.split(' ')[0] ?? ''}`))
    .map((one) => /(?:waiting|fails|unknown)$/.exec(one)?.[0]);
  if (words.includes('fails')) return 'refused';
  if (words.includes('unknown')) return words.includes('waiting') ? 'refused' : 'unknown';
  return words.includes('waiting') ? 'waiting' : 'approved';
}
