import type { Counts, CoveredFile, Metric, ReportNote } from '../format.ts';
import { countsOf, pooled } from '../table/counts.ts';

/** A note where the report's own total is another than that of its lines (branches, …). What is not stated is no lie. */
export function headerNote(metric: Metric, stated: Counts, files: readonly CoveredFile[]): readonly ReportNote[] {
  const found = pooled(files.map((file) => countsOf(file, metric)));
  // Swift's writer states one branch of one and lists none; nothing is hidden by that.
  if (found === null && metric !== 'lines' && stated.covered === stated.total) return [];
  return totalsNote(metric, stated, found ?? { covered: 0, total: 0 });
}

/** The same, where the totals are summed up already. */
export function totalsNote(metric: Metric, { covered, total }: Counts, found: Counts): readonly ReportNote[] {
  if (!isCount(covered) || !isCount(total)) return [];
  if (found.covered === covered && found.total === total) return [];
  const message =
    `The report's head says ${covered} of ${total} ${metric} covered, its files say ${found.covered} of ${found.total}; ` +
    'the files count.';
  return [{ kind: 'header-mismatch', message }];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

/** A note on things that were left out, where there are any; `why` follows on "3 lines ". */
export function skippedNote(count: number, why: string): readonly ReportNote[] {
  if (count === 0) return [];
  return [{ kind: 'skipped', message: `${count} ${count === 1 ? 'line' : 'lines'} ${why}` }];
}

export const noLine = 'left out: the number is no line of a file (0, or not a whole number).';
