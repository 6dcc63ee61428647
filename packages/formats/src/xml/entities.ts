import { ascii } from './bytes.ts';

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Bytes from `&` to `;` at most; the longest that is needed is `&#x10FFFF;`, and leading zeros are rare. */
const longest = 16;

/** What stands at an `&`: where it ends, or why it is none. `cut`: the bytes end before it does. */
export type Reference = number | 'cut' | 'unknown';

/** Position after the reference that starts at `from`. Only XML's own five names and character numbers are known. */
export function referenceAt(bytes: Uint8Array, from: number, end: number): Reference {
  for (let at = from + 1; at < from + longest; at += 1) {
    if (at >= end) return 'cut';
    const byte = bytes[at] ?? 0;
    if (byte === ascii.semicolon) return characterOf(latin(bytes, from + 1, at)) === null ? 'unknown' : at + 1;
    if (!mayRefer(byte)) return 'unknown';
  }
  return 'unknown';
}

/** A digit, an ASCII letter or `#`. */
function mayRefer(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === ascii.hash;
}

/** The text with its references replaced; an unknown one stays as it stands (the scanner has refused it before). */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([#A-Za-z0-9]{1,14});/g, (whole, inner: string) => characterOf(inner) ?? whole);
}

/** What stands between `&` and `;`, as the character it means. */
function characterOf(inner: string): string | null {
  const digits = /^#(?:x(?<hex>[0-9a-fA-F]+)|(?<decimal>[0-9]+))$/.exec(inner)?.groups;
  if (digits === undefined) return named.get(inner) ?? null;
  const code = digits['hex'] === undefined ? Number(digits['decimal']) : Number.parseInt(digits['hex'], 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** Source: XML 1.0 (5th edition), production 2, Char. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x1_0000 && code <= 0x10_ffff);
}

/** Each byte as the character of that number. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
