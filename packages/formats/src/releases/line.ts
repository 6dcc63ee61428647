import { readReleaseTag } from './release-tag.ts';
import { compareVersions } from './version.ts';
import type { ReleaseTag } from './release-tag.ts';

/** Where a release stands among the others. */
export interface ReleasePlace {
  /** The release that it follows, from which its changes are counted; null for the first. */
  readonly previous: ReleaseTag | null;
  /** The same without pre-releases: what the users of final releases had before. */
  readonly previousFinal: ReleaseTag | null;
  /** The greatest release that it should be greater than and is not; null where its number is right. */
  readonly conflict: ReleaseConflict | null;
}

export interface ReleaseConflict {
  readonly tag: ReleaseTag;
  /** `same-version`: equal but for build metadata. `line`: of the same major.minor. `reachable`: in its own history. */
  readonly why: 'same-version' | 'line' | 'reachable';
}

/**
 * Finds what a release must be greater than, and what it follows. `others` names every tag of the repository (its own
 * name, moving tags and all that are no releases are passed over); `reachable` names those whose commits are ancestors
 * of the tagged commit or that commit itself, null where that is not known.
 *
 * A release is in order if it is greater (clause 11 of Semantic Versioning, so `v1.2.0-rc.1` < `v1.2.0`)
 * 1. than every other release of its line, which is those with its major and minor number, wherever they stand; and
 * 2. than every release in its own history. On the default branch these are all that were made there.
 *
 * So `v1.2.5` after `v2.0.0` is in order on the branch of 1.2, which does not contain `v2.0.0`, and out of order on a
 * default branch that does. Without `reachable` only the first part can be judged.
 *
 * It follows the greatest smaller release of its line; the first of a line follows the greatest smaller one in its
 * history, or, where `reachable` is null, of all.
 */
export function previousOfLine(
  release: ReleaseTag,
  others: readonly string[],
  reachable: readonly string[] | null,
): ReleasePlace {
  const all = releasesOf(others, release.name);
  const history = reachable === null ? null : releasesOf(reachable, release.name);
  const line = all.filter((tag) => sameLine(tag, release));
  const candidates = [line, history ?? all].map((tags) => tags.filter((tag) => precedes(tag, release)));
  return {
    previous: firstGreatest(candidates),
    previousFinal: firstGreatest(candidates.map((tags) => tags.filter((tag) => !tag.prerelease))),
    conflict: conflictIn(line, release, 'line') ?? conflictIn(history ?? [], release, 'reachable'),
  };
}

function releasesOf(names: readonly string[], own: string): readonly ReleaseTag[] {
  const found: ReleaseTag[] = [];
  for (const name of names) {
    const tag = readReleaseTag(name);
    if (tag.kind === 'release' && tag.name !== own) found.push(tag);
  }
  return found;
}

function sameLine(one: ReleaseTag, other: ReleaseTag): boolean {
  return one.version.major === other.version.major && one.version.minor === other.version.minor;
}

function precedes(one: ReleaseTag, other: ReleaseTag): boolean {
  return compareVersions(one.version, other.version) < 0;
}

/** The greatest tag of the first list that has one. */
function firstGreatest(lists: readonly (readonly ReleaseTag[])[]): ReleaseTag | null {
  for (const tags of lists) {
    const best = greatest(tags);
    if (best !== null) return best;
  }
  return null;
}

function greatest(tags: readonly ReleaseTag[]): ReleaseTag | null {
  let best: ReleaseTag | null = null;
  for (const tag of tags) if (best === null || precedes(best, tag)) best = tag;
  return best;
}

function conflictIn(
  tags: readonly ReleaseTag[],
  release: ReleaseTag,
  why: 'line' | 'reachable',
): ReleaseConflict | null {
  const tag = greatest(tags);
  if (tag === null || precedes(tag, release)) return null;
  const same = compareVersions(tag.version, release.version) === 0;
  return { tag, why: same ? 'same-version' : why };
}
