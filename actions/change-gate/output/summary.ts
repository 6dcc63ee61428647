import type { Verdict } from '@cm/model';

import type { ChangeGateFacts } from '../facts.ts';
import type { JudgedCase } from '../judged.ts';
import type { LandedJudgement } from '../landed/index.ts';
import { rules } from '../rules/index.ts';

/** One sentence that a person reads first. */
export function summaryOf(
  { scope }: ChangeGateFacts,
  cases: readonly JudgedCase[],
  verdicts: readonly Verdict[],
  landed: LandedJudgement,
): string {
  if (scope.kind === 'none' || scope.kind === 'unread') return scope.reason;
  if (scope.kind !== 'change') return landed.summary;
  const what = cases.map(whatOf).join(', ');
  const todo = cases.flatMap(({ parts }) => parts.flatMap((part) => part.todo));
  const red = verdicts.filter(isRed);
  const waiting = new Set(cases.flatMap(({ parts }) => parts.flatMap((part) => part.waiting)));
  // What somebody can mend stands before what only waits, and before what could not be told.
  const failed = red.filter(({ findings }) => findings.some(({ outcome }) => outcome === 'fail'));
  const first = failed.find(({ rule }) => !waiting.has(rule)) ?? failed[0] ?? red[0];
  if (first === undefined) return `${what}: nothing is missing${cases.some(isOnLaptop) ? unseen : ''}.`;
  const missing = waiting.has(first.rule) && todo.length > 0 ? waitingWords(todo) : (first.findings[0]?.message ?? '');
  return `${what}: ${missing}`.slice(0, 500);
}

const unseen = ' of what can be seen here; who approves it is judged on the pull request';

function isOnLaptop({ view }: JudgedCase): boolean {
  return view.facts.laptop;
}

/** What is missing and who can provide it, for the description of a commit status. */
export function waitingWords(todo: readonly string[]): string {
  return todo.length === 0 ? 'Waits for people.' : `Waits for ${todo.join('; ')}.`;
}

function whatOf({ view: { classification, facts } }: JudgedCase): string {
  const category = `${classification.category} change`;
  return facts.number === null ? `A ${category}` : `#${facts.number} is ${anOf(category)}`;
}

function anOf(words: string): string {
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
}

const errors = new Set(rules.filter(({ level }) => level === 'error').map(({ id }) => id));

function isRed({ rule, findings }: Verdict): boolean {
  return errors.has(rule) && findings.some(({ atMost }) => atMost === undefined);
}
