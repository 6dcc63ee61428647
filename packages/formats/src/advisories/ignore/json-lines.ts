import { endOfBrackets, endOfText, kinds, opens, skipBlanks } from '../json/signs.ts';

const quote = 0x22;

/** The lines at which the elements of a list of the outermost object stand; empty where there is no such list. */
export function elementLines(source: string, key: string): readonly number[] {
  const bytes = new TextEncoder().encode(source);
  try {
    return lines(bytes, starts(bytes, listOf(bytes, key)));
  } catch {
    return [];
  }
}

/** Where the value of a key stands; the end where there is none. */
function listOf(bytes: Uint8Array, key: string): number {
  const limit = bytes.length;
  let at = bytes.indexOf(0x7b) + 1;
  while (at < limit) {
    at = separated(bytes, at);
    if (bytes[at] !== quote) return limit;
    const end = endOfText(bytes, at, limit);
    const name = new TextDecoder().decode(bytes.subarray(at + 1, end - 1));
    const value = separated(bytes, end);
    if (name === key) return value;
    at = endOf(bytes, value);
  }
  return limit;
}

function starts(bytes: Uint8Array, list: number): readonly number[] {
  const found: number[] = [];
  if (bytes[list] !== 0x5b) return found;
  let at = separated(bytes, list + 1);
  while (at < bytes.length && bytes[at] !== 0x5d) {
    found.push(at);
    at = separated(bytes, endOf(bytes, at));
  }
  return found;
}

/** Behind blanks, commas and colons. */
function separated(bytes: Uint8Array, from: number): number {
  let at = skipBlanks(bytes, from, bytes.length);
  while (bytes[at] === 0x2c || bytes[at] === 0x3a) at = skipBlanks(bytes, at + 1, bytes.length);
  return at;
}

function endOf(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (kinds[first] === opens) return endOfBrackets(bytes, at, bytes.length);
  if (first === quote) return endOfText(bytes, at, bytes.length);
  let end = at + 1;
  while (end < bytes.length && !/[\s,\]}]/.test(String.fromCharCode(bytes[end] ?? 0))) end += 1;
  return end;
}

function lines(bytes: Uint8Array, offsets: readonly number[]): readonly number[] {
  let [line, from] = [1, 0];
  return offsets.map((offset) => {
    for (let at = bytes.indexOf(0x0a, from); at >= 0 && at < offset; at = bytes.indexOf(0x0a, from)) {
      line += 1;
      from = at + 1;
    }
    return line;
  });
}
