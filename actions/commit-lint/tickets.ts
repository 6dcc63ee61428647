import type { ForgePullRequest, GitCommit } from '@cm/app';
import { closingReferences, type FoundTicket, type TicketMatcher, ticketsInBranch } from '@cm/formats/commits';

import type { CommitLintFacts } from './facts.ts';
import { madeByGitHub, mergedNumber, suffixOf } from './github-numbers.ts';
import type { Reading } from './readings.ts';

/** Where tickets were found, in the order in which a person would look. */
export interface TicketSource {
  /** With its article, as it stands in a sentence. */
  readonly where: string;
  readonly tickets: readonly string[];
  /** Those that say what the change serves: a branch's, a closing keyword's, a trailer's. A `#12` in prose is none. */
  readonly claims: () => readonly string[];
}

/** Every place of the change that may name a ticket, those that name none included. */
export function ticketSources(
  facts: CommitLintFacts,
  readings: readonly Reading[],
  matcher: TicketMatcher,
): readonly TicketSource[] {
  const pull = facts.pullRequest;
  const sources: TicketSource[] = [];
  if (pull !== null) {
    const counts = without(`#${pull.number}`);
    sources.push(textSource('the title', pull.title, matcher, counts));
    sources.push(textSource('the description', pull.body, matcher, counts));
  }
  if (facts.branch !== null) {
    const tickets = ticketsInBranch(facts.branch, matcher);
    sources.push({ where: 'the branch', tickets, claims: () => tickets });
  }
  sources.push(commitSource(facts, readings));
  const { byCommit, queued } = facts.origins;
  const pulls = [...byCommit.values(), queued === null ? [] : [queued]].flat();
  const origins = new Map(pulls.map((origin) => [origin.number, origin]));
  return [...sources, ...[...origins.values()].map((origin) => originSource(origin, matcher))];
}

function textSource(
  where: string,
  text: string,
  matcher: TicketMatcher,
  counts: (ticket: string) => boolean,
): TicketSource {
  const closing = closingReferences(text).map((reference) => reference.ticket);
  const found = matcher.find(text).map((match) => match.ticket);
  const claims = distinct(closing).filter(counts);
  return { where, tickets: distinct([...found, ...closing]).filter(counts), claims: () => claims };
}

function originSource(origin: ForgePullRequest, matcher: TicketMatcher): TicketSource {
  const where = `pull request #${origin.number}`;
  const text = textSource(where, `${origin.title}\n${origin.body}`, matcher, without(`#${origin.number}`));
  return { ...text, tickets: distinct([...text.tickets, ...ticketsInBranch(origin.headRef, matcher)]) };
}

function commitSource({ stage }: CommitLintFacts, readings: readonly Reading[]): TicketSource {
  const tickets = new Set<string>();
  for (let index = 0; index < readings.length; index += 1) {
    const own = readings[index]?.tickets ?? none;
    for (let at = 0; at < own.length; at += 1) tickets.add(own[at] ?? '');
  }
  const where = stage === 'text' ? 'the message' : readings.length === 1 ? 'the commit' : 'the commits';
  return { where, tickets: [...tickets], claims: () => distinct(readings.flatMap(claimsOf)) };
}

function claimsOf({ commit, trailers, tickets }: Reading): readonly string[] {
  if (tickets.length === 0 || commit.parents.length > 1) return [];
  const closing = closingReferences(commit.message).map((reference) => reference.ticket);
  const values = trailers.map(([, value]) => value);
  return tickets.filter((ticket) => closing.includes(ticket) || values.includes(ticket));
}

/**
 * Tickets of a commit's message, each once, in order. The number of its own pull request is none, nor is one that
 * GitHub wrote: ` (#12)` at the end of a squash's first line, `Merge pull request #12` of a merge.
 */
export function ticketsOfCommit(
  commit: GitCommit,
  headerText: string,
  facts: CommitLintFacts,
  matcher: TicketMatcher,
): readonly string[] {
  const { message } = commit;
  const found = matcher.find(message);
  if (found.length === 0) {
    const closing = closingReferences(message);
    return closing.length === 0 ? none : notOwn(closing, facts);
  }
  return notOwn(withoutNumbersOfGitHub(found, commit, headerText.trimEnd(), facts), facts);
}

function withoutNumbersOfGitHub(
  found: readonly FoundTicket[],
  commit: GitCommit,
  header: string,
  facts: CommitLintFacts,
): readonly FoundTicket[] {
  const merged = commit.parents.length > 1 ? mergedNumber(header.trimStart()) : null;
  const suffix = suffixOf(header);
  const appended = suffix !== null && isAppended(commit, suffix.number, facts);
  if (merged === null && !appended) return found;
  const end = commit.message.indexOf(header) + header.length;
  return found.filter(({ ticket, index }) => {
    if (appended && index >= end - suffix.length && index < end) return false;
    return !(merged !== null && ticket === `#${merged}` && index < end);
  });
}

/** Whether GitHub wrote the number: by the pull requests that the commit is known to come from, else by who made it. */
function isAppended(commit: GitCommit, number: string, { stage, origins }: CommitLintFacts): boolean {
  const pulls = origins.byCommit.get(commit.sha);
  if (pulls !== undefined && pulls.length > 0) return pulls.some((pull) => String(pull.number) === number);
  return stage === 'landed' || stage === 'queue' || madeByGitHub(commit);
}

/** The tickets' names, each once, without the pull request's own number. */
function notOwn(found: readonly { readonly ticket: string }[], { pullRequest }: CommitLintFacts): readonly string[] {
  const [first] = found;
  const names =
    found.length === 1 && first !== undefined ? [first.ticket] : distinct(found.map(({ ticket }) => ticket));
  return pullRequest === null ? names : names.filter(without(`#${pullRequest.number}`));
}

const none: readonly string[] = [];

function without(own: string): (ticket: string) => boolean {
  return (ticket) => ticket !== own;
}

/**
 * Sources of which two name no ticket in common, unless one of them all names every ticket. Keyed tickets (`TASK-1`) are compared wherever they stand;
 * numbers (`#1`) only where they are claims, for prose is full of them; and never the two with one another, because
 * an issue and a tracker's ticket may well be the same matter.
 */
export function disagreement(sources: readonly TicketSource[]): readonly TicketSource[] {
  const keyed = apart(sources, ({ tickets }) => tickets.filter((ticket) => !ticket.includes('#')));
  return keyed.length > 0 ? keyed : apart(sources, ({ claims }) => claims().filter((ticket) => ticket.includes('#')));
}

function apart(
  sources: readonly TicketSource[],
  of: (source: TicketSource) => readonly string[],
): readonly TicketSource[] {
  if (sources.filter(({ tickets }) => tickets.length > 0).length < 2) return [];
  const naming = sources
    .map((source) => ({ ...source, tickets: of(source) }))
    .filter(({ tickets }) => tickets.length > 0);
  const sets = naming.map(({ tickets }) => new Set(tickets));
  const all = new Set(naming.flatMap(({ tickets }) => tickets));
  if (sets.some((set) => set.size === all.size)) return [];
  const differ = naming.some(({ tickets }) => sets.some((other) => !tickets.some((ticket) => other.has(ticket))));
  return differ ? naming : [];
}

function distinct(items: readonly string[]): readonly string[] {
  return items.length < 2 ? items : [...new Set(items)];
}
