import type { ForgeDiffFile } from '@cm/app';

/** One name that a file has or had. A change that renames a file touches both. */
export interface FileName {
  readonly path: string;
  /** What else to say of it: ` (renamed to docs/a.md)`. */
  readonly note: string;
  /** In small letters, because `MIGRATIONS/1.SQL` is a migration too. */
  readonly lower: string;
  /** The folders above it, outermost first, in small letters. */
  readonly folders: readonly string[];
  /** The last part of the path, in small letters. */
  readonly base: string;
  /** Behind the last dot of `base`; empty without one. */
  readonly extension: string;
}

/** Every name of every file: after a rename the one before it too, for what is gone from there is a change of it. */
export function namesOf(files: readonly ForgeDiffFile[]): readonly FileName[] {
  return files.flatMap(({ path, previous }) => {
    const own = nameOf(path, '');
    return previous === null || previous === path ? [own] : [own, nameOf(previous, ` (renamed to ${path})`)];
  });
}

function nameOf(path: string, note: string): FileName {
  const lower = path.toLowerCase();
  const folders = lower.split('/');
  const base = folders.pop() ?? '';
  const dot = base.lastIndexOf('.');
  return { path, note, lower, folders, base, extension: dot === -1 ? '' : base.slice(dot + 1) };
}
