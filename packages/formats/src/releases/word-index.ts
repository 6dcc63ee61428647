import { significantWords } from './words.ts';
import type { KnownWords } from './words.ts';
import type { Allowance } from './allowance.ts';

/** Finds the texts that speak of the same thing as another, without comparing each with each. */
export interface WordIndex {
  /** Positions of the texts; null where the work allowed is used up and the answer is not known. */
  readonly similar: (text: string) => readonly number[] | null;
}

/**
 * Indexes texts by their significant words. Two texts speak of the same thing if they have the same significant words
 * (or, where neither has any, are the same in small letters), or if they share at least two and at least half of those
 * of the one that has fewer. One step of the allowance is one word that one text has in common with another.
 */
export function wordIndex(texts: readonly string[], work: Allowance): WordIndex {
  const known: KnownWords = new Map();
  const byWord = new Map<string, number[]>();
  const alone = new Map<string, number[]>();
  const sizes = texts.map((text, position) => {
    const words = significantWords(text, known);
    for (const word of words) put(byWord, word, position);
    if (words.length < 2) put(alone, keyOf(text, words), position);
    return words.length;
  });
  const shared = new Uint8Array(texts.length);
  return {
    similar: (text) => {
      const words = significantWords(text, known);
      const lists = words.map((word) => byWord.get(word) ?? []);
      const same = words.length < 2 ? (alone.get(keyOf(text, words)) ?? []) : [];
      if (!work.spend(lists.reduce((sum, { length }) => sum + length, same.length))) return null;
      // Two words must be shared, so that whatever has only the commonest of them need not be noted.
      const [commonest = [], ...rarer] = lists.toSorted((one, other) => other.length - one.length);
      const touched: number[] = [];
      for (const positions of rarer) {
        for (const position of positions) if (bump(shared, position) === 1) touched.push(position);
      }
      for (const position of commonest) if ((shared[position] ?? 0) > 0) bump(shared, position);
      const close = touched.filter((position) => isClose(shared[position] ?? 0, words.length, sizes[position] ?? 0));
      for (const position of touched) shared[position] = 0;
      return [...new Set([...same, ...close])];
    },
  };
}

/** At most 40 words are counted, so that a byte is enough. */
function bump(counts: Uint8Array, position: number): number {
  const count = (counts[position] ?? 0) + 1;
  counts[position] = count;
  return count;
}

function isClose(shared: number, one: number, other: number): boolean {
  return shared >= 2 && shared * 2 >= Math.min(one, other);
}

/** Of texts with fewer than two significant words: those with more that are the same share at least two. */
function keyOf(text: string, words: readonly string[]): string {
  return words[0] ?? `=${text.trim().toLowerCase().slice(0, 200)}`;
}

function put(index: Map<string, number[]>, key: string, position: number): void {
  const positions = index.get(key);
  if (positions === undefined) index.set(key, [position]);
  else positions.push(position);
}
