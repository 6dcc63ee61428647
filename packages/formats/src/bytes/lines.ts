import { byteOrderMark, otherEncoding } from './encoding.ts';

/**
 * A line of this many bytes or more is not read whole: a block has at least so much of it, and a reader takes it for too
 * long, however the windows were cut.
 */
export const longestLine = 65_536;

const newline = 10;

/** Whole lines of a text whose bytes come in windows. Both give null or the reason to stop, and then that for ever. */
export interface LineBlocks {
  /** A window, cut anywhere; it is looked at only until this returns. */
  readonly push: (bytes: Uint8Array) => string | null;
  /** After the last window: the last line counts with or without a line feed. */
  readonly end: () => string | null;
}

/**
 * Calls `onBlock` with ranges of whole lines, each line ended by a line feed, without a byte order mark; nearly all of them
 * in place. UTF-16 is refused. Linear.
 */
export function lineBlocks(onBlock: (bytes: Uint8Array, start: number, end: number) => string | null): LineBlocks {
  const held = heldLine();
  let first = true;
  let stopped: string | null = null;

  function emit(bytes: Uint8Array, start: number, end: number): void {
    let from = start;
    if (first) {
      const firstEnd = bytes.indexOf(newline, start) + 1;
      stopped = otherEncoding(bytes, start, firstEnd);
      from += byteOrderMark(bytes, start, firstEnd);
      first = false;
    }
    stopped ??= onBlock(bytes, from, end);
  }

  function emitHeld(): void {
    emit(held.line(), 0, held.line().length);
    held.clear();
  }

  return {
    push: (window) => {
      if (stopped !== null) return stopped;
      const bytes = plain(window);
      const cut = held.isEmpty() ? 0 : bytes.indexOf(newline) + 1;
      if (cut === 0 && !held.isEmpty()) held.add(bytes);
      else {
        if (!held.isEmpty()) {
          held.add(bytes.subarray(0, cut - 1));
          emitHeld();
        }
        const last = bytes.lastIndexOf(newline) + 1;
        if (stopped === null && last > cut) emit(bytes, cut, last);
        held.add(bytes.subarray(Math.max(last, cut)));
      }
      return stopped;
    },
    end: () => {
      if (stopped === null && !held.isEmpty()) emitHeld();
      return stopped;
    },
  };
}

/** The same bytes as a plain array: Node's own kind is slower to cut, and two kinds are slower to read than one. */
function plain({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

interface HeldLine {
  readonly isEmpty: () => boolean;
  readonly add: (bytes: Uint8Array) => void;
  /** What is held, at most `longestLine` bytes of it, and a line feed. */
  readonly line: () => Uint8Array;
  readonly clear: () => void;
}

/** The start of a line whose end comes with a later window. */
function heldLine(): HeldLine {
  let held = new Uint8Array(256);
  let length = 0;
  return {
    isEmpty: () => length === 0,
    add: (bytes) => {
      const added = Math.min(bytes.length, longestLine - length);
      if (length + added >= held.length) {
        const larger = new Uint8Array(Math.max(held.length * 2, length + added + 1));
        larger.set(held);
        held = larger;
      }
      held.set(bytes.subarray(0, added), length);
      length += added;
    },
    line: () => {
      held[length] = newline;
      return held.subarray(0, length + 1);
    },
    clear: () => {
      length = 0;
    },
  };
}
