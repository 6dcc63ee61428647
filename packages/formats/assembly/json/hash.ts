// Texts of any length as numbers, and whether two are the same.

const factor: u64 = 0x9e37_79b9_7f4a_7c15;

/** The first eight bytes of a text, or all of a shorter one. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function firstEight(start: usize, length: u32): u64 {
  const eight = load<u64>(start);
  return length < 8 ? eight & ((<u64>1 << (length << 3)) - 1) : eight;
}

/** Its upper half is the better one. */
export function hashOf(start: usize, length: u32): u64 {
  let hash: u64 = (firstEight(start, length) ^ length) * factor;
  if (length <= 8) return hash;
  for (let at: u32 = 8; at + 8 < length; at += 8) hash = (rotl(hash, 29) ^ load<u64>(start + at)) * factor;
  return (rotl(hash, 29) ^ load<u64>(start + length - 8)) * factor;
}

/** Two texts of the same length. */
export function isSame(one: usize, other: usize, length: u32): bool {
  if (length < 8) return firstEight(one, length) == firstEight(other, length);
  for (let at: u32 = 0; at + 8 < length; at += 8) if (load<u64>(one + at) != load<u64>(other + at)) return false;
  return load<u64>(one + length - 8) == load<u64>(other + length - 8);
}
