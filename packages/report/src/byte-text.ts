import { safeJson } from './json-safe.ts';

/** Text that grows as UTF-8, in memory that is used again and again. */
export interface ByteText {
  readonly length: () => number;
  readonly addText: (text: string) => void;
  readonly addBytes: (bytes: Uint8Array) => void;
  /** Adds a text as JSON, safe to print. */
  readonly addJsonText: (text: string) => void;
  /** What was added, until more is: that begins anew. */
  readonly take: () => Uint8Array;
}

/** The most bytes that one unit of UTF-16 makes. */
const mostBytes = 3;
const encoder = new TextEncoder();

const quote = 0x22;
const backslash = 0x5c;

/** `room`: bytes that mostly are enough. */
export function byteText(room: number): ByteText {
  let bytes = new Uint8Array(room);
  let at = 0;

  function need(count: number): void {
    if (at + count <= bytes.length) return;
    const larger = new Uint8Array(2 * bytes.length + count);
    larger.set(bytes.subarray(0, at));
    bytes = larger;
  }

  function addText(text: string): void {
    need(mostBytes * text.length);
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
  }

  /** Of most texts, every character is a byte that needs no escape. */
  function addJsonText(text: string): void {
    const { length } = text;
    need(length + 2);
    let next = at;
    bytes[next] = quote;
    next += 1;
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x20 || unit > 0x7e || unit === quote || unit === backslash) {
        addText(safeJson(text) ?? '');
        return;
      }
      bytes[next] = unit;
      next += 1;
    }
    bytes[next] = quote;
    at = next + 1;
  }

  return {
    length: () => at,
    addText,
    addBytes: (more) => {
      need(more.length);
      bytes.set(more, at);
      at += more.length;
    },
    addJsonText,
    take: () => {
      const taken = bytes.subarray(0, at);
      at = 0;
      return taken;
    },
  };
}
