import type { ObjectName } from '../../model/operation.ts';
import { insideOf, itemsOf, kindOf, listOf, type Node, nodeOf, stringsOf, textOf } from './json.ts';

/** The table of a `RangeVar`, without its wrapper. */
export function relationOf(value: unknown): ObjectName {
  const node = nodeOf(value);
  return { schema: textOf(node['schemaname']), name: textOf(node['relname']) ?? '' };
}

/** A name in parts, the last of which is its own: `[catalog,] [schema,] name`. */
export function partsName(parts: readonly string[]): ObjectName {
  return { schema: parts.at(-2) ?? null, name: parts.at(-1) ?? '' };
}

/** What a statement names, in whichever form the grammar keeps it: a list of parts, a type, a function, one word. */
export function namedOf(value: unknown): ObjectName {
  const [kind, node] = kindOf(value);
  if (kind === 'ObjectWithArgs') return partsName(stringsOf(node['objname']));
  if (kind === 'TypeName') return typeNamed(node);
  if (kind === 'RangeVar') return relationOf(node);
  if (kind === 'String') return { schema: null, name: textOf(node['sval']) ?? '' };
  return partsName(stringsOf(itemsOf(value)));
}

/** The name of a type without what stands behind it. */
export function typeNamed(node: Node): ObjectName {
  return partsName(stringsOf(node['names']));
}

/** Of `drop trigger x on s.t`, kept as `[s, t, x]`: what is dropped, and what it stood on. */
export function memberOf(value: unknown): { readonly name: ObjectName; readonly on: ObjectName | null } {
  const parts = stringsOf(itemsOf(value));
  return {
    name: { schema: null, name: parts.at(-1) ?? '' },
    on: parts.length > 1 ? partsName(parts.slice(0, -1)) : null,
  };
}

/** A role by its name; `current_user` and the like have none. */
export function roleOf(value: unknown): string | null {
  return textOf(insideOf(value, 'RoleSpec')['rolename']) ?? textOf(nodeOf(value)['rolename']);
}

/** Options such as `(full, analyze)`, by their lower-case names. */
export function optionNames(value: unknown): readonly string[] {
  return listOf(value).flatMap((item) => textOf(insideOf(item, 'DefElem')['defname'])?.toLowerCase() ?? []);
}
