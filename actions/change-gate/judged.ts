import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { capped, decided, idle, undecided } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

import type { ChangeGateFacts } from './facts.ts';
import { rules } from './rules/index.ts';
import { changeRead } from './rules/reading.ts';
import type { CaseView, PartJudgement } from './view.ts';

/** What the parts of the judge say of one pull request. */
export interface JudgedCase {
  readonly view: CaseView;
  readonly parts: readonly PartJudgement[];
}

const mostFindings = 30;

/** One verdict for each rule, over all pull requests: a queue may bring several, and a push may have landed several. */
export function mergeVerdicts(
  facts: ChangeGateFacts,
  cases: readonly JudgedCase[],
  landed: readonly Verdict[],
): readonly Verdict[] {
  const several = cases.length > 1;
  const own = cases.flatMap(({ view, parts }) =>
    parts.flatMap(({ verdicts }) => verdicts.map((verdict) => (several ? named(verdict, view) : verdict))),
  );
  const all = [readVerdict(facts), ...landed, ...own];
  return rules.map((rule) => {
    const found = all.filter((verdict) => verdict.rule === rule.id);
    return found.length === 0 ? silent(rule, facts) : joined(rule, found);
  });
}

/** Rules whose failure only waits for a person, wherever it fails. */
export function waitingRules(cases: readonly JudgedCase[]): readonly string[] {
  const told = cases.flatMap(({ parts }) => parts);
  const failing = (part: PartJudgement, rule: string): boolean =>
    part.verdicts.some((verdict) => verdict.rule === rule && verdict.findings.length > 0);
  const waiting = new Set(told.flatMap((part) => part.waiting));
  return [...waiting].filter((rule) => told.every((part) => !failing(part, rule) || part.waiting.includes(rule)));
}

function named(verdict: Verdict, { facts: { number } }: CaseView): Verdict {
  if (number === null) return verdict;
  const findings = verdict.findings.map((draft) => ({ ...draft, message: `#${number}: ${draft.message}` }));
  return { ...verdict, reason: `#${number}: ${verdict.reason}`, findings };
}

/** Nobody spoke of the rule: there was nothing to judge, or it could not be told what. */
function silent(rule: RuleDefinition, { scope }: ChangeGateFacts): Verdict {
  if (scope.kind === 'none') return idle(rule, scope.reason);
  if (scope.kind === 'unread') return undecided(rule, 'Not judged: the change could not be read.');
  return idle(rule, scope.kind === 'change' ? 'Judged on runs of the default branch.' : 'No pull request to judge.');
}

function joined(rule: RuleDefinition, found: readonly Verdict[]): Verdict {
  const [first] = found;
  if (first !== undefined && found.length === 1) return { ...first, findings: few(first.findings) };
  const spoken = found.filter(({ applies }) => applies);
  const reason = [...new Set((spoken.length > 0 ? spoken : found).map((one) => one.reason))].join(' ').slice(0, 1000);
  if (spoken.length === 0) return idle(rule, reason);
  const findings = few(spoken.flatMap((one) => one.findings));
  const blind = spoken.some((one) => one.undecided === true) ? ({ undecided: true } as const) : {};
  return decided(rule, reason, findings, blind);
}

function few(findings: readonly FindingDraft[]): readonly FindingDraft[] {
  return capped(findings, mostFindings, (more) => `And ${counted(more, 'more place')}.`);
}

/** Whether everything could be read that a verdict rests on. */
function readVerdict({ scope, cases }: ChangeGateFacts): Verdict {
  if (scope.kind === 'none') return idle(changeRead, scope.reason);
  if (scope.kind === 'unread') return decided(changeRead, scope.reason, [unknownOf(scope.reason, scope.fix)]);
  const findings = cases.flatMap(({ number, record, laptop }): readonly FindingDraft[] => {
    if (laptop || record.status === 'available') return [];
    const what = `Who wrote and who approved pull request #${number ?? 0} could not be read: ${record.reason}`;
    return [
      unknownOf(what, 'Give the job `pull-requests: read` and `contents: read`, pass `token`, and run it again.'),
    ];
  });
  const reason = cases.length === 0 ? 'There is no pull request to read.' : `${counted(cases.length, 'change')} read.`;
  return decided(changeRead, reason, findings);
}

function unknownOf(message: string, remedy: string): FindingDraft {
  return { outcome: 'unknown', message, remedy, location: null };
}
