import type {
  Column,
  Constraint,
  ObjectName,
  Operation,
  OperationKind,
  Place,
  Remark,
  Revision,
  TreeSettings,
} from '@cm/formats/migrations-model';

import { safetyHits } from './hits.ts';
import type { SafetyContext, SafetyHit } from './types.ts';

/** A name without a schema, or `schema.name`. */
export function named(text: string): ObjectName {
  const [first = '', second] = text.split('.');
  return second === undefined ? { schema: null, name: first } : { schema: first, name: second };
}

type Given<K extends OperationKind> = Omit<Operation & { readonly op: K }, keyof Place | 'op'> & Partial<Place>;

/** An operation on a line of its own, in the transaction of the migration. */
export function op<K extends OperationKind>(kind: K, given: Given<K>): Operation {
  const place: Place = {
    line: 1,
    endLine: 1,
    via: 'op',
    dialects: null,
    conditional: false,
    transaction: 'shared',
    text: kind.replaceAll('-', '_'),
  };
  return { ...place, ...given, op: kind } as Operation;
}

export function column(name: string, more: Partial<Column> = {}): Column {
  const plain = { nullable: true, default: null, generated: null, primaryKey: false, unique: false, index: false };
  return { name, type: 'text', ...plain, references: null, check: false, enum: null, ...more };
}

export function constraint(type: Constraint['type'], more: Partial<Constraint> = {}): Constraint {
  const plain = { name: null, columns: ['email'], references: null, notValid: false, usingIndex: null };
  return { type, ...plain, expression: null, ...more };
}

export const createTable = (table: string): Operation =>
  op('create-table', {
    table: named(table),
    columns: [],
    constraints: [],
    indexes: [],
    ifNotExists: false,
    fromQuery: false,
    partitionOf: null,
    temporary: false,
  });
export const dropTable = (table: string): Operation =>
  op('drop-table', { table: named(table), ifExists: false, cascade: false });
export const addColumn = (table: string, of: Column, more: Partial<Place> = {}): Operation =>
  op('add-column', { table: named(table), column: of, ifNotExists: false, ...more });
export const dropColumn = (table: string, name: string): Operation =>
  op('drop-column', { table: named(table), column: name, ifExists: false, cascade: false });
export const createIndex = (
  table: string,
  more: Partial<Operation & { readonly op: 'create-index' }> = {},
): Operation => {
  const shape = { name: named('ix_a'), columns: ['a'], unique: false, method: null, where: null };
  return op('create-index', { table: named(table), concurrently: false, ifNotExists: false, ...shape, ...more });
};
export const dropIndex = (name: string, concurrently = false, more: Partial<Place> = {}): Operation =>
  op('drop-index', { name: named(name), table: named('users'), concurrently, ifExists: true, ...more });
export const addConstraint = (table: string, of: Constraint): Operation =>
  op('add-constraint', { table: named(table), constraint: of });
export const validate = (table: string, name: string): Operation =>
  op('validate-constraint', { table: named(table), name });
export const changeType = (from: string | null, to: string | null, using: string | null = null): Operation =>
  op('alter-column', { table: named('users'), column: 'email', changes: { type: { from, to, using } } });
export const setNotNull = (table: string, name: string): Operation =>
  op('alter-column', { table: named(table), column: name, changes: { nullable: { to: false } } });
export const rows = (
  verb: (Operation & { readonly op: 'data' })['verb'],
  table: string,
  wholeTable: boolean,
  more: Partial<Place> = {},
): Operation => op('data', { verb, table: named(table), wholeTable, ...more });
export const set = (setting: string, value: string): Operation => op('set', { setting, value, local: false });

export const settings: TreeSettings = {
  envPath: 'migrations/env.py',
  lockTimeout: false,
  statementTimeout: false,
  lockTimeoutMs: null,
  transactionPerMigration: false,
  swallowsErrorsAt: null,
  advisoryLock: false,
};

export const postgresql: SafetyContext = { dialect: 'postgresql', tool: 'alembic', settings };

/** A revision of one file; its operations stand on lines 10, 20, 30, … */
export function revision(operations: readonly Operation[], more: Partial<Revision> = {}): Revision {
  const path = more.path ?? 'migrations/versions/a1_users.py';
  const placed = operations.map((given, index) => ({
    ...given,
    line: 10 * (index + 1),
    endLine: 10 * (index + 1) + 1,
  }));
  const body = { state: 'operations', path, line: 9, endLine: 999, raises: null, reason: null } as const;
  return {
    id: 'a1',
    path,
    paths: [path],
    parents: [],
    dependsOn: [],
    labels: [],
    idLine: 3,
    parentsLine: 4,
    title: 'users',
    up: { ...body, operations: placed },
    down: { ...body, operations: [] },
    remarks: [],
    imports: [],
    meaning: '',
    ...more,
  };
}

/** A comment above the operation of a line. */
export function remark(text: string, line = 10): Remark {
  return { path: 'migrations/versions/a1_users.py', line: line - 1, text, covers: [line, line + 1] };
}

/** `drops-column`, or `drops-column at most warning`, in order. */
export function briefly(hits: readonly SafetyHit[]): readonly string[] {
  return hits.map(
    ({ rule, atMost }) => `${rule.slice('migration-check/'.length)}${atMost === undefined ? '' : ` at most ${atMost}`}`,
  );
}

/** What the rules say of operations, briefly. */
export function judged(operations: readonly Operation[], context: SafetyContext = postgresql): readonly string[] {
  return briefly(safetyHits(revision(operations), context));
}
