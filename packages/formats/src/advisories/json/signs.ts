/** Where a text stops being JSON. At the end of the file: it was cut off. */
export class NotJson extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`no JSON from byte ${at} on`);
    this.at = at;
  }
}

const quote = 0x22;
const backslash = 0x5c;

/** What a byte outside of texts means for where a value ends. */
export const opens = 1;
export const closes = 2;
export const quotes = 3;

/** 0 for every other byte. */
export const kinds = new Uint8Array(256);
for (const [signs, kind] of [
  ['{[', opens],
  ['}]', closes],
  ['"', quotes],
] as const) {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
}

/** Behind the bracket that closes the one at `start`. */
export function endOfBrackets(bytes: Uint8Array, start: number, limit: number): number {
  let depth = 0;
  let at = start;
  while (at < limit) {
    const kind = kinds[bytes[at] as number];
    if (kind === quotes) {
      at = endOfText(bytes, at, limit);
      continue;
    }
    at += 1;
    if (kind === opens) depth += 1;
    else if (kind === closes) depth -= 1;
    if (depth === 0) return at;
  }
  throw new NotJson(limit);
}

const near = 32;

/** Behind the quote that ends the text at `start`. Long texts are left to the engine's own search. */
export function endOfText(bytes: Uint8Array, start: number, limit: number): number {
  let at = start + 1;
  const soon = Math.min(limit, at + near);
  while (at < soon) {
    const byte = bytes[at];
    if (byte === quote) return at + 1;
    at += byte === backslash ? 2 : 1;
  }
  return endOfLongText(bytes, at, limit);
}

/** The same from a place within the text where no escape is under way. */
function endOfLongText(bytes: Uint8Array, from: number, limit: number): number {
  let at = bytes.indexOf(quote, from);
  while (at >= 0 && at < limit) {
    let before = at;
    while (before > from && bytes[before - 1] === backslash) before -= 1;
    if ((at - before) % 2 === 0) return at + 1;
    at = bytes.indexOf(quote, at + 1);
  }
  throw new NotJson(limit);
}

/** The first byte from `from` on that is no blank of JSON. */
export function skipBlanks(bytes: Uint8Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(bytes[at] as number)) at += 1;
  return at;
}

/** Space, tab, line feed, carriage return. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
