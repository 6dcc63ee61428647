import type { Ports } from '@cm/app';
import { available, type Fact } from '@cm/model';

interface Wanted {
  readonly repository: string;
  /** The default branch. */
  readonly branch: string;
  readonly sha: string;
  readonly subject: string;
}

/** GitHub's list of a commit's pull requests is at times a moment behind the merge. Milliseconds to wait before each try. */
const waits = [0, 500, 1500] as const;

/**
 * Merged pull requests into the default branch that brought a commit: by GitHub's list, and where that says none by the number
 * that its merge or squash wrote into the first line, if that pull request says it was merged as this commit.
 */
export async function pullsOfCommit(ports: Ports, wanted: Wanted): Promise<Fact<readonly number[]>> {
  const { branch, repository, sha } = wanted;
  for (const wait of waits) {
    await pause(wait);
    const listed = await ports.forge.pullRequestsOfCommit(repository, sha);
    if (listed.status === 'unavailable') return listed;
    const merged = listed.value.filter(({ baseRef, mergedAt }) => mergedAt !== null && baseRef === branch);
    if (merged.length > 0) return available(merged.map(({ number }) => number));
    const named = await namedPull(ports, wanted);
    if (named !== null) return available([named]);
  }
  return available([]);
}

async function namedPull(ports: Ports, { branch, repository, sha, subject }: Wanted): Promise<number | null> {
  const found = /^Merge pull request #(\d{1,12}) from /.exec(subject) ?? / \(#(\d{1,12})\)$/.exec(subject.trimEnd());
  if (found === null) return null;
  const pull = await ports.forge.pullRequest(repository, Number(found[1]));
  if (pull.status === 'unavailable') return null;
  const { baseRef, mergeCommit, mergedAt, number } = pull.value;
  return mergedAt !== null && mergeCommit === sha && baseRef === branch ? number : null;
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((done) => void setTimeout(done, milliseconds));
}
