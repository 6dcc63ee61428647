import { type Counts, metrics } from '@cm/formats/coverage';
import { codeCell, table } from '@cm/model/markdown';
import { counted, thousands } from '@cm/model/words';

import { percentText } from '../numbers.ts';
import type { View } from '../view.ts';
import { worstFiles } from '../worst-files.ts';

const mostRows = 20;
const mostRanges = 12;

/** The tables of the job summary and the comment: the numbers, the change's files and the project's, worst first. */
export function sections(view: View): readonly string[] {
  if (view.facts.reports.read.length === 0) return [];
  return [hearsay(view), totals(view), patchFiles(view), projectFiles(view)].filter((section) => section !== '');
}

/** Said before any number: who wrote the change may have written the reports, too. */
function hearsay({ facts: { reports } }: View): string {
  const { artifact } = reports;
  if (artifact === null) return '';
  return `> **Hearsay.** The reports come out of the artifact ${codeCell(artifact.name)} of run ${artifact.run}, which ran the code and the workflow of this pull request: its author may have written them by hand. The changed lines, the files and the policy were read anew from git and GitHub.`;
}

function totals(view: View): string {
  const rows = metrics.flatMap((metric) => row(`Project, ${metric}`, view.project[metric]));
  const patch = view.patch === null ? [] : row('New and changed lines', view.patch);
  return `### Coverage\n\n${table(['', 'Covered', 'Of', ''], [...patch, ...rows])}`;
}

function row(name: string, counts: Counts | null): readonly (readonly string[])[] {
  if (counts === null || counts.total === 0) return [];
  return [[name, thousands(counts.covered), thousands(counts.total), percentText(counts)]];
}

function patchFiles({ patch }: View): string {
  const files = (patch?.files ?? []).filter(({ missing }) => missing.length > 0);
  if (files.length === 0) return '';
  const rows = worstFiles(files, mostRows).map(({ path, covered, total, missing }) => [
    codeCell(path),
    `${covered} of ${total}`,
    rangesText(missing),
  ]);
  return `### New lines that no test runs\n\n${table(['File', 'Covered', 'Lines'], rows)}${rest(files.length)}`;
}

function projectFiles(view: View): string {
  const paths = [...view.lineCounts.keys()];
  const files = [...view.lineCounts.values()]
    .map(({ covered, total }, index) => ({ path: paths[index] ?? '', covered, total }))
    .filter(({ covered, total }) => covered < total);
  if (files.length === 0) return '';
  const rows = worstFiles(files, mostRows).map(({ path, covered, total }) => [
    codeCell(path),
    thousands(total - covered),
    percentText({ covered, total }),
  ]);
  return `### Files with the most uncovered lines\n\n${table(['File', 'Uncovered', 'Covered'], rows)}${rest(files.length)}`;
}

function rangesText(ranges: readonly (readonly [number, number])[]): string {
  const shown = ranges.slice(0, mostRanges).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const more = ranges.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function rest(count: number): string {
  return count > mostRows ? `\n\nAnd ${counted(count - mostRows, 'more file')}.` : '';
}
