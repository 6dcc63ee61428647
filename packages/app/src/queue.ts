import type { ChangeContext } from './change.ts';
import { readChangeCommits } from './commits.ts';
import type { GitCommit } from './git-port.ts';
import type { Ports } from './ports.ts';

/** What one pull request of a merge group brings. */
export interface QueuedPull {
  readonly number: number;
  readonly base: string;
  readonly head: string;
}

/**
 * The pull requests of a merge group with the commits that each brings, oldest first. The queue's branch names the last one;
 * the others are told by the commits that GitHub made: `Merge pull request #7 from …`, `… (#7)`.
 */
export async function queuedPulls(
  ports: Ports,
  change: ChangeContext,
): Promise<readonly QueuedPull[] | { readonly reason: string; readonly fix: string }> {
  const { base, head } = change.change;
  const last = Number(/\/pr-(\d{1,12})-[0-9a-f]{40,64}$/.exec(change.branch ?? '')?.[1] ?? 0);
  if (last === 0 || base === null || head === null) {
    const reason = `The merge group's branch "${(change.branch ?? '').slice(0, 200)}" names no pull request.`;
    return { reason, fix: 'Run this on the merge_group event of GitHub’s own merge queue.' };
  }
  const read = await readChangeCommits(ports, change);
  if (read.status === 'unavailable') return { reason: read.reason, fix: whole };
  const chain = firstParents(read.value.commits, head, base);
  if (chain[0]?.parents[0] !== base) return { reason: 'The merge group does not stand on its base.', fix: whole };
  return shared(chain, base, last);
}

const whole = 'Give actions/checkout `fetch-depth: 0`.';

/** Gives each commit to the pull request that it names, or to the next one that is named. */
function shared(chain: readonly GitCommit[], base: string, last: number): readonly QueuedPull[] {
  const found: { number: number; base: string; head: string }[] = [];
  let start = base;
  for (const [index, { message, sha }] of chain.entries()) {
    const number = index === chain.length - 1 ? last : numberIn(message);
    if (number === null) continue;
    const before = found.at(-1);
    if (before?.number === number) before.head = sha;
    else found.push({ number, base: start, head: sha });
    start = sha;
  }
  return found;
}

/** From the commit after the base to the head, along first parents: what the queue put there. */
function firstParents(commits: readonly GitCommit[], head: string, base: string): readonly GitCommit[] {
  const byId = new Map(commits.map((commit) => [commit.sha, commit]));
  const chain: GitCommit[] = [];
  for (let at = byId.get(head); at !== undefined && at.sha !== base; at = byId.get(at.parents[0] ?? '')) chain.push(at);
  return chain.toReversed();
}

function numberIn(message: string): number | null {
  const subject = message.slice(0, 1000).split('\n', 1)[0] ?? '';
  const found = /^Merge pull request #(\d{1,12}) from /.exec(subject) ?? / \(#(\d{1,12})\)$/.exec(subject.trimEnd());
  return found === null ? null : Number(found[1]);
}
