import type { Dialect, Operation } from '../model/operation.ts';
import type { Body } from '../model/revision.ts';

export type Phase = 'up' | 'down';

/** One operation on its way through the schema. `order` counts over upgrade and then downgrade. */
export interface Step {
  readonly op: Operation;
  readonly phase: Phase;
  readonly path: string;
  readonly order: number;
}

/** Bodies above this are not compared: real ones hold tens of operations, and comparing costs more than their number. */
export const operationsCap = 2000;

/** What an operation of a body means for whoever must undo it. */
export type Weight =
  /** Leaves nothing behind: a query, a setting, a lock, maintenance. */
  | 'nothing'
  /** Rows only. */
  | 'rows'
  /** Changes of the database that no schema comparison sees and that rarely need undoing: rights, comments, options. */
  | 'light'
  /** A value for an enum type, which PostgreSQL cannot take away again. */
  | 'enum-value'
  | 'schema'
  /** Could not be read. */
  | 'opaque';

const weights: Readonly<Partial<Record<Operation['op'], Weight>>> = {
  query: 'nothing',
  set: 'nothing',
  transaction: 'nothing',
  'lock-table': 'nothing',
  maintenance: 'nothing',
  reindex: 'nothing',
  data: 'rows',
  truncate: 'rows',
  other: 'light',
  'validate-constraint': 'light',
  'add-enum-value': 'enum-value',
  'not-analysed': 'opaque',
  'sql-text': 'opaque',
  procedural: 'opaque',
  'create-all': 'opaque',
  'drop-all': 'opaque',
};

const typesOfPostgres: ReadonlySet<Operation['op']> = new Set([
  'create-enum',
  'drop-type',
  'add-enum-value',
  'rename-enum-value',
  'rename-type',
]);

/** How much an operation asks of a downgrade on a database. */
export function weightOf(op: Operation, dialect: Dialect): Weight {
  if (dialect !== 'postgresql' && typesOfPostgres.has(op.op)) return 'nothing';
  if (op.op === 'alter-other' && !op.locks) return 'light';
  if (op.op === 'alter-column' && onlyComment(op.changes)) return 'light';
  if (op.op === 'create-table' && op.temporary) return 'nothing';
  return weights[op.op] ?? 'schema';
}

function onlyComment(changes: object): boolean {
  return Object.keys(changes).every((key) => key === 'comment');
}

/** The operations of a body that run on a database. */
export function operationsOn(operations: readonly Operation[], dialect: Dialect): readonly Operation[] {
  return operations.filter((op) => op.dialects === null || op.dialects.includes(dialect));
}

/** A body's operations on a database, as steps. */
export function stepsOf(
  body: Pick<Body, 'operations' | 'path'>,
  phase: Phase,
  dialect: Dialect,
  from: number,
): readonly Step[] {
  return operationsOn(body.operations, dialect).map((op, at) => ({
    op,
    phase,
    path: op.path ?? body.path,
    order: from + at,
  }));
}

/** Where a step stands, for messages: `line 12`. */
export function lineOf(step: Step): string {
  return `line ${String(step.op.line)}`;
}

/** The step with its place, for messages that begin with it: `line 12 (drop_table users)`. */
export function placeOf(step: Step): string {
  return `${lineOf(step)} (${step.op.text})`;
}
