import type { Dialect } from '../../model/operation.ts';

/** A set of databases, one bit each; the last bit stands for all that have no name here. */
export type Dialects = number;

const order: readonly Dialect[] = ['postgresql', 'mysql', 'sqlite', 'mssql', 'oracle'];

export const everyDialect: Dialects = 0b11_1111;
const otherDialect: Dialects = 0b10_0000;

const words: Readonly<Record<string, Dialect>> = {
  pg: 'postgresql',
  postgres: 'postgresql',
  postgresql: 'postgresql',
  psql: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mysql',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
  mssql: 'mssql',
  oracle: 'oracle',
};

export function not(dialects: Dialects): Dialects {
  return everyDialect & ~dialects;
}

/** By the name that SQLAlchemy gives a dialect. */
export function dialectNamed(name: string): Dialects {
  const known = Object.hasOwn(words, name) ? words[name] : undefined;
  return known === undefined ? otherDialect : 1 << order.indexOf(known);
}

/** As operations keep them: null for all. */
export function dialectList(dialects: Dialects): readonly Dialect[] | null {
  return dialects === everyDialect ? null : order.filter((_, bit) => (dialects & (1 << bit)) !== 0);
}

const fillers = new Set([
  'is', 'are', 'use', 'uses', 'using', 'on', 'in', 'has', 'running', 'the', 'current', 'db', 'database', 'dialect',
  'engine', 'backend', 'bind', 'conn', 'connection', 'no', 'default', 'enabled', 'mode', 'uri', 'url', 'dsn',
]); // prettier-ignore

/**
 * Databases on which a flag of another file is surely true by its name (`is_postgres`, `settings.app_pg_uri`), or null. Any
 * word beside those of a flag (`pg_trgm_available`) makes it something else; a prefix counts as the application's own name
 * before an address.
 */
export function dialectOfFlag(name: string): Dialects | null {
  const parts = name
    .toLowerCase()
    .split('_')
    .filter((part) => part !== '');
  const named = parts.findIndex((part) => Object.hasOwn(words, part));
  const word = parts[named];
  if (word === undefined) return null;
  const address = ['uri', 'url', 'dsn'].includes(parts[named + 1] ?? '');
  const others = parts.filter((_, index) => (address ? index > named : index !== named));
  if (parts.length === 1 && word !== 'pg') return null;
  return others.every((part) => fillers.has(part)) ? dialectNamed(word) : null;
}
