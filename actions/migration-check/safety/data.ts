import type { Column, ObjectName, Operation, OperationOf } from '@cm/formats/migrations-model';
import type { Level } from '@cm/model';

import { addRequiredColumn, backfillWithDdl, wholeTableUpdate } from '../rules/safety/data.ts';
import { keyOf, shown, sqlName } from './names.ts';
import { notNullLines } from './not-null.ts';
import { accepting, addColumn, backfill, later, note, outside, py, remedy, run } from './script.ts';
import { type Checks, nothing, type Spot } from './spot.ts';
import { isNew, type Locker } from './survey.ts';
import type { Found } from './types.ts';

/** Rules about the rows that are there. They hold for every database, with PostgreSQL's locks in mind. */
export const data: Checks = {
  'add-column': (op, { all, script, index, context }) => {
    const { table, column } = op;
    if (!isRequired(column) || isNew(all, table, index)) return nothing;
    const message = `"${op.text}" adds a required column without a default: it fails as soon as ${shown(table)} has a row, and code that still runs cannot insert.`;
    const name = sqlName(column.name);
    const steps = remedy(
      'Give it a constant default (which is added at once), or add it nullable, fill it, then require it:',
      addColumn(script, table, column.name, column.type),
      note(script, 'the next migration, when the code writes the column'),
      backfill(script, table, `${name} = <value>`, `${name} IS NULL`),
      later(script, 'a later migration'),
      script.postgresql ? notNullLines(script, table, column.name) : note(script, 'set NOT NULL'),
    );
    const implicit: { readonly atMost?: Level } = context.dialect === 'mysql' ? { atMost: 'warning' } : {};
    return [{ rule: addRequiredColumn, message, remedy: steps, ...implicit }];
  },
  data: (op, spot) => {
    if (op.table !== null && isNew(spot.all, op.table, spot.index)) return nothing;
    if (op.verb === 'delete' && op.wholeTable) return nothing;
    const mixed = withDdl(op, spot);
    if (mixed.length > 0 || !op.wholeTable || op.table === null || !rewritten.has(op.verb)) return mixed;
    const message = `"${op.text}" changes every row of ${shown(op.table)} at once: all of them stay locked until it ends.`;
    const steps = remedy('Change them in batches, each with a commit of its own:', batches(op.table, spot));
    return [{ rule: wholeTableUpdate, message, remedy: steps }];
  },
};

const rewritten: ReadonlySet<string> = new Set(['update', 'merge']);

function isRequired(column: Column): boolean {
  return column.nullable === false && column.default === null && column.generated === null;
}

/** Rows that are changed while, or before, the same transaction holds the lock of a schema change. */
function withDdl(op: Operation & OperationOf<'data'>, spot: Spot): readonly Found[] {
  const near = nearestLock(op, spot);
  if (near === null) return nothing;
  const { locker, same } = near;
  const other = `"${locker.operation.text}" (line ${locker.operation.line})`;
  const message = `"${op.text}" changes rows in ${danger(other, locker.index < spot.index, spot)}.`;
  const steps = remedy(
    'Move it into a migration of its own, which commits after each batch:',
    batches(op.table, spot),
    accepting(spot.script, 'backfill-with-ddl', 'how few rows it changes'),
  );
  return [{ rule: backfillWithDdl, message, remedy: steps, ...weight(op, same || locker.index < spot.index, spot) }];
}

function danger(other: string, held: boolean, { postgresql }: Spot): string {
  if (postgresql === 'no') return `the migration of ${other}: when one of them fails, the other may already be done`;
  return held
    ? `the transaction that holds the lock of ${other}: nobody can use that table until the rows are done`
    : `the transaction of ${other}, which comes after it: the two locks can wait for a writer that waits for them`;
}

function nearestLock(
  op: OperationOf<'data'>,
  { all, index }: Spot,
): { readonly locker: Locker; readonly same: boolean } | null {
  const transaction = all.transactions[index] ?? null;
  if (transaction === null) return null;
  const first = all.firstLocks.get(transaction);
  if (first !== undefined && first.index < index) return { locker: first, same: false };
  const last = op.table === null ? undefined : all.lastLocks.get(`${transaction} ${keyOf(op.table)}`);
  if (last !== undefined) return { locker: last, same: true };
  return first === undefined ? null : { locker: first, same: false };
}

function weight({ verb }: OperationOf<'data'>, waits: boolean, { postgresql }: Spot): { readonly atMost?: Level } {
  if (verb === 'insert' || verb === 'copy') return { atMost: 'notice' };
  return waits && postgresql !== 'no' ? {} : { atMost: 'warning' };
}

function batches(table: ObjectName | null, { script }: Spot): readonly string[] {
  if (table !== null)
    return backfill(script, table, '<column> = <value>', '<condition that the rows already changed do not meet>');
  const update = 'UPDATE <table> SET <column> = <value> WHERE id BETWEEN <first> AND <last>';
  return script.language === 'alembic' ? outside(script, [`op.execute(${py(update)})`]) : [run(script, update)];
}
