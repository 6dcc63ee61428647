import type { ExprNode, StmtNode } from 'py-ast';

import type { Statement } from '../../python/nodes.ts';
import { segmentOf } from '../../python/segment.ts';
import { unknown } from '../value/value.ts';
import { argumentsOf } from './arguments.ts';
import { asked } from './ask.ts';
import { bindTarget } from './assign.ts';
import { spend, statementCost } from './budget.ts';
import { runIf, runMatch, runTry } from './branch.ts';
import { defineClass, defineFunction, importFrom, importModule } from './define.ts';
import { noteRaise } from './raise.ts';
import { isConditional } from './guards.ts';
import { runFor, runWhile } from './loop.ts';
import type { Flow, Machine } from './machine.ts';

import { add } from './strings.ts';
import { runWith } from './with.ts';

type Runners = { readonly [K in StmtNode['nodeType']]?: (machine: Machine, node: Statement<K>) => Flow };

const longestRaise = 200;

/** Runs statements in their order; says how the block ends. */
export function execute(machine: Machine, body: readonly StmtNode[]): Flow {
  for (const statement of body) {
    if (!spend(machine, statement, statementCost)) return 'raise';
    const flow = step(machine, statement);
    if (flow !== 'next') return flow;
  }
  return 'next';
}

function step(machine: Machine, statement: StmtNode): Flow {
  // Each runner takes the statements of its own name.
  const runner = runners[statement.nodeType] as ((machine: Machine, node: StmtNode) => Flow) | undefined;
  const flow = runner?.(machine, statement) ?? 'next';
  if (!machine.ended) return flow;
  machine.ended = false;
  return 'raise';
}

function evaluated(machine: Machine, node: ExprNode): Flow {
  machine.evaluate(node);
  return 'next';
}

const runners: Runners = {
  Expr: (machine, { value }) => {
    if (value.nodeType !== 'Call') return evaluated(machine, value);
    const callee = machine.evaluate(value.func);
    machine.call(callee, argumentsOf(machine, value), value, 'statement');
    return 'next';
  },
  Assign: (machine, node) => {
    const value = machine.evaluate(node.value);
    for (const target of node.targets) bindTarget(machine, target, value);
    return 'next';
  },
  AnnAssign: (machine, node) => {
    if (node.value !== undefined && node.value !== null) bindTarget(machine, node.target, machine.evaluate(node.value));
    return 'next';
  },
  AugAssign: (machine, node) => {
    const before = machine.evaluate(node.target);
    const change = machine.evaluate(node.value);
    bindTarget(machine, node.target, node.op.nodeType === 'Add' ? add(before, change) : unknown);
    return 'next';
  },
  If: runIf,
  Match: runMatch,
  Try: runTry,
  TryStar: runTry,
  For: runFor,
  AsyncFor: runFor,
  While: runWhile,
  With: runWith,
  AsyncWith: runWith,
  Return: (machine, node) => {
    const value = node.value === undefined || node.value === null ? null : machine.evaluate(node.value);
    const option = { dialects: machine.guards.dialects, value: value ?? ({ kind: 'constant', value: null } as const) };
    machine.frame.returned.push({ option, sure: !isConditional(machine.guards) });
    return 'return';
  },
  Raise: runRaise,
  Assert: runAssert,
  Break: () => 'break',
  Continue: () => 'continue',
  FunctionDef: defineFunction,
  AsyncFunctionDef: defineFunction,
  ClassDef: defineClass,
  Import: importModule,
  ImportFrom: importFrom,
  Global: (machine, node) => {
    for (const name of node.names) machine.frame.globals.add(name);
    return 'next';
  },
  Delete: (machine, node) => {
    for (const target of node.targets) bindTarget(machine, target, unknown);
    return 'next';
  },
};

function runRaise(machine: Machine, node: Statement<'Raise'>): Flow {
  if (node.exc !== undefined && node.exc !== null) machine.evaluate(node.exc);
  const text = node.exc === undefined || node.exc === null ? 'raise' : segmentOf(machine.lines, node.exc, longestRaise);
  noteRaise(machine, text);
  return 'raise';
}

/** `assert False` refuses; any other assertion also says on which databases the rest runs. */
function runAssert(machine: Machine, node: Statement<'Assert'>): Flow {
  const value = asked(machine, node.test);
  if (value.kind === 'constant' && (value.value === false || value.value === 0)) {
    noteRaise(machine, segmentOf(machine.lines, node, longestRaise));
    return 'raise';
  }
  if (value.kind === 'condition')
    machine.guards = { ...machine.guards, dialects: machine.guards.dialects & value.dialects };
  return 'next';
}
