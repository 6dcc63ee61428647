/** Bytes that the scanner tells apart by name. */
export const ascii = {
  bang: 0x21,
  quote: 0x22,
  hash: 0x23,
  ampersand: 0x26,
  apostrophe: 0x27,
  dash: 0x2d,
  slash: 0x2f,
  semicolon: 0x3b,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  openBracket: 0x5b,
  closeBracket: 0x5d,
} as const;

/** What a byte may be part of; bits of `kinds`. */
export const nameByte = 1;
export const nameStart = 2;
export const space = 4;
/** May stand in a quoted value and says nothing there: no quote, no `<`, no `&`, no control character. */
export const plain = 8;

/** By byte: the bits above. Bytes from 0x80 are parts of characters beyond ASCII, which names and values may hold. */
export const kinds: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));

function kindOf(byte: number): number {
  if (byte >= 0x80) return nameByte | nameStart | plain;
  const character = String.fromCharCode(byte);
  if (' \t\r\n'.includes(character)) return space | plain;
  if (byte < 0x20 || '"\'<&'.includes(character)) return 0;
  if (/[A-Za-z_:]/.test(character)) return nameByte | nameStart | plain;
  return /[-.0-9]/.test(character) ? nameByte | plain : plain;
}

/** A text of ASCII letters and signs as its bytes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** First position from `at` that is no space; `end` where there is none. */
export function afterSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && ((kinds[bytes[at] ?? 0] ?? 0) & space) !== 0) at += 1;
  return at;
}

/** Whether a byte may stand in text outside tags, apart from `<` and `&`. */
export function isText(byte: number): boolean {
  return byte >= 0x20 || ((kinds[byte] ?? 0) & space) !== 0;
}
