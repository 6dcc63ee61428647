/** A list of unsigned 32-bit numbers that grows by doubling, and is used again for the next file. */
export interface Numbers {
  length: number;
  items: Uint32Array;
}

export function numbers(capacity = 1024): Numbers {
  return { length: 0, items: new Uint32Array(capacity) };
}

/** Largest hit count that is kept; a larger one is written as this. */
export const mostHits = 0xffff_ffff;

export function push(list: Numbers, value: number): void {
  if (list.length === list.items.length) list.items = grown(list.items);
  list.items[list.length] = value;
  list.length += 1;
}

/** Twice the room, with what was there. */
export function grown(items: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(items.length * 2);
  larger.set(items);
  return larger;
}
