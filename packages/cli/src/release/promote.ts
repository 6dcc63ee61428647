import { compareVersions, readReleaseTag } from '@cm/formats/releases';

import { type ExitCode, refuse, type World } from '../world.ts';
import { type Asked, askedRelease, reread, told, toldProblems } from './asked.ts';
import { makeTag } from './build-release.ts';
import { promoteFlags } from './flags.ts';
import { findMoving, followers } from './move.ts';
import type { Remote } from './own-git.ts';
import { done, type Outcome, problem, refused } from './problems.ts';
import { commitsBetween, proveRelease } from './prove.ts';
import { publish } from './publish.ts';
import { baseVersion } from './release-text.ts';
import { nameOf, newestFinal, policyOf, type Release } from './releases.ts';
import { remoteOf } from './source.ts';

const hour = 3_600_000;
const usualSoak = 24;

/**
 * `cm release promote [TAG]`: makes the release of a candidate that has been in the first ring long enough, the very same
 * commit, and moves `v1` and `v1.2`. With the tag of a release that is there, it only moves them.
 */
export async function promoteRelease(world: World, args: readonly string[]): Promise<ExitCode> {
  const asked = await askedRelease(world, args, promoteFlags, 1);
  if (typeof asked === 'number') return asked;
  const soak = hoursOf(asked.values.get('soak'));
  if (soak === null) return refuse(world, `--soak ${asked.values.get('soak')} is no number of hours. Write --soak 24.`);
  const remote = await remoteOf(asked);
  if (remote.status === 'unavailable') return toldProblems(asked, [problem('branch-unknown', remote.reason)]);
  const chosen = choose(asked);
  if (!chosen.ok) return toldProblems(asked, chosen.problems);
  const wrong = await unproved(asked, chosen.value);
  if (!wrong.ok) return toldProblems(asked, wrong.problems);
  const candidate = chosen.value.tag.prerelease;
  const ready = candidate ? await ripe(asked, remote.value, chosen.value, soak) : done(null);
  if (!ready.ok) return toldProblems(asked, ready.problems);
  if (asked.values.has('dry-run')) return planned(asked, chosen.value);
  const final = candidate ? await finalOf(asked, chosen.value) : chosen;
  return final.ok ? promoted(asked, remote.value, chosen.value, final.value) : toldProblems(asked, final.problems);
}

async function promoted(asked: Asked, remote: Remote | null, from: Release, release: Release): Promise<ExitCode> {
  const published = await publish(await reread(asked), remote, release, null);
  if (!published.ok) return toldProblems(asked, published.problems);
  const { moved, out } = published.value;
  await told(asked, [`Promoted ${nameOf(from)} to ${nameOf(release)}.`, ...moved.map((line) => `  ${line}`)], {
    from: nameOf(from),
    tag: nameOf(release),
    commit: release.commit?.id,
    moved,
    out,
  });
  return 0;
}

function hoursOf(text: string | undefined): number | null {
  if (text === undefined) return usualSoak;
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

/** The tag that was typed, else the newest candidate that is newer than every release. */
function choose({ releases, words }: Asked): Outcome<Release> {
  const [typed] = words;
  if (typed !== undefined) {
    const found = releases.find(({ tag }) => tag.name === typed);
    return found === undefined
      ? refused(problem('no-such-tag', `There is no release ${typed} in this clone.`))
      : done(found);
  }
  const last = newestFinal(releases);
  const candidate = releases.findLast(({ tag }) => tag.prerelease);
  const newer =
    candidate !== undefined && (last === null || compareVersions(candidate.tag.version, last.tag.version) > 0);
  return newer
    ? done(candidate)
    : refused(problem('no-candidate', `There is no candidate newer than ${nameOf(last)}.`));
}

/** Nothing is promoted, and nobody taken back to, what cannot be proved. */
export async function unproved(asked: Asked, release: Release): Promise<Outcome<null>> {
  const checks = await proveRelease(asked.ports, asked.releases, release);
  const wrong = checks.filter(({ outcome }) => outcome !== 'pass').map(({ detail }) => detail);
  return wrong.length === 0
    ? done(null)
    : refused(problem('not-proved', `${release.tag.name} cannot be proved. ${wrong.join(' ')}`));
}

async function ripe(asked: Asked, remote: Remote | null, candidate: Release, soak: number): Promise<Outcome<null>> {
  const [ring = ''] = followers(candidate);
  const moving = await findMoving(asked, remote, ring);
  if (moving.status === 'unavailable') return refused(problem('git-failed', moving.reason));
  const { on } = moving.value;
  const name = nameOf(candidate);
  const hours = ageOf(candidate, asked.ports.clock.now());
  const away = problem('not-in-ring', `${ring} stands on ${nameOf(on)}, so nobody is using ${name} now.`);
  const young = problem('not-soaked', `${name} is ${hours.toFixed(1)} hours old, and has to be in use for ${soak}.`);
  const problems = [...(nameOf(on) === name ? [] : [away]), ...(hours < soak ? [young] : [])];
  return problems.length === 0 ? done(null) : refused(...problems);
}

/** Hours since its tag was made; 0 where that is not known. */
function ageOf({ object }: Release, now: number): number {
  const seconds = object?.tagger?.seconds ?? null;
  return seconds === null ? 0 : (now - seconds * 1000) / hour;
}

/** The release of a candidate: another tag on the same commit. */
async function finalOf(asked: Asked, candidate: Release): Promise<Outcome<Release>> {
  const tag = readReleaseTag(`v${baseVersion(candidate.tag.version)}`);
  const { commit, source } = candidate;
  if (tag.kind !== 'release' || commit === null || source === null)
    return refused(problem('no-candidate', `${candidate.tag.name} leads to no commit.`));
  if (asked.releases.some((one) => one.tag.name === tag.name))
    return refused(problem('tag-exists', `${tag.name} is there already.`, { tag: tag.name }));
  const previous = newestFinal(asked.releases);
  const commits = await commitsBetween(asked.ports, previous?.source ?? null, source);
  if (commits.status === 'unavailable') return refused(problem('shallow', commits.reason));
  const policy = policyOf(candidate);
  return makeTag(asked, commit.id, { tag, previous, commits: commits.value, because: '', source, policy });
}

async function planned(asked: Asked, release: Release): Promise<ExitCode> {
  const final = `v${baseVersion(release.tag.version)}`;
  const moves = followers({ ...release, tag: { ...release.tag, prerelease: false } }).join(' and ');
  await told(asked, [`Would promote ${release.tag.name} to ${final}, and move ${moves} onto it.`], {
    dryRun: true,
    from: release.tag.name,
    tag: final,
  });
  return 0;
}
