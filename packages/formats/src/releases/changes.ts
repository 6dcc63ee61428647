import { isBlankBetween, lineAt, lineStarts } from '../commits/text.ts';
import { scanTrailers } from '../commits/trailers.ts';
import { changesHeading, isDeeperHeading, isLookalike } from './changes-heading.ts';

/** One change that a release's message lists. */
export interface ChangeItem {
  /** Without its bullet; lines joined by one space. Never empty. */
  readonly text: string;
  /** 1-based, both included. */
  readonly line: number;
  readonly endLine: number;
}

/** A line of the message, 1-based. */
export interface MessageLine {
  readonly line: number;
  readonly text: string;
}

export type ChangesList =
  | {
      readonly found: true;
      readonly headingLine: number;
      readonly items: readonly ChangeItem[];
      /** What stands under the heading where the first item should; null where items are there, or nothing at all. */
      readonly stray: MessageLine | null;
    }
  /** `lookalike`: a line that people would take for the heading, such as "Changelog:" or "Changes: fixed login". */
  | { readonly found: false; readonly lookalike: MessageLine | null };

interface Section {
  readonly items: readonly ChangeItem[];
  readonly stray: MessageLine | null;
  /** Index of the line after the section. */
  readonly end: number;
}

interface Lines {
  readonly count: number;
  readonly at: (index: number) => string;
  readonly blank: (index: number) => boolean;
  /** Whether a trailer starts on the line, or what its author meant to be one. */
  readonly trailer: (index: number) => boolean;
}

/**
 * Finds the "Changes:" list of a tag's message (its first heading with items, else its first heading) in linear time.
 * An item starts with `-`, `*`, `+`, `•` or a number, at any indentation, and goes on over the lines below it. The list
 * ends at a blank line with an unindented line after it that is no item, at a trailer, and at the next heading.
 */
export function changesList(message: string): ChangesList {
  const lines = linesOf(message);
  let empty: ChangesList | null = null;
  let lookalike: MessageLine | null = null;
  for (let index = 0; index < lines.count; index += 1) {
    const heading = changesHeading(lines.at(index));
    if (heading === null) {
      if (lookalike === null && isLookalike(lines.at(index))) lookalike = lineOf(lines, index);
      continue;
    }
    const { items, stray, end } = sectionBelow(lines, index, heading.level);
    const list = { found: true, headingLine: index + 1, items, stray } as const;
    if (items.length > 0) return list;
    empty ??= list;
    index = Math.max(index, end - 1);
  }
  return empty ?? { found: false, lookalike };
}

function linesOf(message: string): Lines {
  const starts = lineStarts(message);
  const trailers = new Set(scanTrailers(message).trailers.map(({ line }) => line - 1));
  return {
    count: starts.length,
    at: (index) => lineAt(message, starts, index),
    blank: (index) => isBlankBetween(message, starts[index] ?? 0, starts[index + 1] ?? message.length),
    trailer: (index) => trailers.has(index) || meantAsTrailer.test(lineAt(message, starts, index)),
  };
}

/** A word with a hyphen before a colon, such as `Source-Commit: …` right below the list, where git sees no trailer. */
const meantAsTrailer = /^[A-Za-z][A-Za-z0-9]{0,40}-[A-Za-z0-9-]{1,40}: /;

function lineOf(lines: Lines, index: number): MessageLine {
  return { line: index + 1, text: lines.at(index).trim() };
}

const bullet = /^[ \t]*(?:[-*+•]|[0-9]{1,4}[.)])(?=[ \t]|$)/;

function sectionBelow(lines: Lines, heading: number, level: number): Section {
  const items: ChangeItem[] = [];
  let open: OpenItem | null = null;
  let afterBlank = false;
  let index = heading + 1;
  if (/^[-=]{2,}$/.test(lines.at(index).trim())) index += 1;
  for (; index < lines.count; index += 1) {
    if (lines.blank(index)) {
      afterBlank = true;
      continue;
    }
    const line = lines.at(index);
    const mark = bullet.exec(line);
    if (mark !== null) {
      close(items, open);
      open = { parts: [line.slice(mark[0].length).trim()], line: index + 1, endLine: index + 1 };
    } else if (isDeeperHeading(line, level)) {
      close(items, open);
      open = null;
    } else if (open !== null && continues(lines, index, afterBlank)) {
      open.parts.push(line.trim());
      open.endLine = index + 1;
    } else break;
    afterBlank = false;
  }
  close(items, open);
  const stray = items.length === 0 && index < lines.count ? lineOf(lines, index) : null;
  return { items, stray, end: index };
}

interface OpenItem {
  readonly parts: string[];
  readonly line: number;
  endLine: number;
}

/** Bullets without a letter or digit behind them, such as `* * *`, are no items. */
function close(items: ChangeItem[], open: OpenItem | null): void {
  const text = open?.parts.join(' ').trim() ?? '';
  if (open !== null && /[\p{L}\p{N}]/u.test(text)) items.push({ text, line: open.line, endLine: open.endLine });
}

function continues(lines: Lines, index: number, afterBlank: boolean): boolean {
  const line = lines.at(index);
  if (/^[ \t]/.test(line)) return true;
  return !afterBlank && !line.startsWith('#') && !lines.trailer(index) && changesHeading(line) === null;
}
