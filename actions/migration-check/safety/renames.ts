import type { ObjectName, Operation } from '@cm/formats/migrations-model';

import { renamesColumn, renamesLabel, renamesTable } from '../rules/safety/destructive.ts';
import { columnKey, keyOf, shown, sqlName, sqlTable } from './names.ts';
import {
  accepting,
  addColumn,
  backfill,
  dropColumn,
  later,
  note,
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

/** Rules about names that code still uses. They hold for every database. */
export const renames: Checks = {
  'rename-column': (op, { all, script, index }) => {
    if (isNew(all, op.table, index) || (all.columns.get(columnKey(op.table, op.column)) ?? index) < index)
      return nothing;
    const { table, column, to } = op;
    const message = `"${op.text}" takes the name ${shown(table)}.${column} away from code that still runs, during the deployment and after a rollback.`;
    const [was, is] = [sqlName(column), sqlName(to)];
    const steps = remedy(
      'Take three steps instead, with a release between them:',
      note(script, '1. this migration; then release code that writes both columns'),
      addColumn(script, table, to, null),
      note(script, '2. the next migration; then release code that reads and writes the new column only'),
      backfill(script, table, `${is} = ${was}`, `${is} IS NULL AND ${was} IS NOT NULL`),
      note(script, '3. a later migration'),
      dropColumn(script, table, column),
      accepting(script, 'renames-column', 'why no code that runs uses the old name'),
    );
    return [{ rule: renamesColumn, message, remedy: steps }];
  },
  'rename-table': (op, spot) => moved(op, op.table, { schema: op.table.schema, name: op.to }, spot),
  'move-table': (op, spot) => moved(op, op.table, { schema: op.toSchema, name: op.table.name }, spot),
  'rename-enum-value': (op, { all, script, index }) => {
    if ((all.types.get(keyOf(op.type)) ?? index) < index) return nothing;
    const message = `"${op.text}": code that still runs writes '${op.label}' and cannot read '${op.to}'.`;
    const quoted = op.to.replaceAll("'", "''");
    const steps = remedy(
      'Add the new value, release code that knows both, then change the rows:',
      run(script, `ALTER TYPE ${sqlTable(op.type)} ADD VALUE '${quoted}'`),
      later(script, 'after the release, in a later migration'),
      run(script, `UPDATE <table> SET <column> = '${quoted}' WHERE <column> = '${op.label.replaceAll("'", "''")}'`),
    );
    return [{ rule: renamesLabel, message, remedy: steps }];
  },
  'rename-type': (op, { all, index }) => {
    if ((all.types.get(keyOf(op.type)) ?? index) < index) return nothing;
    const message = `"${op.text}" takes the name ${shown(op.type)} away from code that still casts to it.`;
    const steps = 'Keep the name, or rename it in a change after the release in which no code uses it.';
    return [{ rule: renamesLabel, message, remedy: steps, atMost: 'warning' }];
  },
};

function moved(op: Operation, from: ObjectName, to: ObjectName, { all, script, index }: Spot): readonly Found[] {
  if (isNew(all, from, index) || all.others.has(`view ${keyOf(from)}`)) return nothing;
  const message = `"${op.text}" takes the name ${shown(from)} away from code that still runs, during the deployment and after a rollback.`;
  const steps = remedy(
    'Leave a view with the old name in the same migration, and drop it once no release uses the old name:',
    renameLine(script, from, to),
    run(script, `CREATE VIEW ${sqlTable(from)} AS SELECT * FROM ${sqlTable(to)}`),
    note(script, 'a later change'),
    run(script, `DROP VIEW ${sqlTable(from)}`),
    accepting(script, 'renames-table', 'why no code that runs uses the old name'),
  );
  return [{ rule: renamesTable, message, remedy: steps }];
}

function renameLine(script: Script, from: ObjectName, to: ObjectName): string {
  if (from.name === to.name)
    return run(script, `ALTER TABLE ${sqlTable(from)} SET SCHEMA ${sqlName(to.schema ?? 'public')}`);
  const alembic = `op.rename_table(${py(from.name)}, ${py(to.name)}${pySchema(from)})`;
  return say(script, alembic, `ALTER TABLE ${sqlTable(from)} RENAME TO ${sqlName(to.name)}`);
}
