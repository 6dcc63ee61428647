import type { KeyTable } from '../format.ts';
import { saturated } from './lines.ts';

interface Item {
  readonly hits: number;
  readonly weight: number;
}

/** Collects functions or statements of one file after another, by key. */
export interface KeyBuilder {
  /** An item under its key; `weight` is how many it stands for. One that comes again keeps its most hits. */
  readonly add: (key: string, hits: number, weight?: number) => void;
  /** The items so far; null without any. Starts the next file. */
  readonly done: () => KeyTable | null;
}

export function keyBuilder(): KeyBuilder {
  let items = new Map<string, Item>();
  return {
    add: (key, hits, weight = 1) => {
      const known = items.get(key);
      const count = Math.max(saturated(hits), known?.hits ?? 0);
      items.set(key, { hits: count, weight: Math.max(weight, known?.weight ?? 0) });
    },
    done: () => {
      if (items.size === 0) return null;
      const table = tableOf(items);
      items = new Map();
      return table;
    },
  };
}

/** The items of both, each with the most hits. */
export function mergeKeys(one: KeyTable, other: KeyTable): KeyTable {
  const builder = keyBuilder();
  for (const { keys, hits, weights } of [one, other]) {
    for (let at = 0; at < keys.length; at += 1) builder.add(keys[at] ?? '', hits[at] ?? 0, weights?.[at] ?? 1);
  }
  return builder.done() ?? one;
}

/**
 * A table of items whose keys are all given at once, one that comes again with its most hits; the quick way for reports with
 * many functions. `hits` are at least as many, and as they are kept.
 */
export function keyTable(keys: readonly string[], hits: Uint32Array): KeyTable | null {
  if (keys.length === 0) return null;
  const places = Array.from(keys.keys()).toSorted((a, b) => byText(keys[a] ?? '', keys[b] ?? ''));
  const kept: string[] = [];
  const most = new Uint32Array(keys.length);
  for (const place of places) {
    const key = keys[place] ?? '';
    if (kept.at(-1) !== key) kept.push(key);
    most[kept.length - 1] = Math.max(most[kept.length - 1] ?? 0, hits[place] ?? 0);
  }
  return { keys: kept, hits: most.slice(0, kept.length), weights: null };
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function tableOf(items: ReadonlyMap<string, Item>): KeyTable {
  const entries = [...items].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const alike = entries.every(([, { weight }]) => weight === 1);
  return {
    keys: entries.map(([key]) => key),
    hits: Uint32Array.from(entries, ([, { hits }]) => hits),
    weights: alike ? null : Uint32Array.from(entries, ([, { weight }]) => weight),
  };
}
