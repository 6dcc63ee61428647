import type { Token } from './tokens.ts';

/** One statement's own text: its tokens without comments, in the text that they are offsets of. */
export interface Passage {
  readonly sql: string;
  readonly tokens: readonly Token[];
}

/** A token as written. */
export function wordOf({ sql }: Passage, token: Token | undefined): string {
  return token === undefined ? '' : sql.slice(token.start, token.end);
}

/** The tokens of a part of the text, from one offset up to another; `tokens` are in order. */
export function within({ sql, tokens }: Passage, start: number, end: number): Passage {
  return { sql, tokens: tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)) };
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Parts between commas that stand in no brackets; none of nothing. */
export function commaParts(passage: Passage): readonly Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  let depth = 0;
  const cut = (to: number): void => {
    parts.push({ sql: passage.sql, tokens: passage.tokens.slice(from, to) });
    from = to + 1;
  };
  for (const [index, token] of passage.tokens.entries()) {
    const word = token.kind === 'mark' ? wordOf(passage, token) : '';
    depth += turn(word);
    if (word === ',' && depth === 0) cut(index);
  }
  if (passage.tokens.length > 0) cut(passage.tokens.length);
  return parts;
}

function turn(word: string): number {
  if (word === '(' || word === '[') return 1;
  return word === ')' || word === ']' ? -1 : 0;
}

/** What stands in the first round brackets; null where there are none, or they are not closed. */
export function bracketed(passage: Passage): Passage | null {
  const { sql, tokens } = passage;
  const open = tokens.findIndex((token) => token.kind === 'mark' && wordOf(passage, token) === '(');
  let depth = 0;
  for (let index = open; index >= 0 && index < tokens.length; index += 1) {
    depth += tokens[index]?.kind === 'mark' ? turn(wordOf(passage, tokens[index])) : 0;
    if (depth === 0) return { sql, tokens: tokens.slice(open + 1, index) };
  }
  return null;
}

/** What stands behind the first of some keywords outside brackets; null where none does. Keywords in lower case. */
export function behind(passage: Passage, keyword: string): Passage | null {
  const at = indexOfWord(passage, (word) => word === keyword, 0);
  return at < 0 ? null : { sql: passage.sql, tokens: passage.tokens.slice(at + 1) };
}

/** The same up to, without, the first of some keywords; the first token belongs to it whatever it is. */
export function upTo(passage: Passage, keywords: ReadonlySet<string>): Passage {
  const at = indexOfWord(passage, (word) => keywords.has(word), 1);
  return at < 0 ? passage : { sql: passage.sql, tokens: passage.tokens.slice(0, at) };
}

function indexOfWord(passage: Passage, isWanted: (word: string) => boolean, from: number): number {
  let depth = 0;
  for (const [index, token] of passage.tokens.entries()) {
    if (token.kind === 'mark') depth += turn(wordOf(passage, token));
    if (token.kind !== 'word' || depth !== 0 || index < from) continue;
    if (isWanted(wordOf(passage, token).toLowerCase())) return index;
  }
  return -1;
}

/** The text of a passage on one line: one blank where there was white space or a comment. `most`: in UTF-16 units, `…` behind. */
export function plainText(passage: Passage, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  let end: number | null = null;
  for (const token of passage.tokens) {
    if (end !== null && token.start > end) text += ' ';
    const word = wordOf(passage, token);
    text += token.kind === 'word' || token.kind === 'mark' ? word : word.replace(/\s/g, ' ');
    end = token.end;
    if (text.length > most) return `${text.slice(0, most - 1)}…`;
  }
  return text;
}
