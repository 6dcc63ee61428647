import type { ObjectName, Operation, OperationOf } from '@cm/formats/migrations-model';

import { columnKey, keyOf } from './names.ts';
import { lockedBy } from './touches.ts';
import type { Legacy, NotNullCheck } from './types.ts';

/** What a whole migration does, by place: indexes are those of its operations. */
export interface Survey {
  readonly operations: readonly Operation[];
  /** Of each operation the number of its transaction; null for none. */
  readonly transactions: readonly (number | null)[];
  /** Milliseconds that the last `SET lock_timeout` before each operation says; null: none did, or not as a plain number. */
  readonly lockTimeouts: readonly (number | null)[];
  /** When a table was made here; -1: before this revision, in the same change. */
  readonly tables: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
  /** `view totals`: objects that are made at some place. */
  readonly others: ReadonlySet<string>;
  /** Names of indexes that are dropped, and where first. */
  readonly droppedIndexes: ReadonlyMap<string, number>;
  /** Of each transaction the first operation that locks an existing table. */
  readonly firstLocks: ReadonlyMap<number, Locker>;
  /** Of each transaction and table the last operation that locks it: `3 users`. */
  readonly lastLocks: ReadonlyMap<string, Locker>;
  /** Constraints that were added with NOT VALID: when. */
  readonly notValid: ReadonlyMap<string, number>;
  readonly validated: ReadonlyMap<string, number>;
  /** By table and column. */
  readonly checks: ReadonlyMap<string, readonly PlacedCheck[]>;
  /** Of each table where constraints are validated that were added in an earlier change. */
  readonly foreignValidations: ReadonlyMap<string, readonly PlacedName[]>;
}

export interface Locker {
  readonly index: number;
  readonly operation: Operation;
}
export interface PlacedName {
  readonly index: number;
  readonly name: string;
}
export interface PlacedCheck extends NotNullCheck {
  readonly index: number;
}

/** Reads a migration once, in order, so that each rule can ask what came before and after. Linear in its operations. */
export function survey(operations: readonly Operation[], before: Legacy): Survey {
  const draft = emptyDraft(operations, before);
  const transactionOf = transactionReader();
  let timeout: number | null = null;
  for (const [index, op] of operations.entries()) {
    if (op.op === 'set' && op.setting.toLowerCase() === 'lock_timeout') timeout = milliseconds(op.value);
    const transaction = transactionOf(op);
    draft.transactions.push(transaction);
    draft.lockTimeouts.push(timeout);
    noteMade(draft, op, index);
    noteConstraint(draft, op, index);
    noteLocks(draft, op, index, transaction);
  }
  return draft;
}

/** Numbers the transactions; give it the operations in order. `open`, `closed`: the migration itself began or ended one. */
function transactionReader(): (op: Operation) => number | null {
  let number = 0;
  let state: 'as the tool does' | 'open' | 'closed' = 'as the tool does';
  return (op) => {
    if (op.op === 'transaction' && op.verb !== 'savepoint') {
      state = op.verb === 'begin' ? 'open' : 'closed';
      number += 1;
    } else if (op.transaction === 'none' && state !== 'open') number += 1;
    const without = state === 'closed' || (state !== 'open' && op.transaction === 'none');
    return without ? null : number;
  };
}

function emptyDraft(operations: readonly Operation[], { newTables, notNullChecks }: Legacy) {
  return {
    operations,
    transactions: [] as (number | null)[],
    lockTimeouts: [] as (number | null)[],
    tables: new Map(newTables.map((table) => [keyOf(table), -1])),
    columns: new Map<string, number>(),
    types: new Map<string, number>(),
    others: new Set<string>(),
    droppedIndexes: new Map<string, number>(),
    firstLocks: new Map<number, Locker>(),
    lastLocks: new Map<string, Locker>(),
    notValid: new Map<string, number>(),
    validated: new Map<string, number>(),
    checks: checksBefore(notNullChecks),
    foreignValidations: new Map<string, PlacedName[]>(),
  };
}

function checksBefore(known: readonly NotNullCheck[]): Map<string, PlacedCheck[]> {
  const checks = new Map<string, PlacedCheck[]>();
  for (const check of known) keep(checks, columnKey(check.table, check.column), { ...check, index: -1 });
  return checks;
}

/** Of one table or column 50 are kept: nobody writes more, and looking through them stays cheap. */
function keep<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else if (list.length < 50) list.push(item);
}

type Draft = ReturnType<typeof emptyDraft>;

function noteMade(draft: Draft, op: Operation, index: number): void {
  if (op.op === 'create-table') draft.tables.set(keyOf(op.table), index);
  else if (op.op === 'rename-table' && draft.tables.has(keyOf(op.table))) {
    draft.tables.set(keyOf({ ...op.table, name: op.to }), index);
  } else if (op.op === 'add-column') draft.columns.set(columnKey(op.table, op.column.name), index);
  else if (op.op === 'create-enum') draft.types.set(keyOf(op.type), index);
  else if (op.op === 'create-other') draft.others.add(`${op.kind} ${keyOf(op.name)}`);
  else if (op.op === 'drop-index' && !draft.droppedIndexes.has(op.name.name)) {
    draft.droppedIndexes.set(op.name.name, index);
  }
}

function noteConstraint(draft: Draft, op: Operation, index: number): void {
  if (op.op === 'add-constraint') {
    const { name, notValid } = op.constraint;
    if (name !== null && notValid) draft.notValid.set(columnKey(op.table, name), index);
    const check = notNullCheck(op);
    if (check !== null) keep(draft.checks, columnKey(check.table, check.column), { ...check, index });
  } else if (op.op === 'validate-constraint') {
    const key = columnKey(op.table, op.name);
    draft.validated.set(key, index);
    if (!draft.notValid.has(key)) keep(draft.foreignValidations, keyOf(op.table), { index, name: op.name });
  }
}

function noteLocks(draft: Draft, op: Operation, index: number, transaction: number | null): void {
  if (transaction === null) return;
  for (const table of lockedBy(op)) {
    if (draft.tables.has(keyOf(table))) continue;
    const locker = { index, operation: op };
    if (!draft.firstLocks.has(transaction)) draft.firstLocks.set(transaction, locker);
    draft.lastLocks.set(`${transaction} ${keyOf(table)}`, locker);
  }
}

/** `CHECK (email IS NOT NULL)`, in any number of parentheses. */
export function notNullCheck({ table, constraint }: OperationOf<'add-constraint'>): NotNullCheck | null {
  if (constraint.type !== 'check' || constraint.expression === null) return null;
  let text = constraint.expression.slice(0, 300).trim();
  while (text.startsWith('(') && text.endsWith(')')) text = text.slice(1, -1).trim();
  const [, quoted, plain] = /^(?:"([^"]{1,100})"|([\w$]{1,100}))\s{1,20}is\s{1,20}not\s{1,20}null$/i.exec(text) ?? [];
  const column = quoted ?? plain?.toLowerCase();
  return column === undefined ? null : { table, column, name: constraint.name, valid: !constraint.notValid };
}

/** Whether a table is new at a place, so that nobody waits for it and it has no rows that count. */
export function isNew(all: Survey, table: ObjectName, index: number): boolean {
  const made = all.tables.get(keyOf(table));
  return made !== undefined && made <= index;
}

/** What `SET lock_timeout` says: `5s`, `'500ms'`, `2min`, `3000`; null where it is no plain number. */
export function milliseconds(value: string | null): number | null {
  const [, digits, unit = 'ms'] = /^'?\s{0,5}(\d{1,12})\s{0,5}(ms|s|min|h|d)?\s{0,5}'?$/.exec(value ?? '') ?? [];
  return digits === undefined ? null : Number(digits) * (units[unit] ?? 1);
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };
