/**
 * A list of numbers of 32 bits that grows by pieces of one size: what is in it is never copied, since memory that is touched for
 * the first time costs more than what is done with it.
 */
export interface Numbers {
  /** Adds numbers: a whole piece, but for the last time. */
  readonly add: (more: Uint32Array) => void;
  readonly length: () => number;
  /** The number at an index below the length. */
  readonly at: (index: number) => number;
}

/** `bits`: a piece has so many numbers as a power of two. */
export function numbers(bits: number): Numbers {
  const pieces: Uint32Array[] = [];
  const mask = 2 ** bits - 1;
  let length = 0;
  return {
    add: (more) => {
      pieces.push(more.slice());
      length += more.length;
    },
    length: () => length,
    at: (index) => (pieces[index >>> bits] as Uint32Array)[index & mask] as number,
  };
}
