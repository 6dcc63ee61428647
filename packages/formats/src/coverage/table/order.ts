import type { Numbers } from './grow.ts';

/**
 * Puts rows in ascending order of their keys, the first key first, and keeps of equal rows one, with the most hits.
 * Linear in the rows (radix sort by digits of 8 bits): reports of others decide how many rows there are, and in what order.
 */
export function order(keys: readonly Numbers[], hits: Numbers): void {
  if (isAscending(keys, hits.length)) return;
  const places = placesOf(keys, hits.length);
  for (const list of [...keys, hits]) list.items = picked(list.items, places);
  const kept = united(keys, hits);
  for (const list of [...keys, hits]) list.length = kept;
}

function isAscending(keys: readonly Numbers[], length: number): boolean {
  for (let at = 1; at < length; at += 1) if (compare(keys, at - 1, at) >= 0) return false;
  return true;
}

/** Below zero where the first row is before the second, zero where they are the same. */
function compare(keys: readonly Numbers[], one: number, other: number): number {
  for (const { items } of keys) {
    const difference = (items[one] ?? 0) - (items[other] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where each row of the result stands now. */
function placesOf(keys: readonly Numbers[], length: number): Uint32Array {
  let places = Uint32Array.from({ length }, (_, index) => index);
  for (const { items } of keys.toReversed()) {
    let bits = 0;
    for (let at = 0; at < length; at += 1) bits |= items[at] ?? 0;
    for (let shift = 0; shift < 32 && bits >>> shift !== 0; shift += 8) places = byDigit(items, places, shift);
  }
  return places;
}

/** The same places, ascending by one digit of their keys; equal ones stay in order. */
function byDigit(items: Uint32Array, places: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(257);
  for (const place of places) {
    const digit = ((items[place] ?? 0) >>> shift) & 0xff;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit < 257; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const digit = ((items[place] ?? 0) >>> shift) & 0xff;
    const to = starts[digit] ?? 0;
    sorted[to] = place;
    starts[digit] = to + 1;
  }
  return sorted;
}

function picked(items: Uint32Array, places: Uint32Array): Uint32Array {
  const result = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) result[at] = items[places[at] ?? 0] ?? 0;
  return result;
}

/** Unites equal neighbours in place; gives how many rows are left. */
function united(keys: readonly Numbers[], hits: Numbers): number {
  let kept = 0;
  for (let at = 0; at < hits.length; at += 1) {
    const again = kept > 0 && compare(keys, kept - 1, at) === 0;
    if (!again) kept += 1;
    const most = again ? Math.max(hits.items[kept - 1] ?? 0, hits.items[at] ?? 0) : (hits.items[at] ?? 0);
    for (const { items } of keys) items[kept - 1] = items[at] ?? 0;
    hits.items[kept - 1] = most;
  }
  return kept;
}
