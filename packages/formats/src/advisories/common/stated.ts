import type { AdvisoryReport } from '../format.ts';
import type { Advisory, Rating, Severity } from '../model/advisory.ts';
import { severityOf, severityOfRow } from './severity.ts';

/** What a scanner says in its own word, kept also where it says that it does not know. */
export function stated(source: string, word: unknown): Rating {
  return { source: source.toLowerCase(), method: 'declared', severity: severityOf(word), score: null, vector: null };
}

/** The same report, its rows counted by the scanner's own word: one that says "unknown" is unknown, whatever others say. */
export function countedAsStated(report: AdvisoryReport, rows: readonly Advisory[]): AdvisoryReport {
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  for (const { ratings } of rows) bySeverity[wordOf(ratings) ?? severityOfRow(ratings)] += 1;
  return { ...report, bySeverity };
}

/** The first word; of a row that has none, null. An index reads a shared list faster than a search. */
function wordOf(ratings: readonly Rating[]): Severity | null {
  for (let index = 0; index < ratings.length; index += 1) {
    const rating = ratings[index];
    if (rating?.method === 'declared') return rating.severity;
  }
  return null;
}
