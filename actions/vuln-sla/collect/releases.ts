import { type ChangeContext, type GitObject, type Ports, thinDepth } from '@cm/app';
import { compareVersions, readReleaseTag, readTagObject } from '@cm/formats/releases';
import { available, type Fact, unavailable } from '@cm/model';
import { compileGlobs } from '@cm/policy';

import type { Release } from '../core/deadline.ts';

/** Release tags that are looked into, newest first. */
const mostTags = 30;
const prefix = 'refs/tags/';

/** The releases, oldest first: annotated tags with a semantic version that is no pre-release, by the time in the tag. */
export async function releasesOf(
  ports: Ports,
  { change }: ChangeContext,
  patterns: readonly string[],
): Promise<Fact<readonly Release[]>> {
  if (!(await ports.git.present())) return unavailable('There is no git repository here.');
  const tags = await tagsOf(ports, change.event === 'cli', compileGlobs(patterns));
  if (tags.status === 'unavailable') return tags;
  return datesOf(ports, tags.value.slice(0, mostTags));
}

async function datesOf(ports: Ports, tags: readonly Tag[]): Promise<Fact<readonly Release[]>> {
  const missing = await missingOf(ports, tags);
  if (missing.length > 0) {
    const fetched = await ports.git.fetch(missing, await thinDepth(ports));
    if (fetched.status === 'unavailable')
      return unavailable(`The release tags could not be fetched: ${fetched.reason}`);
  }
  const objects = await ports.git.objects(tags.map(({ id }) => id));
  if (objects.status === 'unavailable') return objects;
  const absent = tags.find((_, index) => objects.value[index]?.kind !== 'found');
  if (absent !== undefined) return unavailable(`The tag ${absent.name} is not in this clone.`);
  const releases = tags.flatMap(({ name }, index) => {
    const at = taggedAt(objects.value[index]);
    return at === null ? [] : [{ tag: name, at }];
  });
  return available(releases.toSorted((a, b) => a.at - b.at));
}

/** A plain tag has no date of its own; the policy's releases are annotated. */
function taggedAt(object: GitObject | undefined): number | null {
  const read = object?.kind === 'found' && object.type === 'tag' ? readTagObject(object.bytes) : null;
  const seconds = read?.ok === true ? (read.tag.tagger?.seconds ?? null) : null;
  return seconds === null ? null : seconds * 1000;
}

interface Tag {
  readonly name: string;
  readonly id: string;
}

async function tagsOf(
  ports: Ports,
  laptop: boolean,
  isRelease: (name: string) => boolean,
): Promise<Fact<readonly Tag[]>> {
  const listed = laptop ? await ports.git.refs(prefix) : await ports.git.remoteTags();
  if (listed.status === 'unavailable') return unavailable(`The tags could not be listed: ${listed.reason}`);
  const versions = listed.value.flatMap(({ name: ref, id }) => {
    const name = ref.slice(prefix.length);
    const reading = isRelease(name) ? readReleaseTag(/^\d/.test(name) ? `v${name}` : name) : null;
    return reading?.kind === 'release' && !reading.prerelease ? [{ name, id, version: reading.version }] : [];
  });
  return available(versions.toSorted((a, b) => compareVersions(b.version, a.version)));
}

async function missingOf(ports: Ports, tags: readonly Tag[]): Promise<readonly string[]> {
  if (tags.length === 0) return [];
  const answers = await ports.git.objects(tags.map(({ id }) => id));
  if (answers.status === 'unavailable') return tags.map(({ id }) => id);
  return tags.filter((_, index) => answers.value[index]?.kind !== 'found').map(({ id }) => id);
}
