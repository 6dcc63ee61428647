import { type Ports, thinDepth } from '@cm/app';
import { compileGlobs } from '@cm/policy';

import type { ReleaseFacts } from '../facts.ts';

/** Release tags that are looked into, newest first. */
const mostTags = 20;

interface Tag {
  readonly name: string;
  readonly commit: string;
}

/**
 * Which of the files a release holds: those of the newest release tags, looked at by the trees of their commits, because
 * a shallow clone has no history to follow. On a laptop the tags are those of the clone.
 */
export async function releasesOf(
  ports: Ports,
  paths: readonly string[],
  { patterns, laptop }: { readonly patterns: readonly string[]; readonly laptop: boolean },
): Promise<(path: string) => ReleaseFacts> {
  const unknown = (reason: string) => (): ReleaseFacts => ({ kind: 'unknown', reason });
  if (paths.length === 0) return unknown('');
  const tags = await tagsOf(ports, compileGlobs(patterns), laptop);
  if (typeof tags === 'string') return unknown(tags);
  const newest = tags.toSorted((a, b) => compareNames(b.name, a.name)).slice(0, mostTags);
  const first = newest[0];
  if (first === undefined) return unknown('The repository has no release tag.');
  const missing = await missingOf(ports, newest);
  if (missing.length > 0) {
    const fetched = await ports.git.fetch(missing, await thinDepth(ports));
    if (fetched.status === 'unavailable') return unknown(`The release tags could not be fetched: ${fetched.reason}`);
  }
  const specs = newest.flatMap(({ commit }) => paths.map((path) => `${commit}:${path}`));
  const answers = await ports.git.objects(specs);
  if (answers.status === 'unavailable') return unknown(`The release tags could not be read: ${answers.reason}`);
  const held = new Set(answers.value.filter(({ kind }) => kind === 'found').map(({ spec }) => spec));
  return (path) => {
    const release = newest.findLast(({ commit }) => held.has(`${commit}:${path}`));
    return release === undefined ? { kind: 'unreleased', newest: first.name } : { kind: 'released', tag: release.name };
  };
}

async function tagsOf(
  ports: Ports,
  isRelease: (name: string) => boolean,
  laptop: boolean,
): Promise<readonly Tag[] | string> {
  const prefix = 'refs/tags/';
  if (laptop) {
    const refs = await ports.git.refs(prefix);
    if (refs.status === 'unavailable') return refs.reason;
    return refs.value
      .map(({ name, id }) => ({ name: name.slice(prefix.length), commit: id }))
      .filter(({ name }) => isRelease(name));
  }
  const remote = await ports.git.remoteTags();
  if (remote.status === 'unavailable') return `The tags could not be listed: ${remote.reason}`;
  return remote.value
    .map(({ name, id, peeled }) => ({ name: name.slice(prefix.length), commit: peeled ?? id }))
    .filter(({ name }) => isRelease(name));
}

async function missingOf(ports: Ports, tags: readonly Tag[]): Promise<readonly string[]> {
  const answers = await ports.git.objects(tags.map(({ commit }) => `${commit}^{commit}`));
  if (answers.status === 'unavailable') return tags.map(({ commit }) => commit);
  return tags.filter((_, index) => answers.value[index]?.kind !== 'found').map(({ commit }) => commit);
}

/** `v1.10.0` after `v1.9.0`: numbers count as numbers. At most the first 20 of them are looked at. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => (name.match(/\d{1,15}/g) ?? []).slice(0, 20).map(Number));
  for (let at = 0; at < 20; at += 1) {
    const [one, other] = [left?.[at] ?? -1, right?.[at] ?? -1];
    if (one !== other) return one - other;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
