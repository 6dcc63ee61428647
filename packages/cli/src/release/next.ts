import type { GitCommit } from '@cm/app';
import { scanMessage } from '@cm/formats/commits';
import { nextVersion, previousOfLine, readReleaseTag, type ReleaseTag } from '@cm/formats/releases';

import type { Asked } from './asked.ts';
import { done, type Outcome, problem, refused } from './problems.ts';
import { commitsBetween, short } from './prove.ts';
import { newestFinal, type Release } from './releases.ts';
import { baseVersion } from './release-text.ts';

/** The release that is to be made: its number, and what goes into it. */
export interface Next {
  readonly tag: ReleaseTag;
  readonly previous: Release | null;
  /** Since the release before, newest first. */
  readonly commits: readonly GitCommit[];
  /** Why it has this number, as a sentence. */
  readonly because: string;
}

/** Works out the version from the commits since the last release, or takes the one that was typed. */
export async function nextRelease(asked: Asked, source: string): Promise<Outcome<Next>> {
  const previous = newestFinal(asked.releases);
  const read = await commitsBetween(asked.ports, previous === null ? null : previous.source, source);
  if (read.status === 'unavailable') return refused(problem('shallow', read.reason));
  return numbered(asked, previous, read.value);
}

function numbered({ releases, values }: Asked, previous: Release | null, commits: readonly GitCommit[]): Outcome<Next> {
  const typed = values.get('version') ?? null;
  const asks = askedFor(previous, commits);
  if (typed === null && asksNothing(asks, commits)) return refused(nothing(previous, commits.length));
  const base = finalTag(typed ?? asks?.version ?? '');
  if (base === null)
    return refused(problem('version', `--version ${typed} is no version. --rc makes a candidate of it.`));
  const tag = values.has('rc') ? candidate(base, releases) : base;
  const wrong = outOfOrder(tag, releases);
  const because = typed === null ? reasonOf(asks, commits) : typedReason(base, asks);
  return wrong === null ? done({ tag, previous, commits, because }) : refused(wrong);
}

function asksNothing(asks: Bump, commits: readonly GitCommit[]): boolean {
  return commits.length === 0 || asks?.bump === 'none';
}

function finalTag(version: string): ReleaseTag | null {
  const tag = readReleaseTag(`v${version.replace(/^v(?=[0-9])/, '')}`);
  return tag.kind === 'release' && !tag.prerelease && tag.version.build.length === 0 ? tag : null;
}

type Bump = ReturnType<typeof nextVersion>;

function askedFor(previous: Release | null, commits: readonly GitCommit[]): Bump {
  const read = commits.map(({ message, sha }) => {
    const { breaking, header } = scanMessage(message);
    return { sha, type: header.ok ? header.header.type : null, breaking: breaking !== null };
  });
  return nextVersion(previous?.tag.name ?? null, read);
}

function nothing(previous: Release | null, commits: number) {
  const since = previous === null ? 'the start' : previous.tag.name;
  return problem(
    'nothing-to-release',
    commits === 0
      ? `There is no commit since ${since}.`
      : `None of the ${commits} commits since ${since} is a feature, a fix or a breaking change.`,
  );
}

/** The next candidate of a version: `v1.2.0-rc.3` after `-rc.2`. */
function candidate(base: ReleaseTag, releases: readonly Release[]): ReleaseTag {
  const version = baseVersion(base.version);
  const numbers = releases
    .filter(({ tag }) => baseVersion(tag.version) === version && tag.version.prerelease[0] === 'rc')
    .map(({ tag }) => Number(tag.version.prerelease[1] ?? 0));
  const made = readReleaseTag(`v${version}-rc.${Math.max(0, ...numbers) + 1}`);
  return made.kind === 'release' ? made : base;
}

function outOfOrder(tag: ReleaseTag, releases: readonly Release[]) {
  const names = releases.map((release) => release.tag.name);
  if (names.includes(tag.name)) return problem('tag-exists', `${tag.name} is there already.`, { tag: tag.name });
  const { conflict } = previousOfLine(tag, names, names);
  return conflict === null
    ? null
    : problem('version', `${tag.name} is not greater than ${conflict.tag.name}, which is there already.`);
}

function reasonOf(asks: Bump, commits: readonly GitCommit[]): string {
  const first = commits.find(({ sha }) => sha === asks?.because);
  const header = first?.message.split('\n', 1)[0] ?? '';
  return first === undefined
    ? 'the first release'
    : `${asks?.bump}, because of ${short(first.sha)} ${header.slice(0, 100)}`;
}

function typedReason({ version }: ReleaseTag, asks: Bump): string {
  const other = asks === null || asks.version === version.text ? '' : `; the commits ask for ${asks.version}`;
  return `as it was typed${other}`;
}
