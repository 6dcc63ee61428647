import type { ColumnChanges, ObjectName } from '../../model/operation.ts';
import type { Effect } from '../run/machine.ts';
import { columnOf } from '../sqlalchemy/column.ts';
import { serverDefault } from '../sqlalchemy/default.ts';
import { sqlOf } from '../sqlalchemy/expression.ts';
import { countedKey, isUncounted } from '../sqlalchemy/table.ts';
import { typeOf } from '../sqlalchemy/type.ts';
import { flagOf, isNone, textOf, type Value } from '../value/value.ts';
import { flagIn, type Given, textIn } from './given.ts';
import { computedName, computedTable, done, type OpCall, type OpShape, type Outcome, tableIn } from './shape.ts';

/** Operations on columns. */
export const columnOps: Readonly<Record<string, OpShape>> = {
  add_column: { parameters: ['table_name', 'column'], batch: ['column'], read: addColumn },
  drop_column: { parameters: ['table_name', 'column_name'], batch: ['column_name'], read: dropColumn },
  alter_column: { parameters: ['table_name', 'column_name'], batch: ['column_name'], read: alterColumn },
};

/** Adding a column never makes its type: SQLAlchemy does so for tables only. */
function addColumn(call: OpCall): Outcome {
  const table = tableIn(call);
  if (table === null) return { unread: computedTable };
  const value = call.given.values.get('column');
  const column = columnOf(value, false);
  if (column === null) return { unread: 'the column is computed when the migration runs' };
  const counts = column.primaryKey && !isUncounted(value);
  const counted = counts ? { ...column, generated: countedKey(column) } : column;
  return done({ op: 'add-column', table, column: counted, ifNotExists: flagIn(call.given, 'if_not_exists') === true });
}

function dropColumn(call: OpCall): Outcome {
  const table = tableIn(call);
  const column = textIn(call.given, 'column_name');
  if (table === null) return { unread: computedTable };
  if (column === null) return { unread: 'the name of the column is computed when the migration runs' };
  return done({ op: 'drop-column', table, column, ifExists: flagIn(call.given, 'if_exists') === true, cascade: false });
}

/** Options that are no change by themselves: what stands there already, and other databases' words. */
const inert =
  /^(?:existing_|table_name$|column_name$|schema$|insert_(?:before|after)$|mssql_|postgresql_using$|sqlite_|mysql_existing|info$)/;
const known = new Set(['nullable', 'comment', 'server_default', 'new_column_name', 'type_']);

function alterColumn(call: OpCall): Outcome {
  const table = tableIn(call);
  const column = textIn(call.given, 'column_name');
  if (table === null) return { unread: computedTable };
  if (column === null) return { unread: 'the name of the column is computed when the migration runs' };
  const changes = changesOf(call.given);
  if (changes === null) return { unread: 'whether the column may be null is computed when the migration runs' };
  const effects: Effect[] = Object.keys(changes).length === 0 ? [] : [{ op: 'alter-column', table, column, changes }];
  return renamed(effects, table, column, newName(call.given));
}

function renamed(effects: Effect[], table: ObjectName, column: string, name: Value | undefined): Outcome {
  if (name === undefined || isNone(name)) return done(...effects);
  const to = textOf(name);
  if (to === null) return { unread: computedName };
  return done(...effects, ...(to === column ? [] : [{ op: 'rename-column', table, column, to } as const]));
}

function newName({ values }: Given): Value | undefined {
  return values.get('new_column_name') ?? values.get('name');
}

/** Null where `nullable` cannot be read. */
function changesOf(given: Given): ColumnChanges | null {
  const nullable = given.values.get('nullable');
  const to = nullable === undefined || isNone(nullable) ? undefined : flagOf(nullable);
  if (to === null) return null;
  return {
    ...typeChange(given),
    ...(to === undefined ? {} : { nullable: { to } }),
    ...defaultChange(given.values.get('server_default')),
    ...others(given),
  };
}

function typeChange(given: Given): ColumnChanges {
  const type = given.values.get('type_');
  if (type === undefined || isNone(type)) return {};
  const using = given.values.get('postgresql_using');
  const text = using === undefined || isNone(using) ? null : (textOf(using) ?? sqlOf(using) ?? '…');
  return { type: { to: typeOf(type).type, from: typeOf(given.values.get('existing_type')).type, using: text } };
}

/** `server_default=False` leaves the default alone, `None` drops it. */
function defaultChange(value: Value | undefined): ColumnChanges {
  if (value === undefined || flagOf(value) === false) return {};
  const found = serverDefault(value);
  return found.generated === 'identity' ? { identity: true } : { default: { to: found.default } };
}

function others({ values }: Given): ColumnChanges {
  const comment = values.get('comment');
  const other = [...values.keys()].filter((name) => !known.has(name) && !inert.test(name) && name !== 'name');
  return {
    ...(comment === undefined || flagOf(comment) === false ? {} : { comment: true as const }),
    ...(other.length === 0 ? {} : { other }),
  };
}
