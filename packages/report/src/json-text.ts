import { recordWriter } from './json-record.ts';
import { recordBytes } from './json-record-bytes.ts';
import { safe } from './json-safe.ts';

/** Objects nested deeper than this are written whole, with all that is in them. */
const deepestObject = 2;
/** A list with more items than this is long. */
const long = 50;

/** The text as it grows: `open` are the parts that are not yet written. */
interface Pieces {
  /** Whether long lists are written as bytes. */
  readonly asBytes: boolean;
  open: string[];
}

/**
 * Indented JSON with a final newline, safe to print: the same value, with every such character as `\uXXXX`. A long list
 * has one item a line, unindented inside: a report of 10,000 commits is half as large, and can be searched by line.
 */
export function jsonText(value: unknown): string {
  return [...made(value, false)].join('');
}

/**
 * The same in pieces, each made when the one before is written, and good until then: a report of 50 MB is never in memory. What
 * is no list but can be walked over, with a `toJSON` for others, is written as the list of what it gives, as UTF-8.
 */
export function jsonPieces(value: unknown): Iterable<string | Uint8Array> {
  return made(value, true);
}

function* made(value: unknown, asBytes: boolean): Generator<string | Uint8Array, void> {
  const all: Pieces = { asBytes, open: [] };
  yield* addValue(value, 0, all);
  add(all, '\n');
  yield closed(all);
}

function add(pieces: Pieces, text: string): void {
  pieces.open.push(text);
}

function closed(pieces: Pieces): string {
  const text = pieces.open.join('');
  pieces.open = [];
  return text;
}

function* addValue(value: unknown, depth: number, pieces: Pieces): Generator<string | Uint8Array, void> {
  const list = isWalkable(value) ? startOf(value) : value;
  if (isLong(list)) yield* addList(isWalkable(value) ? value : list, depth, pieces);
  else if (depth <= deepestObject && isPlain(list)) yield* addObject(list, depth, pieces);
  else add(pieces, textAt(list, depth));
}

function isLong(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > long;
}

function isWalkable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Symbol.iterator in value &&
    'toJSON' in value
  );
}

/** As much of it as tells whether it is long: all of it where it is not. */
function startOf(list: Iterable<unknown>): readonly unknown[] {
  const found: unknown[] = [];
  for (const item of list) {
    found.push(item);
    if (found.length > long) break;
  }
  return found;
}

function* addList(list: Iterable<unknown>, depth: number, pieces: Pieces): Generator<string | Uint8Array, void> {
  const indent = lineBreak(depth + 1);
  if (pieces.asBytes) {
    yield closed(pieces);
    yield* recordBytes(list, indent);
  } else {
    const write = recordWriter((text) => add(pieces, text));
    let before = `[${indent}`;
    for (const item of list) {
      add(pieces, before);
      write(item);
      before = `,${indent}`;
    }
  }
  add(pieces, `${lineBreak(depth)}]`);
}

function* addObject(value: object, depth: number, pieces: Pieces): Generator<string | Uint8Array, void> {
  let before = '{';
  for (const [key, inner] of Object.entries(value)) {
    if (['undefined', 'function', 'symbol'].includes(typeof inner)) continue;
    add(pieces, `${before}${lineBreak(depth + 1)}${textAt(key, 0)}: `);
    yield* addValue(inner, depth + 1, pieces);
    before = ',';
  }
  add(pieces, before === '{' ? '{}' : `${lineBreak(depth)}}`);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value);
}

function lineBreak(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}

/** A value as it is written at a depth: put into so many lists, so that JSON itself indents it, and cut out of them. */
function textAt(value: unknown, depth: number): string {
  let nested = value;
  for (let level = 0; level < depth; level += 1) nested = [nested];
  const whole = safe(JSON.stringify(nested, null, 2));
  return depth === 0 ? whole : whole.slice(depth * (depth + 3), -depth * (depth + 1));
}
