import type { SourceNode } from '../../python/nodes.ts';
import { emitUnread } from './emit.ts';
import type { Machine } from './machine.ts';

/** What a reading may cost: a unit for each part of an expression, and more for a statement. */
export const wholeBudget = 2_000_000;
export const statementCost = 100;

/** Takes the cost of a step. False where there is nothing left; the first time, an operation says so. */
export function spend(machine: Machine, node: SourceNode, cost: number): boolean {
  machine.budget -= cost;
  if (machine.budget > 0) return true;
  if (!machine.stopped) {
    machine.stopped = true;
    emitUnread(machine, node, `it takes more than ${wholeBudget / statementCost} steps to read all of it`);
  }
  return false;
}
