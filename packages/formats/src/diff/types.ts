/** What a diff does to one file. `mode`: nothing but its permissions. `type-changed`: a file became a link, or the like. */
export type DiffStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed' | 'mode';

/** One file of a diff, at the paths that git would give. */
export interface DiffFile {
  /** Its path in the new tree; of a deleted file, in the old one. */
  readonly path: string;
  /** Where it was renamed or copied from; else null. */
  readonly oldPath: string | null;
  readonly status: DiffStatus;
  /** Its content is not told by lines. */
  readonly binary: boolean;
  /** Pairs of line numbers of the new file, from and to, both counted in; ascending, apart from one another. */
  readonly added: Uint32Array;
  /** The same of the old file. */
  readonly removed: Uint32Array;
}

/** A diff between two trees, read: each path once. */
export interface Diff {
  readonly files: readonly DiffFile[];
}

/**
 * Looks at the added lines of one file in which one of the `hints` stands: the line's number in the new file, and where its
 * text stands, without the `+` and the line end; of a line of 64 KB or more, its beginning. The bytes hold only until it
 * returns.
 */
export type LineWatch = (line: number, bytes: Uint8Array, start: number, end: number) => void;

export interface DiffOptions {
  /** Asked once for each file that has hunks; null where nobody wants to see its lines. */
  readonly watch?: (path: string) => LineWatch | null;
}
