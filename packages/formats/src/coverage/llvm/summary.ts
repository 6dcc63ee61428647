import type { Counts, CoveredFile } from '../format.ts';
import { mapIn, numberIn } from '../json/value.ts';

/** The totals that `-summary-only` leaves; LLVM knows no statements. */
export function statedIn(file: unknown): CoveredFile['stated'] {
  const summary = mapIn(file, 'summary');
  const counts = (metric: string): Counts | null => {
    const given = mapIn(summary, metric);
    const [covered, total] = [numberIn(given, 'covered'), numberIn(given, 'count')];
    return covered >= 0 && covered <= total && Number.isSafeInteger(total) ? { covered, total } : null;
  };
  return { lines: counts('lines'), branches: counts('branches'), functions: counts('functions'), statements: null };
}
