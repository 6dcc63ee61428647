import type { Column, Constraint, IndexShape, ObjectName, Operation, OperationOf, Place } from '../model/operation.ts';
import type { Body } from '../model/revision.ts';

type Rest<K extends Operation['op']> = Omit<OperationOf<K>, keyof Place | 'op'>;

const places = { endLine: 0, via: 'op', dialects: null, conditional: false, transaction: 'shared' } as const;

/** An operation whose line `body` sets. */
function operation<K extends Operation['op']>(op: K, text: string, rest: Rest<K>): Operation {
  return { ...places, line: 0, text, op, ...rest } as unknown as Operation;
}

/** `audit.events` is a table of a schema. */
export function named(name: string): ObjectName {
  const dot = name.indexOf('.');
  return dot === -1 ? { schema: null, name } : { schema: name.slice(0, dot), name: name.slice(dot + 1) };
}

export function col(name: string, type = 'text', more: Partial<Column> = {}): Column {
  return {
    name,
    type,
    nullable: true,
    default: null,
    generated: null,
    primaryKey: false,
    unique: false,
    index: false,
    references: null,
    check: false,
    enum: null,
    ...more,
  };
}

/** A column whose enum type is made with its table. */
export function enumColumn(name: string, type: string, labels: readonly string[] = ['a', 'b']): Column {
  return col(name, type, { enum: { type: named(type), labels, creates: true } });
}

export function constraint(
  type: Constraint['type'],
  name: string | null,
  columns: readonly string[],
  more: Partial<Constraint> = {},
): Constraint {
  return { type, name, columns, references: null, notValid: false, usingIndex: null, expression: null, ...more };
}

export function indexShape(name: string | null, columns: readonly string[]): IndexShape {
  return { name: name === null ? null : named(name), columns, unique: false, method: null, where: null };
}

export const ops = {
  createTable: (table: string, columns: readonly Column[], constraints: readonly Constraint[] = []): Operation =>
    operation('create-table', `create_table ${table}`, {
      table: named(table),
      columns,
      constraints,
      indexes: [],
      ifNotExists: false,
      fromQuery: false,
      partitionOf: null,
      temporary: false,
    }),
  dropTable: (table: string, ifExists = false, cascade = false): Operation =>
    operation('drop-table', `drop_table ${table}`, { table: named(table), ifExists, cascade }),
  renameTable: (table: string, to: string): Operation =>
    operation('rename-table', `rename_table ${table}`, { table: named(table), to }),
  addColumn: (table: string, column: Column): Operation =>
    operation('add-column', `add_column ${table}.${column.name}`, { table: named(table), column, ifNotExists: false }),
  dropColumn: (table: string, column: string): Operation =>
    operation('drop-column', `drop_column ${table}.${column}`, {
      table: named(table),
      column,
      ifExists: false,
      cascade: false,
    }),
  renameColumn: (table: string, column: string, to: string): Operation =>
    operation('rename-column', `rename ${table}.${column}`, { table: named(table), column, to }),
  alter: (table: string, column: string, changes: OperationOf<'alter-column'>['changes']): Operation =>
    operation('alter-column', `alter_column ${table}.${column}`, { table: named(table), column, changes }),
  nullable: (table: string, column: string, to: boolean): Operation => ops.alter(table, column, { nullable: { to } }),
  type: (table: string, column: string, to: string, from: string | null = null): Operation =>
    ops.alter(table, column, { type: { to, from, using: null } }),
  createIndex: (name: string | null, table: string, columns: readonly string[], ifNotExists = false): Operation =>
    operation('create-index', `create_index ${name ?? ''}`, {
      table: named(table),
      concurrently: false,
      ifNotExists,
      ...indexShape(name, columns),
    }),
  dropIndex: (name: string, table: string | null = null, ifExists = false): Operation =>
    operation('drop-index', `drop_index ${name}`, {
      name: named(name),
      table: table === null ? null : named(table),
      concurrently: false,
      ifExists,
    }),
  renameIndex: (name: string, to: string): Operation =>
    operation('rename-index', `rename ${name}`, { name: named(name), to }),
  addConstraint: (table: string, made: Constraint): Operation =>
    operation('add-constraint', `add constraint ${made.name ?? ''}`, { table: named(table), constraint: made }),
  dropConstraint: (table: string, name: string | null, type: Constraint['type'] | null = null): Operation =>
    operation('drop-constraint', `drop_constraint ${name ?? ''}`, {
      table: named(table),
      name,
      type,
      ifExists: false,
      cascade: false,
    }),
  createEnum: (type: string, labels: readonly string[], ifNotExists = false): Operation =>
    operation('create-enum', `create enum ${type}`, { type: named(type), labels, ifNotExists }),
  dropType: (type: string, ifExists = false): Operation =>
    operation('drop-type', `drop type ${type}`, { type: named(type), ifExists, cascade: false }),
  renameType: (type: string, to: string): Operation =>
    operation('rename-type', `rename type ${type}`, { type: named(type), to }),
  addValue: (type: string, label: string, ifNotExists = false): Operation =>
    operation('add-enum-value', `add value ${label}`, { type: named(type), label, ifNotExists }),
  renameValue: (type: string, label: string, to: string): Operation =>
    operation('rename-enum-value', `rename value ${label}`, { type: named(type), label, to }),
  createOther: (kind: OperationOf<'create-other'>['kind'], name: string, replace = false): Operation =>
    operation('create-other', `create ${kind} ${name}`, {
      kind,
      name: named(name),
      on: null,
      replace,
      ifNotExists: false,
    }),
  dropOther: (kind: OperationOf<'create-other'>['kind'], name: string, ifExists = false): Operation =>
    operation('drop-other', `drop ${kind} ${name}`, { kind, name: named(name), on: null, ifExists, cascade: false }),
  data: (verb: OperationOf<'data'>['verb'], table: string | null): Operation =>
    operation('data', `${verb} ${table ?? ''}`, {
      verb,
      table: table === null ? null : named(table),
      wholeTable: false,
    }),
  rights: (verb: string): Operation => operation('other', verb, { verb }),
  query: (): Operation => operation('query', 'SELECT 1', {}),
  blind: (reason = 'the SQL is computed when the migration runs'): Operation =>
    operation('not-analysed', 'op.execute', { reason }),
};

/** Runs only if something holds that nobody understood. */
export function maybe(op: Operation): Operation {
  return { ...op, conditional: true };
}

/** Runs on some databases only. */
export function on(dialect: 'postgresql' | 'mysql' | 'sqlite', op: Operation): Operation {
  return { ...op, dialects: [dialect] };
}

/** A body of these operations, on lines 11, 12, 13, … */
export function body(...operations: readonly Operation[]): Body {
  return {
    state: operations.length === 0 ? 'empty' : 'operations',
    path: 'versions/a.py',
    line: 10,
    endLine: 10 + operations.length,
    operations: operations.map((op, at) => ({ ...op, line: 11 + at, endLine: 11 + at })),
    raises: null,
    reason: null,
  };
}

/** A body that only raises. */
export function raising(raises: string): Body {
  return { ...body(), state: 'raises', raises };
}
