import type { Dialect } from '../../model/operation.ts';
import type { Piece } from './python-text.ts';

const schemes: Readonly<Record<string, Dialect>> = {
  postgres: 'postgresql',
  postgresql: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mysql',
  sqlite: 'sqlite',
  mssql: 'mssql',
  oracle: 'oracle',
};
const drivers: Readonly<Record<string, Dialect>> = {
  asyncpg: 'postgresql',
  psycopg: 'postgresql',
  psycopg2: 'postgresql',
  pg8000: 'postgresql',
  pymysql: 'mysql',
  aiomysql: 'mysql',
  asyncmy: 'mysql',
  MySQLdb: 'mysql',
  aiosqlite: 'sqlite',
  sqlite3: 'sqlite',
  pyodbc: 'mssql',
  pymssql: 'mssql',
  cx_Oracle: 'oracle',
  oracledb: 'oracle',
  postgresql: 'postgresql',
};
const all: readonly Dialect[] = ['postgresql', 'mysql', 'sqlite', 'mssql', 'oracle'];

/**
 * Databases that an environment is for, by addresses, drivers and names in it; null where nothing says so. SQLite alone counts
 * only where no code sets another address: it is what many a project names for tests, or guards against.
 */
export function dialectsOf(pieces: readonly Piece[], urls: readonly string[]): readonly Dialect[] | null {
  const texts = pieces.filter(({ kind }) => kind === 'string').map(({ text }) => text);
  const code = pieces.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  const found = new Set<Dialect>([
    ...[...urls, ...texts].flatMap(addressed),
    ...code.flatMap(driven),
    ...all.filter((name) => texts.includes(name)),
    ...(texts.some((text) => /\bpg_(?:try_)?advisory_/.test(text)) ? (['postgresql'] as const) : []),
  ]);
  const fixed = urls.some((url) => addressed(url).length > 0) && !setsAddress(texts, code);
  const unsure = found.size === 1 && found.has('sqlite') && !fixed;
  return found.size === 0 || unsure ? null : all.filter((dialect) => found.has(dialect));
}

function addressed(text: string): readonly Dialect[] {
  return [...text.matchAll(/([a-z0-9]{3,12})(?:\+[a-z0-9_]{1,30})?:\/\//gi)].flatMap(([, scheme = '']) => {
    const name = scheme.toLowerCase();
    return Object.hasOwn(schemes, name) ? (schemes[name] ?? []) : [];
  });
}

/** Databases whose driver, or whose types, a piece of code names. */
function driven(code: string): readonly Dialect[] {
  return (code.match(/[A-Za-z_]\w*/g) ?? []).flatMap((word) =>
    Object.hasOwn(drivers, word) ? (drivers[word] ?? []) : [],
  );
}

/** Whether code gives the address, so that the one in the configuration may not be the one that is used. */
function setsAddress(texts: readonly string[], code: readonly string[]): boolean {
  if (code.some((text) => /create_(?:async_)?engine|set_main_option|set_section_option/.test(text))) return true;
  return code.some((text) => /\burl\s*=/.test(text)) && !texts.includes('sqlalchemy.url');
}
