import { digits } from '../bytes/numbers.ts';
import type { Cursor } from '../bytes/numbers.ts';

/** What a hunk's header announces, and what of it is still to come. */
export interface Hunk {
  /** The next line of the old and of the new file. */
  oldLine: number;
  newLine: number;
  oldLeft: number;
  newLeft: number;
}

const comma = 44;
const space = 32;
const minus = 45;
const plus = 43;
const at = 64;

/** Reads `@@ -from,count +from,count @@`, where a count of 1 may be left out; null where it is none. */
export function hunkOf(bytes: Uint8Array, start: number): Hunk | null {
  const cursor: Cursor = { at: start + 3 };
  const old = rangeOf(bytes, cursor, minus);
  const changed = old === null ? null : rangeOf(bytes, cursor, plus);
  if (old === null || changed === null || bytes[cursor.at] !== at || bytes[cursor.at + 1] !== at) return null;
  return { oldLine: old.from, oldLeft: old.count, newLine: changed.from, newLeft: changed.count };
}

/** Whether a hunk stands behind another of the same file, on both sides. */
export function isBehind(hunk: Hunk, oldEnd: number, newEnd: number): boolean {
  return hunk.oldLine >= oldEnd && hunk.newLine >= newEnd;
}

/** `-from,count ` with the sign given; moves the cursor behind it. A range of no lines is named after the line before it. */
function rangeOf(
  bytes: Uint8Array,
  cursor: Cursor,
  sign: number,
): { readonly from: number; readonly count: number } | null {
  if (bytes[cursor.at] !== sign) return null;
  cursor.at += 1;
  const from = digits(bytes, cursor);
  let count = 1;
  if (bytes[cursor.at] === comma) {
    cursor.at += 1;
    count = digits(bytes, cursor);
  }
  const isRange = count === 0 ? from >= 0 : from >= 1 && count > 0;
  if (!isRange || bytes[cursor.at] !== space) return null;
  cursor.at += 1;
  return { from: count === 0 ? from + 1 : from, count };
}
