import type { Node } from './tree/json.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Longest text that is looked at: what is longer is seldom plain. */
const longest = 4000;

/** Words that PostgreSQL takes for no name of a table or a column. Source: its parser, asked for each of its 494 key words. */
const reserved = new Set(
  (
    'all analyse analyze and any array as asc asymmetric authorization both binary case cast check collate collation column concurrently ' +
    'constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default ' +
    'deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner ' +
    'intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or ' +
    'order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table ' +
    'tablesample then to trailing true union unique user using variadic verbose when where window with'
  ).split(' '),
);

/**
 * The tree that PostgreSQL's parser gives of one plain `UPDATE`, `DELETE` or `INSERT … VALUES`, as far as it is looked at: most
 * SQL of migrations fills columns that way, and the parser itself costs more than all the rest of a small change. Null where
 * anything else stands in the text. Linear.
 */
export function plainStatement(sql: string): readonly Node[] | null {
  if (sql.length > longest || !/^[\t\n\r -~]*$/.test(sql)) return null;
  const tokens = tokensOf(sql);
  const reader: Reader = { tokens, words: tokens.map((token) => sql.slice(token.start, token.end)), at: 0 };
  const stmt = take(reader, 'update')
    ? update(reader)
    : take(reader, 'delete')
      ? deletion(reader)
      : take(reader, 'insert')
        ? insertion(reader)
        : null;
  if (stmt === null) return null;
  const end = reader.tokens[reader.at]?.start;
  if (end === undefined) return [{ stmt }];
  return take(reader, ';') && reader.at === reader.tokens.length ? [{ stmt, stmt_len: end }] : null;
}

interface Reader {
  readonly tokens: readonly Token[];
  /** The tokens as written. */
  readonly words: readonly string[];
  at: number;
}

function update(reader: Reader): Node | null {
  const relation = table(reader);
  if (relation === null || !take(reader, 'set') || !listed(reader, assignment)) return null;
  if (take(reader, 'from') && table(reader) === null) return null;
  const where = condition(reader);
  return where && { UpdateStmt: { relation, ...where } };
}

function deletion(reader: Reader): Node | null {
  const relation = take(reader, 'from') ? table(reader) : null;
  const where = relation && condition(reader);
  return where && { DeleteStmt: { relation, ...where } };
}

function insertion(reader: Reader): Node | null {
  const relation = take(reader, 'into') ? table(reader) : null;
  if (relation === null) return null;
  const columns = reader.words[reader.at] !== '(' || inBrackets(reader, isName);
  const rows = columns && take(reader, 'values') && listed(reader, (row) => inBrackets(row, operand));
  return rows ? { InsertStmt: { relation } } : null;
}

/** `schema.table AS short`. */
function table(reader: Reader): Node | null {
  const first = name(reader);
  if (first === null) return null;
  const second = take(reader, '.') ? name(reader) : '';
  if (second === null || (take(reader, 'as') && name(reader) === null)) return null;
  return second === '' ? { relname: first } : { schemaname: first, relname: second };
}

function assignment(reader: Reader): boolean {
  return name(reader) !== null && take(reader, '=') && operand(reader);
}

/** `WHERE` with comparisons; empty without one, null where it is something else. */
function condition(reader: Reader): Node | null {
  if (!take(reader, 'where')) return {};
  do if (!comparison(reader)) return null;
  while (take(reader, 'and') || take(reader, 'or'));
  return { whereClause: {} };
}

const comparisons = ['=', '<>', '!=', '<', '>', '<=', '>='];

function comparison(reader: Reader): boolean {
  if (!operand(reader)) return false;
  if (!take(reader, 'is')) return comparisons.some((sign) => take(reader, sign)) && operand(reader);
  take(reader, 'not');
  return take(reader, 'null');
}

/** A constant, a parameter, `now()`, or a column, also of a table. */
function operand(reader: Reader): boolean {
  if (isConstant(reader)) {
    reader.at += 1;
    return true;
  }
  const first = name(reader);
  if (first === 'now' && take(reader, '(')) return take(reader, ')');
  return first !== null && (!take(reader, '.') || isName(reader));
}

const constants: Readonly<Partial<Record<Token['kind'], RegExp>>> = {
  string: /^'(?:[^']|'')*'$/,
  number: /^\d{1,15}(?:\.\d{1,15})?$/,
  parameter: /^\$\d{1,5}$/,
  word: /^(?:null|true|false)$/i,
};

function isConstant({ tokens, words, at }: Reader): boolean {
  const kind = tokens[at]?.kind;
  return kind !== undefined && constants[kind]?.test(words[at] ?? '') === true;
}

function listed(reader: Reader, item: (reader: Reader) => boolean): boolean {
  do if (!item(reader)) return false;
  while (take(reader, ','));
  return true;
}

function inBrackets(reader: Reader, item: (reader: Reader) => boolean): boolean {
  return take(reader, '(') && listed(reader, item) && take(reader, ')');
}

function isName(reader: Reader): boolean {
  return name(reader) !== null;
}

/** A name as PostgreSQL keeps it; null where the next token is none, or one that is cut. */
function name(reader: Reader): string | null {
  const { tokens, words, at } = reader;
  const kind = tokens[at]?.kind;
  const found = kind === 'quoted' ? quotedName(words[at] ?? '') : kind === 'word' ? plainName(words[at] ?? '') : null;
  if (found !== null) reader.at += 1;
  return found;
}

function quotedName(text: string): string | null {
  return /^"[^"]{1,63}"$/.test(text) ? text.slice(1, -1) : null;
}

function plainName(text: string): string | null {
  if (!/^[A-Za-z_]\w{0,62}$/.test(text)) return null;
  const word = text.toLowerCase();
  return reserved.has(word) ? null : word;
}

/** Moves over a word or a sign if it is the next one; strings and quoted names are neither. */
function take(reader: Reader, word: string): boolean {
  const next = reader.words[reader.at];
  const found = next !== undefined && next.length === word.length && next.toLowerCase() === word;
  if (found) reader.at += 1;
  return found;
}
