import type { IndexShape } from '../../model/operation.ts';
import { columnName } from '../ops/given.ts';
import { flagOf, isNone, textOf, type Value } from '../value/value.ts';
import { madeName, sqlOf } from './expression.ts';

/** An index's name, columns and options; null where a name cannot be told. */
export function indexShape(
  name: Value | undefined,
  columns: readonly Value[],
  options: ReadonlyMap<string, Value>,
  schema: string | null,
): IndexShape | null {
  const own = textOf(name);
  if (own === null && !isNone(name)) return null;
  return {
    name: own === null ? null : { schema, name: own },
    columns: columns.map(indexed),
    unique: flagOf(options.get('unique')) === true,
    method: textOf(options.get('postgresql_using')) ?? textOf(options.get('mysql_using')),
    where: whereOf(options.get('postgresql_where') ?? options.get('sqlite_where') ?? options.get('mssql_where')),
  };
}

/** The shape of `sa.Index('name', 'a', 'b', unique=True)`; null for anything else. */
export function indexOf(value: Value, schema: string | null): IndexShape | null {
  if (value.kind !== 'made' || madeName(value) !== 'Index') return null;
  const [name, ...columns] = value.args.positional;
  return indexShape(name ?? value.args.keywords.get('name'), columns, value.args.keywords, schema);
}

/** A column by its name, without its direction; any other expression in parentheses. */
function indexed(value: Value): string {
  const name = columnName(value);
  if (name !== null) return name;
  const sql = sqlOf(value);
  if (sql === null) return '(…)';
  const plain = sql.trim().replace(/ (?:asc|desc)$/i, '');
  return /^\w+$/.test(plain) ? plain : `(${sql.trim()})`;
}

function whereOf(value: Value | undefined): string | null {
  if (value === undefined || isNone(value)) return null;
  return textOf(value) ?? sqlOf(value) ?? '…';
}
