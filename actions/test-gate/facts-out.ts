import type { TestCounts } from './facts.ts';
import { comparison } from './verdicts/compare.ts';
import type { View } from './view.ts';

/** Entries of one list of the facts; the counts are always whole. */
const mostListed = 200;

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
export function contractFacts(view: View): Readonly<Record<string, unknown>> {
  const { counting, facts, failures, totals } = view;
  const { reports, suites } = facts;
  return {
    reports: reports.read.map((report) => ({
      path: report.path,
      format: report.format,
      suite: report.suite,
      ...counts(report),
      timestamp: report.startedAt === null ? null : new Date(report.startedAt.at).toISOString(),
      sameAs: report.sameAs,
    })),
    refused: reports.refused.map(({ path, reason }) => ({ path, reason })),
    totals: counts(totals),
    failed: failures.slice(0, mostListed).map(({ kind, line, message, name, path, reports: paths }) => ({
      name,
      kind,
      path,
      line,
      message,
      reports: paths,
    })),
    newlySkipped: newlySkipped(view).slice(0, mostListed),
    deleted: deleted(view).slice(0, mostListed),
    said: facts.said,
    suites: suites.map(({ name }) => ({
      name,
      required: true,
      reports: counting.filter(({ suite }) => suite === name).map(({ path }) => path),
    })),
  };
}

function counts({ errors, failed, flaky, passed, skipped }: TestCounts): TestCounts & { readonly tests: number } {
  return { tests: passed + failed + errors + skipped, passed, failed, errors, skipped, flaky };
}

interface Skipped {
  readonly name: string | null;
  readonly path: string | null;
  readonly line: number | null;
  readonly text: string | null;
}

function newlySkipped(view: View): readonly Skipped[] {
  const { base, change } = view.facts;
  const compared = base.kind === 'none' ? null : comparison(view);
  if (compared !== null && typeof compared !== 'string') {
    return compared.skipped.map(({ line, name, path }) => ({ name, path, line, text: null }));
  }
  const marks = change.kind === 'read' ? change.marks.filter(({ kind }) => kind === 'skip') : [];
  return marks.map(({ line, path, text }) => ({ name: null, path, line, text }));
}

function deleted(view: View): readonly { readonly path: string | null; readonly tests: readonly string[] }[] {
  const { base, change } = view.facts;
  const compared = base.kind === 'none' ? null : comparison(view);
  if (compared !== null && typeof compared !== 'string')
    return compared.gone.map((name) => ({ path: null, tests: [name] }));
  return change.kind === 'read' ? change.lost.map(({ names, path }) => ({ path, tests: names.slice(0, 100) })) : [];
}
