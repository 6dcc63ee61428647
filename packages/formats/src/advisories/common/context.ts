const longest = 20_000;

/**
 * A text of code as something to compare: the same for the same words, however they are indented, and not to be turned back,
 * since it may hold a secret. 16 hexadecimal digits; null where there is no text. Two FNV-1a hashes of 32 bits.
 */
export function contextOf(text: unknown): string | null {
  const words = typeof text === 'string' ? text.slice(0, longest).replaceAll(/\s+/g, ' ').trim() : '';
  return words === '' ? null : hash(words);
}

function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = timesPrime(one ^ code);
    other = timesPrime(other ^ code);
  }
  return digits(one) + digits(other);
}

/** Times FNV's prime 0x01000193, modulo 2³². V8's quick compiler, which is all that a short run gets, calls a function for `Math.imul`. */
function timesPrime(value: number): number {
  return (value * 0x193 + (value << 24)) | 0;
}

/** Two digits at a time: V8 writes a number slowly, and a report may have 100,000 places. */
const twoDigits = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function digits(value: number): string {
  const high = (twoDigits[value >>> 24] as string) + (twoDigits[(value >>> 16) & 0xff] as string);
  return high + (twoDigits[(value >>> 8) & 0xff] as string) + (twoDigits[value & 0xff] as string);
}
