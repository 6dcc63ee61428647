import type { SqlParse } from '@cm/model';

import type { Operation, OperationOf, Place } from '../model/operation.ts';

/** A place in a file for tests: lines 1 to 1,000, where nothing is special. */
export const somewhere: Place = {
  line: 1,
  endLine: 1000,
  via: 'sql',
  dialects: null,
  conditional: false,
  transaction: 'shared',
  text: 'up.sql',
};

/** SQL text that a reader found. */
export function sqlText(sql: string, more: Partial<OperationOf<'sql-text'>> = {}): OperationOf<'sql-text'> {
  return { ...somewhere, op: 'sql-text', sql, binds: false, ...more };
}

/** An operation in one line: what it is and what it names, without what is usual. */
export function shown(operation: Operation): string {
  const words = Object.entries(operation).map(([key, value]) => (places.has(key) ? '' : wordOf(key, value)));
  return [operation.op, ...words.filter((word) => word !== '')].join(' ');
}

/** Fields that say where an operation stands, and its name. */
const places = new Set(['line', 'endLine', 'via', 'dialects', 'conditional', 'transaction', 'text', 'path', 'op']);

function wordOf(key: string, value: unknown): string {
  if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return '';
  if (value === true) return key;
  if (typeof value === 'string') return key === 'verb' ? value : `${key}=${value}`;
  if (isName(value)) return `${key}=${value.schema === null ? '' : `${value.schema}.`}${value.name}`;
  if (Array.isArray(value)) return `${key}=[${value.map((item) => itemOf(item)).join(', ')}]`;
  return `${key}=${itemOf(value)}`;
}

function itemOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (isName(value) && Object.keys(value).length === 2) return value.name;
  const words = Object.entries(value).map(([key, inner]) => wordOf(key, inner));
  return `{${words.filter((word) => word !== '').join(' ')}}`;
}

function isName(value: unknown): value is { readonly schema: string | null; readonly name: string } {
  return typeof value === 'object' && value !== null && 'schema' in value && 'name' in value;
}

/** A parser that is never to be asked. */
export function noParser(): Promise<SqlParse> {
  throw new Error('PostgreSQL was asked about another database');
}
