import { narrowed } from '../value/choice.ts';
import { everyDialect } from '../value/dialects.ts';
import { unknown, type Value } from '../value/value.ts';

/** `list[0]`, `dict['key']`; a slice or a key that cannot be told gives an unknown value. */
export function subscript(of: Value, key: Value): Value {
  if (of.kind === 'rows') return of;
  if (of.kind === 'dict') return valueAt(of, key);
  if (of.kind === 'items' && key.kind === 'constant' && typeof key.value === 'number')
    return of.items.at(key.value) ?? unknown;
  if (of.kind === 'made' || of.kind === 'name' || of.kind === 'member') {
    return {
      kind: 'made',
      callee: { kind: 'member', of, name: '__getitem__' },
      args: { positional: [key], keywords: new Map(), open: false },
    };
  }
  return unknown;
}

/** The value of a key; a choice of keys gives a choice of values (`types[bind.dialect.name]`). */
function valueAt(of: Value & { readonly kind: 'dict' }, key: Value): Value {
  const plain = narrowed(key, everyDialect);
  if (plain.kind !== 'constant') return unknown;
  const found = of.entries.findLast(([own]) => own.kind === 'constant' && own.value === plain.value);
  return found?.[1] ?? unknown;
}
