import type { ScannerMemory } from './instance.ts';

/** Where a scanner's window stands in its memory, and how many bytes it has room for; the same in `packages/formats/assembly`. */
export const windowAt = 1024;
export const windowRoom = 0x12_0000;
export const columnsAt = windowAt + windowRoom;

const newline = 10;
const pageSize = 0x1_0000;

/** Whole lines of the caller's bytes, taken over into a scanner's memory. Places are those in the caller's bytes. */
export interface Window {
  /** Takes over whole lines from a place on, as many as there is room for; gives where they end. */
  readonly load: (memory: ArrayBuffer, bytes: Uint8Array, start: number, end: number) => number;
  /** Calls a scanner from a place on; gives where it stopped. A line that is longer than the window is not for it. */
  readonly run: (scan: (start: number, limit: number) => number, at: number) => number;
  /** The place of an address. */
  readonly placeOf: (address: number) => number;
}

export function window(): Window {
  let [from, until] = [0, 0];
  let isLoaded = false;
  return {
    load: (memory, bytes, start, end) => {
      from = start;
      until = end - start > windowRoom ? bytes.lastIndexOf(newline, start + windowRoom - 1) + 1 : end;
      isLoaded = until > start;
      if (isLoaded) new Uint8Array(memory, windowAt, until - start).set(bytes.subarray(start, until));
      else until = bytes.indexOf(newline, start) + 1;
      return until;
    },
    run: (scan, at) => (isLoaded ? scan(windowAt + at - from, windowAt + until - from) - windowAt + from : at),
    placeOf: (address) => address - windowAt + from,
  };
}

/** Gives a memory so many bytes; throws where the machine has none. */
export function enlarge(memory: ScannerMemory, bytes: number): void {
  const more = Math.ceil((bytes - memory.buffer.byteLength) / pageSize);
  if (more > 0) memory.grow(more);
}
