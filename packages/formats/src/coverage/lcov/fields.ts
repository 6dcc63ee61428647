import { numberOf } from '../../bytes/numbers.ts';
import { find, textOf } from '../../bytes/text.ts';
import { branchId } from '../table/branches.ts';

/** What stands behind the colon of a directive; `end` is before blanks at the end of the line. */
export interface Rest {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

const comma = 44;

/** Where the field of an index from 0 starts; 0 where there are fewer. */
export function fieldStart({ bytes, start, end }: Rest, index: number): number {
  let at = start;
  for (let left = index; left > 0; left -= 1) {
    at = find(bytes, comma, at, end) + 1;
    if (at > end) return 0;
  }
  return at;
}

/** The number in the field of an index from 0; NaN where there is none. */
export function field(rest: Rest, index: number): number {
  const start = fieldStart(rest, index);
  return start === 0 ? Number.NaN : numberOf(rest.bytes, start, find(rest.bytes, comma, start, rest.end));
}

/** Where the name starts in `line,name` or `line,last line,name`; 0 where there is none. A name may begin with a digit. */
export function nameStart(rest: Rest): number {
  const second = fieldStart(rest, 1);
  const third = fieldStart(rest, 2);
  return third > 0 && isDigits(rest.bytes, second, third - 1) ? third : second;
}

function isDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) < 48 || (bytes[at] ?? 0) > 57) return false;
  return end > start;
}

/** One way that a condition may go. */
interface Branch {
  readonly line: number;
  readonly id: number;
  readonly taken: number;
  /** Marked as unreachable: lcov counts it in no total, and so do we. */
  readonly isExcluded: boolean;
}

/**
 * `line,[e|f][U]block,branch,taken`. The branch may be an expression with commas in it, so it reaches to the last one. The
 * marks for exceptions and for falling through are part of the id: both count, as in lcov.
 */
export function branchOf(rest: Rest): Branch | null {
  const { bytes, start, end } = rest;
  const [block, branch] = [fieldStart(rest, 1), fieldStart(rest, 2)];
  const last = bytes.subarray(start, end).lastIndexOf(comma) + start;
  if (branch === 0 || last < branch) return null;
  const taken = end - last === 2 && bytes[last + 1] === 45 ? 0 : numberOf(bytes, last + 1, end);
  const line = field(rest, 0);
  if (!Number.isInteger(line) || Number.isNaN(taken)) return null;
  const name = textOf(bytes, block, branch - 1);
  const id = branchId(name, textOf(bytes, branch, last));
  return { line, id, taken, isExcluded: /^[ef]?U/.test(name) };
}
