import { type Rating, ratingMethods, type Severity } from '@cm/formats/advisories';

import type { Sighting } from './sighting.ts';

/** From the worst to the least; what nobody rated has no place among them. */
export const order = ['critical', 'high', 'medium', 'low'] as const;
export type Level = (typeof order)[number];

export interface Decided {
  readonly severity: Severity;
  /** What decided: the method of the rating, and who gave it. Empty for `unknown`. */
  readonly by: string;
  /** Every rating that a report gives, each once. */
  readonly ratings: readonly Rating[];
  /** Who says what, where they do not agree: `ghsa medium, nvd critical`. Empty where they do. */
  readonly disagreement: string;
  /** Whether any of the scanners that saw it ever rates. */
  readonly rated: boolean;
}

/** Whether `a` is worse than `b`. */
export function isWorse(a: Level, b: Level): boolean {
  return order.indexOf(a) < order.indexOf(b);
}

/** `decide` for one run: what thousands of rows share is decided once. */
export function decider(): typeof decide {
  const known = new Map<readonly Rating[], Decided>();
  return (sightings) => {
    const first = sightings[0];
    if (first === undefined || sightings.length > 1 || first.row.malware || !first.source.rates)
      return decide(sightings);
    const { ratings } = first.row;
    const before = known.get(ratings);
    if (before !== undefined) return before;
    const decided = decide(sightings);
    known.set(ratings, decided);
    return decided;
  };
}

/**
 * How severe a vulnerability is by all that was said of it. Of each report its first rating by the best method counts, and
 * of several reports that use the same method the worst, so that no scanner can talk another one down.
 */
export function decide(sightings: readonly Sighting[]): Decided {
  const ratings = distinct(sightings);
  const malware = sightings.some(({ row }) => row.malware);
  const rated = sightings.some(({ source }) => source.rates);
  const disagreement = disagreementIn(ratings);
  if (malware) return { severity: 'critical', by: 'malware', ratings, disagreement, rated: true };
  let best: { readonly rank: number; readonly rating: Rating } | null = null;
  for (const { row } of sightings) {
    const own = bestOf(row.ratings);
    if (own === null) continue;
    if (best === null || own.rank < best.rank || (own.rank === best.rank && isHigher(own.rating, best.rating)))
      best = own;
  }
  if (best === null) return { severity: 'unknown', by: '', ratings, disagreement, rated };
  const { method, source, severity } = best.rating;
  return { severity, by: `${method} by ${source}`, ratings, disagreement, rated };
}

function bestOf(ratings: readonly Rating[]): { readonly rank: number; readonly rating: Rating } | null {
  let best: { readonly rank: number; readonly rating: Rating } | null = null;
  for (const rating of ratings) {
    if (rating.severity === 'unknown') continue;
    const rank = ratingMethods.indexOf(rating.method);
    if (best === null || rank < best.rank) best = { rank, rating };
  }
  return best;
}

function isHigher(a: Rating, b: Rating): boolean {
  return a.severity !== 'unknown' && b.severity !== 'unknown' && isWorse(a.severity, b.severity);
}

function distinct(sightings: readonly Sighting[]): readonly Rating[] {
  const [first] = sightings;
  if (first !== undefined && sightings.length === 1 && areDistinct(first.row.ratings)) return first.row.ratings;
  const found = new Map<string, Rating>();
  for (const { row } of sightings) {
    for (const rating of row.ratings) {
      const key = `${rating.source} ${rating.method} ${rating.severity} ${rating.vector ?? rating.score ?? ''}`;
      if (!found.has(key)) found.set(key, rating);
    }
  }
  return [...found.values()];
}

/** A row has few ratings, and mostly each once. */
function areDistinct(ratings: readonly Rating[]): boolean {
  if (ratings.length > 8) return false;
  return ratings.every((one, index) =>
    ratings.every((other, at) => at <= index || one.source !== other.source || one.method !== other.method),
  );
}

function agree(ratings: readonly Rating[]): boolean {
  let first: Severity = 'unknown';
  for (const { severity } of ratings) {
    if (severity === 'unknown' || severity === first) continue;
    if (first !== 'unknown') return false;
    first = severity;
  }
  return true;
}

function disagreementIn(ratings: readonly Rating[]): string {
  if (agree(ratings)) return '';
  const said = ratings.filter(({ severity }) => severity !== 'unknown');
  const words = said.map(({ source, method, severity }) => {
    const how = method === 'declared' ? '' : ` (${method})`;
    return `${source} ${severity}${how}`;
  });
  return [...new Set(words)].slice(0, 6).join(', ');
}
