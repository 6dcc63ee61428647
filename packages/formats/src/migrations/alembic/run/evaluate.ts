import type { ExprNode } from 'py-ast';

import { type Expression, stringOf } from '../../python/nodes.ts';
import { chosen } from '../value/choice.ts';
import { everyDialect } from '../value/dialects.ts';
import { both, either, opposite, type Truth, truthOf, valueOfTruth } from '../value/truth.ts';
import { boundedDict, boundedItems, constant, items, unknown, type Value } from '../value/value.ts';
import { spend } from './budget.ts';
import { comprehend } from './comprehension.ts';
import { compared } from './compare.ts';
import { whereFalse, whereTrue } from './guards.ts';
import { lookup, setName } from './scope.ts';
import type { Machine } from './machine.ts';
import { asked } from './ask.ts';
import { argumentsOf } from './arguments.ts';
import { add, formatted, percent } from './strings.ts';
import { subscript } from './subscript.ts';

type Readers = { readonly [K in ExprNode['nodeType']]?: (machine: Machine, node: Expression<K>) => Value };

/** What an expression stands for; calls within it are made on the way, in Python's order. */
export function evaluate(machine: Machine, node: ExprNode): Value {
  // Each reader takes the nodes of its own name.
  if (!spend(machine, node, 1)) return unknown;
  const reader = readers[node.nodeType] as ((machine: Machine, node: ExprNode) => Value) | undefined;
  return reader === undefined ? walkOver(machine, node) : reader(machine, node);
}

const readers: Readers = {
  Constant: readConstant,
  Name: (machine, node) => lookup(machine, node.id),
  Attribute: (machine, node) => machine.member(machine.evaluate(node.value), node.attr),
  Call: (machine, node) => {
    const callee = machine.evaluate(node.func);
    return machine.call(callee, argumentsOf(machine, node), node, 'value');
  },
  JoinedStr: (machine, node) => formatted(machine, node),
  BinOp: readBinary,
  BoolOp: readBoolean,
  UnaryOp: readUnary,
  Compare: readCompare,
  IfExp: readConditional,
  List: readItems,
  Tuple: readItems,
  Set: readItems,
  Dict: readDict,
  Subscript: (machine, node) => subscript(machine.evaluate(node.value), machine.evaluate(node.slice)),
  Lambda: (machine, node) => ({ kind: 'function', node, scope: machine.scope, self: null }),
  NamedExpr: (machine, node) => {
    const value = machine.evaluate(node.value);
    if (node.target.nodeType === 'Name') setName(machine, node.target.id, value);
    return value;
  },
  ListComp: (machine, node) => comprehend(machine, node.generators, () => [machine.evaluate(node.elt)]),
  SetComp: (machine, node) => comprehend(machine, node.generators, () => [machine.evaluate(node.elt)]),
  GeneratorExp: (machine, node) => comprehend(machine, node.generators, () => [machine.evaluate(node.elt)]),
  DictComp: readDictComprehension,
  Await: (machine, node) => machine.evaluate(node.value),
  Starred: (machine, node) => machine.evaluate(node.value),
  Yield: (machine, node) => {
    const value = node.value === undefined ? unknown : machine.evaluate(node.value);
    machine.frame.onYield?.(value);
    return unknown;
  },
};

/** Any other expression: its parts may hold calls. */
function walkOver(machine: Machine, node: ExprNode): Value {
  for (const part of Object.values(node)) {
    for (const one of Array.isArray(part) ? part : [part]) if (isExpression(one)) machine.evaluate(one);
  }
  return unknown;
}

const plainNodes = new Set(['Load', 'Store', 'Del', 'Comment']);

function isExpression(part: unknown): part is ExprNode {
  return typeof part === 'object' && part !== null && 'nodeType' in part && !plainNodes.has(String(part.nodeType));
}

function readConstant(_: Machine, node: Expression<'Constant'>): Value {
  if (typeof node.value !== 'string')
    return typeof node.value === 'object' && node.value !== null ? unknown : constant(node.value);
  const text = stringOf(node);
  return text === null ? unknown : constant(text);
}

function readItems(machine: Machine, node: Expression<'List' | 'Tuple' | 'Set'>): Value {
  const list: Value[] = [];
  let whole = true;
  for (const element of node.elts) {
    const value = machine.evaluate(element);
    if (element.nodeType !== 'Starred') list.push(value);
    else if (value.kind === 'items') list.push(...value.items);
    else whole = false;
  }
  return whole ? boundedItems(list) : unknown;
}

function readDict(machine: Machine, node: Expression<'Dict'>): Value {
  const entries: (readonly [Value, Value])[] = [];
  let whole = true;
  for (const [index, valueNode] of node.values.entries()) {
    const keyNode = node.keys[index] ?? null;
    const value = machine.evaluate(valueNode);
    if (keyNode !== null) entries.push([machine.evaluate(keyNode), value]);
    else if (value.kind === 'dict') entries.push(...value.entries);
    else whole = false;
  }
  return whole ? boundedDict(entries) : unknown;
}

function readDictComprehension(machine: Machine, node: Expression<'DictComp'>): Value {
  const pairs = comprehend(machine, node.generators, () => [
    items([machine.evaluate(node.key), machine.evaluate(node.value)]),
  ]);
  if (pairs.kind !== 'items') return unknown;
  const entries = pairs.items.map((pair) =>
    pair.kind === 'items' ? ([pair.items[0] ?? unknown, pair.items[1] ?? unknown] as const) : null,
  );
  return entries.includes(null) ? unknown : { kind: 'dict', entries: entries.filter((entry) => entry !== null) };
}

function readBinary(machine: Machine, node: Expression<'BinOp'>): Value {
  const left = machine.evaluate(node.left);
  const right = machine.evaluate(node.right);
  if (node.op.nodeType === 'Add') return add(left, right);
  if (node.op.nodeType === 'Mod') return percent(left, right);
  return arithmetic(node.op.nodeType, left, right);
}

function arithmetic(op: string, left: Value, right: Value): Value {
  if (left.kind !== 'constant' || right.kind !== 'constant') return unknown;
  const [a, b] = [left.value, right.value];
  if (typeof a !== 'number' || typeof b !== 'number') return unknown;
  if (op === 'Sub') return constant(a - b);
  return op === 'Mult' ? constant(a * b) : unknown;
}

/**
 * Python stops at the first operand that decides, so the later ones run only where the earlier ones let them. Of conditions the
 * result is a condition; of other values it is one of them, known only where the ones before it are.
 */
function readBoolean(machine: Machine, node: Expression<'BoolOp'>): Value {
  const before = machine.guards;
  const isAnd = node.op.nodeType === 'And';
  const seen: Value[] = [];
  for (const operand of node.values) {
    const value = machine.evaluate(operand);
    seen.push(value);
    const next = isAnd ? whereTrue(machine.guards, truthOf(value)) : whereFalse(machine.guards, truthOf(value));
    if (next === null) break;
    machine.guards = next;
  }
  machine.guards = before;
  const last = seen.at(-1) ?? unknown;
  if (seen.slice(0, -1).every((value) => isDecided(truthOf(value)))) return last;
  if (!seen.every(isCondition)) return unknown;
  return valueOfTruth(seen.map(truthOf).reduce(isAnd ? both : either));
}

function isDecided(truth: Truth): boolean {
  return truth.may === truth.must && (truth.may === 0 || truth.may === everyDialect);
}

const conditions: ReadonlySet<Value['kind']> = new Set([
  'condition',
  'offline',
  'choice',
  'unknown',
  'made',
  'name',
  'member',
  'rows',
]);

function isCondition(value: Value): boolean {
  return conditions.has(value.kind) || (value.kind === 'constant' && typeof value.value === 'boolean');
}

function readUnary(machine: Machine, node: Expression<'UnaryOp'>): Value {
  const value = machine.evaluate(node.operand);
  if (node.op.nodeType === 'Not') return valueOfTruth(opposite(truthOf(value)));
  if (node.op.nodeType === 'USub' && value.kind === 'constant' && typeof value.value === 'number')
    return constant(-value.value);
  return unknown;
}

function readCompare(machine: Machine, node: Expression<'Compare'>): Value {
  let left = machine.evaluate(node.left);
  let truth: Truth | null = null;
  for (const [index, comparator] of node.comparators.entries()) {
    const right = machine.evaluate(comparator);
    const own = compared(node.ops[index]?.nodeType ?? '', left, right);
    truth = truth === null ? own : both(truth, own);
    left = right;
  }
  return truth === null ? unknown : valueOfTruth(truth);
}

function readConditional(machine: Machine, node: Expression<'IfExp'>): Value {
  const before = machine.guards;
  const truth = truthOf(asked(machine, node.test));
  const yes = whereTrue(before, truth);
  const no = whereFalse(before, truth);
  const first = yes === null ? null : within(machine, yes, node.body);
  const second = no === null ? null : within(machine, no, node.orelse);
  machine.guards = before;
  if (first === null || second === null || yes === null || no === null) return first ?? second ?? unknown;
  const options = [
    { dialects: yes.dialects, value: first },
    { dialects: no.dialects, value: second },
  ];
  return chosen(options, (yes.dialects & no.dialects) === 0);
}

function within(machine: Machine, guards: Machine['guards'], node: ExprNode): Value {
  machine.guards = guards;
  return machine.evaluate(node);
}
