import type { Ports } from '@cm/app';
import { type Classified, classify, pragmaIn, settingsFileOf } from '@cm/formats/code';
import { type Diff, diffReader } from '@cm/formats/diff';
import { type Fact, unavailable } from '@cm/model';

import type { SeenLine } from '../facts.ts';

/** A diff with what was seen in its new lines. */
export interface WatchedDiff {
  readonly diff: Diff;
  readonly pragmas: readonly SeenLine[];
  /** What each file with new or removed lines is, by its path alone. */
  readonly kinds: ReadonlyMap<string, Classified>;
}

/** Bytes of a diff in a file. */
const largestDiff = 4 * 1024 ** 3;
const mostPragmas = 1000;

/** Reads the diff between two commits, or a file that holds one. */
export async function readDiff(
  ports: Ports,
  from: { readonly base: string; readonly head: string } | { readonly file: string },
): Promise<Fact<WatchedDiff>> {
  const pragmas: SeenLine[] = [];
  const kinds = new Map<string, Classified>();
  const reader = diffReader({
    watch: (path) => {
      const classified = classify(path);
      kinds.set(path, classified);
      return watchFor(path, classified, pragmas);
    },
  });
  const read =
    'file' in from
      ? await ports.files.scan(from.file, largestDiff, reader.push)
      : await ports.git.diff(from, reader.push);
  if (read.status === 'unavailable') return read;
  const diff = reader.end();
  if (diff.status === 'unavailable') return unavailable(`The diff cannot be read: ${diff.reason}`);
  return { status: 'available', value: { diff: diff.value, pragmas, kinds } };
}

type Watch = (line: number, bytes: Uint8Array, start: number, end: number) => void;

/** Comments that take code out of the measure are looked for in code alone: tests and pages of text may speak of them. */
function watchFor(path: string, { kind }: Classified, found: SeenLine[]): Watch | null {
  if (kind !== 'code' || settingsFileOf(path) !== null) return null;
  return (line, bytes, start, end) => {
    const text = found.length < mostPragmas ? pragmaIn(bytes, start, end) : null;
    if (text !== null) found.push({ path, line, text });
  };
}
