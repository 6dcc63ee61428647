import { code } from '../../wasm/cobertura-code.ts';
import { instanceOf, type ScannerExports } from '../../wasm/instance.ts';
import { columnsAt, enlarge, windowRoom, windowAt } from '../../wasm/window.ts';

const capacity = 0x4000;
const rowLength = 4;

/** What a `<line>` element says; `covered` of `total` ways of its condition, both 0 for none. */
export type UseLine = (line: number, hits: number, covered: number, total: number) => void;

/** The part of the reader that sees nearly every byte: `<line>` elements as most tools write them. It runs as WebAssembly. */
export interface LineScanner {
  /**
   * Reads `<line>` elements from a place on, and the spaces before them; gives where the first other thing stands. `window`
   * is another number for other bytes: they are taken over once.
   */
  readonly read: (bytes: Uint8Array, from: number, window: number, use: UseLine) => number;
  readonly release: () => void;
}

/** Memory is dear to make, and kept for the next report. */
const idle: ScannerExports[] = [];

export function lineScanner(): LineScanner {
  const exports = idle.pop() ?? instanceOf(code);
  enlarge(exports.memory, columnsAt + capacity * rowLength * 4);
  const count = new Uint32Array(exports.memory.buffer, 0, 1);
  const rows = new Uint32Array(exports.memory.buffer, columnsAt, capacity * rowLength);
  let loaded = -1;
  let [start, end] = [0, 0];

  function load(bytes: Uint8Array, from: number): void {
    start = from;
    end = Math.min(bytes.length, from + windowRoom);
    new Uint8Array(exports.memory.buffer, windowAt, end - start).set(bytes.subarray(start, end));
  }

  /** Reads as many as there is room for; gives where it stopped. */
  function some(from: number, use: UseLine): number {
    count[0] = 0;
    const at = exports.scan(windowAt + from - start, windowAt + end - start) - windowAt + start;
    const length = count[0] * rowLength;
    for (let row = 0; row < length; row += rowLength) {
      use(rows[row] ?? 0, rows[row + 1] ?? 0, rows[row + 2] ?? 0, rows[row + 3] ?? 0);
    }
    return at;
  }

  return {
    read: (bytes, from, window, use) => {
      let [at, before] = [from, -1];
      while (at > before) {
        // Near the end of what was taken over, and not of the bytes, the rest is taken over too.
        const isNearEnd = end < bytes.length && end - at < longest && start < at;
        if (loaded !== window || at < start || isNearEnd) load(bytes, at);
        loaded = window;
        before = at;
        at = some(before, use);
      }
      return at;
    },
    release: () => idle.push(exports),
  };
}

/** Bytes of the longest element that it reads, and of the spaces before it, at most; longer ones are left to others. */
const longest = 8192;
