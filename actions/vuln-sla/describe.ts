import { type Advisory, type FoundAt, placeOf } from '@cm/formats/advisories';

import type { Sighting } from './core/sighting.ts';

/** The first place of a row that has a path. */
export function pathIn(row: Advisory): FoundAt | null {
  const first = placeOf(row);
  return first === null || first.path !== '' ? first : (row.locations.find(({ path }) => path !== '') ?? null);
}

/** What people are shown of a finding: the first that a row tells. */
export function firstOf<T>(rows: readonly Sighting[], field: (row: Advisory) => T | null): T | null {
  // By index: this is asked of thousands, and walking over a list makes an object for each step.
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
