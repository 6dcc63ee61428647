import { calculateBaseScore } from 'cvss4';

import type { Rating } from '../model/advisory.ts';
import { cvss2Score } from './cvss2.ts';
import { severityOfScore } from './severity.ts';
import { text } from './shape.ts';

type Version = Extract<Rating['method'], `cvss${string}`>;

const longest = 300;
const prefixes: readonly (readonly [string, Version])[] = [
  ['CVSS:4.0/', 'cvss4'],
  ['CVSS:3.1/', 'cvss3.1'],
  ['CVSS:3.0/', 'cvss3.0'],
  ['CVSS:2.0/', 'cvss2'],
  ['AV:', 'cvss2'],
  ['(AV:', 'cvss2'],
];

/**
 * The rating of a CVSS vector: by the score that the report gives beside it (0 to 10), else computed. A vector that is
 * incomplete or of no known version, and has no score beside it, is kept with severity `unknown`. Null where no vector is given.
 */
export function cvssRating(source: string, vector: unknown, given: number | null = null): Rating | null {
  const written = text(vector);
  if (written === null) return null;
  const version = versionOf(written);
  const score = given !== null && given >= 0 && given <= 10 ? given : computed(written, version);
  const method = version ?? (score === null ? 'cvss3.1' : 'score');
  return {
    source: source.toLowerCase(),
    method,
    severity: severityOfScore(score, method),
    score,
    vector: written.slice(0, longest),
  };
}

function versionOf(vector: string): Version | null {
  return prefixes.find(([prefix]) => vector.startsWith(prefix))?.[1] ?? null;
}

function computed(vector: string, version: Version | null): number | null {
  if (version === null || vector.length > longest) return null;
  if (version === 'cvss2') return cvss2Score(vector);
  try {
    const score = calculateBaseScore(vector);
    return Number.isFinite(score) ? score : null;
  } catch {
    return null;
  }
}
