import { isBlankBetween, lineStarts } from './text.ts';

/** Lines without a blank one between them, which is what git means by a paragraph. */
export interface Paragraph {
  /** From 1. */
  readonly number: number;
  /** 1-based, both included. */
  readonly startLine: number;
  readonly endLine: number;
  /** Offsets, UTF-16 units, end not included. */
  readonly start: number;
  readonly end: number;
}

/** Cuts a message into paragraphs; a line of white space only is blank, as it is to git. */
export function paragraphsOf(message: string): readonly Paragraph[] {
  const starts = lineStarts(message);
  const found: Paragraph[] = [];
  let first = -1;
  for (let index = 0; index <= starts.length; index += 1) {
    const start = starts[index] ?? message.length;
    const blank = index === starts.length || isBlankBetween(message, start, starts[index + 1] ?? message.length);
    if (!blank && first === -1) first = index;
    if (!blank || first === -1) continue;
    found.push({
      number: found.length + 1,
      startLine: first + 1,
      endLine: index,
      start: starts[first] ?? 0,
      end: start,
    });
    first = -1;
  }
  return found;
}
