import type { Column, ObjectName, OperationOf } from '@cm/formats/migrations-model';

import { rewritesTable, volatileDefault } from '../rules/safety/rewrites.ts';
import { newName, shown, sqlName, sqlTable } from './names.ts';
import {
  accepting,
  addColumn,
  backfill,
  dropColumn,
  note,
  outside,
  py,
  pySchema,
  remedy,
  run,
  say,
  type Script,
} from './script.ts';
import { type Checks, nothing, type Spot } from './spot.ts';
import { isNew } from './survey.ts';
import type { Found } from './types.ts';
import { isFreeTypeChange, isPlainUsing } from './type-changes.ts';

/** Rules about tables that are copied row by row while they are closed, on PostgreSQL. */
export const rewrites: Checks = {
  'alter-column': (op, spot) =>
    isNew(spot.all, op.table, spot.index) ? nothing : [...retyped(op, spot), ...recomputed(op)],
  'add-column': (op, { all, script, index }) => {
    const { table, column } = op;
    if (isNew(all, table, index)) return nothing;
    const computed = computedBy(column);
    if (computed !== null) {
      const message = `"${op.text}" adds ${computed}: every row of ${shown(table)} is written anew while it is closed for reads and writes.`;
      const steps = column.generated === 'stored' ? stored(script, table, column) : numbered(script, table, column);
      return [{ rule: rewritesTable, message, remedy: steps, locks: table }];
    }
    const kind = column.default?.kind;
    if (kind !== 'volatile' && kind !== 'unknown') return nothing;
    const text = column.default?.text.slice(0, 100) ?? '';
    const unread = kind === 'unknown' ? ({ atMost: 'warning' } as const) : {};
    const effect =
      kind === 'unknown'
        ? `has the default ${text}, of which nobody can tell here whether it differs from row to row; if so`
        : `has the default ${text}, which is computed for each row`;
    const message = `"${op.text}" ${effect}: all of ${shown(table)} is written anew while it is closed for reads and writes.`;
    return [{ rule: volatileDefault, message, remedy: defaultLater(script, table, column), locks: table, ...unread }];
  },
  'alter-other': (op, { all, index }) => {
    if (
      op.kind !== 'table' ||
      op.name === null ||
      !/\bset (?:un)?logged\b|\bset tablespace\b|\bset access method\b/i.test(op.what)
    )
      return nothing;
    if (isNew(all, op.name, index)) return nothing;
    const message = `"${op.text}" writes all of ${shown(op.name)} anew while it is closed for reads and writes.`;
    const steps =
      'Do it in a maintenance window, and accept it with the reason in a comment; or fill a new table in batches and switch to it.';
    return [{ rule: rewritesTable, message, remedy: steps, locks: op.name }];
  },
  maintenance: (op, { script }) => {
    if (!/^cluster|^vacuum\b.{0,80}\bfull\b/i.test(op.verb)) return nothing;
    const name = op.target === null ? 'every table' : shown(op.target);
    const message = `"${op.text}" writes ${name} anew while it is closed for reads and writes.`;
    const target = op.target === null ? '' : ` ${sqlTable(op.target)}`;
    const sentence =
      'Take it out of the migration: a plain VACUUM makes room for new rows without closing the table, and pg_repack shrinks it:';
    return [
      {
        rule: rewritesTable,
        message,
        remedy: remedy(sentence, outside(script, [run(script, `VACUUM (ANALYZE)${target}`)])),
        locks: op.target,
      },
    ];
  },
};

function retyped(op: AlterColumn, { script }: Spot): readonly Found[] {
  const { table, column, changes } = op;
  if (changes.type === undefined || isFree(column, changes.type)) return nothing;
  const message = `"${op.text}" changes the type of ${shown(table)}.${column}${fromTo(changes.type)}: the table is written anew while it is closed for reads and writes.${unknown(changes.type)}`;
  const steps = secondColumn(script, table, column, changes.type.to);
  const unread = changes.type.to === null ? ({ atMost: 'warning' } as const) : {};
  return [{ rule: rewritesTable, message, remedy: steps, locks: table, ...unread }];
}

/** Source: PostgreSQL 17's manual, ALTER TABLE … SET EXPRESSION: existing data is rewritten. */
function recomputed({ text, table, changes }: AlterColumn): readonly Found[] {
  if (changes.other?.includes('generation expression') !== true) return nothing;
  const message = `"${text}" computes the column of every row anew, and all of ${shown(table)} is written while it is closed for reads and writes.`;
  const steps =
    'Add a second generated column in a maintenance window, or a plain one that a trigger fills, and drop the old one later.';
  return [{ rule: rewritesTable, message, remedy: steps, locks: table }];
}

type AlterColumn = OperationOf<'alter-column'>;
type TypeChange = NonNullable<AlterColumn['changes']['type']>;

function isFree(column: string, { from, to, using }: TypeChange): boolean {
  return from !== null && to !== null && isPlainUsing(using, column) && isFreeTypeChange(from, to);
}

function fromTo({ from, to }: TypeChange): string {
  return `${from === null ? '' : ` from ${from.slice(0, 60)}`}${to === null ? '' : ` to ${to.slice(0, 60)}`}`;
}

function unknown({ from }: TypeChange): string {
  return from === null
    ? ' The type before is not said (existing_type); some changes, such as a longer varchar, are free.'
    : '';
}

function computedBy({ generated }: Column): string | null {
  if (generated === 'stored') return 'a stored generated column';
  if (generated === 'identity') return 'an identity column';
  return generated === 'serial' ? 'a serial column' : null;
}

function secondColumn(script: Script, table: ObjectName, column: string, type: string | null): string {
  const next = newName(column, 'new');
  const [was, is] = [sqlName(column), sqlName(next)];
  return remedy(
    'Take a second column, with a release after each step:',
    note(script, '1. this migration; then release code that writes both columns'),
    addColumn(script, table, next, type),
    note(script, '2. the next migration; then release code that uses the new column only'),
    backfill(script, table, `${is} = CAST(${was} AS ${type ?? '<type>'})`, `${is} IS NULL AND ${was} IS NOT NULL`),
    note(script, '3. a later migration'),
    dropColumn(script, table, column),
    accepting(script, 'rewrites-table', 'why it is free, or how many rows there are'),
  );
}

function defaultLater(script: Script, table: ObjectName, column: Column): string {
  const text = column.default?.text ?? '<default>';
  return remedy(
    'Add the column without the default, set it for new rows, and fill the old rows in the next migration:',
    addColumn(script, table, column.name, column.type),
    setDefault(script, table, column.name, text),
    note(script, 'the next migration'),
    backfill(script, table, `${sqlName(column.name)} = ${text}`, `${sqlName(column.name)} IS NULL`),
    column.nullable === false ? note(script, 'then NOT NULL, as the rule set-not-null says') : [],
  );
}

function setDefault(script: Script, table: ObjectName, column: string, text: string): string {
  const alembic = `op.alter_column(${py(table.name)}, ${py(column)}, server_default=sa.text(${py(text)})${pySchema(table)})`;
  return say(script, alembic, `ALTER TABLE ${sqlTable(table)} ALTER COLUMN ${sqlName(column)} SET DEFAULT ${text}`);
}

function stored(script: Script, table: ObjectName, column: Column): string {
  return remedy(
    'Add a plain column, let a trigger or the application fill it, and fill the old rows in batches:',
    addColumn(script, table, column.name, column.type),
    note(script, 'the next migration'),
    backfill(script, table, `${sqlName(column.name)} = <expression>`, `${sqlName(column.name)} IS NULL`),
  );
}

function numbered(script: Script, table: ObjectName, column: Column): string {
  const sequence = newName(table.name, column.name, 'seq');
  const next = `nextval('${sequence}')`;
  const name = sqlName(column.name);
  return remedy(
    'Add a plain column, number the new rows by a sequence, and the old rows in batches:',
    addColumn(script, table, column.name, column.type ?? 'bigint'),
    run(script, `CREATE SEQUENCE ${sequence} OWNED BY ${sqlTable(table)}.${name}`),
    setDefault(script, table, column.name, next),
    note(script, 'the next migration'),
    backfill(script, table, `${name} = ${next}`, `${name} IS NULL`),
  );
}
