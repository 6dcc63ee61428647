import { stringAt } from './strings.ts';
import type { HeaderValue } from './value.ts';

/** A value and the place behind it. */
export interface Literal {
  readonly value: HeaderValue;
  readonly end: number;
}

/** Items of one value that are read at most: many times the widest merge that anybody wrote. */
const mostItems = 10_000;

/**
 * Reads a plain value at a place: text (also in several pieces, triple or raw), `None`, or a bracketed list of these. Null
 * for anything else, and for text with a backslash, which the full parser reads.
 */
export function literalAt(text: string, at: number): Literal | null {
  const start = pastBlank(text, at, false);
  const open = text.charAt(start);
  if (open === '(' || open === '[' || open === '{') return bracketed(text, start);
  return scalarAt(text, start, false);
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function bracketed(text: string, at: number): Literal | null {
  const open = text.charAt(at);
  const items: (string | null)[] = [];
  let place = pastBlank(text, at + 1, true);
  let comma = true;
  while (text.charAt(place) !== closing[open]) {
    const item = comma && items.length < mostItems ? scalarAt(text, place, true) : null;
    if (item === null) return null;
    items.push(item.value);
    place = pastBlank(text, item.end, true);
    comma = text.charAt(place) === ',';
    if (comma) place = pastBlank(text, place + 1, true);
  }
  const value = collected(open, items, comma);
  return value === undefined ? null : { value, end: place + 1 };
}

/** `('a')` is text and `('a',)` a tuple; `{}` is neither a list nor a set. */
function collected(open: string, items: readonly (string | null)[], comma: boolean): HeaderValue | undefined {
  if (open === '{' && items.length === 0) return undefined;
  return open === '(' && items.length === 1 && !comma ? items[0] : items;
}

function scalarAt(
  text: string,
  at: number,
  inBrackets: boolean,
): { readonly value: string | null; readonly end: number } | null {
  if (text.startsWith('None', at) && !isWord(text.charAt(at + 4))) return { value: null, end: at + 4 };
  let value = '';
  let end = at;
  for (let place = at; ; place = pastBlank(text, end, inBrackets)) {
    const quote = quoteAt(text, place);
    if (quote === null) return end === at ? null : { value, end };
    const found = stringAt(text, quote);
    if (found === null) return null;
    const piece = text.slice(found.start, found.stop);
    if (piece.includes('\\')) return null;
    value += piece;
    end = found.end;
  }
}

/** Where the quote of a plain or raw text stands, behind its letter; null where none begins here. */
function quoteAt(text: string, at: number): number | null {
  const first = text.charAt(at);
  if (first === '"' || first === "'") return at;
  const second = text.charAt(at + 1);
  return 'rRuU'.includes(first) && first !== '' && (second === '"' || second === "'") ? at + 1 : null;
}

/** The next place that is no blank and no continued line end; in brackets, no line end and no comment either. */
export function pastBlank(text: string, at: number, inBrackets: boolean): number {
  let place = at;
  for (;;) {
    const char = text.charAt(place);
    if (char === ' ' || char === '\t' || (char === '\n' && inBrackets)) place += 1;
    else if (char === '\\' && text.charAt(place + 1) === '\n') place += 2;
    else if (char === '#' && inBrackets) place = lineEnd(text, place);
    else return place;
  }
}

/** Where the line ends that a place stands in. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function isWord(char: string): boolean {
  return /^\w$/.test(char);
}
