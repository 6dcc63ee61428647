import { instanceOf, type ScannerExports } from '../../wasm/instance.ts';
import { code } from '../../wasm/json-code.ts';
import { enlarge } from '../../wasm/window.ts';
import { type Layout, layoutOf, type Sizes } from './layout.ts';
import { type Rows, rowsOf } from './rows.ts';
import { NotJson } from './signs.ts';
import { learnable, type Wanted } from './wanted.ts';

/** Places of the cells, as in `assembly/json.ts`. */
const cell = { out: 2, events: 3, error: 4, base: 5, longFrom: 6, piece: 7, values: 8 } as const;
const cellCount = 12;
/** What is told of a list or object that ends. */
const long = 1;
const holdsRows = 4;
const namesAt = 0xb000;
const eventsAt = 0x1_0000;
const windowAt = 0x11_0000;
const windowRoom = 0x12_0000;
const outAt = windowAt + windowRoom;
/** Bytes are read and written sixteen at a time. */
const beyond = 64;

/** A file of JSON, checked throughout, and what is left of it. */
export interface Scanned {
  /** The same values without blanks, and without the members that nobody reads. */
  readonly bytes: Uint8Array;
  readonly layout: Layout;
  readonly rows: Rows;
  /** The address of the first of the bytes. */
  readonly outAt: number;
  /** Gives the memory to the next file: nothing of `bytes` is needed any more. */
  readonly release: () => void;
}

/**
 * Reads a file of one JSON value or of several in a row, window by window; nothing of a window is needed afterwards. The loop
 * that sees every byte is WebAssembly (ADR 11): it accepts what JSON.parse accepts, but for nesting deeper than any report.
 */
export interface JsonScanner {
  /** Throws `NotJson` with the place in the file. */
  readonly add: (bytes: Uint8Array) => void;
  /** Throws `NotJson` where the file ends too early. */
  readonly end: () => Scanned;
}

interface Exports extends ScannerExports {
  readonly begin: () => void;
  readonly learn: (mode: number, next: number, start: number, length: number) => void;
  readonly finish: () => number;
}

/** Memory is dear to make, and kept for the next file. */
const idle = new Map<readonly Wanted[], Exports[]>();

export function jsonScanner(wanted: readonly Wanted[], { longFrom, piece }: Sizes): JsonScanner {
  const shelf = idle.get(wanted) ?? [];
  idle.set(wanted, shelf);
  const exports = shelf.pop() ?? learned(wanted);
  const { memory, scan } = exports;
  const layout = layoutOf();
  const rows = rowsOf(memory);
  let cells = new Uint32Array(memory.buffer, 0, cellCount);
  let before = 0;
  exports.begin();
  cells.set([outAt, 0, 0, 0, longFrom, piece], cell.out);

  const release = (): void => void shelf.push(exports);

  function refused(at: number): NotJson {
    release();
    return new NotJson(at);
  }

  function scanWindow(bytes: Uint8Array): void {
    enlarge(memory, (cells[cell.out] as number) + bytes.length + beyond);
    cells = new Uint32Array(memory.buffer, 0, cellCount);
    new Uint8Array(memory.buffer, windowAt, bytes.length).set(bytes);
    cells[cell.base] = before;
    const limit = windowAt + bytes.length;
    for (let at = windowAt; at < limit;) {
      at = scan(at, limit);
      takeEnds();
      rows.take(false);
      const error = cells[cell.error] as number;
      if (error !== 0) throw refused(error - 1);
    }
    before += bytes.length;
  }

  function takeEnds(): void {
    const count = cells[cell.events] as number;
    cells[cell.events] = 0;
    const all = new Uint32Array(memory.buffer, eventsAt, 4 * count);
    for (let at = 0; at < all.length; at += 4) {
      const [depth = 0, start = 0, end = 0, kind = 0] = all.subarray(at, at + 4);
      const isLong = (kind & long) !== 0;
      layout.close(depth, { start: start - outAt, end: end - outAt }, { isLong, hasRows: (kind & holdsRows) !== 0 });
    }
  }

  return {
    add: (bytes) => {
      for (let at = 0; at < bytes.length; at += windowRoom) scanWindow(bytes.subarray(at, at + windowRoom));
    },
    end: () => {
      if (exports.finish() === 0) throw refused(before);
      rows.take(true);
      const length = (cells[cell.out] as number) - outAt;
      if (layout.values.length < (cells[cell.values] as number)) layout.values.push({ start: 0, end: length });
      return {
        bytes: new Uint8Array(memory.buffer, outAt, length),
        layout,
        rows,
        outAt,
        release,
      };
    },
  };
}

function learned(wanted: readonly Wanted[]): Exports {
  const exports = instanceOf(code) as Exports;
  const bytes = new Uint8Array(exports.memory.buffer);
  let at = namesAt;
  for (const { mode, next, key } of learnable(wanted)) {
    const name = new TextEncoder().encode(key);
    bytes.set(name, at);
    exports.learn(mode, next, at, name.length);
    at += name.length + 8;
  }
  return exports;
}
