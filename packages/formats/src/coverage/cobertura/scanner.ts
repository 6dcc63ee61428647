import { code } from '../../wasm/cobertura-code.ts';
import { instanceOf, type ScannerExports } from '../../wasm/instance.ts';
import type { SomeLines } from '../table/lines.ts';
import { columnsAt, enlarge, windowRoom, windowAt } from '../../wasm/window.ts';

const capacity = 0x4000;
/** Numbers that are told of each line with a condition. */
const conditionLength = 3;

/**
 * What `<line>` elements say, until the next are read: the lines, and for each with a condition its place among them, and how
 * many ways of it were taken and there are.
 */
export type UseLines = (some: SomeLines, conditions: Uint32Array) => void;

/** Calls with each line's place and its ways, as `UseLines` gets them. */
export function eachCondition(
  conditions: Uint32Array,
  use: (place: number, covered: number, total: number) => void,
): void {
  for (let at = 0; at < conditions.length; at += conditionLength) {
    use(conditions[at] ?? 0, conditions[at + 1] ?? 0, conditions[at + 2] ?? 0);
  }
}

/** The part of the reader that sees nearly every byte: `<line>` elements as most tools write them. It runs as WebAssembly. */
export interface LineScanner {
  /**
   * Reads `<line>` elements from a place on, and the spaces before them; gives where the first other thing stands. `window`
   * is another number for other bytes: they are taken over once.
   */
  readonly read: (bytes: Uint8Array, from: number, window: number, use: UseLines) => number;
  readonly release: () => void;
}

/** Memory is dear to make, and kept for the next report. */
const idle: ScannerExports[] = [];

export function lineScanner(): LineScanner {
  const exports = idle.pop() ?? instanceOf(code);
  enlarge(exports.memory, columnsAt + capacity * 4 * (2 + conditionLength));
  const cells = new Uint32Array(exports.memory.buffer, 0, 5);
  const found = new Uint32Array(exports.memory.buffer, columnsAt, capacity * (2 + conditionLength));
  let loaded = -1;
  let [start, end] = [0, 0];

  function load(bytes: Uint8Array, from: number): void {
    start = from;
    end = Math.min(bytes.length, from + windowRoom);
    new Uint8Array(exports.memory.buffer, windowAt, end - start).set(bytes.subarray(start, end));
  }

  /** Reads as many as there is room for; gives where it stopped. */
  function some(from: number, use: UseLines): number {
    const at = exports.scan(windowAt + from - start, windowAt + end - start) - windowAt + start;
    const [count = 0, conditions = 0, hitBits = 0, covered = 0, disorder = 0] = cells;
    if (count > 0) {
      const numbers = found.subarray(0, count);
      const hits = found.subarray(capacity, capacity + count);
      const rows = found.subarray(2 * capacity, 2 * capacity + conditions * conditionLength);
      use({ numbers, hits, hitBits, covered, isOrdered: disorder === 0 }, rows);
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
