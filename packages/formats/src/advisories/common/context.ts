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
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  return digits(one) + digits(other);
}

function digits(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
