import type { Advisory, FoundAt } from '@cm/formats/advisories';

import type { Run } from './clock.ts';
import type { Sighting } from './core/sighting.ts';
import type { Finding } from './finding.ts';
import type { KnownFinding } from './record/state.ts';

type Described = Pick<
  Finding,
  'fixAvailableAt' | 'fixedVersions' | 'installed' | 'line' | 'path' | 'publishedAt' | 'title' | 'url'
>;

/** What people are shown of a finding: of each thing the first that a row tells. */
export function described(
  rows: readonly Sighting[],
  known: KnownFinding | null,
  { pathOf }: Pick<Run, 'pathOf'>,
): Described {
  const title = firstOf(rows, titleOf) ?? '';
  const location = locationOf(rows);
  return {
    title,
    path: location === null ? (known?.path ?? '') : pathOf(location.path),
    line: location === null ? null : location.line,
    url: firstOf(rows, urlOf),
    installed: firstOf(rows, versionOf),
    fixedVersions: firstOf(rows, fixesOf) ?? none,
    publishedAt: firstOf(rows, publishedOf),
    fixAvailableAt: firstOf(rows, fixDateOf),
  };
}

const none: readonly string[] = [];

function locationOf(rows: readonly Sighting[]): FoundAt | null {
  return rows[0]?.row.locations.find(hasPath) ?? null;
}

const hasPath = ({ path }: FoundAt): boolean => path !== '';

const titleOf = (row: Advisory): string | null => row.title;
const urlOf = (row: Advisory): string | null => row.url;
const versionOf = (row: Advisory): string | null => (row.package === null ? null : row.package.version);
const fixesOf = (row: Advisory): readonly string[] | null =>
  row.fixedVersions.length === 0 ? null : row.fixedVersions;
const publishedOf = (row: Advisory): string | null => row.publishedAt;
const fixDateOf = (row: Advisory): string | null => row.fixAvailableAt;

function firstOf<T>(rows: readonly Sighting[], field: (row: Advisory) => T | null): T | null {
  // By index: this is asked six times of each of thousands, and walking over a list makes an object for each step.
  for (let index = 0; index < rows.length; index += 1) {
    const value = field((rows[index] as Sighting).row);
    if (value !== null) return value;
  }
  return null;
}
