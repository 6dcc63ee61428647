import { isBlankBetween, isGitSpace, trimGitSpace, trimmedBetween } from './text.ts';

/** A trailer as git reads it, with its lines (1-based, both included). */
export interface GitTrailer {
  readonly token: string;
  /** Unfolded: continuation lines joined by one space. May be empty. */
  readonly value: string;
  readonly line: number;
  readonly endLine: number;
}

/** Where git looks for trailers in a message, in offsets and lines. */
export interface TrailerScan {
  readonly trailers: readonly GitTrailer[];
  /** 1-based lines of the block, blank lines at its end left out; null without one. */
  readonly block: { readonly startLine: number; readonly endLine: number } | null;
  /** Offset after the block, or after the text that git regards as the message where there is no block. */
  readonly end: number;
}

const cutLine = '# ------------------------ >8 ------------------------\n';

/** The trailers of a commit message, exactly those that `git log --format='%(trailers:only,unfold)'` prints. */
export function gitTrailers(message: string): readonly (readonly [token: string, value: string])[] {
  const { text, start, end } = placeOf(message);
  const found: (readonly [string, string])[] = [];
  for (let at = start; at < end;) {
    const separator = separatorAt(text, at);
    const next = separator > at ? foldedEnd(text, at, end).next : nextLine(text, at);
    if (separator > at) found.push([tokenIn(text, at, separator), valueIn(text, separator, next, end)]);
    at = next;
  }
  // An array that was pushed into has room for sixteen more; of ten thousand messages that is felt.
  return found.slice();
}

/** The lines of the block that git takes trailers from; null where git sees none. */
export function trailerBlock(message: string): { readonly startLine: number; readonly endLine: number } | null {
  return scanTrailers(message).block;
}

/**
 * Reads a message as git 2.39 does (trailer.c, without `trailer.*` configuration and with the comment character `#`):
 * leading blank lines and, at the end, comments, blank lines, an old `Conflicts:` list and everything below a scissors
 * line do not count; the first paragraph is the title; the last one is the block if all its lines are trailers or
 * their continuations, or if one is git's own and a quarter or more are trailers. A `---` line does not end a commit's
 * message. Linear in its length.
 */
export function scanTrailers(message: string): TrailerScan {
  const { text, start, end } = placeOf(message);
  if (start === end) return { trailers: [], block: null, end };
  return readBlock(text, start, end);
}

/** The text that git reads, and where its trailer block is; `start` is `end` without one. */
function placeOf(message: string): { readonly text: string; readonly start: number; readonly end: number } {
  const nul = message.indexOf('\0');
  const text = nul === -1 ? message : message.slice(0, nul);
  const base = skipBlankLines(text);
  const end = logMessageEnd(text, base);
  return { text, start: blockStart(text, base, end), end };
}

function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}

function skipBlankLines(text: string): number {
  let at = 0;
  while (at < text.length) {
    const next = nextLine(text, at);
    if (!isBlankBetween(text, at, next)) return at;
    at = next;
  }
  return at;
}

/** Where the message proper ends. Git counts from the title, so that a first line never starts the ignored tail. */
function logMessageEnd(text: string, base: number): number {
  const end = withoutEmptyLines(text, base);
  const marked = text.indexOf('#', base) !== -1 && (text.charCodeAt(base) === 35 || text.includes('\n#', base));
  return marked || endsInConflicts(text, end) ? ignoredTail(text, base) : end;
}

/** Without comments and conflicts, git ignores the empty lines at the end and nothing else. */
function withoutEmptyLines(text: string, base: number): number {
  let end = text.length;
  while (end - 1 > base && text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 10) end -= 1;
  return end;
}

/** Whether the last line may belong to an old list of conflicts: its head, or an indented line below. */
function endsInConflicts(text: string, end: number): boolean {
  const code = text.charCodeAt(lineStart(text, end));
  return code === 67 || code === 9;
}

/** Start of the line that ends at `end`, with or without its line feed. */
function lineStart(text: string, end: number): number {
  return end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
}

function ignoredTail(text: string, base: number): number {
  const cutoff = cutAt(text, base);
  let tail = base;
  let conflicts = false;
  for (let at = base; at < cutoff;) {
    const code = text.charCodeAt(at);
    const opens = code === 67 && text.startsWith('Conflicts:\n', at);
    if (code === 35 || code === 10 || opens) {
      conflicts ||= opens;
      if (tail === base) tail = at;
    } else if (!(conflicts && code === 9) && tail !== base) {
      tail = base;
      conflicts = false;
    }
    at = nextLine(text, at);
  }
  return tail === base ? cutoff : tail;
}

function cutAt(text: string, base: number): number {
  if (text.startsWith(cutLine, base)) return base;
  const cut = text.indexOf(`\n${cutLine}`, base);
  return cut === -1 ? text.length : cut + 1;
}

type LineKind = 'comment' | 'blank' | 'generated' | 'trailer' | 'continuation' | 'other';

function lineKind(text: string, at: number, end: number): LineKind {
  const code = text.charCodeAt(at);
  if (code === 35) return 'comment';
  if (isGitSpace(code)) return isBlankBetween(text, at, end) ? 'blank' : 'continuation';
  if (isGenerated(text, at, code)) return 'generated';
  return separatorAt(text, at) > at ? 'trailer' : 'other';
}

/** Lines that git itself writes: a sign-off, or where a commit was picked from. */
function isGenerated(text: string, at: number, code: number): boolean {
  if (code === 83) return text.startsWith('Signed-off-by: ', at);
  return code === 40 && text.startsWith('(cherry picked from commit ', at);
}

const token = /[A-Za-z0-9-]+/y;

/** Offset of the colon after a token of letters, digits and `-` with optional white space behind it; -1 without one. */
function separatorAt(text: string, start: number): number {
  token.lastIndex = start;
  if (!token.test(text)) return -1;
  let at = token.lastIndex;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
  return text.charCodeAt(at) === 58 ? at : -1;
}

/**
 * Walks up from the end to the blank line above the last paragraph; returns `end` where that is no trailer block, or
 * where there is no blank line, so that it is the title.
 */
function blockStart(text: string, base: number, end: number): number {
  const seen = { started: false, own: false, trailers: 0, others: 0, pending: 0 };
  for (let next = end; next > base;) {
    const at = lineStart(text, next);
    const kind = lineKind(text, at, next);
    if (kind === 'blank' && seen.started) return isBlock(seen) ? next : end;
    count(seen, kind);
    next = at;
  }
  return end;
}

interface Seen {
  started: boolean;
  own: boolean;
  trailers: number;
  others: number;
  /** Indented lines, which belong to the trailer above them, if there is one. */
  pending: number;
}

function count(seen: Seen, kind: LineKind): void {
  if (kind === 'blank') return;
  if (kind !== 'comment') seen.started = true;
  if (kind === 'continuation') {
    seen.pending += 1;
    return;
  }
  if (kind === 'generated' || kind === 'trailer') {
    seen.trailers += 1;
    seen.own ||= kind === 'generated';
  } else {
    seen.others += seen.pending + (kind === 'other' ? 1 : 0);
  }
  seen.pending = 0;
}

function isBlock({ own, trailers, others, pending }: Seen): boolean {
  const rest = others + pending;
  return own ? trailers * 3 >= rest : trailers > 0 && rest === 0;
}

function readBlock(text: string, start: number, end: number): TrailerScan {
  const trailers: GitTrailer[] = [];
  let line = countLines(text, start) + 1;
  const block = { startLine: line, endLine: line };
  let last = start;
  for (let at = start; at < end;) {
    const separator = separatorAt(text, at);
    const folded = separator > at ? foldedEnd(text, at, end) : { next: nextLine(text, at), lines: 1, used: 1 };
    if (separator > at) {
      const value = valueIn(text, separator, folded.next, end);
      trailers.push({ token: tokenIn(text, at, separator), value, line, endLine: line + folded.used - 1 });
    }
    if (separator > at || !['blank', 'comment'].includes(lineKind(text, at, folded.next))) {
      block.endLine = line + folded.used - 1;
      last = skipLines(text, at, folded.used);
    }
    line += folded.lines;
    at = folded.next;
  }
  return { trailers, block, end: Math.min(last, end) };
}

/** Follows the continuation lines of the trailer at `at`; `used` leaves out the blank ones at their end. */
function foldedEnd(text: string, at: number, end: number): { next: number; lines: number; used: number } {
  let next = nextLine(text, at);
  let lines = 1;
  let used = 1;
  while (next < end && isGitSpace(text.charCodeAt(next))) {
    const following = nextLine(text, next);
    lines += 1;
    if (!isBlankBetween(text, next, following)) used = lines;
    next = following;
  }
  return { next, lines, used };
}

function skipLines(text: string, from: number, lines: number): number {
  let at = from;
  for (let left = lines; left > 0; left -= 1) at = nextLine(text, at);
  return at;
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function tokenIn(text: string, at: number, separator: number): string {
  return trimmedBetween(text, at, separator);
}

/** What stands behind the separator, unfolded: continuation lines joined by one space. */
function valueIn(text: string, separator: number, next: number, end: number): string {
  const value = trimmedBetween(text, separator + 1, Math.min(next, end));
  return value.includes('\n') ? trimGitSpace(value.replace(/\n[ \t\r\n]*/g, ' ')) : value;
}
