import type { Value, ValueOf } from '../value/value.ts';

/** A method of an object of a class of this file, with the object; null where there is none. */
export function methodOf(of: Value, name: string): ValueOf<'function'> | null {
  if (of.kind !== 'made' || of.callee.kind !== 'class') return null;
  const method = memberIn(of.callee, name, 0);
  return method?.kind === 'function' ? { ...method, self: of } : null;
}

/** Base classes further away than any that people write are not looked at. */
const deepest = 4;

function memberIn(own: ValueOf<'class'>, name: string, depth: number): Value | null {
  const found = own.members.names.get(name);
  if (found !== undefined || depth > deepest) return found ?? null;
  for (const base of own.bases) {
    const inherited = base.kind === 'class' ? memberIn(base, name, depth + 1) : null;
    if (inherited !== null) return inherited;
  }
  return null;
}
