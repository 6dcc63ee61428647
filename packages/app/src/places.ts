import { available, type Fact, unavailable } from '@cm/model';

import { parentsOf } from './commit-object.ts';
import type { Place } from './event-readers.ts';
import type { GitFetchDepth, GitObject } from './git-port.ts';
import type { Ports } from './ports.ts';

/** Where a laptop may know the default branch, best first. */
const localDefaults = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
] as const;

/** What git is asked to find a laptop's default branch. */
export const localDefaultSpecs: readonly string[] = localDefaults.map((ref) => `${ref}^{commit}`);

/** The commit of the default branch as this clone knows it; null where there is no such branch. */
export async function localDefaultTip(ports: Ports): Promise<Fact<string | null>> {
  return firstCommit(ports, localDefaults);
}

/** The tip of a branch of the change's repository, fetched: what a checkout has of other branches may be old or forged. */
export async function fetchedTip(ports: Ports, name: string): Promise<Fact<string>> {
  const ref = `refs/cm-actions/${name}`;
  const fetched = await ports.git.fetch([`+refs/heads/${name}:${ref}`], await thinDepth(ports));
  if (fetched.status === 'unavailable') return unavailable(tipUnread(name, fetched.reason));
  const tip = await firstCommit(ports, [ref]);
  if (tip.status === 'unavailable') return unavailable(tipUnread(name, tip.reason));
  return tip.value === null
    ? unavailable(tipUnread(name, 'git fetched it but does not know it.'))
    : available(tip.value);
}

/** The tip of a branch as this clone knows it; null where it knows none. An earlier step of a job may have written it. */
export async function knownTip(ports: Ports, name: string): Promise<string | null> {
  const known = await firstCommit(ports, [`refs/remotes/origin/${name}`]);
  return known.status === 'available' ? known.value : null;
}

/** The tip of a branch that a change is compared with: fetched, else as the clone knows it. Not for the policy of a run on GitHub. */
async function branchTip(ports: Ports, name: string): Promise<Fact<string>> {
  const fetched = await fetchedTip(ports, name);
  if (fetched.status === 'available') return fetched;
  const known = await knownTip(ports, name);
  return known === null ? fetched : available(known);
}

function tipUnread(name: string, why: string): string {
  return `The tip of "${name}" could not be read: ${why}`;
}

async function firstCommit(ports: Ports, refs: readonly string[]): Promise<Fact<string | null>> {
  const answers = await ports.git.objects(refs.map((ref) => `${ref}^{commit}`));
  if (answers.status === 'unavailable') return answers;
  return available(answers.value.find((answer) => answer.kind === 'found')?.id ?? null);
}

/** One commit deep in a shallow clone. A full clone is never fetched with a depth: that would cut its history. */
export async function thinDepth(ports: Pick<Ports, 'git'>): Promise<GitFetchDepth> {
  const shallow = await ports.git.shallowCommits();
  return shallow.status === 'available' && shallow.value.size > 0 ? { depth: 1 } : null;
}

/** The commit at a place; null where there is none (the parent of a root commit). */
export async function resolvePlace(ports: Ports, place: Place): Promise<Fact<string | null>> {
  switch (place.kind) {
    case 'sha':
      return available(place.sha);
    case 'branch':
      return branchTip(ports, place.name);
    case 'local-default':
      return localDefaultOrReason(ports);
    case 'first-parent':
      return firstParent(ports, place.of);
    case 'typed':
      return typedCommit(ports, place.text);
    case 'tag':
      return taggedCommit(ports, place.name);
    default:
      return place satisfies never;
  }
}

async function localDefaultOrReason(ports: Ports): Promise<Fact<string>> {
  const tip = await localDefaultTip(ports);
  if (tip.status === 'unavailable') return tip;
  if (tip.value !== null) return available(tip.value);
  return unavailable(
    'This clone has no origin/HEAD, main or master to compare with. Name the base: --base REF, or --range A..B.',
  );
}

async function firstParent(ports: Ports, sha: string): Promise<Fact<string | null>> {
  const commit = await oneObject(ports, `${sha}^{commit}`);
  if (commit.status === 'unavailable') return commit;
  if (commit.value.kind === 'missing') return unavailable(`Commit ${sha} is not in this clone.`);
  return available(parentsOf(commit.value.bytes)[0] ?? null);
}

async function typedCommit(ports: Ports, text: string): Promise<Fact<string>> {
  const commit = await oneObject(ports, `${text}^{commit}`);
  if (commit.status === 'unavailable') return commit;
  if (commit.value.kind === 'found') return available(commit.value.id);
  return unavailable(
    `"${text}" names no commit in this clone. Check the spelling; if it is on the server, fetch it first (git fetch origin ${text}).`,
  );
}

/** Nothing in the name may be read as a revision expression. Source: git-check-ref-format. */
async function taggedCommit(ports: Ports, name: string): Promise<Fact<string>> {
  const spec = `refs/tags/${name}^{commit}`;
  const odd = name === '' || /[\s~^:?*[\\]|\.\.|@\{/.test(name);
  const commit = odd ? available({ kind: 'missing', spec } as const) : await oneObject(ports, spec);
  if (commit.status === 'unavailable') return commit;
  if (commit.value.kind === 'found') return available(commit.value.id);
  return unavailable(`This clone has no tag "${name.slice(0, 100)}" that stands on a commit.`);
}

async function oneObject(ports: Ports, spec: string): Promise<Fact<GitObject>> {
  const answers = await ports.git.objects([spec]);
  if (answers.status === 'unavailable') return answers;
  return available(answers.value[0] ?? { kind: 'missing', spec });
}
