import type { HunkLine } from '../types.ts';

/** Names of the things of others that one line of a manifest asks for. Called for each line of the hunks, in order. */
export type DependencyReader = (line: HunkLine) => readonly string[];

export interface ManifestKind {
  /** Names are compared within one of these: `npm`, `pypi`. */
  readonly ecosystem: string;
  readonly reader: () => DependencyReader;
}

/** Which part of a file a line stands in, where the hunk shows it: `undefined` where it does not. */
export interface Section {
  readonly name: string | undefined;
  readonly enter: (name: string | undefined) => void;
  /** Forgets the section where another hunk begins. */
  readonly at: (line: HunkLine) => void;
}

/** Follows the sections of a manifest through its hunks. */
export function section(): Section {
  let name: string | undefined;
  let hunk = 0;
  return {
    get name() {
      return name;
    },
    enter: (next) => {
      name = next;
    },
    at: (line) => {
      if (line.hunk !== hunk) name = undefined;
      hunk = line.hunk;
    },
  };
}

/** A reader that needs nothing but the line: the groups of a pattern, joined by `:`. */
export function byPattern(...patterns: readonly RegExp[]): () => DependencyReader {
  return () =>
    ({ text }) => {
      const line = text.trim().slice(0, 600);
      for (const pattern of patterns) {
        const found = pattern.exec(line);
        if (found !== null)
          return [
            found
              .slice(1)
              .filter((part) => part !== undefined)
              .join(':'),
          ];
      }
      return [];
    };
}
