import type { Ports } from '@cm/app';
import { readReleaseTag, type ReleaseTag } from '@cm/formats/releases';
import { available, type Fact, unavailable } from '@cm/model';

/** A release among the tags of the repository. */
export interface KnownRelease {
  readonly release: ReleaseTag;
  /** Null where only git can tell, from the clone's own tag. */
  readonly commit: string | null;
}

export interface KnownReleases {
  readonly releases: readonly KnownRelease[];
  readonly where: 'origin' | 'this clone';
}

/**
 * Every release tag there is. On a runner the server is asked for its list, for a checkout seldom has all tags; a clone
 * with its whole history has them too. A shallow one proves nothing.
 */
export async function listReleases(ports: Ports, local: boolean): Promise<Fact<KnownReleases>> {
  const remote = local ? null : await ports.git.remoteTags();
  if (remote?.status === 'available') {
    const commits = new Map(remote.value.map(({ name, id, peeled }) => [name, peeled ?? id]));
    return available({
      where: 'origin',
      releases: releasesOf([...commits.keys()], (name) => commits.get(name) ?? null),
    });
  }
  const cut = await ports.git.shallowCommits();
  if (cut.status === 'unavailable') return cut;
  if (cut.value.size > 0) {
    return unavailable(
      remote === null
        ? 'This clone is shallow, so it may lack tags.'
        : `The checkout is shallow, so it lacks tags, and the server could not be asked for them: ${remote.reason}`,
    );
  }
  const here = await ports.git.refs('refs/tags');
  if (here.status === 'unavailable') return here;
  const names = here.value.map(({ name }) => name);
  return available({ where: 'this clone', releases: releasesOf(names, () => null) });
}

function releasesOf(refs: readonly string[], commitOf: (ref: string) => string | null): readonly KnownRelease[] {
  const found: KnownRelease[] = [];
  for (const ref of refs) {
    const release = readReleaseTag(ref);
    if (release.kind === 'release') found.push({ release, commit: commitOf(ref) });
  }
  return found;
}

/** Commits by the names of the tags; a tag that is not here has none. */
export async function commitsOfReleases(
  ports: Ports,
  releases: readonly KnownRelease[],
): Promise<Fact<ReadonlyMap<string, string>>> {
  const told = releases.flatMap(({ release, commit }) => (commit === null ? [] : [[release.name, commit] as const]));
  const open = releases.filter(({ commit }) => commit === null);
  if (open.length === 0) return available(new Map(told));
  const answers = await ports.git.objects(open.map(({ release }) => `refs/tags/${release.name}^{commit}`));
  if (answers.status === 'unavailable') return answers;
  const found = open.flatMap(({ release }, at) => {
    const answer = answers.value[at];
    return answer?.kind === 'found' ? [[release.name, answer.id] as const] : [];
  });
  return available(new Map([...told, ...found]));
}
