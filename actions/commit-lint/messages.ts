import type { ScannedMessage, Unfinished } from '@cm/formats/commits';
import { gitTrailers, scanMessage, unfinishedHeader } from '@cm/formats/commits';
import type { Level, Location } from '@cm/model';

/** Where a message comes from; decides how its author can mend it. */
export type Origin =
  | {
      readonly kind: 'commit';
      readonly sha: string;
      readonly at: 'newest' | 'older' | 'root';
      /** It is on GitHub already, so a mended one has to be pushed by force. */
      readonly pushed: boolean;
      /** What a rebase starts from, safe to print in a command; null where unknown. */
      readonly base: string | null;
    }
  | { readonly kind: 'landed'; readonly sha: string }
  /** In a merge queue; `number` is that of the pull request where GitHub wrote it into the commit. */
  | { readonly kind: 'queued'; readonly sha: string; readonly number: string | null }
  | { readonly kind: 'text' }
  | { readonly kind: 'predicted'; readonly number: number; readonly titleFrom: 'title' | 'lone commit' };

/** Longer texts, in UTF-16 units, are not printed again in a remedy. */
export const longestShown = 2000;

/** One message under judgement, read once. */
export interface Message {
  readonly origin: Origin;
  readonly text: string;
  readonly scanned: ScannedMessage;
  readonly unfinished: Unfinished | null;
  readonly trailers: readonly (readonly [token: string, value: string])[];
}

/** What a rule found in one message. */
export interface Flaw {
  readonly rule: string;
  /** Line in the message, from 1. */
  readonly line: number;
  /** What is wrong: a sentence that follows the message's first line and a colon, or stands by itself. */
  readonly what: string;
  /** What has to change. */
  readonly part: 'first line' | 'message';
  /** What to do where the corrected text cannot be derived, or beside it; a sentence or nothing. */
  readonly advice: string;
  /** The corrected first line where the rule itself derives it, null where nobody can; absent: as the policy mends it. */
  readonly mended?: string | null;
  /** Set where this is less than the rule's own breach. */
  readonly atMost?: Level;
}

/** A message read once, ready for the rules. */
export function messageOf(origin: Origin, text: string): Message {
  const scanned = scanMessage(text);
  return { origin, text, scanned, unfinished: unfinishedHeader(scanned.headerText), trailers: gitTrailers(text) };
}

/** Where a finding on the message points; `line` is the line in the message. */
export function placeOf({ origin, scanned }: Message, line: number): Location | null {
  switch (origin.kind) {
    case 'predicted': {
      const { kind, number, titleFrom } = { ...origin, kind: 'pull-request' as const };
      return line <= scanned.headerLine && titleFrom === 'title'
        ? { kind, number, part: 'title' }
        : { kind, number, part: 'predicted', line: Math.max(1, line) };
    }
    case 'text':
      return null;
    default:
      return { kind: 'commit', sha: origin.sha, ...(line <= scanned.headerLine ? {} : { line: Math.max(1, line) }) };
  }
}

/** How a finding speaks of the message: by its first line, which its author knows. */
export function nameOf({ origin, scanned }: Message): string {
  const header = short(scanned.headerText.trim());
  const what = origin.kind === 'predicted' ? 'The squash message' : '';
  if (header === '') return what === '' ? 'The message' : what;
  return what === '' ? `"${header}"` : `${what} "${header}"`;
}

/** The start of a text for one sentence, cut between characters. */
export function short(text: string, max = 60): string {
  if (text.length <= max) return text;
  const end = (text.charCodeAt(max - 1) & 0xfc00) === 0xd800 ? max - 1 : max;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** A sentence as it goes on after a colon. */
export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
