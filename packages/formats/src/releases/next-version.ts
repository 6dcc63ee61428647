import inc from 'semver/functions/inc.js';

import { readVersion } from './version.ts';

/** What of a commit decides the next version. */
export interface VersionCommit {
  readonly sha: string;
  /** In lower case; null where its header could not be read. */
  readonly type: string | null;
  readonly breaking: boolean;
}

export interface NextVersion {
  /** Without `v`. */
  readonly version: string;
  readonly bump: 'major' | 'minor' | 'patch' | 'none';
  /** Hash of the first commit given that asks for this bump; null where none does. */
  readonly because: string | null;
}

/**
 * The version that a release of these commits should have: major for a breaking change, minor for `feat`, patch for
 * `fix`, and the current one for all other types. Null where `current` (with or without `v`) is no version.
 *
 * - Below 1.0.0 a breaking change raises the minor number: clause 4 of Semantic Versioning lets anything change in
 *   0.y.z, and 1.0.0 is a promise that people make, not a count of commits.
 * - A pre-release stands for the version that it precedes: 1.2.0-rc.1 and a feature or a fix give 1.2.0, and only a
 *   breaking change goes beyond it, to 2.0.0. 2.0.0-rc.1 gives 2.0.0 whatever comes.
 * - Without a current version it is 0.1.0, as the questions below the specification recommend.
 */
export function nextVersion(current: string | null, commits: readonly VersionCommit[]): NextVersion | null {
  const { wanted, because } = strongest(commits);
  if (current === null) return { version: '0.1.0', bump: 'minor', because };
  const version = readVersion(current.replace(/^v(?=[0-9])/, ''));
  if (version === null) return null;
  if (wanted === 'none') return { version: version.text, bump: 'none', because: null };
  const bump = wanted === 'major' && version.major === 0 ? 'minor' : wanted;
  const next = inc(version.text, bump);
  return next === null || readVersion(next) === null ? null : { version: next, bump, because };
}

const bumps = ['none', 'patch', 'minor', 'major'] as const;

function strongest(commits: readonly VersionCommit[]): {
  readonly wanted: NextVersion['bump'];
  readonly because: string | null;
} {
  let rank = 0;
  let because: string | null = null;
  for (const commit of commits) {
    const own = rankOf(commit);
    if (own <= rank) continue;
    rank = own;
    because = commit.sha;
  }
  return { wanted: bumps[rank] ?? 'none', because };
}

function rankOf({ type, breaking }: VersionCommit): number {
  if (breaking) return 3;
  return type === 'feat' ? 2 : type === 'fix' ? 1 : 0;
}
