import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { available, type Fact, unavailable } from '@cm/model';

import { type Asked, typedPath } from './asked.ts';
import { assetFiles } from './assets.ts';
import { findMoving, followers, type Moving, moveTags, pushVersion, wouldGoBack } from './move.ts';
import type { Remote } from './own-git.ts';
import { done, type Outcome, problem, refused, type ReleaseProblem } from './problems.ts';
import type { Evidence } from './ready.ts';
import type { Release } from './releases.ts';
import { runCommand } from './run-command.ts';

/** What became of a release. */
export interface Published {
  readonly moved: readonly string[];
  /** Folder of the files for the release page; null where none was asked for. */
  readonly out: string | null;
}

/**
 * Brings a release to its users, in the one order that is safe with immutable releases: push the version's tag, publish it,
 * and only then move the tags that users follow. Source: GitHub's documentation of immutable releases.
 */
export async function publish(
  asked: Asked,
  remote: Remote | null,
  release: Release,
  evidence: Evidence | null,
): Promise<Outcome<Published>> {
  const tags = await findFollowers(asked, remote, release);
  if (!tags.ok) return tags;
  const known = remote?.tags.get(release.tag.name) === release.id;
  const unpushed = known ? null : await pushVersion(asked, remote, release.tag.name);
  if (unpushed !== null) return refused(unpushed);
  const files = await assets(asked, release, evidence);
  if (files.status === 'unavailable') return refused(problem('git-failed', files.reason));
  const unpublished = await published(asked, release, files.value);
  if (unpublished !== null) return refused(unpublished);
  const why = release.tag.prerelease ? 'released to the first ring' : 'promoted';
  const moved = await moveTags(asked, { remote, tags: tags.value, to: release, why });
  return moved.ok ? done({ moved: moved.value, out: files.value }) : moved;
}

async function findFollowers(
  asked: Asked,
  remote: Remote | null,
  release: Release,
): Promise<Outcome<readonly Moving[]>> {
  const tags: Moving[] = [];
  for (const name of followers(release)) {
    const moving = await findMoving(asked, remote, name);
    if (moving.status === 'unavailable') return refused(problem('git-failed', moving.reason));
    tags.push(moving.value);
  }
  const back = wouldGoBack(tags, release);
  return back === null ? done(tags) : refused(back);
}

/** Candidates have no page of their own. */
async function published(asked: Asked, { tag }: Release, out: string | null): Promise<ReleaseProblem | null> {
  const command = asked.values.get('publish');
  if (command === undefined || tag.prerelease) return null;
  const code = await runCommand(asked, command, { CM_TAG: tag.name, CM_OUT: out ?? '' });
  const message = `${tag.name} is tagged, and was not published: ${command} ended with ${code}.`;
  return code === 0 ? null : problem('publish-failed', message, { tag: tag.name });
}

/** Writes the files of a release's page; nothing where nobody asked for them. */
async function assets(asked: Asked, release: Release, evidence: Evidence | null): Promise<Fact<string | null>> {
  const typed = asked.values.get('out');
  if (typed === undefined && !asked.values.has('publish')) return available(null);
  const made = await assetFiles(asked, release, evidence);
  if (made.status === 'unavailable') return made;
  try {
    const out = typed === undefined ? mkdtempSync(join(tmpdir(), 'cm-release-')) : typedPath(asked, typed);
    mkdirSync(out, { recursive: true });
    for (const [name, content] of made.value) writeFileSync(join(out, name), content);
    return available(out);
  } catch (error) {
    return unavailable(`The files of the release could not be written: ${error instanceof Error ? error.message : ''}`);
  }
}
