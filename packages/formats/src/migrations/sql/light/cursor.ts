import type { Dialect, ObjectName } from '../../model/operation.ts';
import { type Passage, wordOf } from '../pieces.ts';
import type { Token } from '../tokens.ts';

/** Reads a statement's tokens from the first to the last. */
export interface Cursor {
  /** The next token in lower case; empty at the end. */
  readonly peek: () => string;
  /** Moves over some words if they are the next ones. */
  readonly take: (...words: readonly string[]) => boolean;
  /** Moves over a name, in parts with dots between, and gives it; null where there is none. */
  readonly name: () => ObjectName | null;
  /** What is left. */
  readonly rest: () => Passage;
}

/** A cursor at the start of a passage. */
export function cursorOf(passage: Passage, dialect: Dialect | null): Cursor {
  let at = 0;
  const lower = (index: number): string => wordOf(passage, passage.tokens[index]).toLowerCase();
  return {
    peek: () => lower(at),
    take: (...words) => {
      const found = words.every((word, index) => lower(at + index) === word);
      if (found) at += words.length;
      return found;
    },
    name: () => {
      const parts: string[] = [];
      let part = identifierOf(passage, passage.tokens[at], dialect);
      while (part !== null) {
        parts.push(part);
        at += 1;
        if (lower(at) !== '.') break;
        at += 1;
        part = identifierOf(passage, passage.tokens[at], dialect);
      }
      const name = parts.at(-1);
      return name === undefined ? null : { schema: parts.at(-2) ?? null, name };
    },
    rest: () => ({ sql: passage.sql, tokens: passage.tokens.slice(at) }),
  };
}

/** A name as the database keeps it; null where the token is none. PostgreSQL keeps plain ones in lower case, the others as written. */
function identifierOf(passage: Passage, token: Token | undefined, dialect: Dialect | null): string | null {
  const text = wordOf(passage, token);
  if (token?.kind === 'quoted') {
    const close = text.at(-1) ?? '';
    return text.slice(1, -1).replaceAll(close + close, close);
  }
  if (token?.kind !== 'word') return null;
  return dialect === 'mysql' || dialect === 'sqlite' || dialect === 'mssql' ? text : text.toLowerCase();
}
