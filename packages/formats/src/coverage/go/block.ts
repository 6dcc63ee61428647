import { digitsBefore, numberOf } from '../../bytes/numbers.ts';
import type { Cursor } from '../../bytes/numbers.ts';

/** One line of a profile: a block of statements, and how often it was run. The same one is filled again and again. */
export interface Block {
  /** The path stands from the start of the line to here. */
  pathEnd: number;
  /** The place, `line.column,line.column`, stands from behind the colon to here. */
  placeEnd: number;
  from: number;
  fromColumn: number;
  to: number;
  toColumn: number;
  statements: number;
  hits: number;
}

export function emptyBlock(): Block {
  return { pathEnd: 0, placeEnd: 0, from: 0, fromColumn: 0, to: 0, toColumn: 0, statements: 0, hits: 0 };
}

const space = 32;
const comma = 44;
const dot = 46;
const colon = 58;

/**
 * Reads `path:line.column,line.column statements count` into a block. A path may hold colons, so the last one counts, as in
 * Go's own reader. False for any other line.
 */
export function readBlock(block: Block, bytes: Uint8Array, start: number, end: number): boolean {
  const pathEnd = lastColon(bytes, start, end);
  if (pathEnd <= start) return false;
  const cursor: Cursor = { at: pathEnd + 1 };
  const from = digitsBefore(bytes, cursor, dot);
  const fromColumn = digitsBefore(bytes, cursor, comma);
  const to = digitsBefore(bytes, cursor, dot);
  const toColumn = digitsBefore(bytes, cursor, space);
  const placeEnd = cursor.at - 1;
  const statements = digitsBefore(bytes, cursor, space);
  const hits = numberOf(bytes, cursor.at, end);
  if (Math.min(from, fromColumn, to, toColumn, statements) < 0 || !(hits >= 0)) return false;
  if (from < 1 || to < from) return false;
  Object.assign(block, { pathEnd, placeEnd, from, fromColumn, to, toColumn, statements, hits });
  return true;
}

function lastColon(bytes: Uint8Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && bytes[at] !== colon) at -= 1;
  return at;
}
