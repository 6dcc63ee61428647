import type { ChangeContext, Ports, TagContext, TrustedPlace } from '@cm/app';
import { ticketMatcher } from '@cm/formats/commits';
import { readReleaseTag, type ReleaseTag, type TagReading } from '@cm/formats/releases';
import { available, type Fact, unavailable } from '@cm/model';

import type { CommitLintFacts } from '../facts.ts';
import { noOrigins } from '../origins.ts';
import type { Settings } from '../settings.ts';
import { collectBody } from './body.ts';
import { collectBranch } from './branch.ts';
import { findDefaultBranch } from './default-branch.ts';
import type { JudgedTag, SinceFacts, TagBody, TagBranch, TagFacts, TagLine } from './facts.ts';
import { insteadOf } from './instead.ts';
import { collectLine, type Lined, noCommits, type PlacedRelease } from './line.ts';
import { collectMove } from './move.ts';
import { readCommitsSince } from './since.ts';

/** How a tag is judged. */
export interface TagTerms {
  readonly settings: Settings;
  readonly trusted: TrustedPlace;
}

/** The facts of a tag: what the rules on tags ask for, and nothing of the rules on messages. */
export async function collectTag(
  ports: Ports,
  change: ChangeContext,
  tag: TagContext,
  terms: TagTerms,
): Promise<CommitLintFacts> {
  const { seen, commits } = await seenTag(ports, change, tag, terms);
  const why = 'Not judged on tags.';
  return {
    stage: 'landed',
    draft: null,
    commits,
    counted: null,
    announced: [],
    pullRequest: null,
    branch: null,
    base: null,
    pushedBy: change.push?.sender ?? null,
    reverts: new Map(),
    origins: noOrigins,
    branchName: { judged: false, reason: why },
    commitlint: { kind: 'none', reason: why },
    tickets: { asked: false, reason: why },
    tag: seen,
    nextVersion: null,
  };
}

interface SeenTag {
  readonly seen: TagFacts;
  /** Since the last release. */
  readonly commits: CommitLintFacts['commits'];
}

/** Tags that are no releases are passed over by their name alone. */
async function seenTag(
  ports: Ports,
  change: ChangeContext,
  tag: TagContext,
  { settings, trusted }: TagTerms,
): Promise<SeenTag> {
  const reading = readReleaseTag(tag.name);
  const commit = change.change.head;
  const why = whyIdle(reading);
  if (why !== null || commit === null) return idleTag(tag.name, why ?? 'The tag stands on no commit.');
  const body = await collectBody(ports, change, tag, commit);
  const moved = await collectMove(ports, change, tag);
  const main = await findDefaultBranch(ports, change, trusted);
  const branch = await collectBranch(ports, main, commit, settings.releaseFolder);
  const told = { name: tag.name, commit, pushed: change.change.event !== 'cli', defaultBranch: main.name };
  const common = { kind: 'judged', ...told, body, moved, branch } as const;
  if (reading.kind !== 'release') {
    const none = { version: null, following: null, line: null, since: null };
    return { commits: noCommits, seen: { ...common, ...none, naming: namingOf(reading) } };
  }
  const head = builtFrom(branch) ?? commit;
  const fresh = moved === 'new' || change.change.event === 'create';
  const lined = await collectLine(ports, change, { release: reading, head, built: head !== commit, fresh });
  const since = sinceOf(lined, body, settings);
  const line = lineOf(lined.place, reading, since);
  const { version } = reading;
  const named = { version: version.text, following: insteadOf(version, version, null), naming: null };
  return { commits: lined.commits, seen: { ...common, ...named, line, since } };
}

function idleTag(name: string, why: string): SeenTag {
  return { commits: noCommits, seen: { kind: 'idle', name, why } };
}

/** Null for a release, and for what was meant to be one. */
function whyIdle(reading: TagReading): string | null {
  if (reading.kind === 'release') return null;
  if (reading.kind === 'moving') {
    return `${reading.name} is a moving tag: it follows the newest release of its line, and is none itself.`;
  }
  const meant = reading.suggestion === null ? null : readReleaseTag(reading.suggestion);
  if (meant?.kind === 'release' || (meant === null && /^v[0-9]/i.test(reading.name))) return null;
  return `${reading.problem} So it is no release, and nothing is judged.`;
}

function namingOf(reading: TagReading): JudgedTag['naming'] {
  return reading.kind === 'other' ? { problem: reading.problem, suggestion: reading.suggestion } : null;
}

function builtFrom(branch: Fact<TagBranch>): string | null {
  return branch.status === 'available' && branch.value.on === 'source' ? branch.value.source : null;
}

function sinceOf({ place, commits }: Lined, body: Fact<TagBody>, settings: Settings): SinceFacts | null {
  if (place.status === 'unavailable' || commits.status === 'unavailable') return null;
  const after = place.value.previousFinal ?? place.value.previous;
  if (after === null) return null;
  const annotated = body.status === 'available' && body.value.annotated ? body.value : null;
  return readCommitsSince({
    commits: commits.value.commits,
    after: { tag: after.name, version: after.version.text },
    previousCommit: place.value.previousCommit,
    list: annotated?.list ?? null,
    matcher: ticketMatcher(settings.tickets),
  });
}

function lineOf(place: Fact<PlacedRelease>, release: ReleaseTag, since: SinceFacts | null): Fact<TagLine> {
  if (place.status === 'unavailable') return unavailable(place.reason);
  const { previous, previousFinal, conflict, where } = place.value;
  return available({
    previous: previous?.name ?? null,
    previousFinal: previousFinal?.name ?? null,
    conflict: conflict === null ? null : { tag: conflict.tag.name, why: conflict.why },
    instead: conflict === null ? null : insteadOf(conflict.tag.version, release.version, since?.next?.version ?? null),
    where,
  });
}
