import { closes, endOfText, kinds, NotJson, opens, quotes, skipBlanks } from './signs.ts';

/** From `start` to before `end`, in bytes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list or object that is too long to be held whole. */
export interface Long {
  readonly end: number;
  /** Of a list: where it may be cut, ascending: before and behind every long element, and behind others some way apart. */
  readonly cuts: readonly number[];
}

/** Where the values of a file stand, and the long ones among and within them, by where they start. */
export interface Layout {
  readonly values: readonly Span[];
  readonly long: ReadonlyMap<number, Long>;
}

/** From how many bytes on a list is read piece by piece, and how long a piece is. */
export interface Sizes {
  readonly longFrom: number;
  readonly piece: number;
}

/** Each call costs, and so does memory: measured on reports of 50 MB. */
export const usualSizes: Sizes = { longFrom: 1024 * 1024, piece: 48 * 1024 };
const deepest = 500;
const longestScalar = 1024;

/**
 * The layout of a file of one JSON value or of several in a row. It counts brackets only: whatever is no JSON between them is
 * refused when it is parsed. Throws `NotJson` where a value is not finished, or stands too deep to be a report.
 */
export function layoutOf(bytes: Uint8Array, start: number, sizes: Sizes): Layout {
  const values: Span[] = [];
  const long = new Map<number, Long>();
  let at = skipBlanks(bytes, start, bytes.length);
  while (at < bytes.length) {
    const end = kinds[bytes[at] as number] === opens ? measure(bytes, at, long, sizes) : endOfScalar(bytes, at, values);
    values.push({ start: at, end });
    at = skipBlanks(bytes, end, bytes.length);
  }
  return { values, long };
}

/** A value without brackets is a file of its own (`null`), or does not belong there. */
function endOfScalar(bytes: Uint8Array, at: number, before: readonly Span[]): number {
  if (before.length > 0 || bytes.length - at > longestScalar) throw new NotJson(at);
  return bytes.length;
}

/** What is open at a place in the file, outermost first. */
interface Open {
  readonly starts: number[];
  /** Where each was cut last; its start at first. */
  readonly lastCuts: number[];
  readonly cuts: number[][];
  readonly sizes: Sizes;
}

/** Behind the bracket that closes the one at `start`; the long ones within are noted. */
function measure(bytes: Uint8Array, start: number, long: Map<number, Long>, sizes: Sizes): number {
  const open: Open = { starts: [], lastCuts: [], cuts: [], sizes };
  const { starts, lastCuts } = open;
  const limit = bytes.length;
  let at = start;
  while (at < limit) {
    const kind = kinds[bytes[at] as number];
    if (kind === quotes) {
      at = endOfText(bytes, at, limit);
      continue;
    }
    if (kind === opens) {
      if (starts.length === deepest) throw new NotJson(at);
      starts.push(at);
      lastCuts.push(at);
    }
    at += 1;
    if (kind === closes && close(open, at, long)) return at;
  }
  throw new NotJson(limit);
}

/** Closes the innermost; whether it was the outermost too. */
function close({ starts, lastCuts, cuts, sizes }: Open, at: number, long: Map<number, Long>): boolean {
  const start = starts.pop() ?? at;
  lastCuts.pop();
  const depth = starts.length;
  const isLong = at - start >= sizes.longFrom;
  if (isLong) long.set(start, { end: at, cuts: cuts[depth + 1] ?? [] });
  if (cuts.length > depth + 1) cuts.length = depth + 1;
  if (depth === 0) return true;
  if (!isLong && at - (lastCuts[depth - 1] ?? 0) < sizes.piece) return false;
  lastCuts[depth - 1] = at;
  const own = (cuts[depth] ??= []);
  if (isLong) own.push(start);
  own.push(at);
  return false;
}
