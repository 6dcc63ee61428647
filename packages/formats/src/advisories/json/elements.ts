import { jsonErrorAt } from '../../commitlint/json-error.ts';
import type { Long, Span } from './layout.ts';
import { endOfBrackets, endOfText, isBlank, kinds, NotJson, opens, skipBlanks } from './signs.ts';

/** A file on the way to values. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly long: ReadonlyMap<number, Long>;
  /** Every long list that was met and is not yet known to be JSON throughout. */
  readonly unread: Set<Iterable<unknown>>;
  /** Room for a piece between brackets, used for one after another. */
  readonly room: Uint8Array;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const comma = 0x2c;
const colon = 0x3a;
const quote = 0x22;
const openObject = 0x7b;
const openList = 0x5b;
const closeObject = 0x7d;
const closeList = 0x5d;

/**
 * A value as JSON.parse gives it, but of a file's long lists only something to walk over: so a report of 50 MB is never in
 * memory as objects. Throws `NotJson`, also on the way through such a list.
 */
export function valueAt(source: Source, span: Span): unknown {
  const { bytes, long } = source;
  const found = long.get(span.start);
  if (found?.end !== span.end) return parsed(bytes, span);
  if (bytes[span.start] === openObject) return longObject(source, span);
  const list = { [Symbol.iterator]: () => elements(source, span, found.cuts, () => source.unread.delete(list)) };
  source.unread.add(list);
  return list;
}

function parsed(bytes: Uint8Array, { start, end }: Span): unknown {
  return asJson(bytes, start, end, utf8.decode(bytes.subarray(start, end)));
}

/** Elements in a row are a list of their own between brackets: put around the bytes, since a text would be copied for it. */
function parsedList({ bytes, room }: Source, start: number, end: number): readonly unknown[] {
  const length = end - start + 2;
  const list = length <= room.length ? room.subarray(0, length) : new Uint8Array(length);
  list.set(bytes.subarray(start, end), 1);
  list[0] = openList;
  list[length - 1] = closeList;
  return asJson(bytes, start - 1, end, utf8.decode(list)) as readonly unknown[];
}

/** The value of a text that stands from `start` on. */
function asJson(bytes: Uint8Array, start: number, end: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const read = new TextEncoder().encode(text.slice(0, jsonErrorAt(text) ?? 0)).length;
    throw new NotJson(Math.min(end, Math.max(0, start + read), bytes.length));
  }
}

/** The elements of a long list, parsed a piece at a time; a long element is a value of its own. */
function* elements(source: Source, span: Span, cuts: readonly number[], atEnd: () => void): Generator<unknown, void> {
  const { bytes, long } = source;
  const last = span.end - 1;
  if (bytes[last] !== closeList) throw new NotJson(last);
  let from = skipBlanks(bytes, span.start + 1, last);
  for (const cut of [...cuts, last]) {
    if (long.get(from)?.end === cut) yield valueAt(source, { start: from, end: cut });
    else if (from < cut) yield* pieceOf(source, from, long.has(cut) ? commaBefore(bytes, cut, from) : cut);
    from = long.has(cut) ? cut : afterValue(bytes, cut, last);
  }
  atEnd();
}

/** A comma that nothing stands before leaves an empty piece, which is no JSON. */
function pieceOf(source: Source, start: number, end: number): Iterable<unknown> {
  if (start >= end) throw new NotJson(start);
  return parsedList(source, start, end);
}

/** The place of the comma that parts a long element from the one before it. */
function commaBefore(bytes: Uint8Array, start: number, from: number): number {
  let at = start - 1;
  while (at > from && isBlank(bytes[at] as number)) at -= 1;
  if (bytes[at] !== comma) throw new NotJson(start);
  return at;
}

function longObject(source: Source, span: Span): unknown {
  const { bytes, long } = source;
  const last = span.end - 1;
  if (bytes[last] !== closeObject) throw new NotJson(last);
  const entries: [string, unknown][] = [];
  let at = skipBlanks(bytes, span.start + 1, last);
  while (at < last) {
    if (bytes[at] !== quote) throw new NotJson(at);
    const keyEnd = endOfText(bytes, at, last);
    const key = parsed(bytes, { start: at, end: keyEnd }) as string;
    const mark = skipBlanks(bytes, keyEnd, last);
    if (bytes[mark] !== colon) throw new NotJson(mark);
    const start = skipBlanks(bytes, mark + 1, last);
    const end = long.get(start)?.end ?? endOfShort(bytes, start, last);
    entries.push([key, valueAt(source, { start, end })]);
    at = afterValue(bytes, end, last);
  }
  return Object.fromEntries(entries);
}

/** Where the next value or key begins, or `last`, where the closing bracket stands. A comma before that is no JSON. */
function afterValue(bytes: Uint8Array, end: number, last: number): number {
  const at = skipBlanks(bytes, end, last);
  if (at >= last) return last;
  if (bytes[at] !== comma) throw new NotJson(at);
  const next = skipBlanks(bytes, at + 1, last);
  if (next >= last) throw new NotJson(next);
  return next;
}

/** Behind a value that is not long. What it is made of is not looked at. */
function endOfShort(bytes: Uint8Array, start: number, last: number): number {
  const first = bytes[start] as number;
  if (kinds[first] === opens) return endOfBrackets(bytes, start, last);
  if (first === quote) return endOfText(bytes, start, last);
  let at = start;
  while (at < last && bytes[at] !== comma && !isBlank(bytes[at] as number)) at += 1;
  return at;
}
