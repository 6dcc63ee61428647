import type { Place } from '../model/operation.ts';

/** Lines of a part of the text, by UTF-16 offsets; null where they cannot be told. */
export type Lines = (start: number, end: number) => { readonly line: number; readonly endLine: number } | null;

/**
 * How parts of SQL text lie in the file that holds it. A text with more line breaks than the lines that it takes has them
 * written as `\n`, or is put together: then nothing is known of its lines.
 */
export function linesIn(sql: string, { line, endLine }: Place): Lines {
  const breaks: number[] = [];
  for (let at = sql.indexOf('\n'); at >= 0; at = sql.indexOf('\n', at + 1)) breaks.push(at);
  if (breaks.length > endLine - line) return () => null;
  const lineOf = (offset: number): number => line + countBelow(breaks, offset);
  return (start, end) => ({ line: lineOf(start), endLine: lineOf(Math.max(start, end - 1)) });
}

/** How many of some ascending numbers are below one. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** UTF-16 offsets for some byte offsets in UTF-8, for whatever order they are asked in. What lies behind the text is its end. Linear. */
export function offsetsOf(sql: string, bytes: readonly number[]): (byte: number) => number {
  const found = new Map<number, number>();
  let at = 0;
  let byte = 0;
  for (const wanted of bytes.toSorted((a, b) => a - b)) {
    while (byte < wanted && at < sql.length) {
      const code = sql.codePointAt(at) ?? 0;
      byte += bytesOf(code);
      at += code > 0xffff ? 2 : 1;
    }
    found.set(wanted, at);
  }
  return (offset) => found.get(offset) ?? sql.length;
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
