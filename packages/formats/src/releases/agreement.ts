import { allowance } from './allowance.ts';
import { describing, describingItem, referencesIn } from './references.ts';
import { wordIndex } from './word-index.ts';
import type { TicketMatcher } from '../commits/tickets.ts';
import type { ChangeItem } from './changes.ts';
import type { Allowance } from './allowance.ts';
import type { ReleaseCommit } from './release-commit.ts';

/** Which commits an item speaks of, and by what. */
export interface ItemMatch {
  readonly item: ChangeItem;
  readonly by: 'hash' | 'ticket' | 'pull-request' | 'words';
  readonly commits: readonly ReleaseCommit[];
}

/** How a changes list and the commits since the last release agree. */
export interface Agreement {
  readonly matches: readonly ItemMatch[];
  /** Items that speak of no commit given. */
  readonly itemsWithoutCommit: readonly ChangeItem[];
  /** Features, fixes and breaking changes that no item speaks of, in the order given. */
  readonly commitsWithoutItem: readonly ReleaseCommit[];
  /** Items that were too much work to compare; where there are any, `commitsWithoutItem` is not certain. */
  readonly undecided: readonly ChangeItem[];
}

/** Half a second at the most. 5,000 commits and 200 items need about a million. */
const maxSteps = 25_000_000;

/**
 * Compares a changes list with the commits since the last release, newest first as `git log` gives them.
 *
 * An item speaks of every commit that it names: by 7 or more digits of its hash, by a ticket, by the number of its pull
 * request. Only an item that names none of the commits is compared by words: it speaks of the commits whose subject has
 * the same significant words (`significantWords`), or shares two or more and at least half of the shorter one's.
 *
 * The words are a rule of thumb. It does not understand: "Faster start" and "perf: load lazily" do not match, "Remove
 * export" and "feat: add export" do. Who wants certainty names the ticket, the pull request or the hash.
 *
 * `docs`, `style`, `refactor`, `test`, `chore`, all other types, merges and unreadable headers need no item, nor do a
 * revert and the commit that it takes back, if both are given. An item may speak of any of them.
 */
export function agreement(
  items: readonly ChangeItem[],
  commits: readonly ReleaseCommit[],
  matcher: TicketMatcher,
): Agreement {
  const work = allowance(maxSteps);
  const index = indexOf(commits, matcher, work);
  const spokenOf = new Set<number>();
  const result = { matches: [] as ItemMatch[], itemsWithoutCommit: [] as ChangeItem[], undecided: [] as ChangeItem[] };
  for (const item of items) {
    const match = matchOf(item.text, matcher, index, work);
    if (match === null) result.undecided.push(item);
    else if (match.positions.length === 0) result.itemsWithoutCommit.push(item);
    else {
      for (const position of match.positions) spokenOf.add(position);
      result.matches.push({ item, by: match.by, commits: match.positions.flatMap((at) => commits[at] ?? []) });
    }
  }
  const withdrawn = withdrawnCommits(commits, index);
  const commitsWithoutItem = commits.filter(
    (commit, position) => needsItem(commit) && !spokenOf.has(position) && !withdrawn.has(position),
  );
  return { ...result, commitsWithoutItem };
}

function needsItem({ type, breaking }: ReleaseCommit): boolean {
  return breaking || type === 'feat' || type === 'fix';
}

interface CommitIndex {
  readonly byHash: (prefix: string) => readonly number[];
  readonly byTicket: (ticket: string) => readonly number[];
  readonly byPullRequest: (number: number) => readonly number[];
  readonly similar: (text: string) => readonly number[] | null;
}

function indexOf(commits: readonly ReleaseCommit[], matcher: TicketMatcher, work: Allowance): CommitIndex {
  const starts = once(() => grouped(commits, ({ sha }) => [sha.slice(0, 7)]));
  const tickets = once(() => grouped(commits, (commit) => commit.tickets));
  const pullRequests = once(() => grouped(commits, (commit) => commit.pullRequests));
  const describe = (): readonly string[] => commits.map(({ subject }) => describing(subject, matcher));
  const words = once(() => wordIndex(describe(), work));
  return {
    byHash: (prefix) =>
      (starts().get(prefix.slice(0, 7)) ?? []).filter((position) => commits[position]?.sha.startsWith(prefix)),
    byTicket: (ticket) => tickets().get(ticket) ?? [],
    byPullRequest: (number) => pullRequests().get(number) ?? [],
    similar: (text) => words().similar(text),
  };
}

/** Each index takes a walk over all commits, and most lists need one of them. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function grouped<Key>(
  commits: readonly ReleaseCommit[],
  keys: (commit: ReleaseCommit) => readonly Key[],
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  for (const [position, commit] of commits.entries()) {
    for (const key of keys(commit)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [position]);
      else group.push(position);
    }
  }
  return groups;
}

interface Match {
  /** The first way that led to a commit. */
  readonly by: ItemMatch['by'];
  readonly positions: readonly number[];
}

/** Null where it was too much work. */
function matchOf(text: string, matcher: TicketMatcher, index: CommitIndex, work: Allowance): Match | null {
  const { hashes, pullRequests, ...named } = referencesIn(text, matcher);
  // A number is that of a pull request or of an issue, never of both.
  const tickets = named.tickets.filter((ticket) => !pullRequests.some((pull) => isKnownPull(ticket, pull, index)));
  const lists = [
    { by: 'hash', positions: hashes.map(index.byHash) },
    { by: 'ticket', positions: tickets.map(index.byTicket) },
    { by: 'pull-request', positions: pullRequests.map(index.byPullRequest) },
  ] as const;
  const first = lists.find(({ positions }) => positions.some(({ length }) => length > 0));
  if (first !== undefined) {
    const all = lists.flatMap(({ positions }) => positions);
    // To collect a position costs about ten times what counting a word does.
    if (!work.spend(10 * all.reduce((sum, { length }) => sum + length, 0))) return null;
    return { by: first.by, positions: [...new Set(all.flat())] };
  }
  const similar = index.similar(describingItem(text, matcher));
  return similar === null ? null : { by: 'words', positions: similar };
}

function isKnownPull(ticket: string, pull: number, { byPullRequest }: CommitIndex): boolean {
  return (ticket === `#${pull}` || ticket === `GH-${pull}`) && byPullRequest(pull).length > 0;
}

/** Reverts and what they take back. Newest first, so that a revert that was itself reverted takes nothing back. */
function withdrawnCommits(commits: readonly ReleaseCommit[], index: CommitIndex): ReadonlySet<number> {
  const withdrawn = new Set<number>();
  for (const [position, { reverts }] of commits.entries()) {
    if (withdrawn.has(position)) continue;
    const taken = reverts.flatMap(index.byHash).filter((other) => other !== position);
    for (const other of taken) withdrawn.add(other);
    if (taken.length > 0) withdrawn.add(position);
  }
  return withdrawn;
}
