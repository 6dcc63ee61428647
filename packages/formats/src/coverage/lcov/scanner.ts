import { instanceOf, type ScannerExports } from '../../wasm/instance.ts';
import { code } from '../../wasm/lcov-code.ts';
import { columnsAt, enlarge, window, windowAt } from '../../wasm/window.ts';

/** Places of the cells, as in `assembly/lcov.ts`. Lines, ways and functions are those of the record that is open. */
export const cell = {
  capacity: 0,
  nameRoom: 1,
  isFull: 2,
  mostHits: 3,
  read: 4,
  lines: 5,
  lastLine: 6,
  hitBits: 7,
  covered: 8,
  disorder: 9,
  ways: 10,
  lastWayLine: 11,
  lastWay: 12,
  wayBits: 13,
  wayHitBits: 14,
  waysTaken: 15,
  wayDisorder: 16,
  functions: 17,
  called: 18,
  names: 19,
  nextName: 20,
  lastFunction: 21,
  functionDisorder: 22,
  totals: 23,
} as const;

/** Columns behind the window, each of `capacity` numbers; the bytes of names stand behind the last. */
export const column = { lines: 0, hits: 1, wayLines: 2, ways: 3, wayHits: 4, calls: 5 } as const;
const columnCount = 6;

const firstCapacity = 0x1_0000;
const firstNameRoom = 0x10_0000;
/** Numbers in a column, at most: no source file has a tenth of so many lines. */
const mostCapacity = 0x80_0000;

/** The part of the reader that sees every byte: it runs as WebAssembly, and shares its memory with the rest. */
export interface Scanner {
  readonly cells: () => Uint32Array;
  readonly column: (place: number) => Uint32Array;
  readonly names: () => Uint8Array;
  /** See `Window`. */
  readonly load: (bytes: Uint8Array, start: number, end: number) => number;
  readonly run: (at: number) => number;
  /** Makes twice the room. False where a record has more lines than any source file. */
  readonly grow: () => boolean;
  /** Gives the memory to the next reader. */
  readonly release: () => void;
}

/** Memory is dear to make, and a run may read two thousand reports, one after the other. */
const idle: ScannerExports[] = [];

export function scanner(): Scanner {
  const exports = idle.pop() ?? instanceOf(code);
  let views = viewsOf(exports, 0, 0);
  const inside = window();

  function lay(capacity: number, nameRoom: number): void {
    enlarge(exports.memory, columnsAt + columnCount * 4 * capacity + nameRoom);
    views = viewsOf(exports, capacity, nameRoom);
    views.cells[cell.capacity] = capacity;
    views.cells[cell.nameRoom] = nameRoom;
    views.cells[cell.isFull] = 0;
  }

  lay(firstCapacity, firstNameRoom);
  return {
    cells: () => views.cells,
    column: (place) => views.columns[place] ?? views.cells,
    names: () => views.names,
    load: (bytes, start, end) => inside.load(exports.memory.buffer, bytes, start, end),
    run: (at) => inside.run(exports.scan, at),
    grow: () => {
      const { capacity, nameRoom, columns, names } = views;
      if (capacity >= mostCapacity) return false;
      const kept = columns.map((numbers) => numbers.slice());
      const keptNames = names.slice();
      lay(capacity * 2, nameRoom * 2);
      for (const [place, numbers] of kept.entries()) views.columns[place]?.set(numbers);
      views.names.set(keptNames);
      return true;
    },
    release: () => {
      if (views.capacity > firstCapacity) return;
      views.cells.fill(0);
      idle.push(exports);
    },
  };
}

interface Views {
  readonly capacity: number;
  readonly nameRoom: number;
  readonly cells: Uint32Array;
  readonly columns: readonly Uint32Array[];
  readonly names: Uint8Array;
}

function viewsOf({ memory: { buffer } }: ScannerExports, capacity: number, nameRoom: number): Views {
  const columns = Array.from(
    { length: columnCount },
    (_, place) => new Uint32Array(buffer, columnsAt + place * capacity * 4, capacity),
  );
  return {
    capacity,
    nameRoom,
    cells: new Uint32Array(buffer, 0, windowAt / 4),
    columns,
    names: new Uint8Array(buffer, columnsAt + columnCount * capacity * 4, nameRoom),
  };
}
