import type { Rating, Severity } from '../model/advisory.ts';
import { severityOf, severityOfRow } from './severity.ts';

/** What a scanner says in its own word, kept also where it says that it does not know. */
export function stated(source: string, word: unknown): Rating {
  return { source: source.toLowerCase(), method: 'declared', severity: severityOf(word), score: null, vector: null };
}

/** How severe a row counts by the scanner's own word: one that says "unknown" is unknown, whatever others say. */
export function severityAsStated(ratings: readonly Rating[]): Severity {
  return wordOf(ratings) ?? severityOfRow(ratings);
}

/** The first word; of a row that has none, null. An index reads a shared list faster than a search. */
function wordOf(ratings: readonly Rating[]): Severity | null {
  for (let index = 0; index < ratings.length; index += 1) {
    const rating = ratings[index];
    if (rating?.method === 'declared') return rating.severity;
  }
  return null;
}
