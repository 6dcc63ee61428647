/**
 * Half of what a text is told apart by: FNV-1a over UTF-16 units, from one of two bases, as a signed number of 32 bits. Who finds
 * two texts with the same digest gains nothing: both are found in one file, and get a number each.
 */
export function digestOf(text: string, base: number): number {
  let hash = base;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

export const bases = [0x811c9dc5, 0x01234567] as const;

/** Several digits at a time: a number of its own is written slowly. */
const threeDigits = Array.from({ length: 0x1000 }, (_, number) => number.toString(16).padStart(3, '0'));
const twoDigits = threeDigits.slice(0, 0x100).map((three) => three.slice(1));

/** Eight hexadecimal digits. */
export function digits(hash: number): string {
  const high = threeDigits[hash >>> 20] as string;
  return high + (threeDigits[(hash >>> 8) & 0xfff] as string) + (twoDigits[hash & 0xff] as string);
}
