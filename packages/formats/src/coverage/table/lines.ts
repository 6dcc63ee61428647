import type { LineTable } from '../format.ts';
import { grown, mostHits } from './grow.ts';
import { keeper, narrowed } from './keep.ts';
import { order } from './order.ts';

/** Largest line number that a report may name; more is no line of a source file. */
export const lastLine = 0x7fff_ffff;

/** At least one line from 1 to `lastLine`, with their hits, and what is known of all of them. */
export interface SomeLines {
  readonly numbers: Uint32Array;
  readonly hits: Uint32Array;
  /** Every bit that is set in any of the hits. */
  readonly hitBits: number;
  /** How many were run. */
  readonly covered: number;
  /** Whether they ascend. */
  readonly isOrdered: boolean;
}

/** Collects the lines of one file after another, one by one or many at once. */
export interface LineBuilder extends LineAdder {
  readonly addAll: (some: SomeLines) => void;
}

/** What takes the lines of one file after another. */
export interface LineAdder {
  /** A line and its hits. Negative hits count as none. False, and nothing kept, where the number is no line's. */
  readonly add: (line: number, hits: number) => boolean;
  /** The lines so far, as a table; null without any. Starts the next file. */
  readonly done: () => LineTable | null;
}

/**
 * Most writers give lines in order and once; then nothing is sorted. A line that comes again keeps its most hits: that is
 * the same for any order of shards, and a report that is read twice changes nothing.
 */
export function lineBuilder(): LineBuilder {
  let lines = new Uint32Array(1024);
  let hits = new Uint32Array(1024);
  let length = 0;
  let last = 0;
  let hitBits = 0;
  let covered = 0;
  let isOrdered = true;
  const keep = keeper();

  function table(): LineTable {
    if (isOrdered) {
      const numbers = keep(lines, length, last);
      return { numbers, hits: keep(hits, length, hitBits >>> 0), counts: { covered, total: length } };
    }
    const [number, hit] = [
      { items: lines, length },
      { items: hits, length },
    ];
    order([number], hit);
    return { numbers: keep(number.items, number.length), hits: keep(hit.items, hit.length) };
  }

  return {
    add: (line, count) => {
      if (!(line >= 1 && line <= lastLine)) return false;
      if (length === lines.length) {
        lines = grown(lines);
        hits = grown(hits);
      }
      lines[length] = line;
      const kept = saturated(count);
      hits[length] = kept;
      hitBits |= kept;
      if (kept !== 0) covered += 1;
      length += 1;
      if (line <= last) isOrdered = false;
      last = line;
      return true;
    },
    addAll: (some) => {
      const count = some.numbers.length;
      while (length + count > lines.length) [lines, hits] = [grown(lines), grown(hits)];
      lines.set(some.numbers, length);
      hits.set(some.hits, length);
      length += count;
      hitBits |= some.hitBits;
      covered += some.covered;
      if (!some.isOrdered || (some.numbers[0] ?? 0) <= last) isOrdered = false;
      last = some.numbers[count - 1] ?? last;
    },
    done: () => {
      const found = length === 0 ? null : table();
      length = 0;
      last = 0;
      hitBits = 0;
      covered = 0;
      isOrdered = true;
      return found;
    },
  };
}

/** A count as it is kept: whole, not negative, not above 2^32 - 1. Not a number counts as none. */
export function saturated(count: number): number {
  if ((count | 0) === count) return count < 0 ? 0 : count;
  if (!(count > 0)) return 0;
  return count >= mostHits ? mostHits : Math.ceil(count);
}

/** The lines of both, each with the most hits; linear. */
export function mergeLines(one: LineTable, other: LineTable): LineTable {
  const lines = new Uint32Array(one.numbers.length + other.numbers.length);
  const hits = new Uint32Array(lines.length);
  let [a, b, count] = [0, 0, 0];
  while (a < one.numbers.length || b < other.numbers.length) {
    const left = one.numbers[a] ?? Number.POSITIVE_INFINITY;
    const right = other.numbers[b] ?? Number.POSITIVE_INFINITY;
    lines[count] = Math.min(left, right);
    hits[count] = Math.max(left <= right ? (one.hits[a] ?? 0) : 0, right <= left ? (other.hits[b] ?? 0) : 0);
    if (left <= right) a += 1;
    if (right <= left) b += 1;
    count += 1;
  }
  return { numbers: narrowed(lines, count), hits: narrowed(hits, count) };
}
