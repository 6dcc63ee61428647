import { type ChangeCommits, type ChangeContext, type Ports, readChangeCommits, thinDepth } from '@cm/app';
import {
  compareVersions,
  previousOfLine,
  type ReleasePlace,
  type ReleaseTag,
  sourceCommit,
} from '@cm/formats/releases';
import { available, type Fact, unavailable } from '@cm/model';

import { messageOf } from './branch.ts';
import { commitsOfReleases, type KnownRelease, type KnownReleases, listReleases } from './known-tags.ts';
import { releasesInHistory, releasesOnTop } from './reachable.ts';

/** A release among the others, and the commits since the last one. */
export interface Lined {
  readonly place: Fact<PlacedRelease>;
  /** Oldest first, since the last final release, else since the last one; none for the first release. */
  readonly commits: Fact<ChangeCommits>;
}

export interface PlacedRelease extends ReleasePlace {
  readonly where: KnownReleases['where'];
  /** Commit of the release before this one; null where there is none, or it could not be read. */
  readonly previousCommit: string | null;
}

/** The release and what it is made of. */
export interface Placed {
  readonly release: ReleaseTag;
  /** Where its own commits end: the tagged commit, or the one that it was built from. */
  readonly head: string;
  /** It was built from another commit, so that the tags' own commits have a history apart. */
  readonly built: boolean;
  /** The tag is being made now, so that all other tags were there before it. */
  readonly fresh: boolean;
}

export const noCommits: Fact<ChangeCommits> = available({ commits: [], expected: 0, how: 'git' });

/**
 * Finds the release that this one follows, and reads the commits since. Where no release of another line is greater, the
 * greatest smaller one is tried first: the commits that are read show whether it lies in the history. Else git is asked
 * which releases do.
 */
export async function collectLine(ports: Ports, change: ChangeContext, placed: Placed): Promise<Lined> {
  const list = await listReleases(ports, change.change.event === 'cli');
  if (list.status === 'unavailable') return { place: list, commits: list };
  const { where } = list.value;
  const rest = list.value.releases.filter(({ release }) => release.name !== placed.release.name);
  const others = placed.fresh ? rest : await withoutLater(ports, change, placed, rest);
  const guess = previousOfLine(placed.release, namesOf(others), null);
  if (placed.built || others.every(({ release }) => !isGreaterElsewhere(release, placed.release))) {
    const tried = await readSince(ports, change, placed, { place: guess, others });
    if (placed.built || tried.proved) return linedOf(guess, tried, where);
  }
  const reachable = await releasesInHistory(ports, change, placed.head, others);
  if (reachable.status === 'unavailable') {
    const known = guess.conflict === null ? reachable : available({ ...guess, where, previousCommit: null });
    return { place: known, commits: reachable };
  }
  const place = previousOfLine(placed.release, namesOf(others), reachable.value);
  return linedOf(place, await readSince(ports, change, placed, { place, others }), where);
}

/** A tag that was made long ago is no worse for the releases of its line that were made later, on top of it. */
async function withoutLater(
  ports: Ports,
  change: ChangeContext,
  { release, head, built }: Placed,
  others: readonly KnownRelease[],
): Promise<readonly KnownRelease[]> {
  const greater = others.filter(
    ({ release: other }) => sameLine(other, release) && compareVersions(other.version, release.version) > 0,
  );
  const found = await commitsOfReleases(ports, greater);
  if (found.status === 'unavailable' || found.value.size === 0) return others;
  const bases = await basesOf(ports, change, found.value, built);
  const later = await releasesOnTop(ports, change, head, bases);
  return others.filter(({ release: other }) => !later.has(other.name));
}

/** Where the commits of releases end, by name; without those that could not be read. */
async function basesOf(
  ports: Ports,
  { change }: ChangeContext,
  commits: ReadonlyMap<string, string>,
  built: boolean,
): Promise<ReadonlyMap<string, string>> {
  if (!built) return commits;
  const bases = new Map<string, string>();
  const read: ReadMessage = (sha) => messageOfRelease(ports, sha, change.event === 'cli');
  for (const [name, commit] of commits) {
    const base = await baseOf(read, commit, name);
    if (base.status === 'available') bases.set(name, base.value);
  }
  return bases;
}

function namesOf(releases: readonly KnownRelease[]): readonly string[] {
  return releases.map(({ release }) => release.name);
}

function isGreaterElsewhere(one: ReleaseTag, own: ReleaseTag): boolean {
  return !sameLine(one, own) && compareVersions(one.version, own.version) >= 0;
}

function sameLine({ version: one }: ReleaseTag, { version: own }: ReleaseTag): boolean {
  return one.major === own.major && one.minor === own.minor;
}

function linedOf(place: ReleasePlace, { commits, previousCommit }: Since, where: KnownReleases['where']): Lined {
  return { place: available({ ...place, where, previousCommit }), commits };
}

interface Since {
  readonly commits: Fact<ChangeCommits>;
  readonly previousCommit: string | null;
  /** The releases that it follows lie in its history, or whether they do could not be read either. */
  readonly proved: boolean;
}

interface Among {
  readonly place: ReleasePlace;
  readonly others: readonly KnownRelease[];
}

async function readSince(
  ports: Ports,
  change: ChangeContext,
  { head, built }: Placed,
  { place, others }: Among,
): Promise<Since> {
  const { previous, previousFinal } = place;
  if (previous === null) return { commits: noCommits, previousCommit: null, proved: true };
  const final = previousFinal ?? previous;
  const wanted = others.filter(({ release }) => release.name === previous.name || release.name === final.name);
  const found = await commitsOfReleases(ports, wanted);
  if (found.status === 'unavailable') return { commits: found, previousCommit: null, proved: true };
  const local = change.change.event === 'cli';
  const message: ReadMessage | null = built ? (sha) => messageOfRelease(ports, sha, local) : null;
  const base = await baseOf(message, found.value.get(final.name), final.name);
  const last = await baseOf(message, found.value.get(previous.name), previous.name);
  const previousCommit = last.status === 'available' ? last.value : null;
  if (base.status === 'unavailable') return { commits: base, previousCommit, proved: true };
  const range = { ...change.change, base: base.value, head };
  const commits = await readChangeCommits(ports, { ...change, pullRequest: null, change: range });
  return { commits, previousCommit, proved: proves(commits, head, [base.value, previousCommit]) };
}

/** A commit that is left out and lies in the history is a parent of one that was read. */
function proves(commits: Fact<ChangeCommits>, head: string, bases: readonly (string | null)[]): boolean {
  if (commits.status === 'unavailable') return true;
  const read = commits.value.commits;
  const isSeen = (base: string): boolean => read.some(({ sha, parents }) => sha === base || parents.includes(base));
  return bases.every((base) => base === null || base === head || isSeen(base));
}

type ReadMessage = (sha: string) => Promise<Fact<string>>;

/** Where the commits before a release end: its own, or the one that it was built from. */
async function baseOf(read: ReadMessage | null, commit: string | undefined, name: string): Promise<Fact<string>> {
  if (commit === undefined) return unavailable(`The tag ${name} stands on no commit that is here.`);
  if (read === null) return available(commit);
  const message = await read(commit);
  if (message.status === 'unavailable') return message;
  const source = sourceCommit(message.value);
  return available(source.kind === 'named' ? source.sha : commit);
}

async function messageOfRelease(ports: Ports, commit: string, local: boolean): Promise<Fact<string>> {
  const here = await messageOf(ports, commit);
  if (here.status === 'available' || local) return here;
  const fetched = await ports.git.fetch([commit], await thinDepth(ports));
  return fetched.status === 'unavailable' ? fetched : messageOf(ports, commit);
}
