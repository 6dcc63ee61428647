import { narrowed } from './choice.ts';
import type { Dialects } from './dialects.ts';
import { burn, type Fuel, newFuel, partsIn } from './fuel.ts';
import { type Arguments, constant, items, type Value } from './value.ts';

/** Parts of `dialects` within each of which every sure choice in the arguments comes to one value; null where there is none. */
export function partsOf(args: Arguments, dialects: Dialects): readonly Dialects[] | null {
  const fuel = newFuel();
  const cuts = [...args.positional, ...args.keywords.values()].flatMap((value) => cutsOf(value, fuel));
  if (cuts.length === 0) return null;
  let parts: Dialects[] = [dialects];
  for (const cut of new Set(cuts))
    parts = parts.flatMap((part) => [part & cut, part & ~cut]).filter((part) => part !== 0);
  return parts;
}

function cutsOf(value: Value, fuel: Fuel): readonly Dialects[] {
  if (!burn(fuel)) return [];
  if (value.kind === 'condition') return [value.dialects];
  const own = value.kind === 'choice' && value.sure ? value.options.map((option) => option.dialects) : [];
  const inner = partsIn(value).flatMap((part) => cutsOf(part, fuel));
  return inner.length === 0 ? own : [...own, ...inner];
}

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
