import type { ExprNode, WithItem } from 'py-ast';

import type { Statement } from '../../python/nodes.ts';
import { type Arguments, nameOf, noArguments, rootOf, type Value } from '../value/value.ts';
import { methodOf } from '../calls/instance.ts';
import { argumentsOf } from './arguments.ts';
import { bindTarget } from './assign.ts';
import { walked } from './walk.ts';
import { deeper } from './guards.ts';
import { inlineWith } from './inline.ts';
import type { Flow, Machine } from './machine.ts';

/** `with`: batch mode, an autocommit block, a connection, a session, or a context manager of this file. */
export function runWith(machine: Machine, node: Statement<'With' | 'AsyncWith'>): Flow {
  const { transaction } = machine;
  const flow = within(machine, node.items, 0, () => machine.execute(node.body));
  machine.transaction = transaction;
  return flow;
}

function within(machine: Machine, list: readonly WithItem[], index: number, body: () => Flow): Flow {
  const item = list[index];
  if (item === undefined) return body();
  const inner = (): Flow => within(machine, list, index + 1, body);
  const node = item.context_expr;
  if (node.nodeType !== 'Call') return entered(machine, item, machine.evaluate(node), inner);
  const callee = machine.evaluate(node.func);
  const args = argumentsOf(machine, node);
  if (callee.kind === 'function' && isGenerator(machine, callee)) return managed(machine, item, callee, args, inner);
  return entered(machine, item, managerOf(machine, callee, args, node), inner);
}

/** What is entered counts as used where it is something known; code of another file may do anything on the way in and out. */
function managerOf(machine: Machine, callee: Value, args: Arguments, node: ExprNode): Value {
  const root = rootOf(callee);
  const use = root.kind === 'name' && /^[a-z_]/.test(nameOf(callee)) ? 'statement' : 'value';
  return machine.call(callee, args, node, use);
}

function entered(machine: Machine, item: WithItem, value: Value, inner: () => Flow): Flow {
  if (item.optional_vars !== undefined && item.optional_vars !== null) bindTarget(machine, item.optional_vars, value);
  if (isCallOf(value, 'autocommit_block')) machine.transaction = 'none';
  if (!isCallOf(value, 'suppress')) return bracketed(machine, value, item.context_expr, inner);
  const before = machine.guards;
  machine.guards = deeper(before);
  const flow = inner();
  machine.guards = before;
  return flow === 'raise' ? 'next' : flow;
}

/** An object of a class of this file: its `__enter__` and `__exit__` run. */
function bracketed(machine: Machine, value: Value, node: ExprNode, inner: () => Flow): Flow {
  const [enter, exit] = [methodOf(value, '__enter__'), methodOf(value, '__exit__')];
  if (enter !== null) machine.inline(enter, noArguments, node);
  const flow = inner();
  if (exit !== null) machine.inline(exit, noArguments, node);
  return flow;
}

function isCallOf(value: Value, name: string): boolean {
  return value.kind === 'made' && nameOf(value.callee) === name;
}

function isGenerator(machine: Machine, { node }: Value & { readonly kind: 'function' }): boolean {
  return node.nodeType !== 'Lambda' && walked(machine, node.body).yields;
}

/** A context manager written in this file: the body runs where it yields. */
function managed(
  machine: Machine,
  item: WithItem,
  callee: Value & { readonly kind: 'function' },
  args: Arguments,
  inner: () => Flow,
): Flow {
  const { scope, frame } = machine;
  let flow: Flow | null = null;
  inlineWith(machine, callee, args, item.context_expr, (value) => {
    const own = { scope: machine.scope, frame: machine.frame };
    Object.assign(machine, { scope, frame });
    machine.depth -= 1;
    if (item.optional_vars !== undefined && item.optional_vars !== null) bindTarget(machine, item.optional_vars, value);
    if (flow === null) flow = inner();
    machine.depth += 1;
    Object.assign(machine, own);
  });
  return flow ?? inner();
}
