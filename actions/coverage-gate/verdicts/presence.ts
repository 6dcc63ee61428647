import { rootOf, toolAdvice } from '@cm/formats/code';
import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';

import type { ChangedFile } from '../facts.ts';
import { changedFilePresent, newFilePresent } from '../rules/presence.ts';
import { bringsCode, type View } from '../view.ts';
import { capped, decided, idle, undecided } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

const mostFindings = 50;

/** Added files that the reports should know, because they know their language and their folder. */
export function judgeNewFiles(view: View): Verdict {
  const early = notJudged(view, newFilePresent);
  if (early !== null) return early;
  const required = view.absent.filter((file) => isExpected(view, file));
  const added = addedCode(view);
  if (added === 0) return idle(newFilePresent, `The change adds no code file.${leftOut(view)}`);
  const findings = required.map((file): FindingDraft => {
    const message = `${file.path} is new and is in no coverage report, so no test is known to run it.`;
    return { outcome: 'fail', message, remedy: remedyFor(file), location: { kind: 'file', path: file.path, line: 1 } };
  });
  const reason = `${added - required.length} of ${counted(added, 'added code file')} are in a report or need not be.${leftOut(view)}`;
  return decided(newFilePresent, reason, capped(findings, mostFindings, moreFiles));
}

/** Changed files that no report knows, and added ones in a language or folder that no report knows. */
export function judgeChangedFiles(view: View): Verdict {
  const early = notJudged(view, changedFilePresent);
  if (early !== null) return early;
  const others = view.absent.filter((file) => !isExpected(view, file) && mayBeRequired(view, file));
  const findings = others.map((file): FindingDraft => {
    const message = `${file.path} is ${file.added ? 'new' : 'changed'} and is in no coverage report${why(view, file)}.`;
    return { outcome: 'fail', message, remedy: remedyFor(file), location: { kind: 'file', path: file.path } };
  });
  if (view.absent.length === 0 && findings.length === 0)
    return idle(changedFilePresent, 'Every changed code file is in a report, or there is none.');
  return decided(
    changedFilePresent,
    `${counted(others.length, 'changed code file')} in no report.`,
    capped(findings, mostFindings, moreFiles),
  );
}

function notJudged(view: View, rule: RuleDefinition): Verdict | null {
  const { change, reports } = view.facts;
  if (view.nothing !== null) return idle(rule, view.nothing);
  if (change.kind === 'none') return idle(rule, change.reason);
  if (change.kind === 'unread') return undecided(rule, 'Not judged: the change is not known.');
  if (view.incomplete !== null) return undecided(rule, `Not judged: ${view.incomplete}`);
  return reports.read.length === 0 ? undecided(rule, 'Not judged: there is no report.') : null;
}

function isExpected(view: View, file: ChangedFile): boolean {
  return file.added && mayBeRequired(view, file) && view.places.has(`${file.language} ${rootOf(file.path)}`);
}

function mayBeRequired(view: View, { path }: ChangedFile): boolean {
  return view.entryOf(path)?.requireReport ?? true;
}

function why(view: View, { language, path, added }: ChangedFile): string {
  if (!view.languages.has(language)) return ', and no report knows its language';
  const root = rootOf(path);
  return added
    ? `, and no report knows ${root === '' ? 'the top folder' : root}`
    : ', so its new lines cannot be judged';
}

function remedyFor({ language, path }: ChangedFile): string {
  const { measure } = toolAdvice(language, rootOf(path));
  return `Make the coverage tool measure files that no test loads, or add a test that loads it. If it needs no test, list it under controls: coverage-gate: exclude in the policy file. The setting:\n${measure}`;
}

function addedCode({ facts: { change }, isJudged }: View): number {
  const files = change.kind === 'read' ? change.files : [];
  return files.filter((file) => file.added && bringsCode(file) && isJudged(file.path)).length;
}

/** What was left out by its path or its content, so that a reviewer can see it. */
function leftOut({ facts: { change } }: View): string {
  const files = change.kind === 'read' ? change.files.filter(({ added }) => added) : [];
  const counts = new Map<string, number>();
  for (const file of files) {
    const { kind, nothingToRun } = file;
    if (kind === 'no code' || kind === 'test' || bringsCode(file)) continue;
    const name = kind === 'code' ? (nothingToRun ?? 'empty') : kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  return ` Left out: ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}.`;
}

function moreFiles(more: number): string {
  return `And so are ${more} more files; the facts of the report list them all.`;
}
