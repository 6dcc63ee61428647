import { compareVersions } from '@cm/formats/releases';
import { available, type Fact } from '@cm/model';

import type { Asked } from './asked.ts';
import { annotate, tagFailure } from './build-release.ts';
import type { Remote } from './own-git.ts';
import { done, type Outcome, problem, refused, type ReleaseProblem } from './problems.ts';
import { commitIn, nameOf, type Release, type ReleaseCommitObject, tagIn } from './releases.ts';

/** Where a moving tag stands now. */
export interface Moving {
  /** `v1`, `v1.2` or `v1-rc`. */
  readonly name: string;
  /** Id of what its name stands for; null where there is no such tag yet. */
  readonly id: string | null;
  /** The release on whose commit it stands; null where it stands on none. */
  readonly on: Release | null;
  /** Every move that its message records, the newest first. */
  readonly moves: readonly string[];
}

/** The tags that follow a release: `v1` and `v1.2`, or `v1-rc` of a candidate. */
export function followers({ tag }: Release): readonly string[] {
  const { major, minor } = tag.version;
  return tag.prerelease ? [`v${major}-rc`] : [`v${major}`, `v${major}.${minor}`];
}

/** Finds where a moving tag stands; where the remote has another, that one is fetched first. */
export async function findMoving(asked: Asked, remote: Remote | null, name: string): Promise<Fact<Moving>> {
  const id = await idOf(asked, remote, name);
  if (id.status === 'unavailable') return id;
  if (id.value === null) return available({ name, id: null, on: null, moves: [] });
  const answers = await asked.ports.git.objects([id.value, `${id.value}^{commit}`]);
  if (answers.status === 'unavailable') return answers;
  const object = tagIn(answers.value[0]);
  const moves = object === null ? [] : object.message.split('\n').filter((line) => line.startsWith('- '));
  return available({ name, id: id.value, moves, on: releaseOn(asked, name, commitIn(answers.value[1])) });
}

async function idOf(asked: Asked, remote: Remote | null, name: string): Promise<Fact<string | null>> {
  const ref = `refs/tags/${name}`;
  const ours = await asked.git(['rev-parse', '--verify', '--quiet', ref]);
  const own = ours.status === 'available' ? ours.value.trim() : null;
  const theirs = remote?.tags.get(name);
  if (remote === null || theirs === undefined || theirs === own) return available(own);
  const fetched = await asked.git(['fetch', '--quiet', '--no-tags', '--', remote.name, `+${ref}:${ref}`]);
  return fetched.status === 'unavailable' ? fetched : available(theirs);
}

/** A candidate and its release are one commit: `v1-rc` means the one, `v1` the other. */
function releaseOn({ releases }: Asked, name: string, commit: ReleaseCommitObject | null): Release | null {
  const here = releases.filter((one) => commit !== null && one.commit?.id === commit.id);
  const candidates = name.endsWith('-rc');
  return here.findLast(({ tag }) => tag.prerelease === candidates) ?? here.at(-1) ?? null;
}

/** What is done to moving tags, and why. */
export interface Movement {
  readonly remote: Remote | null;
  readonly tags: readonly Moving[];
  readonly to: Release;
  /** `promoted`, or `rolled back: the cart is empty`. */
  readonly why: string;
}

const mostMoves = 200;

/** The message of a moving tag: where it stands, and every move so far, since git keeps no other record of them. */
export function movingMessage({ moves, name, on }: Moving, to: Release, why: string, time: string): string {
  const line = `- ${time} from ${nameOf(on)} to ${to.tag.name}: ${why}`;
  return `${name} stands on ${to.tag.name}\n\nMoves:\n${[line, ...moves].slice(0, mostMoves).join('\n')}\n`;
}

/** Whether promoting would take users back, which only a rollback may. */
export function wouldGoBack(tags: readonly Moving[], to: Release): ReleaseProblem | null {
  const ahead = tags.find(({ on }) => on !== null && compareVersions(on.tag.version, to.tag.version) > 0);
  return ahead === undefined
    ? null
    : problem('goes-back', `${ahead.name} stands on ${nameOf(ahead.on)}, which is newer than ${to.tag.name}.`, {
        moving: ahead.name,
        tag: to.tag.name,
      });
}

/** Moves tags onto a release: all or none, and only from where they were seen to stand. */
export async function moveTags(asked: Asked, { remote, tags, to, why }: Movement): Promise<Outcome<readonly string[]>> {
  const commit = to.commit?.id ?? '';
  const time = new Date(asked.ports.clock.now()).toISOString();
  for (const moving of tags) {
    const made = await annotate(asked, moving.name, commit, movingMessage(moving, to, why, time));
    if (made.status === 'unavailable') {
      await putBack(asked, tags);
      return refused(tagFailure(made.reason));
    }
  }
  if (asked.values.has('push') && remote !== null) {
    const leases = tags.map(({ name }) => `--force-with-lease=refs/tags/${name}:${remote.tags.get(name) ?? ''}`);
    const refs = tags.map(({ name }) => `refs/tags/${name}:refs/tags/${name}`);
    const pushed = await asked.git([...pushing, '--atomic', ...leases, '--', remote.name, ...refs]);
    if (pushed.status === 'unavailable') {
      await putBack(asked, tags);
      return refused(problem('push-refused', `The moving tags stay where they were. ${pushed.reason}`));
    }
  }
  return done(tags.map(({ name, on }) => `${name}: ${on?.tag.name ?? 'new'} -> ${to.tag.name}`));
}

/** No hook runs, and nothing is signed or followed but what is asked for. */
const pushing = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];

async function putBack({ git }: Asked, tags: readonly Moving[]): Promise<void> {
  for (const { id, name } of tags) {
    await git(id === null ? ['update-ref', '-d', `refs/tags/${name}`] : ['update-ref', `refs/tags/${name}`, id]);
  }
}

/** Pushes a version's tag, which is never forced; where it is refused, the clone loses it again. */
export async function pushVersion(asked: Asked, remote: Remote | null, tag: string): Promise<ReleaseProblem | null> {
  if (!asked.values.has('push') || remote === null) return null;
  const ref = `refs/tags/${tag}`;
  const pushed = await asked.git([...pushing, '--', remote.name, `${ref}:${ref}`]);
  if (pushed.status === 'available') return null;
  await asked.git(['tag', '--delete', tag]);
  return problem('push-refused', `${tag} was not released. ${pushed.reason}`);
}
