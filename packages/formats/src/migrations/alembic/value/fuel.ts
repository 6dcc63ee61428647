import type { Value } from './value.ts';

/** How many values a walk through nested ones may still see: values share parts, so that a small file can hold a huge tree. */
export interface Fuel {
  left: number;
}

export function newFuel(left = 2000): Fuel {
  return { left };
}

/** Takes one unit; false where none is left. */
export function burn(fuel: Fuel): boolean {
  fuel.left -= 1;
  return fuel.left >= 0;
}

/** The values that a value is made of. */
export function partsIn(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'member':
      return [value.of];
    case 'made':
      return [value.callee, ...value.args.positional, ...value.args.keywords.values()];
    case 'items':
      return value.items;
    case 'dict':
      return value.entries.map(([, item]) => item);
    case 'choice':
      return value.options.map((option) => option.value);
    default:
      return [];
  }
}
