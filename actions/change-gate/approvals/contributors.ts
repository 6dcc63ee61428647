import type { ForgeChangeRecord, ForgeRecordCommit } from '@cm/app';

import type { CaseFacts } from '../facts.ts';
import { type DiffBook, diffBook } from './diffs.ts';
import { cleanMerges } from './merges.ts';
import { addressesIn, type Addresses, coAuthorsIn, committedBy, type Signed, signedBy } from './signers.ts';

/** What somebody did to a change. */
export type ContributorPart = 'opener' | 'author' | 'co-author' | 'committer' | 'last-pusher';

export interface Contributor {
  readonly login: string;
  /** Commits by what they did in them; of the opener none, of the last pusher the head. */
  readonly as: ReadonlyMap<ContributorPart, readonly string[]>;
}

/** An address in a commit that belongs to no account: it cannot be told whose it is. */
export interface UnlinkedPerson {
  readonly name: string;
  readonly email: string;
  /** The first commit in which it stands. */
  readonly sha: string;
  readonly commits: number;
}

export interface Contributors {
  /** By `accountKey`. */
  readonly people: ReadonlyMap<string, Contributor>;
  readonly unlinked: readonly UnlinkedPerson[];
  /** Why there may be others; null where these are all. */
  readonly untold: string | null;
}

/** GitHub compares logins without case. */
export function accountKey(login: string): string {
  return login.replace(/^@/, '').toLowerCase();
}

interface Found {
  readonly signed: Signed;
  readonly as: ContributorPart;
  readonly sha: string;
}

/**
 * Everybody who has a hand in the change: who opened it, wrote, co-wrote and committed its commits, and pushed last.
 * `diffs`: where the changes were compared already.
 */
export function contributorsOf(facts: CaseFacts, diffs?: DiffBook): Contributors {
  const { author, pusher, record } = facts;
  if (record.status === 'unavailable') return { people: new Map(), unlinked: [], untold: record.reason };
  const { commits, headSha } = record.value;
  const clean = cleanMerges(commits, diffs ?? diffBook(facts, headSha));
  const addresses = addressesIn(commits);
  const opener = record.value.author ?? author;
  const pushed = pusher.status === 'available' ? pusher.value : null;
  const found: readonly Found[] = [
    ...(opener === null ? [] : [byAccount(opener.login, 'opener', '')]),
    ...commits.flatMap((commit) => inCommit(commit, addresses, clean)),
    ...(pushed === null ? [] : [byAccount(pushed.login, 'last-pusher', headSha)]),
  ];
  return { people: peopleIn(found), unlinked: unlinkedIn(found), untold: untoldOf(record.value) };
}

function byAccount(login: string, as: ContributorPart, sha: string): Found {
  return { signed: { kind: 'account', login }, as, sha };
}

function inCommit(commit: ForgeRecordCommit, addresses: Addresses, clean: ReadonlySet<string>): readonly Found[] {
  const { authors, committer, message, sha } = commit;
  const named = new Set(authors.map(({ email }) => email.toLowerCase()));
  const trailers = coAuthorsIn(message).filter(({ email }) => !named.has(email.toLowerCase()));
  const own = clean.has(sha) ? [] : authors;
  return [
    ...own.map((one, at): Found => ({ signed: signedBy(one, addresses), as: at === 0 ? 'author' : 'co-author', sha })),
    ...trailers.map((one): Found => ({ signed: signedBy(one, addresses), as: 'co-author', sha })),
    ...(committer === null ? [] : [{ signed: committedBy(committer, addresses), as: 'committer', sha } as const]),
  ];
}

function peopleIn(found: readonly Found[]): ReadonlyMap<string, Contributor> {
  const people = new Map<string, { readonly login: string; readonly as: Map<ContributorPart, string[]> }>();
  for (const { signed, as, sha } of found) {
    if (signed.kind !== 'account') continue;
    const key = accountKey(signed.login);
    const person = people.get(key) ?? { login: signed.login, as: new Map<ContributorPart, string[]>() };
    const commits = person.as.get(as) ?? [];
    if (sha !== '' && commits.at(-1) !== sha) commits.push(sha);
    person.as.set(as, commits);
    people.set(key, person);
  }
  return people;
}

function unlinkedIn(found: readonly Found[]): readonly UnlinkedPerson[] {
  const people = new Map<string, Omit<UnlinkedPerson, 'commits'> & { readonly commits: Set<string> }>();
  for (const { signed, sha } of found) {
    if (signed.kind !== 'unlinked') continue;
    const key = signed.email.toLowerCase();
    const person = people.get(key) ?? { name: signed.name, email: signed.email, sha, commits: new Set<string>() };
    person.commits.add(sha);
    people.set(key, person);
  }
  return [...people.values()].map(({ commits, ...person }) => ({ ...person, commits: commits.size }));
}

function untoldOf({ commits, commitsWhole }: ForgeChangeRecord): string | null {
  if (!commitsWhole)
    return 'GitHub lists no more than 250 commits of a pull request, or not all authors of one of them.';
  const blind = commits.find(({ authors, authorsWhole }) => !authorsWhole || authors.length === 0);
  return blind === undefined ? null : `GitHub does not name all authors of commit ${blind.sha.slice(0, 7)}.`;
}
