import { available, type Fact, unavailable } from '@cm/model';

import { serverUrlOf } from '../defaults.ts';
import { askOwnGit } from '../own-git.ts';
import type { World } from '../world.ts';
import { isCommit, isRelease, type Pin } from './pins.ts';
import { suite } from './tree.ts';

/** Commit of each release tag of the suite, as its server says now. */
export type Releases = ReadonlyMap<string, string>;

/** Asks the suite's repository for its tags, with the developer's own way of signing in. Never waits for a password. */
export async function releasesOf(world: Pick<World, 'env'>, folder: string): Promise<Fact<Releases>> {
  const url = `${serverUrlOf(world.env)}/${suite}`;
  const env = { ...world.env, GIT_TERMINAL_PROMPT: '0' };
  const asked = await askOwnGit({ env }, folder, ['ls-remote', '--tags', '--', url]);
  if (asked.status === 'unavailable') return asked;
  const { code, err, out } = asked.value;
  if (code !== 0) return unavailable(`git could not list the tags of ${url}: ${err.trim().split('\n', 1)[0] ?? ''}`);
  const tags = new Map<string, string>();
  for (const line of out.split('\n')) {
    const [sha = '', ref = ''] = line.split('\t');
    const name = ref.replace(/^refs\/tags\//, '');
    // The commit behind an annotated tag comes after the tag itself, under its name and `^{}`.
    if (isCommit(sha) && isRelease(name.replace(/\^\{\}$/, ''))) tags.set(name.replace(/\^\{\}$/, ''), sha);
  }
  return available(tags);
}

/** The commit of a release, with its full version; the reason where the server does not know it. */
export function commitOf(releases: Releases, ref: string): Fact<Pin> {
  const sha = releases.get(ref);
  if (sha === undefined) {
    const all = [...releases.keys()].slice(-10).join(', ');
    return unavailable(
      `There is no release ${ref} of ${suite}. ${all === '' ? 'It has none yet.' : `There are: ${all}.`}`,
    );
  }
  return available({ ref: sha, version: versionOf(releases, sha) || ref });
}

/** The full version of a commit, such as `v1.2.3`; empty where it is no release. */
export function versionOf(releases: Releases, sha: string): string {
  const names = [...releases].flatMap(([name, commit]) => (commit === sha ? [name] : []));
  return names.toSorted((a, b) => b.split('.').length - a.split('.').length)[0] ?? '';
}
