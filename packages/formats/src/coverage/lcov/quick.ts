import { digits, digitsBefore } from '../../bytes/numbers.ts';
import type { Cursor } from '../../bytes/numbers.ts';
import { hasWord, wordBytes } from '../../bytes/text.ts';
import { mostSmall, numberedBranch } from '../table/branches.ts';
import type { Sections } from './section.ts';
import { totalNames } from './totals.ts';

const comma = 44;
const dash = 45;

/**
 * Reads the lines of a record from a place on, as far as they are DA, BRDA, FN, FNDA and totals with numbers of plain digits;
 * gives where the first line stands that is not, or `end`.
 */
export function quickLines(state: Sections): (bytes: Uint8Array, start: number, end: number) => number {
  const cursor: Cursor = { at: 0 };

  function data(bytes: Uint8Array, from: number): number {
    cursor.at = from;
    const line = digitsBefore(bytes, cursor, comma);
    const hits = line < 0 ? -1 : digits(bytes, cursor);
    const next = hits < 0 ? 0 : nextLine(bytes, cursor.at);
    return next > 0 && state.lines.add(line, hits > state.mostHits ? state.mostHits : hits) ? next : 0;
  }

  function branch(bytes: Uint8Array, from: number): number {
    cursor.at = from;
    const line = digitsBefore(bytes, cursor, comma);
    const block = digitsBefore(bytes, cursor, comma);
    const number = digitsBefore(bytes, cursor, comma);
    if (line < 0 || block < 0 || number < 0 || Math.max(block, number) > mostSmall) return 0;
    const isReached = bytes[cursor.at] !== dash;
    const taken = isReached ? digits(bytes, cursor) : 0;
    const next = taken < 0 ? 0 : nextLine(bytes, isReached ? cursor.at : cursor.at + 1);
    const kept = taken > state.mostHits ? state.mostHits : taken;
    return next > 0 && state.branches.add(line, numberedBranch(block, number), kept) ? next : 0;
  }

  /** `number,name`, where the name does not begin with a digit. */
  function named(bytes: Uint8Array, from: number, keep: typeof state.functions.begin): number {
    cursor.at = from;
    const number = digits(bytes, cursor);
    const start = cursor.at + 1;
    if (number < 0 || bytes[start - 1] !== comma || isDigit(bytes[start] ?? 0)) return 0;
    const end = nameEnd(bytes, start);
    if (end === 0) return 0;
    keep(number, bytes, from, start, end);
    return end + 1;
  }

  function total(bytes: Uint8Array, at: number): number {
    const place = totalPlace(bytes, at);
    if (place < 0) return 0;
    cursor.at = at + (totals[place]?.length ?? 0);
    const value = digits(bytes, cursor);
    const next = value < 0 ? 0 : nextLine(bytes, cursor.at);
    if (next > 0) state.totals[place] = value;
    return next;
  }

  /** Any line but DA. */
  function other(bytes: Uint8Array, at: number): number {
    if (isBranch(bytes, at)) return branch(bytes, at + 5);
    if (bytes[at] !== 70 || bytes[at + 1] !== 78) return total(bytes, at);
    if (bytes[at + 2] === 58) return named(bytes, at + 3, state.functions.begin);
    return isData(bytes, at + 2) ? named(bytes, at + 5, state.functions.called) : total(bytes, at);
  }

  return (bytes, start, end) => {
    if (state.section === null) return start;
    let at = start;
    let lines = 0;
    while (at < end) {
      const next = isData(bytes, at) ? data(bytes, at + 3) : other(bytes, at);
      if (next === 0) break;
      at = next;
      lines += 1;
    }
    state.line += lines;
    return at;
  };
}

const totals = totalNames.map((name) => wordBytes(`${name}:`));

/** Which total a line states, as a place in `totalNames`; -1 for none. A loop without a closure: a call a line is dear. */
function totalPlace(bytes: Uint8Array, at: number): number {
  for (let place = 0; place < totals.length; place += 1) {
    const word = totals[place];
    if (word !== undefined && hasWord(bytes, at, at + word.length, word)) return place;
  }
  return -1;
}

const longestName = 4096;

/** The line feed behind a name that is not very long and has no blank at its end; else 0. */
function nameEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < start + longestName && bytes[at] !== 10) at += 1;
  return bytes[at] === 10 && at > start && (bytes[at - 1] ?? 0) > 32 ? at : 0;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** Where the line ends that is over here but for a carriage return; 0 where more stands in it. */
function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes[at] === 13 ? at + 1 : at;
  return bytes[end] === 10 ? end + 1 : 0;
}

/** `DA:` */
function isData(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 68 && bytes[at + 1] === 65 && bytes[at + 2] === 58;
}

/** `BRDA:` */
function isBranch(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 66 && bytes[at + 1] === 82 && isData(bytes, at + 2);
}
