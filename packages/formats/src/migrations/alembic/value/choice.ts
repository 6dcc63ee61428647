import type { Dialects } from './dialects.ts';
import { type Option, unknown, type Value } from './value.ts';

const mostOptions = 6;

/** The one of several values that some databases have; the choice itself where more than one remains. */
export function narrowed(value: Value, dialects: Dialects): Value {
  if (value.kind !== 'choice' || !value.sure) return value;
  const left = value.options.filter((option) => (option.dialects & dialects) !== 0);
  const [only] = left;
  if (left.length === 1 && only !== undefined) return narrowed(only.value, dialects);
  return left.length === value.options.length ? value : { ...value, options: left };
}

/** One value out of those that different branches gave: a choice, or what they agree on. A choice never holds another one. */
export function chosen(options: readonly Option[], sure: boolean): Value {
  const flat = options.flatMap(flattened);
  const [first] = flat;
  if (first === undefined || flat.length > mostOptions) return unknown;
  if (flat.every((option) => option.value === first.value)) return first.value;
  const known = sure && options.every(({ value }) => value.kind !== 'choice' || value.sure);
  return { kind: 'choice', options: flat, sure: known && areApart(flat) };
}

/** The same done to each of several values. */
export function lifted(value: Value, change: (value: Value) => Value): Value {
  if (value.kind !== 'choice') return change(value);
  const options = value.options.map((option) => ({ ...option, value: change(option.value) }));
  return chosen(options, value.sure);
}

function flattened({ value, dialects }: Option): readonly Option[] {
  if (value.kind !== 'choice') return [{ value, dialects }];
  return value.options
    .map((inner) => ({ value: inner.value, dialects: inner.dialects & dialects }))
    .filter((inner) => inner.dialects !== 0);
}

function areApart(options: readonly Option[]): boolean {
  let seen = 0;
  for (const { dialects } of options) {
    if ((seen & dialects) !== 0) return false;
    seen |= dialects;
  }
  return true;
}
