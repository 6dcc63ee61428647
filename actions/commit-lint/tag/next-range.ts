import { type ChangeCommits, type ChangeContext, type Ports, readChangeCommits } from '@cm/app';
import { compareVersions } from '@cm/formats/releases';
import type { Fact } from '@cm/model';

import type { NextVersionAnswer } from './facts.ts';
import { commitsOfReleases, type KnownRelease, listReleases } from './known-tags.ts';
import { nextAfter } from './next.ts';
import { releasesInHistory } from './reachable.ts';

/**
 * The version that the commits of a change ask for. A range that starts at a release is counted as it is; for any other
 * the last final release in the history is looked up, and everything since is counted.
 */
export async function collectNextVersion(
  ports: Ports,
  change: ChangeContext,
  commits: Fact<ChangeCommits>,
  asked: boolean,
): Promise<NextVersionAnswer> {
  const typed = change.typedBase?.replace(/^refs\/tags\//, '') ?? null;
  if (commits.status === 'unavailable') return { next: null, reason: commits.reason };
  const from = typed === null ? null : nextAfter(typed, commits.value.commits);
  if (from !== null && (from.next !== null || !asked)) return from;
  return sinceLastRelease(ports, change);
}

async function sinceLastRelease(ports: Ports, change: ChangeContext): Promise<NextVersionAnswer> {
  const { head, event } = change.change;
  if (head === null) return { next: null, reason: 'The change has no head commit.' };
  const list = await listReleases(ports, event === 'cli');
  if (list.status === 'unavailable') return { next: null, reason: list.reason };
  const finals = list.value.releases.filter(({ release }) => !release.prerelease);
  const reachable = await releasesInHistory(ports, change, head, finals);
  if (reachable.status === 'unavailable') return { next: null, reason: reachable.reason };
  const inside = new Set(reachable.value);
  const last = greatest(finals.filter(({ release }) => inside.has(release.name)));
  if (last === null) return { next: null, reason: 'There is no release in the history to count from.' };
  const found = await commitsOfReleases(ports, [last]);
  const base = found.status === 'available' ? found.value.get(last.release.name) : undefined;
  const range = { ...change.change, base: base ?? null };
  const since = await readChangeCommits(ports, { ...change, pullRequest: null, change: range });
  if (since.status === 'unavailable') return { next: null, reason: since.reason };
  return nextAfter(last.release.name, since.value.commits);
}

function greatest(releases: readonly KnownRelease[]): KnownRelease | null {
  const sorted = releases.toSorted((one, other) => compareVersions(other.release.version, one.release.version));
  return sorted[0] ?? null;
}
