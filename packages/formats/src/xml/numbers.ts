import { latin } from './entities.ts';

/** Longer texts are read as no number. */
const longest = 40;

/**
 * The decimal number that the bytes are: `12` by its digits, `1.0`, `-1` and `1e+20` by way of text. NaN for all else,
 * for nothing, and for more than 40 bytes; spaces around it are no part of it.
 */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 15 || to <= from) return spelled(bytes, from, to);
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return spelled(bytes, from, to);
    value = value * 10 + digit;
  }
  return value;
}

function spelled(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > longest) return Number.NaN;
  const text = latin(bytes, from, to).trim();
  return /^[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
}
