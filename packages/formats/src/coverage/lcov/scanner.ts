import { instanceOf, type ScannerExports } from '../../wasm/instance.ts';
import { code } from '../../wasm/lcov-code.ts';
import { columnsAt as outboxAt, enlarge, window, windowAt } from '../../wasm/window.ts';
import type { Block } from '../table/packed.ts';

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
  callBits: 23,
  functionsCalled: 24,
  totals: 25,
} as const;

/** What is finished waits behind the window until there is enough of it for a block. */
const outboxRoom = 0x10_0000;
const usualBlock = 0x4_0000;
const columnsAt = outboxAt + outboxRoom;

/** Columns behind that, each of `capacity` numbers; the bytes of names stand behind the last. */
export const column = { lines: 0, hits: 1, wayLines: 2, ways: 3, wayHits: 4, calls: 5 } as const;
const columnCount = 6;
/** Bytes that are written behind a column, and for whole words, at most, over three columns and names. */
const slack = 64;

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
  /** Makes room for so many numbers and bytes of one finished table; null where they are too many to share a block. */
  readonly block: (numbers: number, bytes: number) => Block | null;
  /** Puts the first numbers of a column into that block; gives where they begin. */
  readonly pack: (place: number, length: number, bits: number) => number;
  /** The same of hits, most of which are small: see `escaped`. False, and nothing done, where they are not. */
  readonly packHits: (place: number, length: number) => boolean;
  /** Puts the first bytes of the names into it. */
  readonly packNames: (length: number) => void;
  /** Makes twice the room. False where a record has more lines than any source file. */
  readonly grow: () => boolean;
  /** Fills the last block, and gives the memory to the next reader. */
  readonly release: () => void;
}

interface LcovExports extends ScannerExports {
  readonly pack: (column: number, count: number, bits: number, to: number) => number;
  readonly packHits: (column: number, count: number, to: number) => number;
}

/** Memory is dear to make, and a run may read two thousand reports, one after the other. */
const idle: LcovExports[] = [];

export function scanner(): Scanner {
  const exports = idle.pop() ?? (instanceOf(code) as LcovExports);
  let views = viewsOf(exports, 0, 0);
  const inside = window();
  let block: Block = { bytes: new Uint8Array(0) };
  let used = 0;

  function fill(): void {
    block.bytes = new Uint8Array(exports.memory.buffer, outboxAt, used).slice();
    block = { bytes: new Uint8Array(0) };
    used = 0;
  }

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
    block: (numbers, bytes) => {
      const size = numbers * 4 + bytes + slack;
      if (size > outboxRoom) return null;
      if (used > 0 && used + size > usualBlock) fill();
      return block;
    },
    pack: (place, length, bits) => {
      const from = used;
      const end = exports.pack(columnsAt + place * views.capacity * 4, length, bits, outboxAt + from);
      used = (end - outboxAt + 3) & -4;
      return from;
    },
    packHits: (place, length) => {
      const end = exports.packHits(columnsAt + place * views.capacity * 4, length, outboxAt + used);
      if (end !== 0) used = end - outboxAt;
      return end !== 0;
    },
    packNames: (length) => {
      const at = columnsAt + columnCount * 4 * views.capacity;
      new Uint8Array(exports.memory.buffer).copyWithin(outboxAt + used, at, at + length);
      used = (used + length + 3) & -4;
    },
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
      fill();
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
