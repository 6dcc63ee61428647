import { closingReferences } from '../commits/closing.ts';
import { scanHeader } from '../commits/header.ts';
import { scanMessage } from '../commits/message.ts';
import { gitTrailers } from '../commits/trailers.ts';
import { revertedCommits } from '../commits/unfinished.ts';
import type { HeaderScan } from '../commits/header.ts';
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
  /** As the ticket matcher names them. Found when they are asked for first. */
  readonly tickets: readonly string[];
  readonly pullRequests: readonly number[];
  /** Hashes, full or short, that its message says it reverts. */
  readonly reverts: readonly string[];
}

/**
 * Takes a commit's message apart for `agreement`. Its tickets are those of the first line, of its footers and trailers
 * and of closing references; those that its prose mentions are other tickets. Of most messages no more than the header
 * is read: a release may have thousands, and few lists name tickets of all of them.
 */
export function releaseCommit(sha: string, message: string, matcher: TicketMatcher): ReleaseCommit {
  const { header, headerText, breaking } = isPlain(message) ? headerAlone(message) : whole(message);
  let tickets: readonly string[] | null = null;
  return {
    sha: sha.toLowerCase(),
    type: header.ok ? header.header.type : null,
    breaking,
    subject: header.ok ? header.header.subject : headerText.trim(),
    get tickets() {
      return (tickets ??= ticketsOf(message, matcher));
    },
    pullRequests: pullRequestsOf(headerText),
    reverts: revertedCommits(message),
  };
}

interface Head {
  readonly header: HeaderScan;
  readonly headerText: string;
  readonly breaking: boolean;
}

/** The header is the first line, and only that line can say that it breaks callers. */
function isPlain(message: string): boolean {
  const first = message.charCodeAt(0);
  return first > 32 && first < 127 && !message.includes('BREAKING');
}

function headerAlone(message: string): Head {
  const feed = message.indexOf('\n');
  const line = feed === -1 ? message : message.slice(0, message[feed - 1] === '\r' ? feed - 1 : feed);
  const header = scanHeader(line);
  return { header, headerText: line, breaking: header.ok && header.header.breaking };
}

function whole(message: string): Head {
  const { header, headerText, breaking } = scanMessage(message);
  return { header, headerText, breaking: breaking !== null };
}

function ticketsOf(message: string, matcher: TicketMatcher): readonly string[] {
  const { headerText, footers } = scanMessage(message);
  const named = [
    headerText,
    ...footers.map(({ value, separator }) => (separator === ' #' ? `#${value}` : value)),
    ...gitTrailers(message).map(([, value]) => value),
  ];
  const found = matcher.find(named.join('\n')).map(({ ticket }) => ticket);
  const closed = closingReferences(message).map(({ ticket }) => ticket);
  return [...new Set([...found, ...closed])];
}

/** As GitHub writes them: `… (#12)` by squashing, `Merge pull request #12 from …` by merging. */
function pullRequestsOf(headerText: string): readonly number[] {
  if (!headerText.includes('#')) return none;
  const merged = /^Merge pull request #([1-9][0-9]{0,8}) from /.exec(headerText)?.[1];
  const squashed = /\(#([1-9][0-9]{0,8})\)$/.exec(headerText.slice(-20).trimEnd())?.[1];
  return [merged, squashed].flatMap((number) => (number === undefined ? [] : [Number(number)]));
}

const none: readonly number[] = [];
