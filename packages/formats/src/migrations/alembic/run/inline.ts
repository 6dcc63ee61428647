import type { ExprNode, StmtNode } from 'py-ast';

import { segmentOf } from '../../python/segment.ts';
import { isTainted } from '../calls/taint.ts';
import { chosen } from '../value/choice.ts';
import { type Arguments, items, none, pathOf, type Scope, unknown, type Value, type ValueOf } from '../value/value.ts';
import { walked } from './walk.ts';
import { spend, statementCost } from './budget.ts';
import { emitUnread } from './emit.ts';
import type { Frame, Machine } from './machine.ts';
import { newScope } from './scope.ts';

const deepest = 12;

/** Reads a function of the file where it is called, with the arguments that it gets there; gives what it returns. */
export function inline(
  machine: Machine,
  callee: ValueOf<'function'>,
  args: Arguments,
  node: ExprNode | StmtNode,
): Value {
  return inlineWith(machine, callee, args, node, null);
}

/** The same for a context manager: `onYield` runs where it yields. */
export function inlineWith(
  machine: Machine,
  callee: ValueOf<'function'>,
  args: Arguments,
  node: ExprNode | StmtNode,
  onYield: Frame['onYield'],
): Value {
  const affordable = spend(machine, node, statementCost);
  if (machine.active.includes(callee.node) || machine.depth >= deepest || !affordable) {
    if (walked(machine, callee.node.body).reaches || passes(args))
      emitUnread(machine, node, 'functions of the file call themselves, or each other too deeply to be read');
    return unknown;
  }
  const { scope, frame, guards, transaction, asking } = machine;
  sayWrapped(machine, callee, node);
  const own = bound(callee, args, newScope(callee.scope), machine);
  Object.assign(machine, { scope: own, frame: newFrame(callee.node, onYield), asking: 0, depth: machine.depth + 1 });
  machine.active.push(callee.node);
  const value = run(machine, callee.node);
  machine.active.pop();
  Object.assign(machine, { scope, frame, guards, transaction, asking, depth: machine.depth - 1 });
  return value;
}

function passes({ positional, keywords }: Arguments): boolean {
  return [...positional, ...keywords.values()].some((value) => isTainted(value));
}

export function newFrame(node: Frame['node'], onYield: Frame['onYield'] = null): Frame {
  return { node, globals: new Set(), returned: [], gone: 0, onYield };
}

function run(machine: Machine, node: ValueOf<'function'>['node']): Value {
  if (node.nodeType === 'Lambda') return machine.evaluate(node.body);
  const flow = machine.execute(node.body);
  if (flow === 'raise') machine.ended = true;
  const { returned } = machine.frame;
  if (flow === 'next') returned.push({ option: { dialects: machine.guards.dialects, value: none }, sure: true });
  return chosen(
    returned.map(({ option }) => option),
    returned.every(({ sure }) => sure),
  );
}

/** A decorator of another file may do anything around the function. */
function sayWrapped(machine: Machine, callee: ValueOf<'function'>, node: ExprNode | StmtNode): void {
  if (callee.node.nodeType === 'Lambda') return;
  for (const decorator of callee.node.decorator_list) {
    const path = pathOf(machine.evaluate(decorator.nodeType === 'Call' ? decorator.func : decorator));
    if (path === null || isHarmless(path)) continue;
    emitUnread(
      machine,
      node,
      `\`${callee.node.name}\` is wrapped by \`${path}\`, which another file defines`,
      segmentOf(machine.lines, decorator, 100),
    );
  }
}

function isHarmless(path: string): boolean {
  return /^(?:builtins|contextlib|functools|typing|typing_extensions|alembic|sqlalchemy)\./.test(path);
}

/** Gives each parameter its argument, its default, or an unknown value. */
function bound(callee: ValueOf<'function'>, args: Arguments, scope: Scope, machine: Machine): Scope {
  const { args: own } = callee.node;
  const named = [...(own.posonlyargs ?? []), ...own.args];
  const given = callee.self === null ? args.positional : [callee.self, ...args.positional];
  const firstDefault = named.length - own.defaults.length;
  const set = (name: string, value: Value | undefined, standard: ExprNode | null | undefined): void => {
    scope.names.set(name, value ?? standardOf(machine, standard, args.open));
  };
  for (const [index, { arg }] of named.entries())
    set(arg, given[index] ?? args.keywords.get(arg), own.defaults[index - firstDefault]);
  for (const [index, { arg }] of own.kwonlyargs.entries()) set(arg, args.keywords.get(arg), own.kw_defaults[index]);
  bindRest(own, args, given.slice(named.length), scope);
  return scope;
}

/** A default; unknown where there is none, or where an argument that cannot be told may stand in its place. */
function standardOf(machine: Machine, standard: ExprNode | null | undefined, open: boolean): Value {
  return standard === null || standard === undefined || open ? unknown : machine.evaluate(standard);
}

/** `*args` and `**kwargs`. */
function bindRest(
  own: ValueOf<'function'>['node']['args'],
  args: Arguments,
  rest: readonly Value[],
  scope: Scope,
): void {
  if (own.vararg !== undefined && own.vararg !== null)
    scope.names.set(own.vararg.arg, args.open ? unknown : items(rest));
  if (own.kwarg === undefined || own.kwarg === null) return;
  const taken = new Set([...own.args, ...own.kwonlyargs].map(({ arg }) => arg));
  const entries = [...args.keywords]
    .filter(([name]) => !taken.has(name))
    .map(([name, value]) => [{ kind: 'constant', value: name }, value] as const);
  scope.names.set(own.kwarg.arg, args.open ? unknown : { kind: 'dict', entries });
}
