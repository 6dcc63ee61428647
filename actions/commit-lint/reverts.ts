import type { ChangeContext, GitCommit, GitObject, Ports } from '@cm/app';
import { revertedCommits } from '@cm/formats/commits';
import { available, type Fact, unavailable } from '@cm/model';

/** Reverted commits that are looked up through the API, one request each, where this clone does not have them. */
const mostAsked = 10;

/** For each `This reverts commit <sha>.`: whether that commit is in the history of the head. */
export async function collectReverts(
  ports: Ports,
  change: ChangeContext,
  commits: readonly GitCommit[],
): Promise<ReadonlyMap<string, Fact<boolean>>> {
  const found = new Map<string, Fact<boolean>>();
  const named = namedIn(commits);
  if (named.size === 0) return found;
  const inChange = new Set(commits.map((commit) => commit.sha));
  for (const sha of named) if (inChange.has(sha)) found.set(sha, available(true));
  const elsewhere = [...named].filter((sha) => !inChange.has(sha));
  if (elsewhere.length === 0) return found;
  const head = change.change.head ?? 'HEAD';
  const local = await ports.git.objects(elsewhere.map((sha) => `${sha}^{commit}`));
  const present = local.status === 'available' ? presentCommits(elsewhere, local.value) : new Map<string, string>();
  if (present.size > 0) {
    const notReachable = await ports.git.notReachable([...present.values()], head);
    for (const [written, sha] of present) found.set(written, reachability(sha, notReachable));
  }
  const absent = elsewhere.filter((sha) => !present.has(sha));
  const history = local.status === 'available' ? await ports.git.shallowCommits() : local;
  for (const sha of absent.slice(0, mostAsked)) found.set(sha, await askElsewhere(ports, change, sha, history));
  for (const sha of absent.slice(mostAsked)) {
    found.set(sha, unavailable('too many reverted commits to look each one up'));
  }
  return found;
}

function namedIn(commits: readonly GitCommit[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (let index = 0; index < commits.length; index += 1) {
    const shas = revertedCommits(commits[index]?.message ?? '');
    for (let at = 0; at < shas.length; at += 1) named.add(shas[at] ?? '');
  }
  return named;
}

/** Hash as written (it may be short) → full hash, for those that this clone has. */
function presentCommits(shas: readonly string[], answers: readonly GitObject[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, sha] of shas.entries()) {
    const answer = answers[index];
    if (answer?.kind === 'found') found.set(sha, answer.id);
  }
  return found;
}

function reachability(sha: string, notReachable: Fact<ReadonlySet<string>>): Fact<boolean> {
  return notReachable.status === 'unavailable' ? notReachable : available(!notReachable.value.has(sha));
}

/** A whole clone without it proves that it is not in the history; for a shallow or unreadable one GitHub is asked. */
async function askElsewhere(
  ports: Ports,
  change: ChangeContext,
  sha: string,
  history: Fact<ReadonlySet<string>>,
): Promise<Fact<boolean>> {
  if (history.status === 'available' && history.value.size === 0) return available(false);
  const { repository, head } = change.change;
  if (repository === null || head === null) {
    return history.status === 'unavailable'
      ? history
      : unavailable('this clone is shallow and does not reach back to it');
  }
  const status = await ports.forge.compareStatus(repository, sha, head);
  if (status.status === 'unavailable') return status;
  return available(status.value === 'ahead' || status.value === 'identical');
}
