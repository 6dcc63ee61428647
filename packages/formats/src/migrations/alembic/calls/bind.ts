import type { SourceNode } from '../../python/nodes.ts';
import { describe } from '../ops/describe.ts';
import { emit } from '../run/emit.ts';
import type { Machine } from '../run/machine.ts';
import { type Arguments, textOf, unknown, type Value, type ValueOf } from '../value/value.ts';
import { runStatement } from './execute.ts';

const runs = new Set([
  'execute',
  'exec_driver_sql',
  'executemany',
  'executescript',
  'scalar',
  'scalars',
  'stream',
  'stream_scalars',
]);

export function runsStatement(name: string): boolean {
  return runs.has(name);
}

/** A call on a connection, an engine or a cursor. */
export function callBind(
  machine: Machine,
  bind: ValueOf<'bind'>,
  name: string,
  args: Arguments,
  node: SourceNode,
): Value {
  if (runs.has(name)) return runOn(machine, bind.autocommit, name, args, node);
  if (name === 'execution_options') return optionsOf(args) ? { kind: 'bind', autocommit: true } : bind;
  if (controlVerb(name) !== null) return control(machine, bind, name, node);
  if (
    [
      'connect',
      'cursor',
      'begin_twophase',
      'get_raw_connection',
      'raw_connection',
      '__enter__',
      'contextual_connect',
    ].includes(name)
  )
    return bind;
  return closing.has(name) ? unknown : { kind: 'unknown', prefix: null, foreign: true };
}

const closing = new Set([
  'close', 'dispose', 'invalidate', 'detach', 'in_transaction', 'in_nested_transaction', 'get_isolation_level', 'fetchone', 'fetchall',
  'fetchmany', 'has_table', 'get_execution_options', 'default_isolation_level', 'closed',
]); // prettier-ignore

/** `connection.execution_options(isolation_level='AUTOCOMMIT')`. */
function optionsOf({ keywords }: Arguments): boolean {
  return textOf(keywords.get('isolation_level'))?.toUpperCase() === 'AUTOCOMMIT';
}

/** Runs the statement that is the first argument. `plainBinds`: whether `:name` in a plain text stands for a value, as Alembic has it. */
export function runOn(
  machine: Machine,
  autocommit: boolean,
  name: string,
  args: Arguments,
  node: SourceNode,
  plainBinds = false,
): Value {
  const { transaction } = machine;
  if (autocommit) machine.transaction = 'none';
  const value =
    args.positional[0] ?? args.keywords.get('statement') ?? args.keywords.get('object_') ?? args.keywords.get('clause');
  runStatement({ machine, node, word: name, plainBinds, batch: false }, value);
  machine.transaction = transaction;
  return { kind: 'rows', table: null };
}

/** What a method says about the transaction; null for nothing. */
export function controlVerb(name: string): 'begin' | 'commit' | 'rollback' | 'savepoint' | null {
  if (name === 'begin' || name === 'commit' || name === 'rollback') return name;
  return name === 'begin_nested' ? 'savepoint' : null;
}

export function control(machine: Machine, of: Value, name: string, node: SourceNode): Value {
  const verb = controlVerb(name);
  if (verb !== null) emit(machine, node, { op: 'transaction', verb }, describe(name, { op: 'transaction', verb }));
  return of;
}
