import { inPassing, type Shape, shape } from '../common/shape.ts';
import type { Long, Span } from './layout.ts';
import { noShape, type Rows, rowSize } from './rows.ts';
import { endOfBrackets, endOfText, kinds, opens } from './signs.ts';
import { templateOf } from './template.ts';

/** A file that is JSON, without blanks, on the way to values. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly long: ReadonlyMap<number, Long>;
  readonly rows: Rows;
  /** The address of the first of the bytes, by which rows are found. */
  readonly outAt: number;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const comma = 0x2c;
const quote = 0x22;
const openObject = 0x7b;
const openList = 0x5b;
const closeList = 0x5d;

/**
 * A value as JSON.parse gives it, but of a file's long lists only something to walk over: so a report of 50 MB is never in
 * memory as objects.
 */
export function valueAt(source: Source, span: Span): unknown {
  const { bytes, long } = source;
  const found = long.get(span.start);
  if (found?.end !== span.end) return parsed(bytes, span.start, span.end);
  if (bytes[span.start] === openObject) return longObject(source, span);
  if (!found.hasRows) return { [Symbol.iterator]: () => elements(source, span, found.cuts) };
  return { [Symbol.iterator]: () => kept(source, span), [inPassing]: () => passing(source, span) };
}

function parsed(bytes: Uint8Array, start: number, end: number): unknown {
  return JSON.parse(utf8.decode(bytes.subarray(start, end)));
}

/** Elements in a row are a list of their own between brackets, which for the moment stand where commas are. */
function parsedList(bytes: Uint8Array, start: number, end: number): readonly unknown[] {
  const [before, behind] = [bytes[start - 1] as number, bytes[end] as number];
  bytes[start - 1] = openList;
  bytes[end] = closeList;
  const list = parsed(bytes, start - 1, end + 1);
  bytes[start - 1] = before;
  bytes[end] = behind;
  return list as readonly unknown[];
}

/** The elements of a long list, parsed a piece at a time; a long element is a value of its own. */
function* elements(source: Source, span: Span, cuts: readonly number[]): Generator<unknown, void> {
  const { bytes, long } = source;
  let from = span.start + 1;
  for (const cut of [...cuts, span.end - 1]) {
    const isStart = long.has(cut);
    if (long.get(from)?.end === cut) yield valueAt(source, { start: from, end: cut });
    else if (from < cut) for (const item of parsedList(bytes, from, isStart ? cut - 1 : cut)) yield item;
    from = isStart ? cut : cut + 1;
  }
}

function longObject(source: Source, { start, end }: Span): unknown {
  const { bytes, long } = source;
  const entries: [string, unknown][] = [];
  for (let at = start + 1; at < end - 1;) {
    const mark = endOfText(bytes, at, end);
    const valueEnd = long.get(mark + 1)?.end ?? endOfShort(bytes, mark + 1, end - 1);
    entries.push([parsed(bytes, at, mark) as string, valueAt(source, { start: mark + 1, end: valueEnd })]);
    at = valueEnd + 1;
  }
  return Object.fromEntries(entries);
}

/** Behind a value that is not long. */
function endOfShort(bytes: Uint8Array, start: number, last: number): number {
  const first = bytes[start] as number;
  if (kinds[first] === opens) return endOfBrackets(bytes, start, last);
  if (first === quote) return endOfText(bytes, start, last);
  const end = bytes.indexOf(comma, start);
  return end < 0 || end > last ? last : end;
}

/** The objects of a long list of rows, as they are; nothing else that stands there is kept. */
function* kept(source: Source, span: Span): Generator<Shape, void> {
  // What a template tells changes with the row: a copy is of this one.
  for (const row of passing(source, span)) yield structuredClone(row);
}

/** The objects of a long list of rows, each only until the next one. */
function* passing(source: Source, span: Span): Generator<Shape, void> {
  const { outAt, rows } = source;
  const { list, near } = rows;
  const end = span.end + outAt;
  const cursor = { leaf: 0 };
  const templates = new Map<number, Shape>();
  for (let at = firstFrom(list, span.start + outAt); at < list.length() && list.at(at) < end; at += rowSize) {
    const shapeNumber = list.at(at + 3);
    if (shapeNumber === noShape) {
      const whole = shape(valueAt(source, { start: list.at(at) - outAt, end: list.at(at + 1) - outAt }));
      if (whole !== null) yield whole;
      continue;
    }
    cursor.leaf = list.at(at + 2);
    near(list.at(at), list.at(at + 1));
    let template = templates.get(shapeNumber);
    if (template === undefined) {
      template = templateOf(shapeNumber, rows, cursor);
      templates.set(shapeNumber, template);
    }
    yield template;
  }
}

/** The place in the list of the first row that starts at an address or behind it. */
function firstFrom(list: Rows['list'], start: number): number {
  let [low, high] = [0, list.length() / rowSize];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list.at(middle * rowSize) < start) low = middle + 1;
    else high = middle;
  }
  return low * rowSize;
}
