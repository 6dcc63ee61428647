const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a range of bytes; what is no UTF-8 becomes U+FFFD. For names and paths only, never for whole files. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return utf8.decode(bytes.subarray(start, end));
}

/** The bytes of an ASCII word to look for. */
export function wordBytes(word: string): Uint8Array {
  return new TextEncoder().encode(word);
}

/** Whether the word stands at a place that is before `end`. */
export function hasWord(bytes: Uint8Array, at: number, end: number, word: Uint8Array): boolean {
  if (at + word.length > end) return false;
  for (let index = 0; index < word.length; index += 1) if (bytes[at + index] !== word[index]) return false;
  return true;
}

/** Where a byte stands first in a range; its end where it does not. */
export function find(bytes: Uint8Array, byte: number, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== byte) at += 1;
  return at;
}

/** Whether two ranges of the same length hold the same bytes. */
export function isSame(
  one: Uint8Array,
  oneStart: number,
  other: Uint8Array,
  otherStart: number,
  length: number,
): boolean {
  for (let index = 0; index < length; index += 1) if (one[oneStart + index] !== other[otherStart + index]) return false;
  return true;
}

const excerptLength = 80;

/** A range as a message may show it, in back quotes: short, on one line. */
export function excerpt(bytes: Uint8Array, start: number, end: number): string {
  const long = end - start > excerptLength;
  const text = textOf(bytes, start, long ? start + excerptLength : end);
  const plain = text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/g, ' ').trim();
  return `\`${plain}${long ? '…' : ''}\``;
}

/** The end of a range without spaces, tabs and carriage returns. */
export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(bytes[at - 1] ?? 0)) at -= 1;
  return at;
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13;
}
