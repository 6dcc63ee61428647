import type { Dialect } from '../model/operation.ts';
import {
  dollarQuoteEnd,
  isDigit,
  isSpace,
  isWordPart,
  isWordStart,
  lineEnd,
  nestedCommentEnd,
  quotedEnd,
} from './scan.ts';

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'operator' | 'mark' | 'comment';

/** A part of SQL text: UTF-16 offsets, the end behind it. Between two there is nothing but white space. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts SQL text into tokens, comments among them. PostgreSQL's lexical rules where no dialect is given. What is not closed
 * goes to the end of the text. Never throws; linear. Source: PostgreSQL 18, "Lexical Structure"; MySQL 8.4, "Language Structure".
 */
export function tokensOf(sql: string, dialect: Dialect | null = null): readonly Token[] {
  const tokens: Token[] = [];
  const rules = rulesOf(dialect);
  let at = 0;
  while (at < sql.length) {
    if (isSpace(sql.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(sql, at, rules);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

interface Rules {
  readonly backslash: boolean;
  readonly hash: boolean;
  readonly nested: boolean;
  readonly dollars: boolean;
  /** Characters that open a quoted name, with those that close it. */
  readonly names: Readonly<Record<string, string>>;
}

function rulesOf(dialect: Dialect | null): Rules {
  const plain = { backslash: false, hash: false, nested: false, dollars: false };
  if (dialect === 'mysql') return { ...plain, backslash: true, hash: true, names: { '`': '`', '"': '"' } };
  if (dialect === 'sqlite' || dialect === 'mssql') return { ...plain, names: { '`': '`', '"': '"', '[': ']' } };
  if (dialect === 'oracle') return { ...plain, names: { '"': '"' } };
  return { ...plain, nested: true, dollars: true, names: { '"': '"' } };
}

function tokenAt(sql: string, start: number, rules: Rules): Token {
  const code = sql.charCodeAt(start);
  const token = commentAt(sql, start, rules) ?? quotedAt(sql, start, rules);
  if (token !== null) return token;
  if (isWordStart(code)) return wordAt(sql, start);
  if (isDigit(code)) return { kind: 'number', start, end: numberEnd(sql, start) };
  if (code === 36) return dollarAt(sql, start, rules);
  const character = sql.charAt(start);
  if (operatorCharacters.has(character)) return operatorAt(sql, start, rules);
  if (character === ':' && (sql.charAt(start + 1) === ':' || sql.charAt(start + 1) === '=')) {
    return { kind: 'operator', start, end: start + 2 };
  }
  return { kind: 'mark', start, end: start + 1 };
}

const operatorCharacters = new Set('~!@#^&|`?+-*/%<>=');

function commentAt(sql: string, start: number, rules: Rules): Token | null {
  const two = sql.slice(start, start + 2);
  if (two === '--' || (rules.hash && two.startsWith('#'))) return { kind: 'comment', start, end: lineEnd(sql, start) };
  if (two !== '/*') return null;
  if (rules.nested) return { kind: 'comment', start, end: nestedCommentEnd(sql, start) };
  const close = sql.indexOf('*/', start + 2);
  return { kind: 'comment', start, end: close < 0 ? sql.length : close + 2 };
}

function quotedAt(sql: string, start: number, rules: Rules): Token | null {
  const open = sql.charAt(start);
  if (open === "'") return { kind: 'string', start, end: quotedEnd(sql, start + 1, "'", rules.backslash) };
  const close = rules.names[open];
  return close === undefined ? null : { kind: 'quoted', start, end: quotedEnd(sql, start + 1, close, false) };
}

/** A word, or a string that a letter begins: `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'`, `U&"…"`. */
function wordAt(sql: string, start: number): Token {
  const letter = sql.charAt(start);
  const unicode = /[uU]/.test(letter) && sql.charAt(start + 1) === '&';
  const open = start + (unicode ? 2 : 1);
  if (sql.charAt(open) === "'" && (unicode || /[eEbBxXnN]/.test(letter))) {
    return { kind: 'string', start, end: quotedEnd(sql, open + 1, "'", /[eE]/.test(letter)) };
  }
  if (unicode && sql.charAt(open) === '"') return { kind: 'quoted', start, end: quotedEnd(sql, open + 1, '"', false) };
  let end = start + 1;
  while (isWordPart(sql.charCodeAt(end))) end += 1;
  return { kind: 'word', start, end };
}

function numberEnd(sql: string, start: number): number {
  let end = start + 1;
  while (isWordPart(sql.charCodeAt(end)) || (sql.charAt(end) === '.' && isDigit(sql.charCodeAt(end + 1)))) end += 1;
  return end;
}

function dollarAt(sql: string, start: number, rules: Rules): Token {
  if (isDigit(sql.charCodeAt(start + 1))) return { kind: 'parameter', start, end: numberEnd(sql, start + 1) };
  const end = rules.dollars ? dollarQuoteEnd(sql, start) : null;
  return end === null ? { kind: 'mark', start, end: start + 1 } : { kind: 'string', start, end };
}

function operatorAt(sql: string, start: number, rules: Rules): Token {
  let end = start + 1;
  while (operatorCharacters.has(sql.charAt(end)) && !opensComment(sql, end, rules)) end += 1;
  return { kind: 'operator', start, end };
}

function opensComment(sql: string, at: number, rules: Rules): boolean {
  const two = sql.slice(at, at + 2);
  return two === '--' || two === '/*' || (rules.hash && two.startsWith('#'));
}
