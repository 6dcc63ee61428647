import { asTypeChange, isCut, pathOf, statusOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { cell, type Scanner, scanner as openScanner } from './scanner.ts';
import type { DiffFile, DiffOptions, LineWatch } from './types.ts';

/** The files that have been read, and the lines of the one that is being read. */
export interface FileList {
  /** The line of the diff that was read last, from 1. */
  line: number;
  readonly all: readonly DiffFile[];
  readonly scanner: Scanner;
  /** Who looks at the added lines of the file that is being read. */
  readonly watch: LineWatch | null;
  /** Before the first hunk of a file; gives why it cannot be read on, or null. */
  readonly startHunks: (entry: Entry) => string | null;
  /** After the last line of a file; gives why it cannot be kept, or null. */
  readonly close: (entry: Entry) => string | null;
}

const longestPath = 4096;

export function fileList({ watch }: DiffOptions): FileList {
  const all: DiffFile[] = [];
  const seen = new Set<string>();
  const scanner = openScanner();
  let looking: LineWatch | null = null;

  function keep(file: DiffFile): string | null {
    const merged = asTypeChange(all.at(-1), file);
    if (merged === null && seen.has(file.path)) {
      return (
        `${shown(file.path)} is changed a second time. Give one diff between two commits, ` +
        '`git diff -U0 BASE HEAD`, and not those of several commits in a row'
      );
    }
    if (merged !== null) all.pop();
    seen.add(file.path);
    all.push(merged ?? file);
    return null;
  }

  function look(watcher: LineWatch | null): void {
    looking = watcher;
    scanner.cells()[cell.isWatched] = watcher === null ? 0 : 1;
  }

  return {
    get line() {
      return scanner.cells()[cell.read] ?? 0;
    },
    set line(read) {
      scanner.cells()[cell.read] = read;
    },
    all,
    scanner,
    get watch() {
      return looking;
    },
    startHunks: (entry) => {
      const path = pathOf(entry);
      if (path === null || path === '' || path.length > longestPath) return unnamed(entry);
      look(watch?.(path) ?? null);
      return null;
    },
    close: (entry) => {
      const path = pathOf(entry);
      look(null);
      if (isCut(entry)) {
        return (
          `it is cut off: nothing follows the header of the file that begins at line ${entry.line}. ` +
          'Write the diff again with `git diff -U0 BASE HEAD`'
        );
      }
      if (path === null || path === '' || path.length > longestPath) return unnamed(entry);
      const status = statusOf(entry);
      const { from: oldPath, binary } = entry;
      const added = scanner.added().slice();
      const removed = scanner.removed().slice();
      scanner.cells().fill(0, cell.added, cell.removed + 1);
      return keep({ path, oldPath, status, binary, added, removed });
    },
  };
}

function unnamed({ line }: Entry): string {
  return (
    `the header that begins at line ${line} does not tell which file it is about. Write the diff with ` +
    '`git diff -U0 --src-prefix=a/ --dst-prefix=b/ BASE HEAD`'
  );
}

function shown(path: string): string {
  return `\`${path.length > 120 ? `…${path.slice(-119)}` : path}\``;
}
