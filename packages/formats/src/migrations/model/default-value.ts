import type { DefaultKind, DefaultValue } from './operation.ts';

/** Volatile by `pg_proc.provolatile` (`v`), of PostgreSQL 18 and of its uuid-ossp and pgcrypto. */
const volatile = new Set([
  'random', 'random_normal', 'setseed', 'gen_random_uuid', 'uuidv4', 'uuidv7', 'clock_timestamp', 'timeofday', 'nextval', 'setval',
  'currval', 'lastval', 'uuid_generate_v1', 'uuid_generate_v1mc', 'uuid_generate_v4', 'gen_random_bytes', 'gen_salt', 'pg_sleep',
  'uuid', 'newid', 'newsequentialid', 'rand', 'randomblob', 'sysdate',
]); // prettier-ignore

/** Stable (`s`): one value for the whole statement, so that PostgreSQL keeps it beside the table and rewrites nothing. */
const stable = new Set([
  'now', 'transaction_timestamp', 'statement_timestamp', 'current_timestamp', 'current_date', 'current_time', 'localtime',
  'localtimestamp', 'current_user', 'current_role', 'current_catalog', 'session_user', 'user', 'current_setting', 'current_schema',
  'current_database', 'to_char', 'to_timestamp', 'to_date', 'to_json', 'to_jsonb', 'json_build_object', 'json_build_array',
  'jsonb_build_object', 'jsonb_build_array', 'timezone', 'date_trunc', 'date_part', 'extract', 'age', 'concat', 'concat_ws',
  'txid_current', 'pg_current_xact_id', 'inet_client_addr', 'to_tsvector', 'format', 'array_to_string', 'date', 'getdate',
  'unix_timestamp', 'datetime', 'strftime', 'curdate', 'curtime', 'utc_timestamp', 'julianday', 'unixepoch',
]); // prettier-ignore

/** Immutable (`i`), or syntax that looks like a call. */
const constant = new Set([
  'lower', 'upper', 'md5', 'coalesce', 'nullif', 'greatest', 'least', 'array', 'row', 'cast', 'replace', 'abs', 'round', 'floor',
  'ceil', 'length', 'trim', 'btrim', 'ltrim', 'rtrim', 'left', 'right', 'substr', 'substring', 'repeat', 'lpad', 'rpad', 'encode',
  'decode', 'array_fill', 'make_interval', 'make_date', 'make_time', 'hashtext', 'sha256', 'jsonb_set', 'json_object', 'jsonb_object',
  'char_length', 'interval', 'in', 'and', 'or', 'not', 'numrange', 'int4range', 'int8range', 'tsrange', 'tstzrange', 'daterange',
  'values', 'hex', 'json', 'jsonb', 'json_array', 'power', 'mod', 'sqrt', 'split_part', 'point', 'box', 'bool', 'varchar', 'char',
  'character', 'varying', 'numeric', 'decimal', 'bit', 'time', 'timestamp', 'timestamptz', 'float', 'varbit', 'precision', 'string_to_array',
]); // prettier-ignore

/** Words that compute something without brackets. */
const bare = new Set([
  'current_timestamp', 'current_date', 'current_time', 'localtime', 'localtimestamp', 'current_user', 'current_role', 'current_catalog',
  'current_schema', 'session_user', 'user',
]); // prettier-ignore

const rank: Readonly<Record<DefaultKind, number>> = { constant: 0, stable: 1, unknown: 2, volatile: 3 };

/**
 * A server's default as written, with how often it is computed. A function that no list names makes it `unknown`, unless another
 * one is volatile anyway. Sources: PostgreSQL 18's `pg_proc`, MySQL's and SQLite's manuals. Linear.
 */
export function defaultOf(sqlText: string): DefaultValue {
  const text = sqlText.replace(/\s+/g, ' ').trim();
  let kind: DefaultKind = 'constant';
  for (const found of kindsIn(text)) if (rank[found] > rank[kind]) kind = found;
  return { kind, text };
}

/** Strings, numbers, names and single marks; one pass, each alternative begins with its own character. */
const tokens = /'(?:[^']|'')*'|"[^"]*"|[A-Za-z_][\w$]*|::|[^\s\w]|\d[\w.]*/g;

function* kindsIn(text: string): Generator<DefaultKind> {
  const list = text.match(tokens) ?? [];
  for (const [index, token] of list.entries()) {
    if (!/^[A-Za-z_"]/.test(token) || isTypeOfCast(list, index)) continue;
    const name = token.replaceAll('"', '').toLowerCase();
    if (list[index + 1] === '(') yield kindOfCall(name);
    else if (bare.has(name) && list[index + 1] !== '.') yield 'stable';
  }
}

function kindOfCall(name: string): DefaultKind {
  if (volatile.has(name)) return 'volatile';
  if (stable.has(name)) return 'stable';
  return constant.has(name) ? 'constant' : 'unknown';
}

/** Whether a word names the type of `x::type`, or the type of a schema there. */
function isTypeOfCast(list: readonly string[], index: number): boolean {
  const before = list[index - 1];
  return (
    before === '::' ||
    (before === '.' && list[index - 3] === '::') ||
    (before?.toLowerCase() === 'as' && list[index - 2] !== undefined)
  );
}
