import type { Column, Constraint, ConstraintType, ObjectName } from '@cm/formats/migrations-model';

import { constraintBuildsIndex, validatesConstraint } from '../rules/safety/locks.ts';
import { concurrentIndex } from './indexes.ts';
import { columnKey, newName, shown, sqlColumns, sqlName, sqlTable } from './names.ts';
import { addColumn, later, note, outside, py, pyList, pySchema, remedy, run, say, type Script } from './script.ts';
import { type Checks, nothing, type Spot } from './spot.ts';
import { isNew } from './survey.ts';
import type { Found } from './types.ts';

/** Rules about constraints of existing tables, on PostgreSQL. */
export const constraints: Checks = {
  'add-constraint': (op, { all, script, index }) => {
    const { table, constraint } = op;
    if (isNew(all, table, index) || constraint.notValid || constraint.usingIndex !== null) return nothing;
    const { rule, effect, steps } = adding[constraint.type](script, table, constraint);
    return [{ rule, message: `"${op.text}" ${effect}.`, remedy: steps, locks: table }];
  },
  'validate-constraint': (op, { all, script, index }) => {
    const added = all.notValid.get(columnKey(op.table, op.name)) ?? index;
    const transaction = all.transactions[index] ?? null;
    if (added >= index || transaction === null || all.transactions[added] !== transaction) return nothing;
    const message = `"${op.text}" runs in the transaction that added the constraint, so that the lock of the adding is held while every row is read.`;
    const line = run(script, `ALTER TABLE ${sqlTable(op.table)} VALIDATE CONSTRAINT ${sqlName(op.name)}`);
    const steps = remedy('Validate it in a transaction of its own:', later(script), line);
    return [{ rule: validatesConstraint, message, remedy: steps, locks: op.table }];
  },
  'alter-other': (op) => {
    if (op.kind !== 'domain' || !/^(?:add constraint|set not null)$/.test(op.what)) return nothing;
    const message = `"${op.text}" reads every table that has a column of this domain while writes to them are blocked.`;
    const steps =
      'Add the constraint with NOT VALID and validate it in the next migration, or put a CHECK on the columns instead, table by table.';
    return [{ rule: validatesConstraint, message, remedy: steps, locks: null }];
  },
  'add-column': (op, spot) => {
    const { table, column } = op;
    if (isNew(spot.all, table, spot.index)) return nothing;
    return [...ownIndex(op.text, table, column, spot), ...ownChecks(op.text, table, column, spot)];
  },
};

interface Adding {
  readonly rule: Found['rule'];
  /** What follows the operation in a sentence. */
  readonly effect: string;
  readonly steps: string;
}

const adding: Readonly<Record<ConstraintType, (script: Script, table: ObjectName, constraint: Constraint) => Adding>> =
  {
    'foreign-key': (script, table, constraint) => ({
      rule: validatesConstraint,
      effect: `reads all of ${shown(table)} while writes to it are blocked${other(constraint)}`,
      steps: twoSteps(script, table, constraint),
    }),
    check: (script, table, constraint) => ({
      rule: validatesConstraint,
      effect: `reads all of ${shown(table)} while it is closed for reads and writes`,
      steps: twoSteps(script, table, constraint),
    }),
    unique: building,
    'primary-key': building,
    exclude: (script, table, constraint) => ({
      ...building(script, table, constraint),
      effect: `${building(script, table, constraint).effect}, and there is no way to do it concurrently`,
      steps: exclusion,
    }),
    'not-null': (script, table, { name, columns }) => {
      const [column = '<column>'] = columns;
      const own = sqlName(name ?? newName(table.name, column, 'not_null'));
      const alter = `ALTER TABLE ${sqlTable(table)}`;
      return {
        rule: validatesConstraint,
        effect: `reads all of ${shown(table)} while it is closed for reads and writes`,
        steps: remedy(
          'Add it without reading the rows, and validate it in the next migration:',
          run(script, `${alter} ADD CONSTRAINT ${own} NOT NULL ${sqlName(column)} NOT VALID`),
          later(script),
          run(script, `${alter} VALIDATE CONSTRAINT ${own}`),
        ),
      };
    },
  };

function building(script: Script, table: ObjectName, constraint: Constraint): Adding {
  const effect = `builds an index while ${shown(table)} is closed for reads and writes`;
  return { rule: constraintBuildsIndex, effect, steps: usingIndex(script, table, constraint) };
}

const exclusion =
  'Add it while the table is small or in a maintenance window, and accept it with the reason in a comment; or fill a new table that has the constraint.';

function other({ references }: Constraint): string {
  return references === null ? '' : `, and those to ${shown(references.table)} as well`;
}

function ownIndex(text: string, table: ObjectName, column: Column, { script }: Spot): readonly Found[] {
  if (!column.primaryKey && (!column.unique || column.index)) return [];
  const type = column.primaryKey ? 'primary-key' : 'unique';
  const constraint: Constraint = {
    type,
    name: null,
    columns: [column.name],
    references: null,
    notValid: false,
    usingIndex: null,
    expression: null,
  };
  const what = column.primaryKey ? 'a primary key' : 'a unique column';
  const message = `"${text}" adds ${what}: its index is built while ${shown(table)} is closed for reads and writes.`;
  const steps = remedy(
    'Add the plain column first, and the constraint in the migrations after it:',
    addColumn(script, table, column.name, column.type),
    note(script, 'the next migration'),
    usingIndexLines(script, table, constraint),
  );
  return [{ rule: constraintBuildsIndex, message, remedy: steps, locks: table }];
}

/** A foreign key or a check that comes with a column. Source: PostgreSQL's `transformColumnDefinition`: a key of a column without values is not read for. */
function ownChecks(text: string, table: ObjectName, column: Column, { script }: Spot): readonly Found[] {
  if (column.references === null && !column.check) return [];
  const brief = column.references !== null && column.default === null && !column.check;
  const constraint: Constraint = {
    type: column.references === null ? 'check' : 'foreign-key',
    name: null,
    columns: [column.name],
    references: column.references,
    notValid: false,
    usingIndex: null,
    expression: column.references === null ? '<condition>' : null,
  };
  const effect = brief
    ? `needs a lock of ${shown(table)} and of ${shown(column.references?.table ?? table)} at the same time: writes to both wait`
    : `adds a constraint with the column: all of ${shown(table)} is read while it is locked${other(constraint)}`;
  const steps = remedy(
    'Add the plain column, then the constraint without reading the rows:',
    addColumn(script, table, column.name, column.type),
    twoStepLines(script, table, constraint),
  );
  const message = `"${text}" ${effect}.`;
  return [{ rule: validatesConstraint, message, remedy: steps, locks: table }];
}

function twoSteps(script: Script, table: ObjectName, constraint: Constraint): string {
  return remedy(
    'Add it without reading the rows, and validate it in the next migration:',
    twoStepLines(script, table, constraint),
  );
}

function twoStepLines(script: Script, table: ObjectName, constraint: Constraint): readonly string[] {
  const prefix = constraint.type === 'check' ? 'ck' : 'fk';
  const name = constraint.name ?? newName(prefix, table.name, ...constraint.columns);
  const validate = run(script, `ALTER TABLE ${sqlTable(table)} VALIDATE CONSTRAINT ${sqlName(name)}`);
  return [addNotValid(script, table, { ...constraint, name }), later(script), validate];
}

function addNotValid(script: Script, table: ObjectName, { name, columns, references, expression }: Constraint): string {
  const start = `ALTER TABLE ${sqlTable(table)} ADD CONSTRAINT ${sqlName(name ?? '')}`;
  if (references === null) {
    const condition = bare(expression ?? '<condition>');
    const alembic = `op.create_check_constraint(${py(name ?? '')}, ${py(table.name)}, ${py(condition)}${pySchema(table)}, postgresql_not_valid=True)`;
    return say(script, alembic, `${start} CHECK (${condition}) NOT VALID`);
  }
  const target = references.columns.length === 0 ? ['id'] : references.columns;
  const schemas = `${pySchema(table, 'source_schema')}${pySchema(references.table, 'referent_schema')}`;
  const alembic = `op.create_foreign_key(${py(name ?? '')}, ${py(table.name)}, ${py(references.table.name)}, ${pyList(columns)}, ${pyList(target)}${schemas}, postgresql_not_valid=True)`;
  const remote = references.columns.length === 0 ? '' : ` (${sqlColumns(references.columns)})`;
  return say(
    script,
    alembic,
    `${start} FOREIGN KEY (${sqlColumns(columns)}) REFERENCES ${sqlTable(references.table)}${remote} NOT VALID`,
  );
}

/** A condition without the parentheses around it. */
function bare(expression: string): string {
  const text = expression.trim();
  return text.startsWith('(') &&
    text.endsWith(')') &&
    !text.slice(1, -1).includes('(') &&
    !text.slice(1, -1).includes(')')
    ? text.slice(1, -1)
    : text;
}

function usingIndex(script: Script, table: ObjectName, constraint: Constraint): string {
  return remedy(
    'Build the index concurrently first, then let the constraint take it over:',
    usingIndexLines(script, table, constraint),
  );
}

function usingIndexLines(script: Script, table: ObjectName, constraint: Constraint): readonly string[] {
  const primary = constraint.type === 'primary-key';
  const name = constraint.name ?? newName(primary ? 'pk' : 'uq', table.name, ...constraint.columns);
  const shape = { name: { schema: null, name }, columns: constraint.columns, unique: true, method: null, where: null };
  const kind = primary ? 'PRIMARY KEY' : 'UNIQUE';
  const add = `ALTER TABLE ${sqlTable(table)} ADD CONSTRAINT ${sqlName(name)} ${kind} USING INDEX ${sqlName(name)}`;
  const columns = primary ? [note(script, 'the columns have to be NOT NULL before: see set-not-null')] : [];
  return [
    ...outside(script, [concurrentIndex(script, table, shape)]),
    note(script, 'the next migration'),
    ...columns,
    run(script, add),
  ];
}
