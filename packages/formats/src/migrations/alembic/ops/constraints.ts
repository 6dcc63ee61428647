import type { Constraint, ConstraintType, ObjectName } from '../../model/operation.ts';
import { expressionOf } from '../sqlalchemy/constraint.ts';
import { isNone, textOf } from '../value/value.ts';
import { flagIn, namesIn, optionalText, textIn } from './given.ts';
import { computedName, computedTable, done, type OpCall, type OpShape, type Outcome, tableIn } from './shape.ts';

/** Operations on constraints. */
export const constraintOps: Readonly<Record<string, OpShape>> = {
  create_primary_key: columnsShape('primary-key'),
  create_unique_constraint: columnsShape('unique'),
  create_check_constraint: {
    parameters: ['constraint_name', 'table_name', 'condition'],
    batch: ['constraint_name', 'condition'],
    read: (call) => added(call, 'check', { expression: expressionOf(call.given.values.get('condition')) }),
  },
  create_exclude_constraint: {
    parameters: ['constraint_name', 'table_name'],
    batch: ['constraint_name'],
    read: (call) => added(call, 'exclude', {}),
  },
  create_foreign_key: {
    parameters: ['constraint_name', 'table_name', 'referent_table', 'columns', 'remote_cols'],
    batch: ['constraint_name', 'referent_table', 'columns', 'remote_cols'],
    read: createForeignKey,
  },
  drop_constraint: {
    parameters: ['constraint_name', 'table_name', 'type_'],
    batch: ['constraint_name', 'type_'],
    read: dropConstraint,
  },
};

function columnsShape(type: ConstraintType): OpShape {
  return {
    parameters: ['constraint_name', 'table_name', 'columns'],
    batch: ['constraint_name', 'columns'],
    read: (call) => {
      const columns = namesIn(call.given.values.get('columns'));
      return columns === null
        ? { unread: 'its columns are computed when the migration runs' }
        : added(call, type, { columns });
    },
  };
}

function createForeignKey(call: OpCall): Outcome {
  const { given } = call;
  const referent = textIn(given, 'referent_table');
  const schema = optionalText(given, 'referent_schema');
  const columns = namesIn(given.values.get('columns'));
  const remote = namesIn(given.values.get('remote_cols'));
  if (referent === null || schema === undefined)
    return { unread: 'the table that it points to is computed when the migration runs' };
  if (columns === null || remote === null) return { unread: 'its columns are computed when the migration runs' };
  const references = { table: { schema, name: referent }, columns: remote };
  return added(
    call,
    'foreign-key',
    { columns, references },
    call.given.values.has('source_schema') ? 'source_schema' : 'schema',
  );
}

function added(call: OpCall, type: ConstraintType, own: Partial<Constraint>, schemaName = 'schema'): Outcome {
  const table = tableIn(call, schemaName);
  if (table === null) return { unread: computedTable };
  const name = nameOf(call);
  if (name === undefined) return { unread: computedName };
  const notValid = flagIn(call.given, 'postgresql_not_valid');
  if (notValid === null) return { unread: 'whether it is NOT VALID is computed when the migration runs' };
  const constraint: Constraint = {
    type,
    name,
    columns: [],
    references: null,
    notValid,
    usingIndex: null,
    expression: null,
    ...own,
  };
  return done({ op: 'add-constraint', table, constraint });
}

/** Null for none; undefined where it cannot be told. */
function nameOf({ given }: OpCall): string | null | undefined {
  return optionalText(given, 'constraint_name');
}

const dropTypes: Readonly<Record<string, ConstraintType>> = {
  foreignkey: 'foreign-key',
  primary: 'primary-key',
  unique: 'unique',
  check: 'check',
  exclude: 'exclude',
};

function dropConstraint(call: OpCall): Outcome {
  const table: ObjectName | null = tableIn(call);
  const name = nameOf(call);
  if (table === null) return { unread: computedTable };
  if (name === undefined) return { unread: computedName };
  const written = call.given.values.get('type_');
  const word = written === undefined || isNone(written) ? '' : (textOf(written) ?? '');
  const type = Object.hasOwn(dropTypes, word) ? (dropTypes[word] ?? null) : null;
  return done({
    op: 'drop-constraint',
    table,
    name,
    type,
    ifExists: flagIn(call.given, 'if_exists') === true,
    cascade: false,
  });
}
