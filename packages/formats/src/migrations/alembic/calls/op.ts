import type { SourceNode } from '../../python/nodes.ts';
import type { ObjectName } from '../../model/operation.ts';
import { columnOps } from '../ops/columns.ts';
import { constraintOps } from '../ops/constraints.ts';
import { describe } from '../ops/describe.ts';
import { entityOps } from '../ops/entities.ts';
import { given } from '../ops/given.ts';
import { indexOps } from '../ops/indexes.ts';
import type { OpShape } from '../ops/shape.ts';
import { tableOps } from '../ops/tables.ts';
import { emit, emitUnread } from '../run/emit.ts';
import type { Machine } from '../run/machine.ts';
import { tableOf } from '../sqlalchemy/names.ts';
import { dataEffect } from '../sqlalchemy/statement.ts';
import { argumentsOn, partsOf } from '../value/split.ts';
import { type Arguments, textOf, unknown, type Value } from '../value/value.ts';
import { runStatement } from './execute.ts';

const shapes: Readonly<Record<string, OpShape>> = {
  ...tableOps,
  ...columnOps,
  ...indexOps,
  ...constraintOps,
  ...entityOps,
};

interface OpUse {
  readonly machine: Machine;
  readonly node: SourceNode;
  readonly name: string;
  readonly args: Arguments;
  /** Set in batch mode. */
  readonly batch: { readonly table: ObjectName | null } | null;
}

/** Names of what `op` offers, for files that import all of it. */
export function isOperation(name: string): boolean {
  return Object.hasOwn(shapes, name) || Object.hasOwn(others, name);
}

/** A call of `op.…` or of the same in batch mode. */
export function callOp(use: OpUse): Value {
  const { name } = use;
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (shape !== undefined) return callShape(use, shape);
  const other = Object.hasOwn(others, name) ? others[name] : undefined;
  if (other !== undefined) return other(use);
  emitUnread(
    use.machine,
    use.node,
    `\`op.${name}\` is no operation of Alembic itself; the code that adds it is not in this file`,
  );
  return unknown;
}

/** Once for each set of databases on which the arguments are the same. */
function callShape(use: OpUse, shape: OpShape): Value {
  const { machine, args } = use;
  const before = machine.guards;
  const parts = partsOf(args, before.dialects);
  if (parts === null) return callOnce(use, shape);
  let value: Value = unknown;
  for (const dialects of parts) {
    machine.guards = { ...before, dialects };
    value = callOnce({ ...use, args: argumentsOn(args, dialects) }, shape);
  }
  machine.guards = before;
  return value;
}

function callOnce({ machine, node, name, args, batch }: OpUse, shape: OpShape): Value {
  const parameters = batch === null ? shape.parameters : (shape.batch ?? shape.parameters);
  if (args.open && name !== 'create_table') {
    emitUnread(machine, node, 'its arguments are computed when the migration runs');
    return unknown;
  }
  const outcome = shape.read({ given: given(args, parameters), batch: shape.batch === null ? null : batch });
  if ('unread' in outcome) {
    emitUnread(machine, node, outcome.unread);
    return unknown;
  }
  for (const effect of outcome.effects) emit(machine, node, effect, describe(name, effect), batch !== null);
  return outcome.value ?? unknown;
}

/** What `op` offers beside operations on schema objects. */
const others: Readonly<Record<string, (use: OpUse) => Value>> = {
  execute: ({ machine, node, args, batch }) => {
    const value = args.positional[0] ?? args.keywords.get('sqltext') ?? args.keywords.get('sql');
    runStatement({ machine, node, word: 'execute', plainBinds: true, batch: batch !== null }, value);
    return unknown;
  },
  bulk_insert: ({ machine, node, args, batch }) => {
    const effect = dataEffect('insert', tableOf(args.positional[0] ?? args.keywords.get('table')), false);
    emit(machine, node, effect, describe('bulk_insert', effect), batch !== null);
    return unknown;
  },
  batch_alter_table: batchAlterTable,
  get_bind: () => ({ kind: 'bind', autocommit: false }),
  get_context: () => ({ kind: 'context' }),
  f: ({ args }) => args.positional[0] ?? args.keywords.get('name') ?? unknown,
  inline_literal: ({ args }) => args.positional[0] ?? unknown,
  invoke: ({ machine, node }) =>
    unread(machine, node, '`op.invoke` runs an operation that is put together when the migration runs'),
  run_async: ({ machine, node }) => unread(machine, node, '`op.run_async` runs code whose effect cannot be told'),
};

function unread(machine: Machine, node: SourceNode, reason: string): Value {
  emitUnread(machine, node, reason);
  return unknown;
}

/** Batch mode works on one table; told to build it anew, it does so on every database. */
function batchAlterTable({ machine, node, args }: OpUse): Value {
  const call = given(args, ['table_name', 'schema', 'recreate']);
  const name = textOf(call.values.get('table_name'));
  const written = call.values.get('schema');
  const schema =
    written === undefined || (written.kind === 'constant' && written.value === null) ? null : textOf(written);
  const table =
    name === null ||
    (schema === null && textOf(written) === null && written !== undefined && written.kind !== 'constant')
      ? null
      : { schema, name };
  if (textOf(call.values.get('recreate')) === 'always') {
    const what = 'batch mode copies the table and puts the copy in its place';
    emit(
      machine,
      node,
      { op: 'alter-other', kind: 'table', name: table, what, locks: true },
      `batch_alter_table ${name ?? ''}`.trim(),
      true,
    );
  }
  return { kind: 'batch', table };
}
