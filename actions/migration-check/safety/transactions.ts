import type { DefaultValue, Operation, OperationOf } from '@cm/formats/migrations-model';

import {
  concurrentlyIfNotExists,
  concurrentlyInTransaction,
  concurrentlyLockTimeout,
  enumValueInTransaction,
  transactionControl,
} from '../rules/safety/transactions.ts';
import { again, concurrentIndex } from './indexes.ts';
import { keyOf, sqlTable } from './names.ts';
import { outside, py, remedy, run, say } from './script.ts';
import { type Checks, nothing, type Spot } from './spot.ts';
import type { Found } from './types.ts';
import { refusesTransaction } from './touches.ts';

/** Milliseconds: a wait for older transactions of ten minutes is nothing unusual. */
const shortTimeout = 600_000;

/** Rules about operations that PostgreSQL runs outside of transactions only, and those of a transaction that is not the tool's. */
export const transactions: Checks = {
  'create-index': (op, spot) => [...concurrent(op, spot), ...ifNotExists(op, spot)],
  'drop-index': (op, spot) => concurrent(op, spot),
  reindex: (op, spot) => concurrent(op, spot),
  maintenance: (op, spot) => concurrent(op, spot),
  'alter-other': (op, spot) => concurrent(op, spot),
  transaction: (op, { script, all, index }) => {
    // Its documentation asks for BEGIN and COMMIT: it opens no transaction of its own.
    const own = script.tool === 'golang-migrate';
    if (own || op.verb === 'savepoint' || op.transaction === 'none') return nothing;
    const before = all.operations[index - 1];
    const message = `"${op.text}" ${op.verb === 'begin' ? 'begins a transaction inside of' : 'ends'} the transaction of the migration tool${before === undefined ? '' : ': what stands above it is kept even when the rest fails'}.`;
    const steps = remedy(
      'Take it out; put what needs no transaction into the way of the tool:',
      outside(script, [script.language === 'alembic' ? '...  # the statement' : '-- the statement']),
    );
    return [{ rule: transactionControl, message, remedy: steps }];
  },
  'add-enum-value': (op, spot) => {
    const { all, index, script } = spot;
    const transaction = all.transactions[index] ?? null;
    if (transaction === null || (all.types.get(keyOf(op.type)) ?? index) < index) return nothing;
    const label = op.label.replaceAll("'", "''");
    const steps = remedy(
      'Add the value outside of the transaction:',
      outside(script, [run(script, `ALTER TYPE ${sqlTable(op.type)} ADD VALUE IF NOT EXISTS '${label}'`)]),
    );
    const use = usesOf(label, spot);
    const message =
      use === null
        ? `"${op.text}" runs in a transaction, which PostgreSQL 11 and older refuse; newer ones refuse to use the value before the commit.`
        : `"${op.text}" is used by "${use.text}" (line ${use.line}) in the same transaction, which PostgreSQL refuses.`;
    return [
      {
        rule: enumValueInTransaction,
        message,
        remedy: steps,
        locks: null,
        ...(use === null ? { atMost: 'notice' } : {}),
      },
    ];
  },
};

function concurrent(op: Operation, spot: Spot): readonly Found[] {
  if (!refusesTransaction(op)) return nothing;
  if ((spot.all.transactions[spot.index] ?? null) !== null) return [inTransaction(op, spot)];
  if (op.op === 'maintenance') return nothing;
  return [...advisory(op, spot), ...lockTimeout(op, spot)];
}

/** The same of an operation of the way back, where only this is looked for: it decides whether there is one. */
export function refusedGoingBack(op: Operation, spot: Spot): readonly Found[] {
  const refused = refusesTransaction(op) && (spot.all.transactions[spot.index] ?? null) !== null;
  if (!refused) return nothing;
  const found = inTransaction(op, spot, 'the downgrade');
  return [{ ...found, remedy: found.remedy.replace('-- migrate:up ', '-- migrate:down ') }];
}

function inTransaction(op: Operation, { script }: Spot, what = 'the migration'): Found {
  const message = `"${op.text}" runs in a transaction, which PostgreSQL refuses: ${what} fails.`;
  const steps = remedy(
    'Run it without a transaction, in a migration of its own:',
    outside(script, [again(script, op)]),
  );
  return { rule: concurrentlyInTransaction, message, remedy: steps, locks: null };
}

function advisory(op: Operation, { context: { settings }, script }: Spot): readonly Found[] {
  if (!settings.advisoryLock || script.language !== 'alembic') return nothing;
  const message = `"${op.text}" needs an autocommit block, and ${settings.envPath ?? 'env.py'} takes an advisory lock in the transaction that the block has to end: the migration fails.`;
  const steps = remedy(
    'Take the advisory lock on a connection of its own, or for the session:',
    "connection.execute(text('SELECT pg_advisory_lock(<number>)'))",
    'connection.commit()',
  );
  return [{ rule: concurrentlyInTransaction, message, remedy: steps, locks: null }];
}

function lockTimeout(op: Operation, { all, index, context: { settings }, script }: Spot): readonly Found[] {
  const own = all.lockTimeouts[index] ?? null;
  const timeout = own ?? settings.lockTimeoutMs;
  if (timeout === null || timeout === 0 || timeout >= shortTimeout) return nothing;
  const from = own === null ? (settings.envPath ?? 'the configuration') : 'this migration';
  const message = `"${op.text}" waits for older transactions, and the lock_timeout of ${timeout} ms (set in ${from}) ends that wait: the migration fails and an invalid index stays behind.`;
  const steps = remedy(
    'Switch the timeout off for this statement:',
    outside(script, [
      run(script, 'SET lock_timeout = 0'),
      again(script, op),
      run(script, `SET lock_timeout = ${timeout}`),
    ]),
  );
  return [{ rule: concurrentlyLockTimeout, message, remedy: steps, locks: null }];
}

function ifNotExists(op: OperationOf<'create-index'> & Operation, { all, index, script }: Spot): readonly Found[] {
  const name = op.name?.name ?? null;
  if (!op.concurrently || !op.ifNotExists || name === null) return nothing;
  if ((all.droppedIndexes.get(name) ?? index) < index) return nothing;
  const message = `"${op.text}" skips the build where an earlier try failed and left an invalid index of this name, which then stays for ever.`;
  const drop = `DROP INDEX CONCURRENTLY IF EXISTS ${sqlTable({ schema: op.table.schema, name })}`;
  const alembic = `op.drop_index(${py(name)}, table_name=${py(op.table.name)}, if_exists=True, postgresql_concurrently=True)`;
  const lines = [
    say(script, op.table.schema === null ? alembic : `op.execute(${py(drop)})`, drop),
    concurrentIndex(script, op.table, op),
  ];
  const steps = remedy('Drop what a failed try left behind, then build it:', outside(script, lines));
  return [{ rule: concurrentlyIfNotExists, message, remedy: steps, locks: null }];
}

/** Operations after this one, in the same transaction, that name the label in quotes; the next 200 are looked at. */
function usesOf(label: string, { all, index }: Spot): Operation | null {
  const quoted = `'${label}'`;
  const later = all.operations.slice(index + 1, index + 201);
  const use = later.find(
    (op, offset) => all.transactions[index + 1 + offset] === all.transactions[index] && words(op).includes(quoted),
  );
  return use ?? null;
}

function words(op: Operation): string {
  switch (op.op) {
    case 'add-enum-value':
    case 'rename-enum-value':
      return '';
    case 'add-column':
      return `${op.text} ${textOf(op.column.default)}`;
    case 'alter-column':
      return `${op.text} ${textOf(op.changes.default?.to)}`;
    case 'add-constraint':
      return `${op.text} ${op.constraint.expression ?? ''}`;
    case 'create-index':
      return `${op.text} ${op.where ?? ''}`;
    default:
      return op.text;
  }
}

function textOf(value: DefaultValue | null | undefined): string {
  return value?.text ?? '';
}
