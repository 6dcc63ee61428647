import type { Operation } from '../model/operation.ts';
import type { Body } from '../model/revision.ts';
import { type Passage, plainText, wordOf } from '../sql/pieces.ts';
import { splitStatements } from '../sql/statements.ts';
import { tokensOf } from '../sql/tokens.ts';

/** A part of a file that goes up, or back. */
export interface Section {
  readonly path: string;
  readonly sql: string;
  /** 1-based; of its first and last line. */
  readonly line: number;
  readonly endLine: number;
  readonly transaction: 'shared' | 'none';
}

/** The half of a revision that a section is. */
export function bodyOf(section: Section): Body {
  const { path, sql, line, endLine } = section;
  const statements = splitStatements(sql, null);
  const raises = statements.length === 1 ? refusalOf(statements[0]) : null;
  const state = statements.every(isNothing) ? 'empty' : raises === null ? 'operations' : 'raises';
  const reason = state === 'operations' ? null : commentsOf(sql);
  const operations = state === 'operations' ? [sqlText(section)] : [];
  return { state, path, line, endLine, operations, raises, reason };
}

/** The half that is not there. `path`: the file that it would be told by. */
export function missingBody(path: string): Body {
  return { state: 'missing', path, line: 1, endLine: 1, operations: [], raises: null, reason: null };
}

/** A half in a language that is not read: what it does is never taken for nothing. */
export function unreadBody(path: string, lines: number, language: string): Body {
  const place = { line: 1, endLine: lines, via: 'helper', dialects: null, conditional: false } as const;
  const operation: Operation = {
    ...place,
    transaction: 'shared',
    text: `a migration in ${language}`,
    op: 'not-analysed',
    reason: `it is written in ${language}`,
  };
  return { state: 'operations', path, line: 1, endLine: lines, operations: [operation], raises: null, reason: null };
}

function sqlText({ path, sql, line, endLine, transaction }: Section): Operation {
  const place = { path, line, endLine, via: 'sql', dialects: null, conditional: false } as const;
  return { ...place, transaction, text: path.slice(path.lastIndexOf('/') + 1), op: 'sql-text', sql, binds: false };
}

/** `SELECT 1` and the like, which some write where nothing is to be done. */
function isNothing(statement: Passage): boolean {
  const [first, second, third] = statement.tokens;
  const isLiteral =
    second?.kind === 'number' || second?.kind === 'string' || wordOf(statement, second).toLowerCase() === 'null';
  return third === undefined && wordOf(statement, first).toLowerCase() === 'select' && isLiteral;
}

/** What a `DO` block raises that does nothing else; null for any other statement. */
function refusalOf(statement: Passage | undefined): string | null {
  if (statement === undefined || wordOf(statement, statement.tokens[0]).toLowerCase() !== 'do') return null;
  const text = wordOf(
    statement,
    statement.tokens.find((token) => token.kind === 'string'),
  );
  const tag = text.startsWith('$') ? text.slice(0, text.indexOf('$', 1) + 1) : "'";
  const sql = text.slice(tag.length, -tag.length);
  const tokens = tokensOf(sql).filter(({ kind }) => kind !== 'comment');
  const words = tokens.map(({ start, end }) => sql.slice(start, end).toLowerCase());
  const end = words.indexOf(';');
  const rest = words.slice(end + 1).join(' ');
  if (words[0] !== 'begin' || words[1] !== 'raise' || (rest !== 'end' && rest !== 'end ;')) return null;
  return quiet.has(words[2] ?? '') ? null : plainText({ sql, tokens: tokens.slice(1, end) }, 200);
}

/** Levels of `RAISE` after which the block goes on. */
const quiet = new Set(['notice', 'warning', 'info', 'log', 'debug']);

/** What the comments of a text say, on one line, without remarks to tools; null for nothing. */
function commentsOf(sql: string): string | null {
  const comments = tokensOf(sql).filter(({ kind }) => kind === 'comment');
  const words = comments.map(({ start, end }) => commentText(sql.slice(start, end)));
  const text = words.filter((word) => word !== '' && !/^(?:\+goose|migrate:|cm-actions:)/.test(word)).join(' ');
  return text === '' ? null : text.slice(0, 500);
}

/** What a comment says, without its marks. */
export function commentText(comment: string): string {
  const inside = comment.startsWith('/*')
    ? comment.slice(2, comment.endsWith('*/') ? -2 : undefined)
    : comment.slice(2);
  return inside.replaceAll(/\s+/g, ' ').trim();
}
