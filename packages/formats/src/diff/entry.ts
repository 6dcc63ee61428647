import type { HeaderNames } from './names.ts';
import type { DiffFile, DiffStatus } from './types.ts';

/** What the header of one file says, as far as it has been read. */
export interface Entry {
  /** Line of the diff where it begins, from 1. */
  readonly line: number;
  /** Of its `diff --git` line; null where that cannot be read or there is none. */
  readonly names: HeaderNames | null;
  /** Without a `diff --git` line: as other tools write a unified diff. */
  readonly isPlain: boolean;
  /** Names of `---` and `+++` lines, prefixes off; null for `/dev/null` and where there is no such line. */
  before: string | null;
  after: string | null;
  hasBefore: boolean;
  hasAfter: boolean;
  /** Names of `rename` or `copy` lines. */
  from: string | null;
  to: string | null;
  isCopy: boolean;
  isNew: boolean;
  isDeleted: boolean;
  hasMode: boolean;
  /** Whether an `index` line says that there is content that differs. */
  hasContent: boolean;
  binary: boolean;
  hunks: number;
}

export function newEntry(line: number, names: HeaderNames | null, isPlain: boolean): Entry {
  return {
    line,
    names,
    isPlain,
    before: null,
    after: null,
    hasBefore: false,
    hasAfter: false,
    from: null,
    to: null,
    isCopy: false,
    isNew: false,
    isDeleted: false,
    hasMode: false,
    hasContent: false,
    binary: false,
    hunks: 0,
  };
}

/** Path in the new tree, or in the old one where it is deleted; null where the header does not tell. */
export function pathOf(entry: Entry): string | null {
  if (entry.to !== null) return entry.to;
  if (entry.names === null && !entry.isPlain) return null;
  return entry.after ?? entry.before ?? entry.names?.new ?? null;
}

/** Whether what has to follow a header of this kind has not: the diff is cut off there. */
export function isCut(entry: Entry): boolean {
  if (entry.hunks > 0 || entry.binary) return false;
  if (entry.hasBefore || entry.hasContent) return true;
  return !(entry.hasMode || entry.isNew || entry.isDeleted || entry.to !== null);
}

export function statusOf(entry: Entry): DiffStatus {
  if (entry.isDeleted) return 'deleted';
  if (entry.isNew) return 'added';
  if (entry.to !== null) return entry.isCopy ? 'copied' : 'renamed';
  return entry.hunks === 0 && !entry.binary ? 'mode' : 'modified';
}

/** Git tells of a file that became a link as of one deleted and one added; it is one file all the same. */
export function asTypeChange(before: DiffFile | undefined, file: DiffFile): DiffFile | null {
  const isOne = before?.path === file.path && before.status === 'deleted' && file.status === 'added';
  if (!isOne) return null;
  return { ...file, status: 'type-changed', binary: file.binary || before.binary, removed: before.removed };
}
