import { codeCell, table } from '@cm/model/markdown';
import { counted, thousands } from '@cm/model/words';

import { order } from '../core/severity.ts';
import type { State, Tally } from '../facts-out.ts';
import type { Finding } from '../finding.ts';
import type { View } from '../view.ts';
import { nameOf, spanWords, timeWords } from './words.ts';

const mostRows = 50;

/** The tables of the job summary and the comment: how much of what, and each vulnerability by its deadline. */
export function sections(view: View, state: (finding: Finding) => State, tally: Tally): readonly string[] {
  if (view.blind !== null) return [];
  return [counts(tally), byDeadline(view, state), scans(view)].filter((section) => section !== '');
}

const columns = ['overdue', 'due-soon', 'open', 'waived'] as const;

function counts(tally: Tally): string {
  const rows = [...order, null].map((level) => [
    level ?? 'unrated',
    ...columns.map((column) => thousands(tally.of(level, column))),
  ]);
  const shown = rows.filter(([, ...cells]) => cells.some((cell) => cell !== '0'));
  if (shown.length === 0) return '### Vulnerabilities\n\nNone is open.';
  return `### Vulnerabilities\n\n${table(['', 'Overdue', 'Due soon', 'In time', 'Excused'], shown)}`;
}

function byDeadline({ facts, open }: View, state: (finding: Finding) => State): string {
  if (open.length === 0) return '';
  const rows = open
    .slice(0, mostRows)
    .map((finding) => [
      codeCell(nameOf(finding)),
      finding.severity === 'unknown' ? 'unrated' : finding.severity,
      dueWords(finding, facts.now, state(finding)),
      timeWords(finding.deadline.firstSeen),
      finding.fixedVersions.length === 0 ? '' : codeCell(finding.fixedVersions.slice(0, 2).join(', ')),
    ]);
  const more =
    open.length > mostRows ? `\n\nAnd ${counted(open.length - mostRows, 'more finding')}, in the report.` : '';
  return `### By deadline\n\n${table(['Vulnerability', 'Severity', 'Due', 'First seen', 'Fixed in'], rows)}${more}`;
}

function dueWords({ deadline }: Finding, now: number, state: State): string {
  const { by, due, shippedIn } = deadline;
  if (state === 'waived') return 'excused';
  if (shippedIn !== null) return `**shipped in** ${codeCell(shippedIn)}`;
  if (due === null) return by === 'release' ? 'next release' : 'no deadline';
  return now > due ? `**${spanWords(now - due)} late**` : `in ${spanWords(due - now)}`;
}

function scans({ facts }: View): string {
  const { reports } = facts;
  if (reports.read.length === 0) return '';
  const rows = reports.read
    .slice(0, mostRows)
    .map(({ path, tool, version, rows: count, suppressed, databaseAt }) => [
      codeCell(path),
      codeCell(version === null ? tool : `${tool} ${version}`),
      thousands(count),
      thousands(suppressed),
      databaseAt === null ? '' : databaseAt.slice(0, 10),
    ]);
  return `### Scans\n\n${table(['Report', 'Scanner', 'Rows', 'Left out', 'List of'], rows)}`;
}
