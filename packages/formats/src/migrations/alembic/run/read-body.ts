import type { ExprNode, Module, StmtNode } from 'py-ast';

import { call } from '../calls/call.ts';
import type { Operation } from '../../model/operation.ts';
import { linesOf } from '../../python/nodes.ts';
import { noArguments, type Value } from '../value/value.ts';
import { wholeBudget } from './budget.ts';
import { evaluate } from './evaluate.ts';
import { execute } from './execute.ts';
import { unguarded } from './guards.ts';
import { inline, newFrame } from './inline.ts';
import type { Machine } from './machine.ts';
import { member } from './member.ts';
import { newScope } from './scope.ts';

/** What one function of a migration does. */
export interface BodyRead {
  readonly operations: readonly Operation[];
  /** The first thing that it raises, and the first that it raises in any case; as written. */
  readonly raises: string | null;
  readonly refuses: string | null;
  /** First and last line of the function. */
  readonly lines: readonly [number, number];
  /** Its statements; null where the function is not written in this file. */
  readonly body: readonly StmtNode[] | null;
}

/** Reads the function that a module calls `name`; null where it has none. `lines`: of the file. */
export function readFunction(module: Module, lines: readonly string[], name: string): BodyRead | null {
  const machine = newMachine(lines);
  machine.execute(module.body);
  const value = machine.module.names.get(name);
  const node = nodeOf(module, name, value);
  if (value === undefined || node === null) return null;
  // What the module itself does when it is imported is no part of the migration.
  machine.operations.length = 0;
  Object.assign(machine, {
    guards: unguarded,
    budget: wholeBudget,
    raises: null,
    refuses: null,
    ended: false,
    database: null,
    depth: -1,
  });
  machine.call(value, noArguments, node, 'statement');
  const body = value.kind === 'function' && value.node.nodeType !== 'Lambda' ? value.node.body : null;
  return {
    operations: machine.operations,
    raises: machine.raises,
    refuses: machine.refuses,
    lines: linesOf(node),
    body,
  };
}

/** The function, or the statement that names it; null for an empty module. */
function nodeOf(module: Module, name: string, value: Value | undefined): StmtNode | ExprNode | null {
  if (value?.kind === 'function') return value.node;
  const naming = module.body.findLast(
    (statement) => 'names' in statement && JSON.stringify(statement.names).includes(`"${name}"`),
  );
  return naming ?? module.body.at(-1) ?? null;
}

function newMachine(lines: readonly string[]): Machine {
  const module = newScope(null);
  const machine: Machine = {
    lines,
    module,
    stars: [],
    tables: [],
    walked: new Map(),
    operations: [],
    scope: module,
    frame: newFrame(null),
    guards: unguarded,
    transaction: 'shared',
    active: [],
    stopped: false,
    depth: 0,
    asking: 0,
    budget: wholeBudget,
    raises: null,
    refuses: null,
    ended: false,
    database: null,
    evaluate: (node) => evaluate(machine, node),
    execute: (body) => execute(machine, body),
    call: (callee, args, node, use) => call(machine, callee, args, node, use),
    member,
    inline: (callee, args, node) => inline(machine, callee, args, node),
  };
  return machine;
}
