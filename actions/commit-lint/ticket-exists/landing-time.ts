import type { GitCommit, Ports } from '@cm/app';

import type { Origins, Stage } from '../facts.ts';
import type { LandingTime } from './facts.ts';

/**
 * When a change landed: as its pull requests say, else as its newest commit does, for GitHub writes that when it merges.
 * What has not landed could do so now. A laptop's range may hold what landed long ago, and is taken from its oldest
 * commit on. No time is later than now: whoever writes a commit may write any.
 */
export async function landingTime(
  ports: Ports,
  stage: Stage,
  origins: Origins,
  commits: readonly GitCommit[],
): Promise<LandingTime> {
  const now = ports.clock.now();
  const open = { latest: now, earliest: now, landed: false };
  if (stage === 'range') {
    const oldest = await committedAt(ports, commits[0]?.sha);
    return oldest === null ? open : { ...open, earliest: Math.min(oldest, now) };
  }
  if (stage !== 'landed') return open;
  const merged = [...origins.byCommit.values()].flat().flatMap(({ mergedAt }) => momentOf(mergedAt));
  if (merged.length > 0) return { latest: Math.max(...merged), earliest: Math.min(...merged), landed: true };
  const newest = await committedAt(ports, commits.at(-1)?.sha);
  const at = newest === null ? now : Math.min(newest, now);
  return { latest: at, earliest: at, landed: true };
}

function momentOf(text: string | null): readonly number[] {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? [] : [at];
}

async function committedAt(ports: Ports, sha: string | undefined): Promise<number | null> {
  if (sha === undefined || sha === '') return null;
  const answers = await ports.git.objects([`${sha}^{commit}`]);
  const found = answers.status === 'available' ? answers.value[0] : undefined;
  if (found?.kind !== 'found') return null;
  const head = new TextDecoder().decode(found.bytes.subarray(0, 64 * 1024));
  const seconds = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(head.split('\n\n', 1)[0] ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}
