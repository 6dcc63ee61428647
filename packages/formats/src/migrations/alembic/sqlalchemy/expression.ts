import { columnName } from '../ops/given.ts';
import { burn, type Fuel, newFuel } from '../value/fuel.ts';
import { lastOf, pathOf, type Value } from '../value/value.ts';

/** The name in SQLAlchemy (or a library beside it) of what a call makes: `Column` of `sa.Column(…)`; null for anything else. */
export function madeName(value: Value | undefined): string | null {
  if (value?.kind !== 'made') return null;
  const path = pathOf(value.callee);
  return path === null ? null : lastOf(path);
}

/** Whether a dotted path leads into SQLAlchemy. */
export function isSqlalchemy(path: string): boolean {
  return path === 'sqlalchemy' || path.startsWith('sqlalchemy.');
}

/** SQL of an expression, as SQLAlchemy would render it, where it is simple: `text('x')`, `func.now()`, `true()`. Null for others. */
export function sqlOf(value: Value | undefined, fuel: Fuel = newFuel(200)): string | null {
  if (value === undefined || !burn(fuel)) return null;
  if (value.kind === 'name' && isSqlalchemy(value.path)) return keyword(lastOf(value.path));
  if (value.kind !== 'made') return literalOf(value) ?? columnName(value);
  const path = pathOf(value.callee);
  if (path === null || !isSqlalchemy(path)) return wrapped(value, fuel);
  return callSql(path, value.args.positional, fuel);
}

function callSql(path: string, positional: readonly Value[], fuel: Fuel): string | null {
  const [first] = positional;
  const name = lastOf(path);
  if (/\bfunc\.[\w.]+$/.test(path)) return callOf(path.slice(path.lastIndexOf('func.') + 5), positional, fuel);
  if (first === undefined) return keyword(name);
  if (['text', 'literal_column', 'column', 'DDL'].includes(name)) return rawText(first);
  if (name === 'literal') return literalOf(first);
  return ['DefaultClause', 'desc', 'asc', 'TextClause'].includes(name) ? sqlOf(first, fuel) : keyword(name);
}

/** `text('a').desc()`, `text('a').bindparams()`: what the method is called on. */
function wrapped(value: Value & { readonly kind: 'made' }, fuel: Fuel): string | null {
  const { callee } = value;
  if (callee.kind !== 'member') return null;
  return ['desc', 'asc', 'nulls_last', 'nulls_first', 'nullslast', 'nullsfirst', 'self_group'].includes(callee.name)
    ? sqlOf(callee.of, fuel)
    : null;
}

function rawText(value: Value): string | null {
  return value.kind === 'constant' && typeof value.value === 'string' ? value.value : null;
}

function keyword(name: string): string | null {
  return ['true', 'false', 'null'].includes(name) ? name : null;
}

const withoutBrackets = new Set([
  'current_timestamp',
  'current_date',
  'current_time',
  'localtime',
  'localtimestamp',
  'current_user',
  'session_user',
]);

function callOf(name: string, args: readonly Value[], fuel: Fuel): string | null {
  if (withoutBrackets.has(name) && args.length === 0) return name.toUpperCase();
  const parts = args.map((argument) => sqlOf(argument, fuel));
  return parts.includes(null) ? `${name}(…)` : `${name}(${parts.join(', ')})`;
}

/** A Python constant as SQL writes it. */
export function literalOf(value: Value): string | null {
  if (value.kind !== 'constant') return null;
  if (typeof value.value === 'string') return `'${value.value.replaceAll("'", "''")}'`;
  return value.value === null ? 'NULL' : String(value.value);
}
