import { bytesOf } from './bytes.ts';

/** Start of a name's hash; the scanner runs it over the bytes as it passes them: `hash * 31 + byte`, 32 bits. */
export const hashSeed = 0x1505;

/** Number of a known name, by its bytes. */
export interface NameTable {
  /** Position in the list that the table was made of; -1 for any other name. */
  readonly find: (bytes: Uint8Array, from: number, to: number, hash: number) => number;
}

/** Names are told apart without making a string of each: a hash chooses the candidate, its bytes decide. */
export function nameTable(names: readonly string[]): NameTable {
  const known = names.map(bytesOf);
  const size = 256;
  const slots = new Int16Array(size).fill(-1);
  for (const [index, name] of known.entries()) {
    let slot = slotOf(hashOf(name));
    while (slots[slot] !== -1) slot = (slot + 1) % size;
    slots[slot] = index;
  }
  return {
    find: (bytes, from, to, hash) => {
      for (let slot = slotOf(hash); ; slot = (slot + 1) % size) {
        const index = slots[slot] ?? -1;
        if (index === -1) return -1;
        const name = known[index];
        if (name !== undefined && name.length === to - from && isAt(name, bytes, from)) return index;
      }
    },
  };
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & 0xff;
}

function hashOf(name: Uint8Array): number {
  let hash = hashSeed;
  for (const byte of name) hash = (Math.imul(hash, 31) + byte) | 0;
  return hash;
}

/** Whether `name` stands at `from`; the caller has made sure that there are as many bytes. */
export function isAt(name: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < name.length; at += 1) if (name[at] !== bytes[from + at]) return false;
  return true;
}
