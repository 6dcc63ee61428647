import type { Dialect } from '../model/operation.ts';
import { type Passage, wordOf } from './pieces.ts';
import { tokensOf } from './tokens.ts';

/** Words that open a block which `END` closes, inside a trigger or a function written in SQL. */
const openers = new Set(['begin', 'case']);

const routines = new Set(['trigger', 'procedure', 'function', 'event']);

/**
 * Statements of SQL text, apart at their semicolons, without comments; what is between the words of a trigger's or a
 * function's `BEGIN … END` stays together. Only of what a statement begins with is read. Linear.
 */
export function splitStatements(sql: string, dialect: Dialect | null): readonly Passage[] {
  const whole: Passage = { sql, tokens: tokensOf(sql, dialect).filter(({ kind }) => kind !== 'comment') };
  const statements: Passage[] = [];
  let from = 0;
  let depth = 0;
  let isRoutine = false;
  for (const [index, token] of whole.tokens.entries()) {
    const word = token.kind === 'word' || token.kind === 'mark' ? wordOf(whole, token).toLowerCase() : '';
    isRoutine ||= index - from < 8 && routines.has(word) && firstWord(whole, from) === 'create';
    if (isRoutine) depth += depthOf(word, depth, whole, index);
    if (word !== ';' || depth > 0) continue;
    if (index > from) statements.push({ sql, tokens: whole.tokens.slice(from, index) });
    from = index + 1;
    isRoutine = false;
  }
  if (from < whole.tokens.length) statements.push({ sql, tokens: whole.tokens.slice(from) });
  return statements;
}

function firstWord(passage: Passage, index: number): string {
  return wordOf(passage, passage.tokens[index]).toLowerCase();
}

function depthOf(word: string, depth: number, passage: Passage, index: number): number {
  // Not the word behind `END` in `END CASE`.
  if (openers.has(word)) return firstWord(passage, index - 1) === 'end' ? 0 : 1;
  if (word !== 'end' || depth === 0) return 0;
  // `END IF`, `END LOOP` and the like close what was not counted.
  const next = firstWord(passage, index + 1);
  return ['if', 'loop', 'while', 'repeat'].includes(next) ? 0 : -1;
}
