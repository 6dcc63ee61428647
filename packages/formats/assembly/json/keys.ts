// Keys that somebody reads, and of which mode their values are.
import { firstEight } from './hash';
import { keyMask, keysAt } from './layout';

/** Where the key that was found last stands among those that were learned. */
export let keySlot: i32 = 0;

// @ts-ignore: a decorator of AssemblyScript.
@inline
function slotOf(mode: u32, eight: u64, length: u32): u32 {
  return (u32((eight * 0x9e37_79b9_7f4a_7c15) >> 52) ^ (length << 3) ^ mode) & keyMask;
}

/** Keeps a key of objects of a mode, whose value has a mode of its own. The key stands at an address, and stays there. */
export function learn(mode: u32, next: u32, start: usize, length: u32): void {
  const eight = firstEight(start, length);
  let slot = slotOf(mode, eight, length);
  while (load<u32>(keysAt + (usize(slot) << 5)) != 0) slot = (slot + 1) & keyMask;
  const entry = keysAt + (usize(slot) << 5);
  store<u32>(entry, mode);
  store<u32>(entry + 4, next);
  store<u32>(entry + 8, length);
  store<u32>(entry + 12, u32(start));
  store<u64>(entry + 16, eight);
}

/** The mode of a key's value; -1 for a key that is not known. */
export function modeOf(mode: u32, start: usize, length: u32): i32 {
  const eight = firstEight(start, length);
  let slot = slotOf(mode, eight, length);
  let own = load<u32>(keysAt + (usize(slot) << 5));
  while (own != 0) {
    const entry = keysAt + (usize(slot) << 5);
    if (own == mode && load<u64>(entry + 16) == eight && load<u32>(entry + 8) == length) {
      const whole = load<u32>(entry + 12);
      let at: u32 = 8;
      while (at < length && load<u8>(whole + at) == load<u8>(start + at)) at += 1;
      if (at >= length) {
        keySlot = i32(slot);
        return i32(load<u32>(entry + 4));
      }
    }
    slot = (slot + 1) & keyMask;
    own = load<u32>(keysAt + (usize(slot) << 5));
  }
  return -1;
}
