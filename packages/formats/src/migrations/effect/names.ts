import type { Dialect } from '../model/operation.ts';

/** The schema that a name without one means, by database. */
const usualSchema: Readonly<Partial<Record<Dialect, string>>> = {
  postgresql: 'public',
  mssql: 'dbo',
  sqlite: 'main',
};

/** PostgreSQL keeps 63 bytes of a name; a longer one in SQL means its first 63. */
const kept = 63;

/** One spelling for every way to say the same schema; empty for the usual one, so that `public.users` is `users`. */
export function schemaKey(schema: string | null, dialect: Dialect): string {
  return schema === null || schema === usualSchema[dialect] ? '' : nameKey(schema, dialect);
}

/** One spelling for every way to say the same name. Only PostgreSQL tells apart names that differ in case alone. */
export function nameKey(name: string, dialect: Dialect): string {
  return dialect === 'postgresql' ? name.slice(0, kept) : name.toLowerCase();
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[\w$]/u.test(unit);
}

/** Whether a text (an expression, a WHERE) holds a name as a whole word, in any case. */
export function mentions(text: string, name: string): boolean {
  const where = text.toLowerCase();
  const word = name.toLowerCase();
  if (word === '') return false;
  for (let at = where.indexOf(word); at !== -1; at = where.indexOf(word, at + word.length)) {
    if (!isWordUnit(where[at - 1]) && !isWordUnit(where[at + word.length])) return true;
  }
  return false;
}

/** Names that a database or SQLAlchemy gives to an index without one. */
export function indexGuesses(schema: string, table: string, columns: readonly string[]): readonly string[] {
  const all = columns.join('_');
  const label = schema === '' ? table : `${schema}_${table}`;
  return [`ix_${table}_${all}`, `ix_${label}_${columns[0] ?? ''}`, `ix_${label}_${all}`, `${table}_${all}_idx`];
}

const suffixes: Readonly<Record<string, string>> = {
  'foreign-key': 'fkey',
  unique: 'key',
  check: 'check',
  exclude: 'excl',
  'not-null': 'not_null',
};

/** Names that PostgreSQL gives to a constraint without one. */
export function constraintGuesses(type: string, table: string, columns: readonly string[]): readonly string[] {
  if (type === 'primary-key') return [`${table}_pkey`];
  const suffix = suffixes[type] ?? type;
  return [`${table}_${columns.join('_')}_${suffix}`, `${table}_${suffix}`];
}
