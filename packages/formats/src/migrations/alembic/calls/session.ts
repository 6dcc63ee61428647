import type { SourceNode } from '../../python/nodes.ts';
import type { ObjectName } from '../../model/operation.ts';
import { describe } from '../ops/describe.ts';
import { emit, emitUnread } from '../run/emit.ts';
import type { Machine } from '../run/machine.ts';
import { tableOf } from '../sqlalchemy/names.ts';
import { dataEffect } from '../sqlalchemy/statement.ts';
import { type Arguments, chainOf, noArguments, unknown, type Value } from '../value/value.ts';
import { control, controlVerb, runOn, runsStatement } from './bind.ts';

const writes: Readonly<Record<string, 'insert' | 'update' | 'delete'>> = {
  add: 'insert', add_all: 'insert', bulk_save_objects: 'insert', bulk_insert_mappings: 'insert', bulk_update_mappings: 'update',
  merge: 'update', delete: 'delete',
}; // prettier-ignore

const silent = new Set([
  'flush',
  'close',
  'expunge',
  'expunge_all',
  'expire',
  'expire_all',
  'refresh',
  'in_transaction',
  'configure',
  'remove',
  'connection',
]);

/** A call on an ORM session. */
export function callSession(machine: Machine, name: string, args: Arguments, node: SourceNode): Value {
  if (runsStatement(name)) return runOn(machine, false, name, args, node);
  if (controlVerb(name) !== null) return control(machine, { kind: 'session' }, name, node);
  const verb = Object.hasOwn(writes, name) ? writes[name] : undefined;
  if (verb !== undefined) return write(machine, verb, name, args, node);
  if (name === 'get' || name === 'get_one') return read(machine, tableOf(args.positional[0]), name, node);
  if (name === 'connection' || name === 'get_bind') return { kind: 'bind', autocommit: false };
  if (name === 'query') return { kind: 'made', callee: { kind: 'member', of: { kind: 'session' }, name }, args };
  if (!silent.has(name)) emitUnread(machine, node, `what \`${name}\` of a session does cannot be told`);
  return name === '__enter__' ? { kind: 'session' } : unknown;
}

function write(
  machine: Machine,
  verb: 'insert' | 'update' | 'delete',
  name: string,
  args: Arguments,
  node: SourceNode,
): Value {
  const [first] = args.positional;
  const one = first?.kind === 'items' ? first.items[0] : first;
  const effect = dataEffect(verb, tableOf(one), false);
  emit(machine, node, effect, describe(name, effect));
  return one?.kind === 'rows' ? one : { kind: 'rows', table: tableOf(one) };
}

function read(machine: Machine, table: ObjectName | null, name: string, node: SourceNode): Value {
  emit(machine, node, { op: 'query' }, `${name}${table === null ? '' : ` ${table.name}`}`);
  return { kind: 'rows', table };
}

const reads = new Set([
  'all', 'first', 'one', 'one_or_none', 'scalar', 'count', 'get', 'exists', 'yield_per', '__iter__', 'scalars', 'delete', 'update',
]); // prettier-ignore

/** A call along `session.query(Model)…`: its last step asks, changes or deletes; the ones before only narrow it. */
export function callQuery(machine: Machine, of: Value, name: string, args: Arguments, node: SourceNode): Value {
  if (!reads.has(name)) return { kind: 'made', callee: { kind: 'member', of, name }, args };
  const chain = chainOf(of);
  const query = chain.find((step) => step.name === 'query') ?? { args: noArguments };
  const table = tableOf(query.args.positional[0]);
  if (name !== 'delete' && name !== 'update') return read(machine, table, `query ${name.replaceAll('_', '')}`, node);
  const filtered = chain.some((step) => ['filter', 'filter_by', 'where', 'limit', 'slice'].includes(step.name));
  const effect = dataEffect(name, table, !filtered);
  emit(machine, node, effect, describe(name, effect));
  return unknown;
}
