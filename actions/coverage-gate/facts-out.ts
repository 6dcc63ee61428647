import type { Counts } from '@cm/formats/coverage';

import type { View } from './view.ts';

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
export function contractFacts(view: View): Readonly<Record<string, unknown>> {
  const { reports, matching, baseline } = view.facts;
  const { lines, branches, functions, statements } = view.project;
  return {
    reports: reports.read.map(({ path, format, files, totals }) => ({
      path,
      format,
      files,
      lines: pair(totals.lines),
      branches: pair(totals.branches),
      functions: pair(totals.functions),
      statements: pair(totals.statements),
    })),
    artifact: reports.artifact === null ? null : { name: reports.artifact.name, run: reports.artifact.run },
    refused: reports.refused.map(({ path, reason }) => ({ path, reason })),
    project: { lines: pair(lines), branches: pair(branches), functions: pair(functions), statements: pair(statements) },
    patch:
      view.patch === null
        ? null
        : {
            covered: view.patch.covered,
            total: view.patch.total,
            files: view.patch.files.map(({ path, covered, total, missing }) => ({ path, covered, total, missing })),
          },
    unmatched: matching === null ? [] : [...matching.unmatched, ...matching.ambiguous.map(({ written }) => written)],
    absent: view.absent.map(({ path }) => path),
    baseline:
      baseline.kind === 'found'
        ? { commit: baseline.baseline.commit, where: baseline.where, lines: pair(baseline.baseline.lines) }
        : { commit: null, where: baseline.reason, lines: null },
  };
}

function pair(counts: Counts | null): Counts | null {
  return counts === null ? null : { covered: counts.covered, total: counts.total };
}
