import { longestLine } from '../bytes/lines.ts';
import type { FileList } from './files.ts';
import type { Hunk } from './hunk.ts';
import { cell } from './scanner.ts';

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

export function hunkLines(files: FileList): HunkLines {
  const { scanner } = files;
  let opened = 0;

  /** Shows the line that the scanner stopped behind to who looks at this file's lines. */
  function show(bytes: Uint8Array, start: number): void {
    const lineEnd = bytes.indexOf(newline, start);
    const isReturned = bytes[lineEnd - 1] === 13 && lineEnd > start + 1;
    const end = Math.min(isReturned ? lineEnd - 1 : lineEnd, start + 1 + longestLine / 2);
    files.watch?.((scanner.cells()[cell.newLine] ?? 0) - 1, bytes, start + 1, end);
  }

  function left(): number {
    const cells = scanner.cells();
    return (cells[cell.oldLeft] ?? 0) + (cells[cell.newLeft] ?? 0);
  }

  return {
    open: ({ oldLine, newLine, oldLeft, newLeft }) => {
      scanner.cells().set([oldLine, newLine, oldLeft, newLeft], cell.oldLine);
      opened = files.line;
    },
    read: (bytes, start, end) => {
      let at = start;
      while (at < end && left() > 0) {
        at = scanner.run(at);
        const seen = scanner.seen();
        if (seen >= 0) show(bytes, seen);
        else if (scanner.cells()[cell.isFull] === 0 || !scanner.grow()) break;
      }
      return at;
    },
    problem: () => {
      files.line += 1;
      const cells = scanner.cells();
      if (cells[cell.isFull] !== 0) return 'the file has more lines than any that a person can read. ' + again;
      if (cells[cell.isBad] === 0) return null;
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

const again = 'Write the diff again with `git diff -U0 BASE HEAD`';
