import type { GitCommit } from '@cm/app';
import { ticketMatcher } from '@cm/formats/commits';
import { nextVersion, readReleaseTag, releaseCommit, type VersionCommit } from '@cm/formats/releases';

import type { NextVersionAnswer, NextVersionFacts } from './facts.ts';

/** The version that a release of these commits should have, and every commit that asks for it. */
export function nextVersionOf(current: string, commits: readonly VersionCommit[]): NextVersionFacts | null {
  const next = nextVersion(current, commits);
  if (next === null) return null;
  const first = commits.find(({ sha }) => sha === next.because);
  const alike = first === undefined ? [] : commits.filter((commit) => asks(commit, first));
  return { version: next.version, bump: next.bump, because: alike.map(({ sha }) => sha) };
}

function asks(commit: VersionCommit, like: VersionCommit): boolean {
  return like.breaking ? commit.breaking : commit.type === like.type;
}

const noTickets = ticketMatcher([]);

/** The next version after a release, from the raw commits since. */
export function nextAfter(tag: string, commits: readonly GitCommit[]): NextVersionAnswer {
  const release = readReleaseTag(tag);
  if (release.kind !== 'release') return { next: null, reason: `${tag} is no release, so nothing follows it.` };
  const count = `${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`;
  return {
    next: nextVersionOf(
      release.version.text,
      commits.map(({ sha, message }) => releaseCommit(sha, message, noTickets)),
    ),
    reason: `Counted from ${release.name}, ${count}.`,
  };
}
