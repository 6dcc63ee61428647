import type { Advisory, FoundAt } from '@cm/formats/advisories';

import type { Sighting } from './core/sighting.ts';

/** The place that people are shown: the first that the first row names. */
export function locationIn(rows: readonly Sighting[]): FoundAt | null {
  const locations = rows[0]?.row.locations ?? none;
  // By index, here and below: this is asked of thousands, and walking over a list makes an object for each step.
  for (let index = 0; index < locations.length; index += 1) {
    const place = locations[index] as FoundAt;
    if (place.path !== '') return place;
  }
  return null;
}

const none: readonly never[] = [];

/** What people are shown of a finding: the first that a row tells. */
export function firstOf<T>(rows: readonly Sighting[], field: (row: Advisory) => T | null): T | null {
  for (let index = 0; index < rows.length; index += 1) {
    const value = field((rows[index] as Sighting).row);
    if (value !== null) return value;
  }
  return null;
}

export const titleOf = (row: Advisory): string | null => row.title;
export const urlOf = (row: Advisory): string | null => row.url;
export const versionOf = (row: Advisory): string | null => (row.package === null ? null : row.package.version);
export const fixesOf = (row: Advisory): readonly string[] | null =>
  row.fixedVersions.length === 0 ? null : row.fixedVersions;
export const publishedOf = (row: Advisory): string | null => row.publishedAt;
export const fixDateOf = (row: Advisory): string | null => row.fixAvailableAt;
