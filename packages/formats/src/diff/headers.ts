import { longestLine } from '../bytes/lines.ts';
import { excerpt, hasWord, textOf, wordBytes } from '../bytes/text.ts';
import { newEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import type { FileList } from './files.ts';
import { nothing, readHeader } from './header.ts';
import { hunkOf, isBehind } from './hunk.ts';
import type { HunkLines } from './hunk-lines.ts';
import { fileName, headerNames } from './names.ts';

/** Whatever stands outside of hunks. */
export interface Headers {
  /** Reads one line; gives null or why the diff cannot be read on. */
  readonly read: (bytes: Uint8Array, start: number, newline: number) => string | null;
  /** After the last line: why the diff cannot end here, or null. */
  readonly unfinished: () => string | null;
}

const gitWord = wordBytes('diff --git ');
const combinedWords = ['diff --cc ', 'diff --combined ', '@@@'].map(wordBytes);
const hunkWord = wordBytes('@@ -');
const beforeWord = wordBytes('--- ');
const afterWord = wordBytes('+++ ');

const words = [gitWord, ...combinedWords, hunkWord, beforeWord, afterWord];

export function headers(files: FileList, hunks: HunkLines): Headers {
  let entry: Entry | null = null;
  /** The name of a `---` line of the line before, with which a diff of other tools begins a file. */
  let before: string | null = null;
  /** Where the last hunk of the file ends on either side. */
  let ends = { old: 0, new: 0 };
  let hasText = false;

  function close(): string | null {
    const problem = entry === null ? null : files.close(entry);
    entry = null;
    return problem;
  }

  function openHunk(bytes: Uint8Array, start: number, end: number): string | null {
    const hunk = hunkOf(bytes, start);
    if (hunk === null) return `${excerpt(bytes, start, end)} is no header of a hunk. ${again}`;
    if (entry === null || !entry.hasAfter)
      return `a hunk begins, and no \`---\` and \`+++\` lines tell its file. ${again}`;
    if (entry.hunks > 0 && !isBehind(hunk, ends.old, ends.new)) {
      return `${excerpt(bytes, start, end)} is not behind the hunk before it. ${again}`;
    }
    ends = { old: hunk.oldLine + hunk.oldLeft, new: hunk.newLine + hunk.newLeft };
    const problem = entry.hunks === 0 ? files.startHunks(entry) : null;
    entry.hunks += 1;
    hunks.open(hunk);
    return problem;
  }

  /** Starts a file where `+++` follows `---` and no `diff --git` line came before; else passes over the line. */
  function plain(bytes: Uint8Array, start: number, end: number): string | null {
    const old = before;
    before = hasWord(bytes, start, end, beforeWord) ? fileName(textOf(bytes, start + 4, end)) : null;
    const changed = hasWord(bytes, start, end, afterWord) ? fileName(textOf(bytes, start + 4, end)) : null;
    if (old === null || changed === null) return null;
    const problem = close();
    entry = plainEntry(files.line - 1, old, changed);
    return problem;
  }

  function line(bytes: Uint8Array, start: number, end: number): string | null {
    if (hasWord(bytes, start, end, gitWord)) {
      const problem = close();
      before = null;
      entry = newEntry(files.line, headerNames(textOf(bytes, start + gitWord.length, end)), false);
      return problem;
    }
    if (hasWord(bytes, start, end, hunkWord)) return openHunk(bytes, start, end);
    if (combinedWords.some((word) => hasWord(bytes, start, end, word))) return combined;
    if (entry === null || entry.hunks > 0 || entry.isPlain) return plain(bytes, start, end);
    return readHeader(entry, bytes, start, end)
      ? null
      : `${excerpt(bytes, start, end)} holds no whole file name. ${again}`;
  }

  return {
    read: (bytes, start, newline) => {
      const end = bytes[newline - 1] === 13 && newline > start ? newline - 1 : newline;
      hasText ||= end > start;
      if (newline - start < longestLine) return line(bytes, start, end);
      const isAside = (entry === null || entry.hunks > 0) && !words.some((word) => hasWord(bytes, start, end, word));
      return isAside ? null : `it is longer than ${longestLine} bytes. ${again}`;
    },
    unfinished: () => {
      if (entry === null && files.all.length === 0 && hasText) {
        return 'it is no diff: no line of it begins with `diff --git`. Write it with `git diff -U0 BASE HEAD`';
      }
      return close();
    },
  };
}

const again = 'The diff was cut or edited: write it again with `git diff -U0 BASE HEAD`';
const combined =
  'it is a combined diff, of a merge with several parents. Give the diff between two commits, `git diff -U0 BASE HEAD`';

/** A file in a diff of other tools. The prefixes `a/` and `b/` are taken off where both names have them. */
function plainEntry(line: number, old: string, changed: string): Entry {
  const isPrefixed = (old === nothing || old.startsWith('a/')) && (changed === nothing || changed.startsWith('b/'));
  const prefix = isPrefixed ? 2 : 0;
  const entry = newEntry(line, null, true);
  return Object.assign(entry, {
    before: old === nothing ? null : old.slice(prefix),
    after: changed === nothing ? null : changed.slice(prefix),
    hasBefore: true,
    hasAfter: true,
    isNew: old === nothing,
    isDeleted: changed === nothing,
  });
}
