import type { ObjectName, Reference } from '../../model/operation.ts';
import { textOf, type Value, type ValueOf } from '../value/value.ts';
import { madeName } from './expression.ts';

/** What `ForeignKey('schema.table.column')` or `ForeignKey(table.c.column)` points to; null where it cannot be told. */
export function referenceOf(value: Value | undefined): Reference | null {
  const text = textOf(value);
  if (text !== null) return fromText(text);
  if (value?.kind !== 'member') return null;
  const table = tableOf(rootTable(value));
  return table === null ? null : { table, columns: [value.name] };
}

function fromText(text: string): Reference | null {
  const parts = text.split('.');
  if (parts.length < 2) return { table: { schema: null, name: text }, columns: [] };
  const [column, table] = [parts.at(-1) ?? '', parts.at(-2) ?? ''];
  return { table: { schema: parts.slice(0, -2).join('.') || null, name: table }, columns: [column] };
}

function rootTable(value: ValueOf<'member'>): Value {
  return value.of.kind === 'member' && value.of.name === 'c' ? value.of.of : value.of;
}

const tables = new Set(['table', 'Table', 'TableClause']);

/** The table that an expression stands for: `sa.table('x')`, `sa.Table('x', …)`, an alias of one, or a model class of this file. */
export function tableOf(value: Value | undefined): ObjectName | null {
  switch (value?.kind) {
    case 'class':
      return tableOfClass(value);
    case 'rows':
      return value.table;
    case 'member':
      return ['__table__', 'c'].includes(value.name) || value.of.kind === 'class' ? tableOf(value.of) : null;
    case 'made':
      return tableMade(value);
    default:
      return null;
  }
}

function tableMade(value: ValueOf<'made'>): ObjectName | null {
  const { callee, args } = value;
  if (callee.kind === 'class') return tableOfClass(callee);
  if (callee.kind === 'member' && ['alias', 'join', 'outerjoin'].includes(callee.name)) return tableOf(callee.of);
  if (!tables.has(madeName(value) ?? '')) return null;
  const name = textOf(args.positional[0]);
  return name === null ? null : { schema: textOf(args.keywords.get('schema')), name };
}

function tableOfClass(value: ValueOf<'class'>): ObjectName | null {
  const name = textOf(value.members.names.get('__tablename__'));
  if (name === null) return tableOf(value.members.names.get('__table__'));
  const args = value.members.names.get('__table_args__');
  const last = args?.kind === 'items' ? args.items.at(-1) : args;
  const entry = last?.kind === 'dict' ? last.entries.find(([key]) => textOf(key) === 'schema') : undefined;
  return { schema: textOf(entry?.[1]), name };
}
