import { closingReferences } from '../commits/closing.ts';
import { scanMessage } from '../commits/message.ts';
import { gitTrailers } from '../commits/trailers.ts';
import { revertedCommits } from '../commits/unfinished.ts';
import type { TicketMatcher } from '../commits/tickets.ts';

/** What of a commit a changes list may speak of. */
export interface ReleaseCommit {
  /** Full, in small letters. */
  readonly sha: string;
  /** In small letters; null where the header follows no convention. */
  readonly type: string | null;
  readonly breaking: boolean;
  /** Without the type; the whole first line where there is none. */
  readonly subject: string;
  /** As the ticket matcher names them. */
  readonly tickets: readonly string[];
  readonly pullRequests: readonly number[];
  /** Hashes, full or short, that its message says it reverts. */
  readonly reverts: readonly string[];
}

/**
 * Takes a commit's message apart for `agreement`. Its tickets are those of the first line, of its footers and trailers
 * and of closing references; those that its prose mentions are other tickets.
 */
export function releaseCommit(sha: string, message: string, matcher: TicketMatcher): ReleaseCommit {
  const { header, headerText, breaking, footers } = scanMessage(message);
  const named = [
    headerText,
    ...footers.map(({ value, separator }) => (separator === ' #' ? `#${value}` : value)),
    ...gitTrailers(message).map(([, value]) => value),
  ];
  const tickets = matcher.find(named.join('\n')).map(({ ticket }) => ticket);
  const closed = closingReferences(message).map(({ ticket }) => ticket);
  return {
    sha: sha.toLowerCase(),
    type: header.ok ? header.header.type : null,
    breaking: breaking !== null,
    subject: header.ok ? header.header.subject : headerText.trim(),
    tickets: [...new Set([...tickets, ...closed])],
    pullRequests: pullRequestsOf(headerText),
    reverts: revertedCommits(message),
  };
}

/** As GitHub writes them: `… (#12)` by squashing, `Merge pull request #12 from …` by merging. */
function pullRequestsOf(headerText: string): readonly number[] {
  const merged = /^Merge pull request #([1-9][0-9]{0,8}) from /.exec(headerText)?.[1];
  const squashed = /\(#([1-9][0-9]{0,8})\)$/.exec(headerText.slice(-20).trimEnd())?.[1];
  return [merged, squashed].flatMap((number) => (number === undefined ? [] : [Number(number)]));
}
