import type { ExprNode, StmtNode } from 'py-ast';

import type { Statement } from '../../python/nodes.ts';
import { truthOf } from '../value/truth.ts';
import { unknown, type Value } from '../value/value.ts';
import { asked } from './ask.ts';
import { bindTarget } from './assign.ts';
import { walked, type Walked } from './walk.ts';
import { deeper, type Guards } from './guards.ts';
import { mostRounds, valuesIn } from './iterate.ts';
import type { Flow, Machine } from './machine.ts';
import { lookup, replaceName } from './scope.ts';

/** `for`: round by round over a list that is known, else once, as something that may run any number of times. */
export function runFor(machine: Machine, node: Statement<'For' | 'AsyncFor'>): Flow {
  const iterated = machine.evaluate(node.iter);
  const list = valuesIn(machine, iterated, node.iter);
  const rest = node.orelse ?? [];
  if (list !== null && list.length <= mostRounds) return eachRound(machine, node.target, list, node.body, rest);
  const value: Value = iterated.kind === 'rows' ? iterated : unknown;
  return anyRounds(machine, node.body, rest, () => bindTarget(machine, node.target, value));
}

export function runWhile(machine: Machine, node: Statement<'While'>): Flow {
  const truth = truthOf(asked(machine, node.test));
  const rest = node.orelse ?? [];
  return truth.may === 0 ? machine.execute(rest) : anyRounds(machine, node.body, rest, () => {});
}

function eachRound(
  machine: Machine,
  target: ExprNode,
  list: readonly Value[],
  body: readonly StmtNode[],
  rest: readonly StmtNode[],
): Flow {
  const before = machine.guards;
  const { breaks } = walked(machine, body);
  let doubt = before.skipped;
  for (const value of list) {
    machine.guards = { ...onward(machine, before), skipped: doubt };
    bindTarget(machine, target, value);
    const flow = machine.execute(body);
    if (flow === 'return' || flow === 'raise') return flow;
    if (flow === 'break') return after(machine, before);
    doubt = before.skipped || (breaks && machine.guards.skipped);
  }
  after(machine, before);
  return machine.execute(rest);
}

/** One reading stands for all rounds, so that what they change is known neither within nor after. */
function anyRounds(machine: Machine, body: readonly StmtNode[], rest: readonly StmtNode[], bind: () => void): Flow {
  const before = machine.guards;
  const changed = walked(machine, body);
  forget(machine, changed);
  machine.guards = deeper(before);
  bind();
  const flow = machine.execute(body);
  forget(machine, changed);
  const left = machine.guards.left || flow === 'return';
  after(machine, before);
  machine.guards = { ...machine.guards, left };
  return machine.execute(rest);
}

function forget(machine: Machine, { set, changed }: Walked): void {
  for (const name of set) replaceName(machine, name, unknown);
  for (const name of changed) {
    const { kind } = lookup(machine, name);
    if (kind === 'items' || kind === 'dict') replaceName(machine, name, unknown);
  }
}

/** What a loop leaves: conditions within a round end with it, but those under which the function ended stay. */
function after(machine: Machine, before: Guards): Flow {
  machine.guards = onward(machine, before);
  return 'next';
}

function onward(machine: Machine, before: Guards): Guards {
  return { ...before, left: machine.guards.left, dialects: before.dialects & ~machine.frame.gone };
}
