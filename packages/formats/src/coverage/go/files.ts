import { isSame, textOf } from '../../bytes/text.ts';
import { reportPath } from '../table/path.ts';
import type { Block } from './block.ts';

/** A block that has been seen, with its most hits. */
export interface Region {
  readonly place: string;
  readonly from: number;
  readonly fromColumn: number;
  readonly to: number;
  readonly toColumn: number;
  readonly statements: number;
  hits: number;
}

/** The blocks of one source file, each once. */
export interface GoFile {
  readonly path: string;
  readonly regions: Region[];
  readonly index: Map<string, Region>;
}

/** Collects the blocks of all files. */
export interface GoFiles {
  /** A block on a line that starts at `start`. */
  readonly add: (block: Block, bytes: Uint8Array, start: number) => void;
  readonly all: () => readonly GoFile[];
}

/**
 * Profiles of many packages (`-coverpkg`) tell of every block many times over, each time in the same order: so the next block
 * of the file is looked at first, and memory goes with the blocks there are, not with the size of the profile.
 */
export function goFiles(): GoFiles {
  const files = new Map<string, GoFile>();
  let file: GoFile | null = null;
  let pathBytes = new Uint8Array(0);
  let next = 0;

  function fileOf(block: Block, bytes: Uint8Array, start: number): GoFile {
    const length = block.pathEnd - start;
    if (file !== null && length === pathBytes.length && isSame(pathBytes, 0, bytes, start, length)) return file;
    const path = reportPath(textOf(bytes, start, block.pathEnd));
    const found = files.get(path) ?? { path, regions: [], index: new Map() };
    files.set(path, found);
    pathBytes = bytes.slice(start, block.pathEnd);
    file = found;
    next = 0;
    return found;
  }

  return {
    add: (block, bytes, start) => {
      const { regions, index } = fileOf(block, bytes, start);
      const expected = regions[next];
      next += 1;
      if (expected !== undefined && isAt(expected, block)) {
        expected.hits = Math.max(expected.hits, block.hits);
        return;
      }
      const place = textOf(bytes, block.pathEnd + 1, block.placeEnd);
      const known = index.get(place);
      if (known !== undefined) known.hits = Math.max(known.hits, block.hits);
      else {
        const { from, fromColumn, to, toColumn, statements, hits } = block;
        const region = { place, from, fromColumn, to, toColumn, statements, hits };
        regions.push(region);
        index.set(place, region);
      }
    },
    all: () => [...files.values()],
  };
}

function isAt(region: Region, block: Block): boolean {
  return (
    region.from === block.from &&
    region.fromColumn === block.fromColumn &&
    region.to === block.to &&
    region.toColumn === block.toColumn
  );
}
