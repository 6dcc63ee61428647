import { breakingLookalike, mentionsBreaking } from './breaking.ts';
import { footersIn, footerSection } from './footers.ts';
import { scanHeader } from './header.ts';
import { layoutOf, startOf, textBetween } from './layout.ts';
import { lineAt } from './text.ts';
import type { BreakingLookalike } from './breaking.ts';
import type { Footer } from './footers.ts';
import type { HeaderScan } from './header.ts';
import type { Layout } from './layout.ts';

/** Lines from 1, both included. */
export interface LineRange {
  readonly startLine: number;
  readonly endLine: number;
}

/** A commit message taken apart as Conventional Commits 1.0.0 reads it; git's own trailers are `gitTrailers`. */
export interface ScannedMessage {
  readonly header: HeaderScan;
  readonly headerText: string;
  /** 1 unless blank lines come first, which git drops; 0 where the message is blank. */
  readonly headerLine: number;
  /** Blank lines between the header and what follows: 1 is right (rule 6); 0 also where nothing follows. */
  readonly blankLinesAfterHeader: number;
  /** `missing`: the body follows the header without a blank line. `several`: more than one blank line. */
  readonly separation: 'nothing-follows' | 'one-blank-line' | 'missing' | 'several';
  readonly body: (LineRange & { readonly text: string }) | null;
  readonly footers: readonly Footer[];
  readonly footerLines: LineRange | null;
  readonly breaking: Breaking | null;
  /** Lines that a person would take for a breaking change, and the specification does not. */
  readonly breakingLookalikes: readonly BreakingLookalike[];
  readonly lines: number;
  /** Length of the longest line, in UTF-16 units. */
  readonly longestLine: number;
}

export interface Breaking {
  readonly by: 'header' | 'footer' | 'both';
  /** The footer's text where there is one, else the header's subject (rule 13). */
  readonly description: string;
  /** 1-based. */
  readonly line: number;
}

/** Reads a message in one pass over its lines; CRLF counts as a line end, and nothing makes it throw. */
export function scanMessage(text: string): ScannedMessage {
  const layout = layoutOf(text);
  const { starts, paragraphs, longest } = layout;
  const head = paragraphs[0] ?? starts.length;
  const next = lineAfter(head, layout);
  const last = Math.max(paragraphs.at(-1) ?? 0, next - 1);
  const headerText = lineAt(text, starts, head);
  const header = scanHeader(headerText);
  const section = footerSection(layout);
  const footerLine = paragraphs[section] ?? last + 1;
  const footers = footersIn(layout, footerLine, last);
  const bodyEnd = paragraphs[section - 1] ?? 0;
  const blanks = last < next ? 0 : next - head - 1;
  return {
    header,
    headerText,
    headerLine: head < starts.length ? head + 1 : 0,
    blankLinesAfterHeader: blanks,
    separation: last < next ? 'nothing-follows' : separationOf(blanks),
    body: bodyEnd < next ? null : bodyOf(layout, next, bodyEnd),
    footers,
    footerLines: footers.length === 0 ? null : { startLine: footerLine + 1, endLine: last + 1 },
    breaking: breakingOf(header, footers, head + 1),
    breakingLookalikes: mentionsBreaking(text) ? lookalikesIn(layout, next, last, footers) : [],
    lines: starts.length,
    longestLine: longest,
  };
}

function separationOf(blanks: number): ScannedMessage['separation'] {
  if (blanks === 0) return 'missing';
  return blanks === 1 ? 'one-blank-line' : 'several';
}

/** The line with which the text below the title starts: right behind it, or that of the next paragraph. */
function lineAfter(head: number, { starts, paragraphs }: Layout): number {
  if ((paragraphs[1] ?? head) > head) return head + 1;
  return paragraphs[2] ?? Math.max(starts.length, head + 1);
}

function bodyOf(layout: Layout, first: number, last: number): ScannedMessage['body'] {
  return { startLine: first + 1, endLine: last + 1, text: textBetween(layout, first, last) };
}

function breakingOf(header: HeaderScan, footers: readonly Footer[], headerLine: number): Breaking | null {
  const marked = header.ok && header.header.breaking;
  const footer = footers.length === 0 ? undefined : footers.find((candidate) => candidate.breaking);
  if (footer !== undefined) return { by: marked ? 'both' : 'footer', description: footer.value, line: footer.line };
  return marked ? { by: 'header', description: header.header.subject, line: headerLine } : null;
}

function lookalikesIn(
  layout: Layout,
  from: number,
  last: number,
  footers: readonly Footer[],
): readonly BreakingLookalike[] {
  const found: BreakingLookalike[] = [];
  for (let index = from; index <= last; index += 1) {
    const lookalike = breakingLookalike(layout.text, startOf(layout, index), startOf(layout, index + 1), index + 1);
    if (lookalike !== null && !isBreakingFooter(footers, index + 1)) found.push(lookalike);
  }
  return found;
}

/** Footers are in the order of their lines, and a message has few; a search from the middle keeps 50,000 of them cheap. */
function isBreakingFooter(footers: readonly Footer[], line: number): boolean {
  let low = 0;
  let high = footers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const footer = footers[middle];
    if (footer?.line === line) return footer.breaking;
    if (footer !== undefined && footer.line < line) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
