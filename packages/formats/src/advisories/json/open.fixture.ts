import { isList, shape } from '../common/shape.ts';
import type { Document } from '../format.ts';
import { openJson } from './open.ts';

const everything: readonly [] = [];

/** A file with all that is in it, whoever wants it. */
export function openedWhole(bytes: Uint8Array): Document {
  const { add, end } = openJson(everything);
  add(bytes);
  return end();
}

/** Everything of a value, with its long lists walked over. */
export function wholeValue(value: unknown): unknown {
  if (isList(value)) return [...value].map(wholeValue);
  const object = shape(value);
  return object === null
    ? value
    : Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, wholeValue(inner)]));
}
