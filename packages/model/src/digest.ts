/** Two hashes of 32 bits, as signed numbers, which V8 keeps within an object. */
export type Digest = readonly [one: number, two: number];

const usual = [0x811c9dc5, 0x01234567] as const;

/**
 * What texts are told apart by: FNV-1a over UTF-16 units, from two bases. Not a secure hash: who finds two texts with the same digest
 * must gain nothing by it. Source: draft-eastlake-fnv.
 */
export function digestOf(text: string, bases: readonly [number, number] = usual): Digest {
  let [one, two] = bases;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = timesPrime(one ^ unit);
    two = timesPrime(two ^ unit);
  }
  return [one | 0, two | 0];
}

/** Times FNV's prime 0x01000193, modulo 2³². V8's quick compiler, which is all that a short run gets, calls a function for `Math.imul`. */
function timesPrime(hash: number): number {
  return (hash * 0x193 + (hash << 24)) | 0;
}

/** Two digits at a time: V8 writes a number slowly, and a report may have 100,000 places. */
const twoDigits = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Sixteen hexadecimal digits. */
export function digitsOf([one, two]: Digest): string {
  return eight(one) + eight(two);
}

function eight(hash: number): string {
  const high = (twoDigits[hash >>> 24] as string) + (twoDigits[(hash >>> 16) & 0xff] as string);
  return high + (twoDigits[(hash >>> 8) & 0xff] as string) + (twoDigits[hash & 0xff] as string);
}
