import { closingReferences } from './closing.ts';
import type { FoundTicket, TicketMatcher } from './tickets.ts';
import { mergedNumber, suffixOf } from './github-numbers.ts';

/** What of a commit says which ticket it serves. */
export interface TicketCommit {
  readonly message: string;
  readonly parents: readonly string[];
  readonly committerName: string;
  readonly committerEmail: string;
}

/** Numbers that are no tickets. */
export interface OwnNumbers {
  /** Of the pull request that is judged; null where there is none. */
  readonly pullRequest: number | null;
  /** Whether GitHub wrote the number at the end of the first line. */
  readonly isAppended: (number: string) => boolean;
}

const none: readonly string[] = [];

/**
 * Tickets of a commit's message, each once, in order. The number of its own pull request is none, nor is one that
 * GitHub wrote: ` (#12)` at the end of a squash's first line, `Merge pull request #12` of a merge.
 */
export function commitTickets(
  commit: Pick<TicketCommit, 'message' | 'parents'>,
  headerText: string,
  matcher: TicketMatcher,
  own: OwnNumbers,
): readonly string[] {
  const { message } = commit;
  const found = matcher.find(message);
  if (found.length === 0) {
    const closing = closingReferences(message);
    return closing.length === 0 ? none : notOwn(closing, own);
  }
  return notOwn(withoutNumbersOfGitHub(found, commit, headerText.trimEnd(), own), own);
}

function withoutNumbersOfGitHub(
  found: readonly FoundTicket[],
  commit: Pick<TicketCommit, 'message' | 'parents'>,
  header: string,
  { isAppended }: OwnNumbers,
): readonly FoundTicket[] {
  const merged = commit.parents.length > 1 ? mergedNumber(header.trimStart()) : null;
  const suffix = suffixOf(header);
  const appended = suffix !== null && isAppended(suffix.number);
  if (merged === null && !appended) return found;
  const end = commit.message.indexOf(header) + header.length;
  return found.filter(({ ticket, index }) => {
    if (appended && index >= end - suffix.length && index < end) return false;
    return !(merged !== null && ticket === `#${merged}` && index < end);
  });
}

/** The tickets' names, each once, without the pull request's own number. */
function notOwn(found: readonly { readonly ticket: string }[], { pullRequest }: OwnNumbers): readonly string[] {
  const [first] = found;
  const names =
    found.length === 1 && first !== undefined ? [first.ticket] : [...new Set(found.map(({ ticket }) => ticket))];
  return pullRequest === null ? names : names.filter((name) => name !== `#${pullRequest}`);
}

/** Those of a commit's tickets that a closing keyword or a trailer names; of a merge none. */
export function claimedTickets(
  { message, parents }: Pick<TicketCommit, 'message' | 'parents'>,
  trailers: readonly (readonly [token: string, value: string])[],
  tickets: readonly string[],
): readonly string[] {
  if (tickets.length === 0 || parents.length > 1) return none;
  const closing = closingReferences(message).map((reference) => reference.ticket);
  const values = trailers.map(([, value]) => value);
  return tickets.filter((ticket) => closing.includes(ticket) || values.includes(ticket));
}
