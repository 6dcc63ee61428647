import { type Token, tokensOf } from './tokens.ts';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

type Find = (sql: string, tokens: readonly Token[], index: number) => Replacement | null;

/**
 * SQLAlchemy's `:name` as PostgreSQL's `$1`, and its `\:` as a plain colon, outside strings, comments and names. The text
 * keeps its length, so that lines and offsets hold. Linear.
 */
export function withoutBinds(sql: string): string {
  return replaced(sql, bindAt);
}

/** The same for psycopg's `%(name)s`, `%s` and `%%`, of SQL that goes to the driver as it is. */
export function withoutDriverMarks(sql: string): string {
  return replaced(sql, driverMarkAt);
}

/** The same for `${name}` of Flyway and goose, as a quoted name of that word. */
export function withoutVariables(sql: string): string {
  return replaced(sql, variableAt);
}

function replaced(sql: string, find: Find): string {
  const tokens = tokensOf(sql);
  let text = '';
  let from = 0;
  for (const index of tokens.keys()) {
    const found = find(sql, tokens, index);
    if (found === null || found.start < from) continue;
    text += sql.slice(from, found.start) + found.by.padEnd(found.end - found.start);
    from = found.end;
  }
  return text + sql.slice(from);
}

const bindAt: Find = (sql, tokens, index) => {
  const [colon, name] = [tokens[index], tokens[index + 1]];
  if (colon?.kind !== 'mark') return null;
  const mark = sql.charAt(colon.start);
  if (mark === '\\' && sql.charAt(colon.end) === ':') return { start: colon.start, end: colon.end, by: ' ' };
  if (mark !== ':' || name?.kind !== 'word' || name.start !== colon.end) return null;
  if (/[\w:\\]/.test(sql.charAt(colon.start - 1))) return null;
  return { start: colon.start, end: name.end, by: '$1' };
};

const driverMarkAt: Find = (sql, tokens, index) => {
  const token = tokens[index];
  if (token?.kind !== 'operator' || !sql.slice(token.start, token.end).endsWith('%')) return null;
  const start = token.end - 1;
  if (sql.charAt(start - 1) === '%' && token.start < start) return { start, end: token.end, by: ' ' };
  const named = /^%\(\w{1,100}\)s/.exec(sql.slice(start, start + 110));
  if (named !== null) return { start, end: start + named[0].length, by: '$1' };
  return /^%s(?!\w)/.test(sql.slice(start, start + 3)) ? { start, end: start + 2, by: '$1' } : null;
};

const variableAt: Find = (sql, tokens, index) => {
  const token = tokens[index];
  if (token?.kind !== 'mark' || sql.charAt(token.start) !== '$') return null;
  const name = /^\$\{([\w.:-]{1,100})\}/.exec(sql.slice(token.start, token.start + 104));
  return name === null ? null : { start: token.start, end: token.start + name[0].length, by: `"${name[1]}"` };
};
