import type { ObjectName } from '@cm/formats/migrations-model';

import { setNotNull } from '../rules/safety/locks.ts';
import { columnKey, keyOf, newName, shown, sqlName, sqlTable } from './names.ts';
import { later, py, pySchema, remedy, run, say, type Script } from './script.ts';
import { type Checks, nothing, type Spot } from './spot.ts';
import { isNew } from './survey.ts';

/** The rule about NOT NULL, on PostgreSQL. */
export const notNull: Checks = {
  'alter-column': (op, spot) => {
    const { table, column, changes } = op;
    if (changes.nullable?.to !== false || isNew(spot.all, table, spot.index)) return nothing;
    const proof = proofOf(table, column, spot);
    if (proof === 'valid') return nothing;
    const why = proof === null ? '' : ` ${proof}`;
    const message = `"${op.text}" sets NOT NULL: all of ${shown(table)} is read while it is closed for reads and writes.${why}`;
    return [{ rule: setNotNull, message, remedy: notNullSteps(spot.script, table, column), locks: table }];
  },
};

/** Whether a valid check makes the reading needless; a sentence where a check is there and does not help. */
function proofOf(table: ObjectName, column: string, { all, index }: Spot): string | null {
  const checks = (all.checks.get(columnKey(table, column)) ?? []).filter((check) => check.index < index);
  if (checks.some(({ valid, name }) => valid || validatedBefore(table, name))) return 'valid';
  const named = all.foreignValidations.get(keyOf(table)) ?? [];
  if (named.some((validation) => validation.index < index && speaksOf(validation.name, column))) return 'valid';
  return checks.length === 0 ? null : 'The check that the column is not null has not been validated before.';

  function validatedBefore(of: ObjectName, name: string | null): boolean {
    return name !== null && (all.validated.get(columnKey(of, name)) ?? index) < index;
  }
}

/** A constraint of an earlier change is known by its name only. */
function speaksOf(constraint: string, column: string): boolean {
  const name = constraint.toLowerCase();
  return name.includes(column.toLowerCase()) || /not_?null|\bnn_|_nn(?:_|$)/.test(name);
}

/** The sequence that sets NOT NULL without closing the table. */
export function notNullSteps(script: Script, table: ObjectName, column: string): string {
  return remedy(
    'Let a check prove it first, which reads the rows without closing the table:',
    notNullLines(script, table, column),
  );
}

/** The lines of that sequence. */
export function notNullLines(script: Script, table: ObjectName, column: string): readonly string[] {
  const check = newName('ck', table.name, column, 'not_null');
  const alter = `ALTER TABLE ${sqlTable(table)}`;
  const condition = `${sqlName(column)} IS NOT NULL`;
  const place = `${py(check)}, ${py(table.name)}`;
  return [
    say(
      script,
      `op.create_check_constraint(${place}, ${py(condition)}${pySchema(table)}, postgresql_not_valid=True)`,
      `${alter} ADD CONSTRAINT ${check} CHECK (${condition}) NOT VALID`,
    ),
    later(script),
    run(script, `${alter} VALIDATE CONSTRAINT ${check}`),
    say(
      script,
      `op.alter_column(${py(table.name)}, ${py(column)}, nullable=False${pySchema(table)})`,
      `${alter} ALTER COLUMN ${sqlName(column)} SET NOT NULL`,
    ),
    say(script, `op.drop_constraint(${place}${pySchema(table)})`, `${alter} DROP CONSTRAINT ${check}`),
  ];
}
