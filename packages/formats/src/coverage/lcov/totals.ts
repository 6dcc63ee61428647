import type { BranchTable, Counts, LineTable, ReportNote } from '../format.ts';
import { listed } from '../table/counts.ts';

/** The totals that a writer may state of a record, by directive: what there is, then what of it was run. */
export const totalNames = ['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH'] as const;

/** Stated totals of one record, in the order of `totalNames`; -1 where one is not stated. */
export type Totals = Int32Array;

/** Places in them. */
export const linesAt = 0;
export const branchesAt = 2;
export const functionsAt = 4;

/** What is stated at a place; null unless both numbers are. */
export function statedAt(totals: Totals, at: number): Counts | null {
  const [total, covered] = [totals[at] ?? -1, totals[at + 1] ?? -1];
  return total < 0 || covered < 0 ? null : { covered: Math.min(covered, total), total };
}

/** Compares what records state with what they list. */
export interface Comparison {
  readonly add: (totals: Totals, at: number, table: LineTable | BranchTable, where: () => string) => void;
  readonly notes: () => readonly ReportNote[];
}

/** Totals that are stated may be wrong (a line listed twice, a filter applied to one and not the other): said once. */
export function comparison(): Comparison {
  let mismatches = 0;
  let first = '';
  return {
    add: (totals, at, table, where) => {
      const total = totals[at] ?? -1;
      const covered = totals[at + 1] ?? -1;
      if (total < 0 && covered < 0) return;
      const found = table.counts ?? listed(table.hits);
      if ((total < 0 || total === found.total) && (covered < 0 || covered === found.covered)) return;
      mismatches += 1;
      if (mismatches > 1) return;
      const [all, run] = [totalNames[at], totalNames[at + 1]];
      first = `${where()} states ${all}:${total} and ${run}:${covered}, and lists ${found.total}, of which ${found.covered} were run`;
    },
    notes: () => {
      if (mismatches === 0) return [];
      const others = mismatches === 1 ? '' : `; ${mismatches - 1} more such totals are wrong`;
      return [{ kind: 'header-mismatch', message: `${first}${others}. What is listed counts.` }];
    },
  };
}
