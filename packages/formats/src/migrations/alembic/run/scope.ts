import { builtin } from '../calls/builtins.ts';
import { isOperation } from '../calls/op.ts';
import { narrowed } from '../value/choice.ts';
import { type Scope, unknown, type Value } from '../value/value.ts';
import { isConditional } from './guards.ts';
import type { Machine } from './machine.ts';

/** The value of a name where the machine stands; of a name that nothing in the file sets, Python's own. */
export function lookup(machine: Machine, id: string): Value {
  for (let scope: Scope | null = scopeOf(machine, id); scope !== null; scope = scope.parent) {
    const value = scope.names.get(id);
    if (value !== undefined) return narrowed(value, machine.guards.dialects);
  }
  return { kind: 'name', path: `${starOf(machine, id)}.${id}` };
}

/** The module that a name without an owner is out of: one that is imported whole and may have it, else Python itself. */
function starOf(machine: Machine, id: string): string {
  if (machine.stars.length === 0 || builtin(id) !== null) return 'builtins';
  const alembic = machine.stars.find((module) => module === 'alembic.op' && isOperation(id));
  if (alembic !== undefined) return alembic;
  if (machine.stars.includes('alembic') && (id === 'op' || id === 'context')) return 'alembic';
  return machine.stars.findLast((module) => module !== 'alembic.op' && module !== 'alembic') ?? 'builtins';
}

export function setName(machine: Machine, id: string, value: Value): void {
  scopeOf(machine, id).names.set(id, value);
}

function scopeOf(machine: Machine, id: string): Scope {
  return machine.frame.globals.has(id) ? machine.module : machine.scope;
}

/** A scope of its own inside another. */
export function newScope(parent: Scope | null): Scope {
  return { names: new Map(), parent };
}

/** Changes a name where it is held: in this function, or in the one or the module around it, then only as far as it surely runs. */
export function replaceName(machine: Machine, id: string, value: Value): void {
  const own = scopeOf(machine, id);
  for (let scope: Scope | null = own; scope !== null; scope = scope.parent) {
    if (!scope.names.has(id)) continue;
    scope.names.set(id, scope === own || !isConditional(machine.guards) ? value : unknown);
    return;
  }
}
