import type { BadTest, ReadReport, TestCounts, TestFacts } from './facts.ts';
import type { Settings } from './settings.ts';

/** A test that did not pass, with the reports in which it did not. */
export interface Failure extends BadTest {
  readonly reports: readonly string[];
}

/** The facts as the verdicts look at them: worked out once. */
export interface View {
  readonly facts: TestFacts;
  readonly settings: Settings;
  /** Why nothing has to be judged; null where something has. */
  readonly nothing: string | null;
  /** Why the reports are not all there, so that no rule on their tests can pass; null where they are. */
  readonly incomplete: string | null;
  /** Reports that count: of those with the same bytes the first. */
  readonly counting: readonly ReadReport[];
  readonly totals: TestCounts & { readonly ran: number };
  /** Worst first. */
  readonly failures: readonly Failure[];
}

/** Works out what the verdicts need of the facts. */
export function viewOf(facts: TestFacts, settings: Settings): View {
  const counting = facts.reports.read.filter(({ sameAs }) => sameAs === null);
  return {
    facts,
    settings,
    nothing: nothingIn(facts),
    incomplete: incompleteBy(facts),
    counting,
    totals: totalsOf(counting),
    failures: failuresIn(counting),
  };
}

/** Counts of several reports together. */
export function totalsOf(reports: readonly TestCounts[]): View['totals'] {
  const sum = (key: keyof TestCounts): number => reports.reduce((all, report) => all + report[key], 0);
  const counts = {
    passed: sum('passed'),
    failed: sum('failed'),
    errors: sum('errors'),
    skipped: sum('skipped'),
    flaky: sum('flaky'),
  };
  return { ...counts, ran: counts.passed + counts.failed + counts.errors };
}

const weight = { suite: 0, error: 1, failed: 2 } as const;

/**
 * What failed, each once: first what broke outside of tests, for it hides others; then what failed in most reports. One that
 * only failed because of those in it (`TestA` of `TestA/b`) is left out.
 */
function failuresIn(reports: readonly ReadReport[]): readonly Failure[] {
  const found = new Map<string, { readonly test: BadTest; readonly reports: Set<string> }>();
  const holders = new Set<string>();
  for (const { bad, path } of reports) {
    for (const test of bad) {
      const key = `${test.name}\0${test.path ?? ''}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { test, reports: new Set([path]) });
      else known.reports.add(path);
      const slash = test.name.lastIndexOf('/');
      if (slash > 0) holders.add(test.name.slice(0, slash));
    }
  }
  return [...found.values()]
    .filter(({ test }) => test.kind === 'suite' || !holders.has(test.name))
    .map(({ test, reports: paths }) => ({ ...test, reports: [...paths] }))
    .toSorted((a, b) => weight[a.kind] - weight[b.kind] || b.reports.length - a.reports.length || byName(a, b));
}

function byName(a: BadTest, b: BadTest): number {
  return a.name === b.name ? 0 : a.name < b.name ? -1 : 1;
}

function incompleteBy({ reports }: TestFacts): string | null {
  if (reports.problem !== null) return 'The reports could not be looked for.';
  if (reports.refused.length > 0) return 'A report could not be read.';
  if (reports.read.some(({ hidden }) => hidden !== null)) return 'A report does not say what failed.';
  return reports.read.length === 0 || reports.empty.length > 0 ? 'A report is missing.' : null;
}

/** A change without code, in a run that nobody told where its reports are, needs none. */
function nothingIn({ reports, change, suites }: TestFacts): string | null {
  const silent = reports.read.length === 0 && reports.refused.length === 0 && !reports.named && suites.length === 0;
  if (!silent || reports.problem !== null || change.kind !== 'read') return null;
  const code = change.files.some(({ kind }) => kind !== 'no code');
  return code ? null : 'The change has no code, and there is no test report.';
}
