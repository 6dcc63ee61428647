import type { BranchTable, Counts } from '../format.ts';
import { noBranches } from '../json/report.ts';
import { lineOf, listIn, mapIn, numberIn } from '../json/value.ts';
import type { BranchBuilder } from '../table/branches.ts';

/**
 * The branches of a file: each is a jump from a line to another, or, below zero, out of the code that starts there. Null
 * where branches were not measured, or by a version that does not name them. `odd` is told of each that is none.
 */
export function branchesOf(file: unknown, builder: BranchBuilder, odd: (place: string) => void): BranchTable | null {
  const [executed, missing] = [listIn(file, 'executed_branches'), listIn(file, 'missing_branches')];
  if (executed === null || missing === null) return null;
  for (const jumps of [executed, missing]) {
    for (const jump of jumps) {
      const [from, to] = Array.isArray(jump) ? [lineOf(jump[0]), lineOf(jump[1])] : [Number.NaN, Number.NaN];
      const isAdded = !Number.isNaN(to) && builder.add(from, to >>> 0, jumps === executed ? 1 : 0);
      if (!isAdded) odd('a branch');
    }
  }
  return builder.done() ?? noBranches;
}

/** The branches as its summary counts them, for versions that do not name them. */
export function statedBranches(file: unknown): Counts | null {
  const summary = mapIn(file, 'summary');
  const [covered, total] = [numberIn(summary, 'covered_branches'), numberIn(summary, 'num_branches')];
  return covered >= 0 && covered <= total && Number.isSafeInteger(total) ? { covered, total } : null;
}
