import type { ExprNode } from 'py-ast';

import { items, type Value } from '../value/value.ts';
import type { Machine } from './machine.ts';

/** Rounds of a loop that are read one by one. */
export const mostRounds = 200;

/** The values that a loop goes over, or null. */
export function valuesIn(machine: Machine, value: Value, node: ExprNode): readonly Value[] | null {
  if (value.kind === 'items') return value.items;
  if (value.kind === 'dict') return value.entries.map(([key]) => key);
  if (value.kind === 'class') return membersOf(value);
  if (value.kind === 'constant' && typeof value.value === 'string') return null;
  // What is iterated may first be asked of the database: `for user in session.query(User)`.
  if (value.kind === 'made')
    machine.call(
      { kind: 'member', of: value, name: '__iter__' },
      { positional: [], keywords: new Map(), open: false },
      node,
      'value',
    );
  return null;
}

/** Members of an enumeration, in their order. */
export function membersOf(value: Value & { readonly kind: 'class' }): readonly Value[] {
  return [...value.members.names]
    .filter(([name, member]) => !name.startsWith('_') && member.kind !== 'function')
    .map(([, member]) => member);
}

/** Pairs as `dict.items()` gives them. */
export function pairs(entries: readonly (readonly [Value, Value])[]): Value {
  return items(entries.map(([key, value]) => items([key, value])));
}
