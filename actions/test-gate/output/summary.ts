import { codeCell, table } from '@cm/model/markdown';
import { counted, thousands } from '@cm/model/words';

import type { TestCounts } from '../facts.ts';
import type { View } from '../view.ts';

/** The one sentence that a person reads first. */
export function summaryOf({ counting, facts: { reports }, nothing, totals }: View): string {
  if (nothing !== null) return nothing;
  if (counting.length === 0) {
    return reports.refused.length === 0 ? 'No test report was found.' : 'No test report could be read.';
  }
  const bad = totals.failed + totals.errors;
  const skipped = totals.skipped === 0 ? '' : `, ${thousands(totals.skipped)} skipped`;
  const failed = bad === 0 ? 'none failed' : `${thousands(bad)} failed`;
  return `${counted(totals.ran, 'test')} ran: ${failed}${skipped}.`;
}

const mostRows = 20;

/** The tables of the job summary: what each report says, and what failed. */
export function sections(view: View): readonly string[] {
  if (view.counting.length === 0) return [];
  return [reportTable(view), failureTable(view)].filter((section) => section !== '');
}

function reportTable({ counting, totals }: View): string {
  const rows = counting
    .slice(0, mostRows)
    .map((report) => [codeCell(report.path), report.suite === null ? '' : codeCell(report.suite), ...cells(report)]);
  const sum = counting.length > 1 ? [['**All**', '', ...cells(totals)]] : [];
  const rest = counting.length > mostRows ? `\n\nAnd ${counted(counting.length - mostRows, 'more report')}.` : '';
  const head = ['Report', 'Suite', 'Passed', 'Failed', 'Errors', 'Skipped', 'Second try'];
  return `### Tests\n\n${table(head, [...rows, ...sum])}${rest}`;
}

function cells({ errors, failed, flaky, passed, skipped }: TestCounts): readonly string[] {
  return [passed, failed, errors, skipped, flaky].map(thousands);
}

function failureTable({ failures }: View): string {
  if (failures.length === 0) return '';
  const rows = failures
    .slice(0, mostRows)
    .map(({ line, message, name, path }) => [
      codeCell(name),
      path === null ? '' : codeCell(line === null ? path : `${path}:${line}`),
      message === null ? '' : codeCell(message),
    ]);
  const rest = failures.length > mostRows ? `\n\nAnd ${thousands(failures.length - mostRows)} more.` : '';
  return `### What failed\n\n${table(['Test', 'Where', 'Why'], rows)}${rest}`;
}
