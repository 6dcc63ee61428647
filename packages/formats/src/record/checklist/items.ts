import { wordsOf } from '../../markdown/words.ts';
import type { ChecklistItem } from '../types.ts';

/** Says which item a text is; null for none. */
export type ItemMatcher = (text: string) => string | null;

/** UTF-16 units of a text that is looked at. */
const longest = 400;

/**
 * Recognises items by their words: all that matter must be there, others may be too ("Documentation has been updated
 * where needed"). Never the other way round, and not where a "not" stands before the last of them.
 */
export function itemMatcher(items: readonly ChecklistItem[]): ItemMatcher {
  const asked = items
    .map(({ key, text }) => ({ key, words: significant(text) }))
    .filter(({ words }) => words.length > 0);
  return (text) => {
    if (text.length > longest) return null;
    const words = itemWords(text);
    const at = new Map(words.map((word, index) => [word, index] as const));
    let best: { readonly key: string; readonly share: number } | null = null;
    for (const one of asked) {
      const share = shareOf(one.words, words, at);
      if (share > (best?.share ?? 0)) best = { key: one.key, share };
    }
    return best?.key ?? null;
  };
}

/** Which part of a text an item's words are; 0 where one is missing or denied. */
function shareOf(asked: readonly string[], words: readonly string[], at: ReadonlyMap<string, number>): number {
  if (!asked.every((word) => at.has(word))) return 0;
  const last = Math.max(...asked.map((word) => words.indexOf(word)));
  const isDenied = words.slice(0, last).some((word) => denials.has(word) && !asked.includes(word));
  return isDenied ? 0 : asked.length / words.length;
}

const small = new Set(
  'a all an and any are as at be been by for has have in is it its of on or our that the this to was were with'.split(
    ' ',
  ),
);
const denials = new Set(
  'not no never without cannot cant isnt arent wasnt werent havent hasnt dont doesnt didnt wont un skip skipped todo'.split(
    ' ',
  ),
);

function significant(text: string): readonly string[] {
  const words = itemWords(text);
  const kept = words.filter((word) => !small.has(word));
  return kept.length > 0 ? kept : words;
}

function itemWords(text: string): readonly string[] {
  return wordsOf(text.normalize('NFKC').replaceAll(/\b(roll|back)[- ](back|out)\b/giu, '$1$2'));
}
