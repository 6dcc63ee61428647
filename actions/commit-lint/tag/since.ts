import type { GitCommit } from '@cm/app';
import type { TicketMatcher } from '@cm/formats/commits';
import { agreement, type ChangesList, type ReleaseCommit, releaseCommit } from '@cm/formats/releases';

import { type CommitFacts, commitFacts } from '../facts-out.ts';
import { messageOf } from '../messages.ts';
import type { SinceFacts, TagAgreement } from './facts.ts';
import { nextVersionOf } from './next.ts';

/** What is known of the commits since the last release. */
export interface SinceInput {
  /** Oldest first. */
  readonly commits: readonly GitCommit[];
  /** The tag that they come after, and its version. */
  readonly after: { readonly tag: string; readonly version: string };
  /** Commit of the release right before this one, which may lie among the commits: a pre-release. */
  readonly previousCommit: string | null;
  /** Null where the tag has no list. */
  readonly list: ChangesList | null;
  readonly matcher: TicketMatcher;
}

/** Compares the list of changes with the commits. Of most of them it is enough to see how their message starts. */
export function readCommitsSince({ commits, after, previousCommit, list, matcher }: SinceInput): SinceFacts {
  const read = (some: readonly GitCommit[]): readonly ReleaseCommit[] =>
    some.map(({ sha, message }) => releaseCommit(sha, message, matcher));
  const notable = read(commits.filter(mayBeNotable)).filter(isNotable);
  const others = (merges: boolean): readonly ReleaseCommit[] => {
    const known = new Set(notable.map(({ sha }) => sha));
    return read(commits.filter(({ sha, parents }) => (merges || parents.length < 2) && !known.has(sha)));
  };
  const listed = list?.found === true && list.items.length > 0 ? list : null;
  return {
    tag: after.tag,
    count: commits.length,
    commits: shownCommits(commits, matcher),
    agreement: listed === null ? null : agreementOf(listed, { notable, others }, commits, { previousCommit, matcher }),
    suggested: listed === null ? suggestedItems(notable, others) : [],
    next: nextVersionOf(after.version, notable),
  };
}

/** Commits by what a list has to say of them, oldest first. */
interface Divided {
  /** Features, fixes and breaking changes, and reverts, which may take one back. */
  readonly notable: readonly ReleaseCommit[];
  /** All others, with the merges or without; most lists speak of none of them. */
  readonly others: (merges: boolean) => readonly ReleaseCommit[];
}

/** Sure to be so for all that are notable, and quick to see. */
export function mayBeNotable({ message }: Pick<GitCommit, 'message'>): boolean {
  const text = message.trimStart();
  if (/^(?:feat|fix)/i.test(text) || text.includes('BREAKING') || text.includes('This reverts ')) return true;
  const mark = text.indexOf('!:');
  const feed = text.indexOf('\n');
  return mark !== -1 && (feed === -1 || mark < feed);
}

/** Whether a list has to speak of it, or of what it takes back. */
export function isNotable({ type, breaking, reverts }: ReleaseCommit): boolean {
  return breaking || type === 'feat' || type === 'fix' || reverts.length > 0;
}

/** More commits than that are counted and compared, but not told one by one. */
const mostShown = 100;

/** The newest commits as the contract shows them. */
function shownCommits(commits: readonly GitCommit[], matcher: TicketMatcher): readonly CommitFacts[] {
  return commits.slice(-mostShown).map(({ sha, message }) => {
    const text = messageOf({ kind: 'landed', sha }, message);
    const { tickets } = releaseCommit(sha, message, matcher);
    return commitFacts(sha, text, { tickets, exempt, uncertain: null, flaws: [] });
  });
}

const exempt = { rule: 'commit-lint/exempt-landed', reason: 'judged when it landed' } as const;

/**
 * Items may speak of anything since the last final release; missing are only commits that no pre-release had. So a final
 * release may list all that is new to its users, or what its last pre-release lacks. Most items speak of a feature or a
 * fix, so these are compared first, and the other commits only with what is left.
 */
function agreementOf(
  { items }: Extract<ChangesList, { readonly found: true }>,
  { notable, others }: Divided,
  commits: readonly GitCommit[],
  { previousCommit, matcher }: Pick<SinceInput, 'matcher' | 'previousCommit'>,
): TagAgreement {
  const first = agreement(items, notable.toReversed(), matcher);
  const left = first.itemsWithoutCommit;
  const rest = agreement(left, left.length === 0 ? [] : others(true).toReversed(), matcher);
  const before = previousCommit === null ? new Set<string>() : reachedFrom(previousCommit, commits);
  const missing = first.commitsWithoutItem.filter(({ sha }) => !before.has(sha)).toReversed();
  return {
    itemsWithoutCommit: rest.itemsWithoutCommit,
    commitsWithoutItem: missing.map((commit) => ({ sha: commit.sha, item: itemOf(commit) })),
    undecided: first.undecided.length + rest.undecided.length,
  };
}

/** Those of the commits that a commit reaches, itself with them. */
function reachedFrom(start: string, commits: readonly GitCommit[]): ReadonlySet<string> {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
  const reached = new Set<string>();
  const left = [start];
  for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
    if (reached.has(sha) || !parents.has(sha)) continue;
    reached.add(sha);
    left.push(...(parents.get(sha) ?? []));
  }
  return reached;
}

const mostSuggested = 30;
const longestItem = 120;

/** Features, fixes and breaking changes; where there are none, whatever was done. */
function suggestedItems(notable: readonly ReleaseCommit[], others: Divided['others']): readonly string[] {
  const counted = notable.filter(({ breaking, type }) => breaking || type === 'feat' || type === 'fix');
  const told = counted.length > 0 ? counted : others(false);
  const items = told
    .slice(0, mostSuggested)
    .map(itemOf)
    .filter((item) => item !== '');
  const more = told.length - mostSuggested;
  return more > 0 ? [...items, `and ${more} more`] : items;
}

function itemOf({ subject, breaking }: ReleaseCommit): string {
  const plain = subject
    .slice(0, 4 * longestItem)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
  const short = plain.length > longestItem ? `${[...plain].slice(0, longestItem).join('')}…` : plain;
  const text = `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
  return breaking && text !== '' ? `${text} (breaking)` : text;
}
