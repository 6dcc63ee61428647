import type { IndexShape, ObjectName, Operation, OperationOf } from '@cm/formats/migrations-model';

import { indexDropNotConcurrent, indexNotConcurrent } from '../rules/safety/locks.ts';
import { isExpression, keyOf, newName, shown, sqlColumns, sqlName, sqlTable } from './names.ts';
import { addColumn, note, outside, py, pySchema, remedy, run, say, type Script } from './script.ts';
import { type Checks, nothing } from './spot.ts';
import { isNew, type Survey } from './survey.ts';

/** Rules about indexes of existing tables, on PostgreSQL. */
export const indexes: Checks = {
  'create-index': (op, { all, script, index }) => {
    if (op.concurrently || isNew(all, op.table, index)) return nothing;
    const message = `"${op.text}" blocks every write to ${shown(op.table)} until the index is built.`;
    const steps = remedy(
      'Build it concurrently, in a migration of its own:',
      outside(script, [concurrentIndex(script, op.table, op)]),
    );
    return [{ rule: indexNotConcurrent, message, remedy: steps, locks: op.table }];
  },
  'add-column': (op, { all, script, index }) => {
    const { table, column } = op;
    if (!column.index || isNew(all, table, index)) return nothing;
    const message = `"${op.text}" has index=True: writes to ${shown(table)} are blocked until its index is built.`;
    const shape: IndexShape = {
      name: { schema: null, name: newName('ix', table.name, column.name) },
      columns: [column.name],
      unique: column.unique,
      method: null,
      where: null,
    };
    const steps = remedy(
      'Take index=True off, and build the index concurrently in the next migration:',
      addColumn(script, table, column.name, column.type),
      note(script, 'the next migration'),
      outside(script, [concurrentIndex(script, table, shape)]),
    );
    return [{ rule: indexNotConcurrent, message, remedy: steps, locks: table }];
  },
  reindex: (op, { all, script, index }) => {
    if (op.concurrently || (op.target !== null && isNew(all, op.target, index))) return nothing;
    const message = `"${op.text}" blocks writes, and reads that would use the index, until it is built again.`;
    const name = op.target === null ? '<index>' : sqlTable(op.target);
    const steps = remedy(
      'Build it again concurrently:',
      outside(script, [run(script, `REINDEX INDEX CONCURRENTLY ${name}`)]),
    );
    return [{ rule: indexNotConcurrent, message, remedy: steps, locks: op.target }];
  },
  'drop-index': (op, { all, script, index }) => {
    if (op.concurrently || (op.table !== null && isNew(all, op.table, index))) return nothing;
    if (op.table !== null && isDroppedLater(op.table, all, index)) return nothing;
    const message = `"${op.text}" waits for every running query of the table, and later queries wait behind it.`;
    const line = concurrentDrop(script, op);
    const steps = remedy('Drop it concurrently, in a migration of its own:', outside(script, [line]));
    return [{ rule: indexDropNotConcurrent, message, remedy: steps, locks: op.table }];
  },
};

/** The statement that builds an index without blocking writes. */
export function concurrentIndex(script: Script, table: ObjectName, shape: IndexShape): string {
  return script.language === 'alembic' ? alembicIndex(table, shape) : sqlIndex(table, shape);
}

function nameOf(table: ObjectName, { name, columns }: IndexShape): string {
  return name?.name ?? newName('ix', table.name, ...columns.filter((column) => !isExpression(column)));
}

function isUsual({ method }: IndexShape): boolean {
  return method === null || method === 'btree';
}

function sqlIndex(table: ObjectName, shape: IndexShape): string {
  const kind = shape.unique ? 'UNIQUE INDEX' : 'INDEX';
  const method = isUsual(shape) ? '' : ` USING ${shape.method}`;
  const where = shape.where === null ? '' : ` WHERE ${shape.where}`;
  return `CREATE ${kind} CONCURRENTLY ${sqlName(nameOf(table, shape))} ON ${sqlTable(table)}${method} (${sqlColumns(shape.columns)})${where};`;
}

function alembicIndex(table: ObjectName, shape: IndexShape): string {
  const columns = shape.columns.map((column) => (isExpression(column) ? `sa.text(${py(column)})` : py(column)));
  const options = [
    py(nameOf(table, shape)),
    py(table.name),
    `[${columns.join(', ')}]`,
    ...(shape.unique ? ['unique=True'] : []),
    ...(table.schema === null ? [] : [`schema=${py(table.schema)}`]),
    ...(isUsual(shape) ? [] : [`postgresql_using=${py(shape.method ?? '')}`]),
    ...(shape.where === null ? [] : [`postgresql_where=sa.text(${py(shape.where)})`]),
    'postgresql_concurrently=True',
  ];
  return `op.create_index(${options.join(', ')})`;
}

/** Indexes that go before their table, as autogenerate writes it. */
function isDroppedLater(table: ObjectName, { lastLocks, transactions }: Survey, index: number): boolean {
  const transaction = transactions[index] ?? null;
  return lastLocks.get(`${transaction} ${keyOf(table)}`)?.operation.op === 'drop-table';
}

function concurrentDrop(script: Script, { name, table }: OperationOf<'drop-index'>): string {
  const of = table === null ? '' : `, table_name=${py(table.name)}`;
  const alembic = `op.drop_index(${py(name.name)}${of}${pySchema(table ?? name)}, postgresql_concurrently=True)`;
  const schema = name.schema ?? table?.schema ?? null;
  return say(script, alembic, `DROP INDEX CONCURRENTLY ${sqlTable({ ...name, schema })}`);
}

/** An operation once more, as far as it can be written down again. */
export function again(script: Script, op: Operation): string {
  if (op.op === 'create-index' && op.concurrently) return concurrentIndex(script, op.table, op);
  if (op.op === 'drop-index' && op.concurrently) return concurrentDrop(script, op);
  const text = op.text.replaceAll(/[\r\n]+/g, ' ');
  if (op.via === 'sql' && text.length < 115) return run(script, text);
  return script.language === 'alembic' ? `...  # ${text}` : `-- ${text}`;
}
