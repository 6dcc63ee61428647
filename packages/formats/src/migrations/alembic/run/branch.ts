import type { ExceptHandler, StmtNode } from 'py-ast';

import type { Statement } from '../../python/nodes.ts';
import { chosen } from '../value/choice.ts';
import { type Truth, truthOf, unsure } from '../value/truth.ts';
import { type Scope, unknown, type Value } from '../value/value.ts';
import { asked } from './ask.ts';
import { afterExit, deeper, type Guards, joined, whereFalse, whereTrue } from './guards.ts';
import type { Flow, Machine } from './machine.ts';
import { matched } from './match.ts';

/** `if`: both branches, each under its condition; what follows runs under what is left of them. */
export function runIf(machine: Machine, node: Statement<'If'>): Flow {
  const truth = truthOf(asked(machine, node.test));
  return fork(
    machine,
    truth,
    () => machine.execute(node.body),
    () => machine.execute(node.orelse ?? []),
  );
}

export function runMatch(machine: Machine, node: Statement<'Match'>): Flow {
  const subject = machine.evaluate(node.subject);
  const from = (index: number): Flow => {
    const one = node.cases[index];
    if (one === undefined) return 'next';
    const truth = one.guard === undefined || one.guard === null ? matched(machine, subject, one.pattern) : unsure;
    return fork(
      machine,
      truth,
      () => machine.execute(one.body),
      () => from(index + 1),
    );
  };
  return from(0);
}

interface Branch {
  readonly guards: Guards;
  readonly names: ReadonlyMap<string, Value>;
  readonly flow: Flow;
}

function fork(machine: Machine, truth: Truth, then: () => Flow, otherwise: () => Flow): Flow {
  const before = machine.guards;
  // Each branch begins with a copy of the names.
  machine.budget -= machine.scope.names.size;
  const names = new Map(machine.scope.names);
  const yes = branch(machine, whereTrue(before, truth), names, then);
  const no = branch(machine, whereFalse(before, truth), names, otherwise);
  if (yes === null || no === null) return only(machine, yes ?? no, before);
  const onward = [yes, no].filter((one) => one.flow === 'next');
  const [rest] = onward;
  if (rest === undefined) return ending(yes.flow, no.flow);
  restore(machine.scope, rest.names);
  if (onward.length === 1) {
    const gone = rest === yes ? no : yes;
    machine.guards = afterExit(before, rest.guards, exitOf(gone.flow));
    if (gone.flow === 'return' || gone.flow === 'raise') machine.frame.gone |= before.dialects & ~rest.guards.dialects;
    return 'next';
  }
  machine.guards = joined(before, yes.guards, no.guards);
  mergeNames(machine.scope, yes, no);
  return 'next';
}

function branch(
  machine: Machine,
  guards: Guards | null,
  names: ReadonlyMap<string, Value>,
  run: () => Flow,
): Branch | null {
  if (guards === null) return null;
  restore(machine.scope, names);
  machine.guards = guards;
  const flow = run();
  return { flow, guards: machine.guards, names: new Map(machine.scope.names) };
}

/** The one branch that can run. */
function only(machine: Machine, taken: Branch | null, before: Guards): Flow {
  if (taken === null) return 'next';
  restore(machine.scope, taken.names);
  machine.guards = { ...taken.guards, unsure: before.unsure };
  return taken.flow;
}

/** Where both branches end: a `return` among them keeps the rest of the function's callers going. */
function ending(left: Flow, right: Flow): Flow {
  if (left === right) return left;
  return [left, right].find((flow) => flow === 'continue' || flow === 'break') ?? 'return';
}

function exitOf(flow: Flow): 'return' | 'loop' | 'raise' {
  if (flow === 'raise') return 'raise';
  return flow === 'return' ? 'return' : 'loop';
}

function restore(scope: Scope, names: ReadonlyMap<string, Value>): void {
  scope.names.clear();
  for (const [name, value] of names) scope.names.set(name, value);
}

/** A name that the two branches left with different values holds a choice. */
function mergeNames(scope: Scope, yes: Branch, no: Branch): void {
  const apart = (yes.guards.dialects & no.guards.dialects) === 0;
  for (const name of new Set([...yes.names.keys(), ...no.names.keys()])) {
    const [left, right] = [yes.names.get(name), no.names.get(name)];
    const options = [
      { dialects: yes.guards.dialects, value: left ?? unknown },
      { dialects: no.guards.dialects, value: right ?? unknown },
    ];
    scope.names.set(name, left === right && left !== undefined ? left : chosen(options, apart));
  }
}

/** `try`: what an `except` may swallow runs, but maybe not to its end; handlers run maybe. */
export function runTry(machine: Machine, node: Statement<'Try' | 'TryStar'>): Flow {
  const before = machine.guards;
  const swallows = node.handlers.some((handler) => !endsInRaise(handler.body));
  machine.guards = swallows ? deeper(before) : before;
  const body = machine.execute([...node.body, ...(node.orelse ?? [])]);
  const after = machine.guards;
  machine.guards = before;
  for (const handler of node.handlers) {
    fork(
      machine,
      unsure,
      () => handled(machine, handler),
      () => 'next',
    );
  }
  machine.guards = {
    ...after,
    unsure: before.unsure,
    left: after.left || machine.guards.left || (swallows && body === 'return'),
  };
  const last = machine.execute(node.finalbody ?? []);
  if (last !== 'next') return last;
  return swallows && body === 'raise' ? 'next' : body;
}

function handled(machine: Machine, handler: ExceptHandler): Flow {
  if (handler.type !== undefined && handler.type !== null) machine.evaluate(handler.type);
  if (typeof handler.name === 'string') machine.scope.names.set(handler.name, unknown);
  return machine.execute(handler.body);
}

function endsInRaise(body: readonly StmtNode[]): boolean {
  return body.at(-1)?.nodeType === 'Raise';
}
