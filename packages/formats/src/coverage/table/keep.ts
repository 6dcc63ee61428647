import type { Counted } from '../format.ts';

/** Stores the first `length` items. `bits`: every bit that is set in any of them, where that is known. */
export type Keep = (items: Uint32Array, length: number, bits?: number) => Counted;

const firstRoom = 1024;
const mostRoom = 1 << 20;

/**
 * Stores finished columns, each in the narrowest kind of array, many in one block of memory: a report of 500 MB has some
 * 300,000 columns, and a block for each of them costs more than what stands in it.
 */
export function keeper(): Keep {
  const narrow = store((length) => new Uint8Array(length));
  const middle = store((length) => new Uint16Array(length));
  const wide = store((length) => new Uint32Array(length));
  return (items, length, bits = bitsOf(items, length)) => {
    if (bits > 0xffff) return filledWide(wide(length), items);
    return bits > 0xff ? filledMiddle(middle(length), items) : filledNarrow(narrow(length), items);
  };
}

/** A copy in the narrowest kind of array, in memory of its own. */
export function narrowed(items: Uint32Array, length: number): Counted {
  const bits = bitsOf(items, length);
  if (bits > 0xffff) return items.slice(0, length);
  return bits > 0xff ? filledMiddle(new Uint16Array(length), items) : filledNarrow(new Uint8Array(length), items);
}

/** Every bit that is set in any of them: as large as the largest, or less than twice that. */
function bitsOf(items: Uint32Array, length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at += 1) bits |= items[at] ?? 0;
  return bits >>> 0;
}

// One loop for each kind of array, since a loop that meets several kinds is several times slower, and these see every number.
function filledNarrow(room: Uint8Array, items: Uint32Array): Uint8Array {
  const { length } = room;
  for (let at = 0; at < length; at += 1) room[at] = items[at] ?? 0;
  return room;
}

function filledMiddle(room: Uint16Array, items: Uint32Array): Uint16Array {
  const { length } = room;
  for (let at = 0; at < length; at += 1) room[at] = items[at] ?? 0;
  return room;
}

function filledWide(room: Uint32Array, items: Uint32Array): Uint32Array {
  room.set(items.subarray(0, room.length));
  return room;
}

/** Cuts pieces out of blocks that double in size, so that a small report takes little. */
function store<T extends Counted>(make: (length: number) => T): (length: number) => T {
  let block = make(0);
  let used = 0;
  let room = firstRoom;
  return (length) => {
    if (length > mostRoom / 4) return make(length);
    if (used + length > block.length) {
      room = Math.min(mostRoom, Math.max(room * 2, length));
      block = make(room);
      used = 0;
    }
    used += length;
    return block.subarray(used - length, used) as T;
  };
}
