import type { Attributes } from '../../xml/attributes.ts';
import { numberAt } from '../../xml/numbers.ts';

/** `covered` of `total` in a value such as `50% (1/2)`; both 0 where it has no such part. One object, used again. */
export interface Fraction {
  covered: number;
  total: number;
}

const [openParenthesis, closeParenthesis, slash] = [0x28, 0x29, 0x2f];

/** Reads the fraction of an attribute in place; never more covered than there are. */
export function readFraction(attributes: Attributes, attribute: number, into: Fraction): void {
  const { bytes } = attributes;
  const to = attributes.to(attribute);
  const start = placeOf(bytes, openParenthesis, attributes.from(attribute), to) + 1;
  const middle = placeOf(bytes, slash, start, to);
  const end = placeOf(bytes, closeParenthesis, middle, to);
  const covered = numberAt(bytes, start, middle);
  const total = numberAt(bytes, middle + 1, end);
  const isWhole = covered >= 0 && total > 0 && Number.isInteger(covered) && Number.isInteger(total) && end < to;
  into.total = isWhole ? total : 0;
  into.covered = isWhole ? Math.min(covered, total) : 0;
}

/** First place of the byte; `to` where there is none. */
function placeOf(bytes: Uint8Array, byte: number, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== byte) at += 1;
  return at;
}
