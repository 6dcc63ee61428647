import { hasWord, textOf, wordBytes } from '../bytes/text.ts';
import type { Entry } from './entry.ts';
import { fileName, nameOf } from './names.ts';

/** How diffs name a file that is not there. */
export const nothing = '/dev/null';

/** Keeps what a line of a file's header says; `rest` is what stands behind its first words. False: not well formed. */
type Read = (entry: Entry, rest: string) => boolean;

interface HeaderLine {
  readonly word: Uint8Array;
  readonly read: Read;
}

const other: HeaderLine = { word: new Uint8Array(0), read: () => true };

/** Lines between `diff --git` and the first hunk, by how they begin. */
const reads: readonly HeaderLine[] = (
  [
    ['index ', (entry, rest) => keep(entry, { hasContent: !isEmptyIndex(rest) })],
    ['old mode ', (entry) => keep(entry, { hasMode: true })],
    ['new mode ', (entry) => keep(entry, { hasMode: true })],
    ['new file mode ', (entry) => keep(entry, { isNew: true })],
    ['deleted file mode ', (entry) => keep(entry, { isDeleted: true })],
    ['rename from ', (entry, rest) => whole(rest, (from) => keep(entry, { from }))],
    ['rename to ', (entry, rest) => whole(rest, (to) => keep(entry, { to }))],
    ['copy from ', (entry, rest) => whole(rest, (from) => keep(entry, { from, isCopy: true }))],
    ['copy to ', (entry, rest) => whole(rest, (to) => keep(entry, { to, isCopy: true }))],
    ['--- ', (entry, rest) => named(entry, rest, (before) => keep(entry, { before, hasBefore: true }))],
    ['+++ ', (entry, rest) => named(entry, rest, (after) => keep(entry, { after, hasAfter: true }))],
    ['Binary files ', (entry) => keep(entry, { binary: true })],
    ['GIT binary patch', (entry) => keep(entry, { binary: true })],
  ] satisfies readonly (readonly [string, Read])[]
).map(([word, read]) => ({ word: wordBytes(word), read }));

/** Reads a line of a file's header, `end` before the line end. False where its name is not well formed. */
export function readHeader(entry: Entry, bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  // By index: what a file's header costs is mostly such loops, and an iterator makes an object for each step.
  for (let at = 0; at < reads.length; at += 1) {
    const { word, read } = reads[at] ?? other;
    if (word[0] === first && hasWord(bytes, start, end, word)) {
      return read(entry, textOf(bytes, start + word.length, end));
    }
  }
  return true;
}

function keep(entry: Entry, part: Partial<Entry>): boolean {
  Object.assign(entry, part);
  return true;
}

function whole(rest: string, use: (name: string) => boolean): boolean {
  const name = nameOf(rest);
  return name !== null && name !== '' && use(name);
}

/** `use` gets the name without its prefix, or null for `/dev/null`. */
function named(entry: Entry, rest: string, use: (name: string | null) => boolean): boolean {
  const name = fileName(rest);
  if (name === null || name === '') return false;
  return use(name === nothing ? null : name.slice(entry.names?.prefix ?? 0));
}

/** Object ids of nothing: no file, and the empty file in both hash functions of git. */
const empty = /^(?:0+|e69de29[0-9a-f]*|473a0f4[0-9a-f]*)$/;

/** Whether an `index` line (`old..new mode`) is of two empty contents, which no hunk follows. */
function isEmptyIndex(rest: string): boolean {
  const [old, changed] = rest.split(' ', 1)[0]?.split('..') ?? [];
  return [old, changed].every((id) => id !== undefined && empty.test(id));
}
