import type { ForgeRecordCommit } from '@cm/app';

import type { DiffBook } from './diffs.ts';
import { isGitHub } from './signers.ts';

/**
 * Merges that were made on the website and are proved to have changed nothing of the change: it was the same before and
 * after them. Whoever pressed "Update branch" has written nothing then. Without that proof they count as an author, for
 * conflicts that are solved on the website look the same. Who pushed last is another question, and stays with them.
 */
export function cleanMerges(commits: readonly ForgeRecordCommit[], diffs: DiffBook): ReadonlySet<string> {
  const merges = commits.flatMap((commit, at) => (isWebMerge(commit) ? [{ sha: commit.sha, at }] : []));
  if (merges.length === 0) return new Set();
  const places = new Map(commits.map(({ sha }, at) => [sha, at]));
  const known = diffs.known.flatMap((sha) => {
    const at = places.get(sha);
    return at === undefined ? [] : [{ sha, at }];
  });
  known.sort((a, b) => a.at - b.at);
  const clean = merges.filter(({ at }) => {
    const before = known.filter((one) => one.at < at).map(({ sha }) => sha);
    const after = known.filter((one) => one.at >= at).map(({ sha }) => sha);
    return before.some((sha) => after.some((later) => diffs.same(sha, later)));
  });
  return new Set(clean.map(({ sha }) => sha));
}

function isWebMerge({ parents, committer }: ForgeRecordCommit): boolean {
  return parents.length > 1 && committer !== null && isGitHub(committer);
}
