import { footerStart } from './footers.ts';
import { codePoints, lineAt, lineStarts } from './text.ts';
import { scanTrailers } from './trailers.ts';

export interface LongLine {
  /** 1-based. */
  readonly line: number;
  /** In characters (code points). */
  readonly length: number;
}

/**
 * Lines below the title that are longer than `max` characters and that an author could have broken: not a line whose
 * length is one unbreakable word (a URL, a path), nor code, tables, quotations, footers and trailers, or comments.
 */
export function longLines(message: string, max: number): readonly LongLine[] {
  const starts = lineStarts(message);
  const candidates = longerThan(message, starts, max);
  if (candidates.length === 0) return [];
  const exempt = exemptLines(message, starts);
  return candidates.filter(({ line }) => !exempt.has(line) && !unbreakable(lineAt(message, starts, line - 1), max));
}

function longerThan(message: string, starts: readonly number[], max: number): readonly LongLine[] {
  const long: LongLine[] = [];
  let title = 0;
  while (title < starts.length && lineAt(message, starts, title).trim() === '') title += 1;
  for (let index = title + 1; index < starts.length; index += 1) {
    if ((starts[index + 1] ?? message.length) - (starts[index] ?? 0) <= max) continue;
    const length = codePoints(lineAt(message, starts, index).trimEnd());
    if (length > max) long.push({ line: index + 1, length });
  }
  return long;
}

/** Too long because of one word: it starts at the line's head (after a bullet), or it alone would not fit either. */
function unbreakable(line: string, max: number): boolean {
  const text = line.trim();
  if (text.includes('://')) return true;
  const rest = text.replace(/^(?:[-*+•]|[0-9]{1,3}[.)])\s{1,8}/, '');
  let longest = 0;
  for (const word of rest.split(/\s/)) longest = Math.max(longest, word.length);
  return longest >= max || longest === rest.length;
}

function exemptLines(message: string, starts: readonly number[]): ReadonlySet<number> {
  const block = scanTrailers(message).block ?? { startLine: 0, endLine: -1 };
  const exempt = new Set<number>();
  let fence = '';
  let footer = false;
  for (let index = 1; index < starts.length; index += 1) {
    const line = lineAt(message, starts, index);
    const inside = fence !== '';
    fence = fenceAfter(line, fence);
    footer = isFooter(line) || (footer && /^[ \t]+\S/.test(line));
    const inBlock = index + 1 >= block.startLine && index + 1 <= block.endLine;
    if ([inside, fence !== '', footer, inBlock].includes(true) || isSpecial(line)) exempt.add(index + 1);
  }
  return exempt;
}

/** The code fence that is open after a line: one closes only with its own mark. */
function fenceAfter(line: string, fence: string): string {
  const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? '';
  if (mark === '') return fence;
  return fence === '' ? mark : fence === mark ? '' : fence;
}

/** A footer's first line. BREAKING CHANGE is a text for people, and a word such as `Note: …` starts many a sentence. */
function isFooter(line: string): boolean {
  const footer = footerStart(line);
  return footer !== null && !footer.breaking && footer.token.includes('-');
}

/** Indented code, a table row, a quotation, a comment. */
function isSpecial(line: string): boolean {
  return /^(?: {4}|\t|\||>|#| {1,3}\|)/.test(line);
}
