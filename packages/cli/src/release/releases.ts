import type { GitObject, Ports } from '@cm/app';
import { gitTrailers } from '@cm/formats/commits';
import {
  compareVersions,
  readReleaseTag,
  readTagObject,
  type ReleaseTag,
  sourceCommit,
  type TagObject,
} from '@cm/formats/releases';
import { available, type Fact } from '@cm/model';

/** A release as the clone has it. */
export interface Release {
  readonly tag: ReleaseTag;
  /** Id of what the tag's name stands for: of its object where it is annotated. */
  readonly id: string;
  /** Null where the tag is a plain one, or its object cannot be read. */
  readonly object: TagObject | null;
  /** Null where the tag does not lead to a commit. */
  readonly commit: ReleaseCommitObject | null;
  /** The commit that it was built from; its own where nothing else is named. */
  readonly source: string | null;
}

/** What of a commit object a release is made of. */
export interface ReleaseCommitObject {
  readonly id: string;
  readonly text: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** Committer date, seconds since 1970-01-01 UTC. */
  readonly seconds: number;
  readonly message: string;
}

type GitPorts = Pick<Ports, 'git'>;

/** Every release tag of the clone, the smallest version first. */
export async function readReleases({ git }: GitPorts): Promise<Fact<readonly Release[]>> {
  const refs = await git.refs('refs/tags/');
  if (refs.status === 'unavailable') return refs;
  const named = refs.value.flatMap(({ id, name }) => {
    const tag = readReleaseTag(name);
    return tag.kind === 'release' ? [{ tag, id }] : [];
  });
  const specs = named.flatMap(({ id }) => [id, `${id}^{commit}`]);
  const answers = await git.objects(specs);
  if (answers.status === 'unavailable') return answers;
  const releases = named.map(({ id, tag }, at) => releaseOf(tag, id, answers.value[2 * at], answers.value[2 * at + 1]));
  return available(releases.toSorted((one, other) => compareVersions(one.tag.version, other.tag.version)));
}

function releaseOf(tag: ReleaseTag, id: string, own: GitObject | undefined, peeled: GitObject | undefined): Release {
  const object = tagIn(own);
  const commit = commitIn(peeled);
  return { tag, id, object, commit, source: sourceOf(object, commit) };
}

/** An annotated tag out of git's answer; null where it is none. */
export function tagIn(answer: GitObject | undefined): TagObject | null {
  if (answer?.kind !== 'found' || answer.type !== 'tag') return null;
  const read = readTagObject(answer.bytes);
  return read.ok ? read.tag : null;
}

/** A commit out of git's answer; null where it is none. */
export function commitIn(answer: GitObject | undefined): ReleaseCommitObject | null {
  return answer?.kind === 'found' && answer.type === 'commit' ? commitObject(answer.id, answer.bytes) : null;
}

/** The first of both that names one counts; one that names something odd names none. */
function sourceOf(object: TagObject | null, commit: ReleaseCommitObject | null): string | null {
  for (const one of [object, commit]) {
    const named = sourceCommit(one === null ? '' : one.message);
    if (named.kind !== 'none') return named.kind === 'named' ? named.sha : null;
  }
  return commit === null ? null : commit.id;
}

/** The name of a release in a sentence. */
export function nameOf(release: Release | null): string {
  return release === null ? 'nothing' : release.tag.name;
}

/** Reads a commit object's bytes; what is missing is empty. */
function commitObject(id: string, bytes: Uint8Array): ReleaseCommitObject {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const blank = text.indexOf('\n\n');
  const lines = text.slice(0, blank === -1 ? text.length : blank).split('\n');
  const field = (name: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const date = /> ([0-9]{1,15}) [+-][0-9]{4}$/.exec(field('committer')[0] ?? '');
  return {
    id,
    text,
    tree: field('tree')[0] ?? '',
    parents: field('parent'),
    seconds: Number(date?.[1] ?? 0),
    message: blank === -1 ? '' : text.slice(blank + 2),
  };
}

/** The value of a trailer that stands once; null otherwise. */
export function trailerOf(message: string, token: string): string | null {
  const values = gitTrailers(message).flatMap(([name, value]) => (name === token ? [value] : []));
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** The SHA-256 of the policy that a release says it carries; null for none. */
export function policyOf({ commit }: Release): string | null {
  return trailerOf(commit?.message ?? '', 'Policy-Sha256');
}

/** The greatest release that is no candidate; null where there is none. */
export function newestFinal(releases: readonly Release[]): Release | null {
  return releases.findLast(({ tag }) => !tag.prerelease) ?? null;
}
