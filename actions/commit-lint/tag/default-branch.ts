import { type ChangeContext, fetchedTip, localDefaultTip, type Ports, type TrustedPlace } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

/** The default branch as a tag is compared with it. */
export interface DefaultBranch {
  /** Null on a laptop: its own idea of the default branch counts. */
  readonly name: string | null;
  readonly tip: Fact<string>;
  readonly repository: string | null;
}

/** Its tip: on a runner as GitHub has it now, on a laptop as the clone knows it. */
export async function findDefaultBranch(
  ports: Ports,
  { change, defaultBranch }: ChangeContext,
  trusted: TrustedPlace,
): Promise<DefaultBranch> {
  const { repository } = change;
  if (change.event === 'cli' || defaultBranch === null) {
    return { name: null, tip: await localTip(ports), repository };
  }
  const read = trusted.branch === defaultBranch ? trusted.commit : null;
  const tip = read === null ? await fetchedTip(ports, defaultBranch) : available(read);
  return { name: defaultBranch, tip, repository };
}

async function localTip(ports: Ports): Promise<Fact<string>> {
  const tip = await localDefaultTip(ports);
  if (tip.status === 'unavailable') return tip;
  return tip.value === null ? unavailable(noBranch) : available(tip.value);
}

const noBranch = 'This clone has no origin/HEAD, main or master. Fetch the default branch: git fetch origin';

/**
 * Whether the default branch holds a commit. In a whole clone git says so. In a shallow one GitHub does, with one small
 * request; where it cannot be asked, the rest of the history is fetched.
 */
export async function isOnDefaultBranch(ports: Ports, branch: DefaultBranch, sha: string): Promise<Fact<boolean>> {
  const { name, tip, repository } = branch;
  if (tip.status === 'available' && tip.value === sha) return available(true);
  const near = tip.status === 'available' ? await byGit(ports, sha, tip.value) : tip;
  if (near.status === 'available' || name === null) return near;
  const asked =
    repository === null
      ? unavailable('GitHub was not asked: the event names no repository.')
      : await ports.forge.compareStatus(repository, sha, name);
  if (asked.status === 'available') return available(asked.value === 'ahead' || asked.value === 'identical');
  const ref = `refs/cm-actions/${name}`;
  const fetched = await ports.git.fetch([sha, `+refs/heads/${name}:${ref}`], { unshallow: true });
  const whole = fetched.status === 'available' ? await byGit(ports, sha, ref) : fetched;
  return whole.status === 'available' ? whole : unavailable(`${near.reason} ${asked.reason} ${whole.reason}`);
}

/** A shallow clone can prove that a commit is there, never that it is not. */
async function byGit(ports: Ports, sha: string, from: string): Promise<Fact<boolean>> {
  const missing = await ports.git.notReachable([sha], from);
  if (missing.status === 'unavailable') return missing;
  if (!missing.value.has(sha)) return available(true);
  const cut = await ports.git.shallowCommits();
  if (cut.status === 'unavailable') return cut;
  return cut.value.size === 0 ? available(false) : unavailable('The checkout is shallow.');
}
