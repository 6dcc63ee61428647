import type { Comprehension, ExprNode } from 'py-ast';

import { truthOf } from '../value/truth.ts';
import { boundedItems, unknown, type Value } from '../value/value.ts';
import { asked } from './ask.ts';
import { bindTarget } from './assign.ts';
import { spend, statementCost } from './budget.ts';
import { deeper, whereTrue } from './guards.ts';
import { mostRounds, valuesIn } from './iterate.ts';
import type { Machine } from './machine.ts';
import { newScope } from './scope.ts';

/** A comprehension, round by round where its lists are known; else once, as something that may run any number of times. */
export function comprehend(
  machine: Machine,
  generators: readonly Comprehension[],
  element: () => readonly Value[],
): Value {
  const outer = machine.scope;
  const before = machine.guards;
  machine.scope = newScope(outer);
  const found = rounds(machine, generators, element);
  machine.scope = outer;
  machine.guards = before;
  return found === null ? unknown : boundedItems(found);
}

function rounds(
  machine: Machine,
  generators: readonly Comprehension[],
  element: () => readonly Value[],
): readonly Value[] | null {
  const [generator, ...rest] = generators;
  if (generator === undefined) return element();
  const iterated = machine.evaluate(generator.iter);
  const list = valuesIn(machine, iterated, generator.iter);
  const before = machine.guards;
  if (list === null || list.length > mostRounds) {
    machine.guards = deeper(before);
    bindTarget(machine, generator.target, iterated.kind === 'rows' ? iterated : unknown);
    for (const test of generator.ifs) asked(machine, test);
    rounds(machine, rest, element);
    machine.guards = before;
    return null;
  }
  const found: Value[] = [];
  let whole = true;
  for (const value of list) {
    if (!spend(machine, generator.iter, statementCost)) return null;
    bindTarget(machine, generator.target, value);
    const certain = passes(machine, generator.ifs);
    if (certain === false) continue;
    const inner = rounds(machine, rest, element);
    if (inner === null || certain === null) whole = false;
    else found.push(...inner);
    machine.guards = before;
  }
  return whole ? found : null;
}

/** Whether a round goes on; null where that cannot be told. Narrows the guards. */
function passes(machine: Machine, tests: readonly ExprNode[]): boolean | null {
  let certain: boolean | null = true;
  for (const test of tests) {
    const next = whereTrue(machine.guards, truthOf(asked(machine, test)));
    if (next === null) return false;
    if (next !== machine.guards)
      certain = next.unsure > machine.guards.unsure || next.dialects !== machine.guards.dialects ? null : certain;
    machine.guards = next;
  }
  return certain;
}
