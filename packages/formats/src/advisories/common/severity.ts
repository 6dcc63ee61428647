import { type Rating, ratingMethods, type Severity } from '../model/advisory.ts';

const words: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
  ['negligible', 'low'],
  ['minor', 'low'],
  ['info', 'low'],
  ['informational', 'low'],
  ['information', 'low'],
  ['none', 'low'],
]);

/** The policy's word for a scanner's, in any case; `unknown` where it is missing, says so, or is none that scanners use. */
export function severityOf(word: unknown): Severity {
  return (typeof word === 'string' ? words.get(word.trim().toLowerCase()) : undefined) ?? 'unknown';
}

/**
 * The band of a CVSS score, 0 to 10: 9, 7 and 4 are the first of theirs, anything below is low. Version 2 has no critical.
 * Source: FIRST, CVSS 3.1 §5; NVD's ratings of version 2.
 */
export function severityOfScore(score: number | null, method: Rating['method'] = 'score'): Severity {
  if (score === null || !(score >= 0 && score <= 10)) return 'unknown';
  if (score >= 9 && method !== 'cvss2') return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}

/** What a source declares in a word; null where it says no word, or one that rates nothing. */
export function declared(source: string, word: unknown): Rating | null {
  const severity = severityOf(word);
  if (severity === 'unknown') return null;
  return { source: source.toLowerCase(), method: 'declared', severity, score: null, vector: null };
}

/** What a source gives as a number from 0 to 10, of which nobody says how it came to be; null where it is none. */
export function scored(source: string, score: number | null): Rating | null {
  const severity = severityOfScore(score);
  return severity === 'unknown'
    ? null
    : { source: source.toLowerCase(), method: 'score', severity, score, vector: null };
}

/** The rating of a malicious package, whatever else anyone says of it. */
export function malwareRating(source: string): Rating {
  return { source: source.toLowerCase(), method: 'malware', severity: 'critical', score: null, vector: null };
}

/** Only what rates, in order. */
export function ratings(...all: readonly (Rating | null)[]): readonly Rating[] {
  return all.filter((rating) => rating !== null);
}

/** How severe a row counts: malware, else the first word declared, else the newest CVSS, else a score, else a level. */
export function severityOfRow(rated: readonly Rating[]): Severity {
  let best: Severity = 'unknown';
  let rank: number = ratingMethods.length;
  for (let index = 0; index < rated.length; index += 1) {
    const { method, severity } = rated[index] as Rating;
    const own = severity === 'unknown' ? rank : ratingMethods.indexOf(method);
    if (own >= rank) continue;
    best = severity;
    rank = own;
  }
  return best;
}
