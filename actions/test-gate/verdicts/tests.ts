import type { FindingDraft, Location, RuleDefinition, Verdict } from '@cm/model';
import { capped, decided, idle, undecided } from '@cm/model/verdict';
import { counted, listed, thousands } from '@cm/model/words';

import { runAgain } from '../output/advice.ts';
import { flakyTests, suiteErrors, testsPass, testsRan } from '../rules/tests.ts';
import type { Failure, View } from '../view.ts';

/** More findings than a person reads; the last one says how many more there are. */
const mostFindings = 50;

/** Why a rule on tests has nothing to say: there is no report to read them from. */
function early(rule: RuleDefinition, { counting, incomplete, nothing }: View): Verdict | null {
  if (nothing !== null) return idle(rule, nothing);
  return counting.length === 0 ? undecided(rule, incomplete ?? 'There is no report.') : null;
}

/** Whether any test ran at all. */
export function judgeRan(view: View): Verdict {
  const known = early(testsRan, view);
  if (known !== null) return known;
  const { facts, incomplete, settings, totals } = view;
  const { ran, skipped } = totals;
  const reason = `${counted(ran, 'test')} ran, ${thousands(skipped)} were skipped.`;
  if (ran >= settings.minTests) return decided(testsRan, reason, [], { threshold: settings.minTests });
  if (incomplete !== null) return undecided(testsRan, incomplete);
  const asked = settings.minTests === 1 ? '' : ` At least ${thousands(settings.minTests)} have to.`;
  const message = `${whatRan(ran, skipped)} (${listed(facts.reports.read.map(({ path }) => path))}).${asked}`;
  const remedy =
    'See in the log of the test step which tests were found and chosen: a pattern, a marker or a path may leave them all out. Tests that are skipped have not run.';
  return decided(testsRan, message, [{ outcome: 'fail', message, remedy, location: null }], {
    threshold: settings.minTests,
  });
}

function whatRan(ran: number, skipped: number): string {
  if (ran > 0) return `Only ${counted(ran, 'test')} ran`;
  if (skipped === 0) return 'No test ran';
  return skipped === 1
    ? 'No test ran: the only one was skipped'
    : `No test ran: all ${thousands(skipped)} were skipped`;
}

/** Whether every test that ran has passed. */
export function judgePass(view: View): Verdict {
  const known = early(testsPass, view);
  if (known !== null) return known;
  const { failures, incomplete, totals } = view;
  const failed = failures.filter(({ kind }) => kind !== 'suite');
  const findings = capped(
    failed.map((failure) => failureFinding(failure, view)),
    mostFindings,
    (more) => `And ${thousands(more)} more tests failed.`,
  );
  if (findings.length > 0) {
    return decided(
      testsPass,
      `${counted(failed.length, 'test')} failed, ${thousands(totals.passed)} passed.`,
      findings,
    );
  }
  if (incomplete !== null) return undecided(testsPass, incomplete);
  return decided(testsPass, `${counted(totals.passed, 'test')} passed.`);
}

/** Whether all tests could be loaded, built and run to their end. */
export function judgeSuiteErrors(view: View): Verdict {
  const known = early(suiteErrors, view);
  if (known !== null) return known;
  const broken = view.failures.filter(({ kind }) => kind === 'suite');
  const findings = capped(
    broken.map((failure) => failureFinding(failure, view)),
    mostFindings,
    (more) => `And ${thousands(more)} more errors.`,
  );
  if (findings.length === 0 && view.incomplete !== null) return undecided(suiteErrors, view.incomplete);
  const reason = findings.length === 0 ? 'None is told of.' : `${counted(broken.length, 'error')} outside of tests.`;
  return decided(suiteErrors, reason, findings);
}

const verbs = { failed: 'failed', error: 'could not be carried out', suite: 'broke outside of any test' } as const;

function failureFinding(failure: Failure, { counting }: View): FindingDraft {
  const { kind, message, name, path, reports } = failure;
  const where = reports.length > 1 ? ` (in ${counted(reports.length, 'report')})` : '';
  const why = message === null ? '.' : `: ${message}`;
  const format = counting.find((report) => report.path === reports[0])?.format ?? '';
  const command = path === null ? '' : runAgain(path, format);
  const run = command === '' ? 'Run it by itself' : `Run it by itself (\`${command}\`)`;
  const remedy =
    kind === 'suite'
      ? `${run}: until it loads, its tests do not run. ${reports[0] ?? ''} has the rest of what it said.`
      : `${run}, and correct the code or the test. ${reports[0] ?? ''} has the rest of what it said.`;
  return { outcome: 'fail', message: `${name} ${verbs[kind]}${where}${why}`, remedy, location: locationOf(failure) };
}

/** A place in a file of the repository. */
export function locationOf({
  path,
  line,
}: {
  readonly path: string | null;
  readonly line: number | null;
}): Location | null {
  if (path === null) return null;
  return line === null ? { kind: 'file', path } : { kind: 'file', path, line };
}

/** Tests that passed only when they were tried again. */
export function judgeFlaky(view: View): Verdict {
  const known = early(flakyTests, view);
  if (known !== null) return known;
  const names = [...new Set(view.counting.flatMap((report) => report.flakyTests))].toSorted();
  if (names.length === 0) return decided(flakyTests, 'None that a report tells of.');
  const message = `${counted(names.length, 'test')} passed only when tried again: ${listed(names, 10)}.`;
  const remedy =
    'Nothing has to be done for this change. Find out what they depend on, before nobody believes a red test any more.';
  return decided(flakyTests, message, [{ outcome: 'fail', message, remedy, location: null }]);
}
