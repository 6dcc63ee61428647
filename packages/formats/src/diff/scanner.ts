import { code } from '../wasm/diff-code.ts';
import { instanceOf, type ScannerExports } from '../wasm/instance.ts';
import { columnsAt, enlarge, window, windowAt } from '../wasm/window.ts';

/** What stands in every comment that `watch` is for, in any case: an added line without one of them is not shown to it. */
export const hints = ['cov', 'ign', 'agm', 'gen'] as const;

/** Places of the cells, as in `assembly/diff.ts`. */
export const cell = {
  oldLine: 0,
  newLine: 1,
  oldLeft: 2,
  newLeft: 3,
  read: 4,
  isBad: 5,
  isWatched: 6,
  seen: 7,
  capacity: 8,
  isFull: 9,
  added: 10,
  removed: 11,
} as const;

const firstCapacity = 0x1_0000;
/** Numbers of one file's ranges, at most: no file has a tenth of so many lines. */
const mostCapacity = 0x100_0000;

/** The part of the reader that sees every byte of a hunk: it runs as WebAssembly, and shares its memory with the rest. */
export interface Scanner {
  readonly cells: () => Uint32Array;
  /** See `Window`. */
  readonly load: (bytes: Uint8Array, start: number, end: number) => number;
  readonly run: (at: number) => number;
  /** Where the line starts that has to be looked at; -1 for none. Asked once. */
  readonly seen: () => number;
  /** Pairs of first and last line so far. */
  readonly added: () => Uint32Array;
  readonly removed: () => Uint32Array;
  /** Makes twice the room. False where a file has more lines than any. */
  readonly grow: () => boolean;
  readonly release: () => void;
}

/** Memory is dear to make, and kept for the next diff. */
const idle: ScannerExports[] = [];

export function scanner(): Scanner {
  const exports = idle.pop() ?? instanceOf(code);
  const inside = window();
  let capacity = 0;
  let cells = new Uint32Array(0);

  function lay(next: number): void {
    enlarge(exports.memory, columnsAt + 8 * next);
    cells = new Uint32Array(exports.memory.buffer, 0, windowAt / 4);
    cells[cell.capacity] = next;
    cells[cell.isFull] = 0;
    capacity = next;
  }

  function pairs(place: number, count: number): Uint32Array {
    return new Uint32Array(exports.memory.buffer, columnsAt + place * 4 * capacity, cells[count]);
  }

  lay(firstCapacity);
  return {
    cells: () => cells,
    load: (bytes, start, end) => inside.load(exports.memory.buffer, bytes, start, end),
    run: (at) => inside.run(exports.scan, at),
    seen: () => {
      const address = cells[cell.seen] ?? 0;
      cells[cell.seen] = 0;
      return address === 0 ? -1 : inside.placeOf(address);
    },
    added: () => pairs(0, cell.added),
    removed: () => pairs(1, cell.removed),
    grow: () => {
      if (capacity >= mostCapacity) return false;
      const removed = pairs(1, cell.removed).slice();
      lay(capacity * 2);
      pairs(1, cell.removed).set(removed);
      return true;
    },
    release: () => {
      if (capacity > firstCapacity) return;
      cells.fill(0);
      idle.push(exports);
    },
  };
}
