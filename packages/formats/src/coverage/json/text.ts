import { jsonErrorAt } from '../../commitlint/json-error.ts';

/** Makes text of windows of UTF-8 that may be cut inside a character. */
export interface TextJoiner {
  /** Null, or the reason why these bytes are no UTF-8. */
  readonly push: (bytes: Uint8Array) => string | null;
  /** The text, without a byte order mark; null where it ends inside a character. */
  readonly end: () => string | null;
}

/** Each window is decoded by itself: that keeps plain text at one byte a character, which a streaming decoder does not. */
export function textJoiner(): TextJoiner {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let carried = new Uint8Array(0);
  let bytesBefore = 0;
  return {
    push: (bytes) => {
      const whole = carried.length === 0 ? bytes : joined(carried, bytes);
      const cut = whole.length - openAtEnd(whole);
      try {
        parts.push(decoder.decode(whole.subarray(0, cut)));
      } catch {
        return `it is no UTF-8 text (a byte between ${bytesBefore + 1} and ${bytesBefore + bytes.length}). Have the tool write UTF-8.`;
      }
      carried = whole.slice(cut);
      bytesBefore += bytes.length;
      return null;
    },
    end: () => {
      if (carried.length > 0) return null;
      const text = parts.join('');
      return text.startsWith('\uFEFF') ? text.slice(1) : text;
    },
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** How many bytes at the end begin a character that is not whole yet. */
function openAtEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

/** The value of a JSON text, or the reason with line and character where it is none. */
export function parsed(text: string): { readonly value: unknown } | string {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return `it is no JSON${placeOf(text)}. The tool may have been stopped, or two may have written at once: write it again.`;
  }
}

function placeOf(text: string): string {
  try {
    const at = jsonErrorAt(text);
    if (at === null) return '';
    const before = text.slice(0, at);
    const start = before.lastIndexOf('\n') + 1;
    return `: line ${newlines(before) + 1}, character ${at - start + 1} cannot be read`;
  } catch {
    return '';
  }
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
