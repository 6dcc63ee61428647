import { narrowed } from './choice.ts';
import type { Dialects } from './dialects.ts';
import { burn, type Fuel, newFuel, partsIn } from './fuel.ts';
import { type Arguments, constant, items, type Value } from './value.ts';

/** Parts of `dialects` within each of which every sure choice in the arguments comes to one value; null where there is none. */
export function partsOf(args: Arguments, dialects: Dialects): readonly Dialects[] | null {
  const fuel = newFuel();
  const cuts: Dialects[] = [];
  for (const value of args.positional) addCuts(value, fuel, cuts);
  for (const value of args.keywords.values()) addCuts(value, fuel, cuts);
  if (cuts.length === 0) return null;
  let parts: Dialects[] = [dialects];
  for (const cut of new Set(cuts))
    parts = parts.flatMap((part) => [part & cut, part & ~cut]).filter((part) => part !== 0);
  return parts;
}

function addCuts(value: Value, fuel: Fuel, cuts: Dialects[]): void {
  if (!burn(fuel)) return;
  if (value.kind === 'condition') cuts.push(value.dialects);
  if (value.kind === 'choice' && value.sure) for (const { dialects } of value.options) cuts.push(dialects);
  if (!leaves.has(value.kind)) for (const part of partsIn(value)) addCuts(part, fuel, cuts);
}

/** Values without any in them. */
const leaves: ReadonlySet<Value['kind']> = new Set(['constant', 'name', 'unknown', 'condition']);

/** Arguments as they are on some databases: every sure choice in them is made. */
export function argumentsOn(args: Arguments, dialects: Dialects, fuel: Fuel = newFuel()): Arguments {
  return {
    open: args.open,
    positional: args.positional.map((value) => valueOn(value, dialects, fuel)),
    keywords: new Map([...args.keywords].map(([name, value]) => [name, valueOn(value, dialects, fuel)])),
  };
}

function valueOn(value: Value, dialects: Dialects, fuel: Fuel): Value {
  if (!burn(fuel)) return value;
  switch (value.kind) {
    case 'choice': {
      const only = narrowed(value, dialects);
      return only.kind === 'choice' ? only : valueOn(only, dialects, fuel);
    }
    case 'items':
      return items(value.items.map((item) => valueOn(item, dialects, fuel)));
    case 'dict':
      return { kind: 'dict', entries: value.entries.map(([key, item]) => [key, valueOn(item, dialects, fuel)]) };
    case 'member':
      return { ...value, of: valueOn(value.of, dialects, fuel) };
    case 'made':
      return { ...value, callee: valueOn(value.callee, dialects, fuel), args: argumentsOn(value.args, dialects, fuel) };
    case 'condition':
      return conditionOn(value, dialects);
    default:
      return value;
  }
}

function conditionOn(value: Value & { readonly kind: 'condition' }, dialects: Dialects): Value {
  const shared = value.dialects & dialects;
  if (shared === dialects) return constant(true);
  return shared === 0 ? constant(false) : value;
}
