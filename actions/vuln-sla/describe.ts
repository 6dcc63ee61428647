import type { Advisory } from '@cm/formats/advisories';

import { normalPath } from './core/places.ts';
import type { Sighting } from './core/sighting.ts';
import type { Finding } from './finding.ts';
import type { KnownFinding } from './record/state.ts';

type Described = Pick<
  Finding,
  'fixAvailableAt' | 'fixedVersions' | 'installed' | 'line' | 'path' | 'publishedAt' | 'title' | 'url'
>;

/** What people are shown of a finding: of each thing the first that a row tells. */
export function described(rows: readonly Sighting[], known: KnownFinding | null): Described {
  const title = firstOf(rows, (one) => one.title) ?? '';
  const location = rows[0]?.row.locations.find(({ path }) => path !== '') ?? null;
  const place =
    location === null
      ? { path: known?.path ?? '', line: null }
      : { path: normalPath(location.path), line: location.line };
  return {
    title,
    ...place,
    url: firstOf(rows, (one) => one.url),
    installed: firstOf(rows, (one) => one.package?.version ?? null),
    fixedVersions: firstOf(rows, ({ fixedVersions }) => (fixedVersions.length === 0 ? null : fixedVersions)) ?? [],
    publishedAt: firstOf(rows, (one) => one.publishedAt),
    fixAvailableAt: firstOf(rows, (one) => one.fixAvailableAt),
  };
}

function firstOf<T>(rows: readonly Sighting[], field: (row: Advisory) => T | null): T | null {
  for (const { row } of rows) {
    const value = field(row);
    if (value !== null) return value;
  }
  return null;
}
