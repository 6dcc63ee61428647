/** Which names stand at which depth in the first bytes of a JSON text: enough to tell formats apart. */
export interface Outline {
  /** Whether it begins with a map. */
  readonly isMap: boolean;
  /** Whether a map that is `depth` lists and maps deep, the outermost being 1, has the name. */
  readonly has: (depth: number, name: string) => boolean;
}

const deepest = 12;
const longestName = 64;

/** Reads what is there of a text that may be cut anywhere, and may be no JSON at all. Never throws. */
export function outline(head: Uint8Array): Outline {
  const names = Array.from({ length: deepest + 1 }, () => new Set<string>());
  let depth = 0;
  let at = firstByte(head);
  const isMap = head[at] === 0x7b;
  while (at < head.length) {
    const byte = head[at] ?? 0;
    if (byte === 0x22) {
      const end = endOfString(head, at + 1);
      if (isName(head, end)) names[Math.min(depth, deepest)]?.add(textOf(head, at + 1, end));
      at = end;
    } else if ((byte | 0x20) === 0x7b) depth += 1;
    else if ((byte | 0x20) === 0x7d) depth -= 1;
    at += 1;
  }
  return { isMap, has: (wanted, name) => names[wanted]?.has(name) ?? false };
}

/** Behind a byte order mark and white space. */
function firstByte(head: Uint8Array): number {
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return afterSpace(head, start);
}

function afterSpace(head: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(head[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Index of the quote that closes a string, or the length where none does. */
function endOfString(head: Uint8Array, from: number): number {
  let at = from;
  while (at < head.length && head[at] !== 0x22) at += head[at] === 0x5c ? 2 : 1;
  return Math.min(at, head.length);
}

/** A string is a name where a colon follows. */
function isName(head: Uint8Array, end: number): boolean {
  return head[afterSpace(head, end + 1)] === 0x3a;
}

function textOf(head: Uint8Array, from: number, end: number): string {
  return String.fromCharCode(...head.subarray(from, Math.min(end, from + longestName)));
}
