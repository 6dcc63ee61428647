import { nodesIn } from '../run/walk.ts';
import { burn, type Fuel, newFuel, partsIn } from '../value/fuel.ts';
import type { Value } from '../value/value.ts';

/** Whether code that gets a value could change the database through it: a connection, a session, `op`, or a list that holds one. */
export function isTainted(value: Value, fuel: Fuel = newFuel()): boolean {
  if (!burn(fuel)) return true;
  if (value.kind === 'name') return /^alembic\.(?:op|context)(?:\.|$)/.test(value.path);
  if (value.kind === 'function') return value.node.nodeType !== 'Lambda' || callsSomething(value.node.body);
  return live.has(value.kind) || partsIn(value).some((part) => isTainted(part, fuel));
}

const live: ReadonlySet<Value['kind']> = new Set(['bind', 'session', 'context', 'batch']);

/** A lambda that calls nothing changes nothing. */
function callsSomething(body: unknown): boolean {
  for (const node of nodesIn(body)) if (node.nodeType === 'Call') return true;
  return false;
}
