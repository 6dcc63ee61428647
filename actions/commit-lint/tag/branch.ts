import { type GitObject, type Ports, thinDepth } from '@cm/app';
import { sourceCommit } from '@cm/formats/releases';
import { available, type Fact, unavailable } from '@cm/model';

import { type DefaultBranch, isOnDefaultBranch } from './default-branch.ts';
import type { TagBranch } from './facts.ts';

/** Whether the tagged commit is on the default branch, or was built from a commit that is. */
export async function collectBranch(
  ports: Ports,
  branch: DefaultBranch,
  commit: string,
  folder: string,
): Promise<Fact<TagBranch>> {
  const own = await isOnDefaultBranch(ports, branch, commit);
  if (own.status === 'unavailable' || own.value) return own.status === 'unavailable' ? own : onDefault;
  const message = await messageOf(ports, commit);
  if (message.status === 'unavailable') return message;
  const source = sourceCommit(message.value);
  if (source.kind === 'none') return neither(null);
  if (source.kind === 'unreadable') {
    return neither(`its Source-Commit: should be one full hash, and is "${source.values.join('", "').slice(0, 200)}"`);
  }
  return builtFrom(ports, branch, { commit, source: source.sha, folder });
}

const onDefault = available<TagBranch>({ on: 'default' });

function neither(scheme: string | null): Fact<TagBranch> {
  return available({ on: 'neither', scheme });
}

interface Built {
  readonly commit: string;
  readonly source: string;
  readonly folder: string;
}

async function builtFrom(ports: Ports, branch: DefaultBranch, built: Built): Promise<Fact<TagBranch>> {
  const { source, folder, commit } = built;
  const short = source.slice(0, 12);
  const there = await isOnDefaultBranch(ports, branch, source);
  if (there.status === 'unavailable') return there;
  if (!there.value) return neither(`its Source-Commit: ${short} is not on the default branch either`);
  const trees = await treesOf(ports, built, branch.name !== null);
  if (trees.status === 'unavailable') return trees;
  const [own, wanted] = trees.value;
  if (own?.kind !== 'found') return unavailable(`The files of ${commit.slice(0, 12)} are not in this clone.`);
  if (wanted?.kind !== 'found') return neither(`its Source-Commit: ${short} has no folder "${folder}"`);
  const same = own.id === wanted.id || (await hasOnlyPolicyMore(ports, built));
  return same
    ? available({ on: 'source', source, folder })
    : neither(`its files are not those of the folder "${folder}" in its Source-Commit: ${short}`);
}

/** `cm release --policy FILE` puts one file more into a release, and its commit says so by a trailer with its SHA-256. */
const policyPath = 'policy/default.yml';

async function hasOnlyPolicyMore(ports: Ports, { commit, folder, source }: Built): Promise<boolean> {
  const message = await messageOf(ports, commit);
  const named =
    message.status === 'available' ? /^Policy-Sha256: ([0-9a-f]{64})$/m.exec(message.value)?.[1] : undefined;
  const file = named === undefined ? null : await ports.git.objects([`${commit}:${policyPath}`]);
  const found = file?.status === 'available' ? file.value[0] : undefined;
  if (found?.kind !== 'found' || ports.hash.sha256(found.bytes) !== named) return false;
  const own = await filesOf(ports, commit, '');
  const wanted = await filesOf(ports, source, `${folder}/`);
  own.delete(policyPath);
  return own.size > 0 && own.size === wanted.size && [...own].every(([path, id]) => wanted.get(path) === id);
}

async function filesOf(ports: Ports, commit: string, start: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  await ports.git.tree(commit, (path, mode, id) => {
    if (path.startsWith(start)) files.set(path.slice(start.length), `${mode} ${id}`);
  });
  return files;
}

async function treesOf(ports: Ports, built: Built, mayFetch: boolean): Promise<Fact<readonly GitObject[]>> {
  const specs = [`${built.commit}^{tree}`, `${built.source}:${built.folder}`];
  const here = await ports.git.objects([`${built.source}^{commit}`]);
  const known = here.status === 'available' && here.value[0]?.kind === 'found';
  if (known || !mayFetch) return ports.git.objects(specs);
  const fetched = await ports.git.fetch([built.source], await thinDepth(ports));
  return fetched.status === 'unavailable' ? fetched : ports.git.objects(specs);
}

/** A commit's message, as its object has it. */
export async function messageOf(ports: Ports, sha: string): Promise<Fact<string>> {
  const answers = await ports.git.objects([`${sha}^{commit}`]);
  if (answers.status === 'unavailable') return answers;
  const found = answers.value[0];
  if (found?.kind !== 'found') return unavailable(`Commit ${sha.slice(0, 12)} is not in this clone.`);
  const raw = new TextDecoder().decode(found.bytes);
  const blank = raw.indexOf('\n\n');
  return available(blank === -1 ? '' : raw.slice(blank + 2));
}
