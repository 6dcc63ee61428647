import type { ChangeContext, GitCommit, Ports } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { commitsOfReleases, type KnownRelease } from './known-tags.ts';

/**
 * Names of the releases that lie in a commit's history. That takes all of the history; a shallow checkout is completed.
 * A whole clone has every commit of it, so that a release whose commit is not here does not lie in it.
 */
export async function releasesInHistory(
  ports: Ports,
  { change }: ChangeContext,
  head: string,
  releases: readonly KnownRelease[],
): Promise<Fact<readonly string[]>> {
  const whole = await wholeHistory(ports, change.event === 'cli' ? null : [head]);
  if (whole.status === 'unavailable') return whole;
  const told = await commitsOfReleases(ports, releases);
  if (told.status === 'unavailable') return told;
  const shas = [...new Set(told.value.values())];
  const answers = await ports.git.objects(shas.map((sha) => `${sha}^{commit}`));
  if (answers.status === 'unavailable') return answers;
  const here = answers.value.flatMap((answer) => (answer.kind === 'found' ? [answer.id] : []));
  const outside = await ports.git.notReachable(here, head);
  if (outside.status === 'unavailable') return outside;
  const inside = new Set(here.filter((sha) => !outside.value.has(sha)));
  return available([...told.value].flatMap(([name, sha]) => (inside.has(sha) ? [name] : [])));
}

/** `fetchFor` null: nothing is fetched. */
async function wholeHistory(ports: Ports, fetchFor: readonly string[] | null): Promise<Fact<true>> {
  const cut = await ports.git.shallowCommits();
  if (cut.status === 'unavailable') return cut;
  if (cut.value.size === 0) return available(true);
  if (fetchFor === null)
    return unavailable('This clone is shallow, so which releases lie in the history is not known.');
  const fetched = await ports.git.fetch(fetchFor, { unshallow: true });
  return fetched.status === 'available'
    ? fetched
    : unavailable(`The checkout is shallow, and the rest of the history could not be fetched: ${fetched.reason}`);
}

/** Names of the releases, given with their commits, that were made on top of a commit. Only what can be proved counts. */
export async function releasesOnTop(
  ports: Ports,
  { change }: ChangeContext,
  base: string,
  releases: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  if (releases.size === 0) return new Set();
  const include = [...new Set(releases.values())];
  const whole = await wholeHistory(ports, change.event === 'cli' ? null : [base, ...include]);
  if (whole.status === 'unavailable') return new Set();
  const commits: GitCommit[] = [];
  const read = await ports.git.log({ include, exclude: [base] }, (commit) => commits.push(commit));
  if (read.status === 'unavailable') return new Set();
  const onTop = descendants(base, commits);
  return new Set([...releases].flatMap(([name, sha]) => (onTop.has(sha) ? [name] : [])));
}

/** Those of the commits from which parents lead to `base`. */
function descendants(base: string, commits: readonly GitCommit[]): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const { sha, parents } of commits) {
    for (const parent of parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [sha]);
      else known.push(sha);
    }
  }
  const reached = new Set<string>();
  const left = [...(children.get(base) ?? [])];
  for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
    if (reached.has(sha)) continue;
    reached.add(sha);
    left.push(...(children.get(sha) ?? []));
  }
  return reached;
}
