import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, undecided, unknown } from '@cm/model/verdict';
import { counted, listed, thousands } from '@cm/model/words';

import type { SuiteFacts } from '../facts.ts';
import { suitesPresent } from '../rules/reports.ts';
import { totalsOf, type View } from '../view.ts';

/** Whether every suite that is asked for has run. */
export function judgeSuites(view: View): Verdict {
  const { facts, nothing } = view;
  if (nothing !== null) return idle(suitesPresent, nothing);
  if (facts.suites.length === 0) return idle(suitesPresent, 'No suite is asked for by its name.');
  if (facts.reports.problem !== null) return undecided(suitesPresent, facts.reports.problem.reason);
  const findings = facts.suites.flatMap((suite) => suiteFindings(suite, view));
  const names = listed(
    facts.suites.map(({ name }) => name),
    20,
  );
  return decided(suitesPresent, findings[0]?.message ?? `All are there: ${names}.`, findings);
}

function suiteFindings({ minTests, name, patterns }: SuiteFacts, { counting, facts }: View): readonly FindingDraft[] {
  const own = counting.filter(({ suite }) => suite === name);
  const where = patterns.length > 0 ? listed(patterns) : `a report with "${name}" in its path`;
  if (own.length === 0) {
    // A report of it that could not be read is told of already.
    const message = `The suite "${name}" has no report: ${where}.`;
    const read =
      facts.reports.read.length === 0 ? '' : ` Read were ${listed(facts.reports.read.map(({ path }) => path))}.`;
    return [
      unknown(message, `Run it in this workflow before this step, and keep its report there.${read} ${waiverHint}`),
    ];
  }
  const { ran, skipped } = totalsOf(own);
  if (ran >= minTests) return [];
  const message = `Of the suite "${name}" ${counted(ran, 'test')} ran, and ${thousands(skipped)} were skipped; at least ${thousands(minTests)} ${minTests === 1 ? 'has' : 'have'} to run.`;
  const remedy = `See in its log what was left out, and let it run. ${waiverHint}`;
  return [{ outcome: 'fail', message, remedy, location: null }];
}

const waiverHint = 'If it cannot run here, a waiver in the policy file says so.';
