import { longestLine } from '../bytes/lines.ts';
import type { FileList } from './files.ts';
import type { Hunk } from './hunk.ts';

/** The lines of the hunk that is open, if one is. */
export interface HunkLines {
  readonly open: (hunk: Hunk) => void;
  /** Reads the lines of the open hunk from a place on; gives where the first line stands that is none of it, or `end`. */
  readonly read: (bytes: Uint8Array, start: number, end: number) => number;
  /** Why the line at which `read` stopped cannot stand there; null where the hunk is over. */
  readonly problem: () => string | null;
  /** Why the diff cannot end here; null where it can. */
  readonly unfinished: () => string | null;
}

const newline = 10;
const plus = 43;
const minus = 45;
const backslash = 92;

export function hunkLines(files: FileList): HunkLines {
  let hunk: Hunk = { oldLine: 0, newLine: 0, oldLeft: 0, newLeft: 0 };
  let opened = 0;
  let isBad = false;

  function added(bytes: Uint8Array, start: number, lineEnd: number): void {
    files.add(hunk.newLine);
    if (files.watch !== null) {
      const end = Math.min(
        bytes[lineEnd - 1] === 13 && lineEnd > start ? lineEnd - 1 : lineEnd,
        start + longestLine / 2,
      );
      files.watch(hunk.newLine, bytes, start, end);
    }
    hunk.newLine += 1;
    hunk.newLeft -= 1;
  }

  function removed(): void {
    files.remove(hunk.oldLine);
    hunk.oldLine += 1;
    hunk.oldLeft -= 1;
  }

  function context(): void {
    hunk.oldLine += 1;
    hunk.newLine += 1;
    hunk.oldLeft -= 1;
    hunk.newLeft -= 1;
  }

  /** Keeps one line; false where it cannot stand in the hunk. */
  function keep(bytes: Uint8Array, at: number, lineEnd: number): boolean {
    const first = bytes[at];
    if (first === plus && hunk.newLeft > 0) added(bytes, at + 1, lineEnd);
    else if (first === minus && hunk.oldLeft > 0) removed();
    else if (isContext(first) && hunk.oldLeft > 0 && hunk.newLeft > 0) context();
    else return first === backslash;
    return true;
  }

  function left(): number {
    return hunk.oldLeft + hunk.newLeft;
  }

  return {
    open: (next) => {
      hunk = next;
      opened = files.line;
    },
    read: (bytes, start, end) => {
      let at = start;
      while (at < end && (hunk.oldLeft > 0 || hunk.newLeft > 0)) {
        const lineEnd = bytes.indexOf(newline, at);
        isBad = !keep(bytes, at, lineEnd);
        if (isBad) break;
        files.line += 1;
        at = lineEnd + 1;
      }
      return at;
    },
    problem: () => {
      files.line += 1;
      if (!isBad) return null;
      return (
        `no line of the hunk that begins at line ${opened} can begin like that; ${left()} of its lines are missing. ` +
        'The diff was cut or edited: write it again with `git diff -U0 BASE HEAD`'
      );
    },
    unfinished: () => {
      if (left() === 0) return null;
      return (
        `it is cut off: it ends inside the hunk that begins at line ${opened}, ${left()} lines before that is over. ` +
        'Write it again with `git diff -U0 BASE HEAD`'
      );
    },
  };
}

/** A space, or nothing: some tools take the space away from empty lines. */
function isContext(first: number | undefined): boolean {
  return first === 32 || first === newline || first === 13;
}
