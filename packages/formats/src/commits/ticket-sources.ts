import { ticketsInBranch } from './branch-tickets.ts';
import { closingReferences } from './closing.ts';
import type { TicketMatcher } from './tickets.ts';

/** Where tickets were found, in the order in which a person would look. */
export interface TicketSource {
  /** With its article, as it stands in a sentence. */
  readonly where: string;
  readonly tickets: readonly string[];
  /** Those that say what the change serves: a branch's, a closing keyword's, a trailer's. A `#12` in prose is none. */
  readonly claims: () => readonly string[];
}

/** Tickets of a title or a description; `own` is the pull request's number, which is none. */
export function textTickets(where: string, text: string, matcher: TicketMatcher, own: number): TicketSource {
  const counts = (ticket: string): boolean => ticket !== `#${own}`;
  const closing = closingReferences(text).map((reference) => reference.ticket);
  const found = matcher.find(text).map((match) => match.ticket);
  const claims = distinct(closing).filter(counts);
  return { where, tickets: distinct([...found, ...closing]).filter(counts), claims: () => claims };
}

/** Tickets that a branch's name carries. */
export function branchTickets(branch: string, matcher: TicketMatcher): TicketSource {
  const tickets = ticketsInBranch(branch, matcher);
  return { where: 'the branch', tickets, claims: () => tickets };
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

/** Each once, in the order in which they came. */
export function distinct(items: readonly string[]): readonly string[] {
  return items.length < 2 ? items : [...new Set(items)];
}
