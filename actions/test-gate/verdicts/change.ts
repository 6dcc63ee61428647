import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { capped, decided, idle, undecided, unknown } from '@cm/model/verdict';
import { counted, listed, thousands } from '@cm/model/words';

import type { LostTests, Mark, Saying } from '../facts.ts';
import { changeRead, focusedTests, newlySkipped, testsRemoved } from '../rules/change.ts';
import type { View } from '../view.ts';
import { comparison } from './compare.ts';
import { locationOf } from './tests.ts';

/** Whether the change is known at all. */
export function judgeChange({ facts: { change } }: View): Verdict {
  if (change.kind === 'none') return idle(changeRead, change.reason);
  if (change.kind === 'unread') return decided(changeRead, change.reason, [unknown(change.reason, change.fix)]);
  return decided(changeRead, `${counted(change.files.length, 'file')} changed.`);
}

const mostFindings = 50;

function moreOf(more: number): string {
  return `And ${thousands(more)} more.`;
}

/** Why a rule on the change has nothing to say. */
function early(rule: RuleDefinition, { facts: { change } }: View): Verdict | null {
  if (change.kind === 'none') return idle(rule, change.reason);
  return change.kind === 'unread' ? undecided(rule, change.reason) : null;
}

function marksOf({ facts: { change } }: View, kind: Mark['kind']): readonly Mark[] {
  return change.kind === 'read' ? change.marks.filter((mark) => mark.kind === kind) : [];
}

/** Whether new lines single out some tests, so that all others of their file do not run. */
export function judgeFocused(view: View): Verdict {
  const known = early(focusedTests, view);
  if (known !== null) return known;
  const findings = marksOf(view, 'only').map(({ path, line, text }): FindingDraft => ({
    outcome: 'fail',
    message: `${path}:${line} singles out tests, so that the others of the file do not run: ${text}`,
    remedy: 'Take the mark away (`it.only` → `it`, `fdescribe` → `describe`), and run the tests again.',
    location: { kind: 'file', path, line },
  }));
  const reason =
    findings.length === 0
      ? 'No new line singles out a test.'
      : `${counted(findings.length, 'new line')} single out tests.`;
  return decided(focusedTests, reason, capped(findings, mostFindings, moreOf));
}

/** Whether tests are skipped that were not: by the reports of the base where there are some, else by the new lines. */
export function judgeSkipped(view: View): Verdict {
  const { base, said } = view.facts;
  if (base.kind !== 'none') {
    const compared = comparison(view);
    if (typeof compared === 'string') return decided(newlySkipped, compared, [unreadBase(compared)]);
    const findings = compared.skipped.map(({ line, name, path }): FindingDraft => ({
      outcome: 'fail',
      message: `${name} ran on the base, and is skipped now.`,
      remedy: skipRemedy,
      location: locationOf({ path, line }),
    }));
    return settled(newlySkipped, findings, said.skipped, 'No test that ran on the base is skipped now.');
  }
  const known = early(newlySkipped, view);
  if (known !== null) return known;
  const findings = marksOf(view, 'skip').map(({ path, line, text }): FindingDraft => ({
    outcome: 'fail',
    message: `${path}:${line} leaves a test out: ${text}`,
    remedy: skipRemedy,
    location: { kind: 'file', path, line },
  }));
  return settled(newlySkipped, findings, said.skipped, 'No new line skips a test.');
}

const skipRemedy =
  'Let it run, or say why it rests, in the description or in a commit message:\nTests-Skipped: why, and until when';
const removeRemedy =
  'Bring them back, or say why they go, in the description or in a commit message:\nTests-Removed: why nobody needs them any more';

function settled(rule: RuleDefinition, findings: readonly FindingDraft[], said: Saying | null, none: string): Verdict {
  if (findings.length === 0) return decided(rule, none);
  if (said !== null)
    return decided(rule, `${counted(findings.length, 'place')}; ${said.where} says why: ${said.reason}`);
  return decided(
    rule,
    `${counted(findings.length, 'place')}, and nothing says why.`,
    capped(findings, mostFindings, moreOf),
  );
}

function unreadBase(reason: string): FindingDraft {
  return unknown(reason, 'Write the reports of the base again, or leave `base-reports` out: then the diff tells.');
}

/** Whether tests are gone that were there. */
export function judgeRemoved(view: View): Verdict {
  const { base, change, said } = view.facts;
  if (base.kind !== 'none') {
    const compared = comparison(view);
    if (typeof compared === 'string') return undecided(testsRemoved, compared);
    const { added, gone } = compared;
    const isFewer = gone.length > added;
    const message = `${counted(gone.length, 'test')} of the base are in no report any more, and ${thousands(added)} came: ${listed(gone, 10)}.`;
    const findings: readonly FindingDraft[] = isFewer
      ? [{ outcome: 'fail', message, remedy: removeRemedy, location: null }]
      : [];
    return settled(testsRemoved, findings, said.removed, 'There are no fewer tests than on the base.');
  }
  const known = early(testsRemoved, view);
  if (known !== null) return known;
  const lost = change.kind === 'read' ? change.lost.filter(({ codeGone }) => !codeGone) : [];
  return settled(
    testsRemoved,
    lost.map(lostFinding),
    said.removed,
    'No test file has fewer tests than before, but for code that goes with it.',
  );
}

function lostFinding({ count, deleted, names, path }: LostTests): FindingDraft {
  const what = names.length === 0 ? '' : ` with ${counted(names.length, 'test')}: ${listed(names, 5)}`;
  const message = deleted
    ? `${path} is deleted${what}. The code that it tested is still there, as far as names tell.`
    : `${path} has ${counted(count, 'test')} less than before; gone are ${listed(names, 5)}.`;
  return { outcome: 'fail', message, remedy: removeRemedy, location: { kind: 'file', path } };
}
