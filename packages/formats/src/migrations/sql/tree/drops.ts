import type { ObjectName } from '../../model/operation.ts';
import type { Deed } from './deed.ts';
import { itemsOf, kindOf, listOf, type Node, pick, textOf } from './json.ts';
import { kindWord, members, otherKinds } from './kinds.ts';
import { memberOf, namedOf, roleOf } from './names.ts';
import { typeOf } from './types.ts';

/** `DROP …`: one operation for each object. */
export function drops(node: Node): readonly Deed[] {
  const type = textOf(node['removeType']) ?? '';
  const flags = { ifExists: node['missing_ok'] === true, cascade: node['behavior'] === 'DROP_CASCADE' };
  return listOf(node['objects']).map((object) => dropOf(type, object, flags, node['concurrent'] === true));
}

interface Flags {
  readonly ifExists: boolean;
  readonly cascade: boolean;
}

function dropOf(type: string, object: unknown, flags: Flags, concurrently: boolean): Deed {
  if (type === 'OBJECT_TABLE') return { op: 'drop-table', table: namedOf(object), ...flags };
  if (type === 'OBJECT_INDEX') {
    return { op: 'drop-index', name: namedOf(object), table: null, concurrently, ifExists: flags.ifExists };
  }
  if (type === 'OBJECT_TYPE') return { op: 'drop-type', type: namedOf(object), ...flags };
  const kind = pick(otherKinds, type);
  if (kind === undefined) return { op: 'other', verb: `DROP ${kindWord(type)}` };
  if (members.has(type)) return { op: 'drop-other', kind, ...memberOf(object), ...flags };
  const name = kind === 'cast' ? castName(itemsOf(object)) : namedOf(object);
  return { op: 'drop-other', kind, name, on: null, ...flags };
}

/** A cast has no name but its two types. */
export function castName([source, target]: readonly unknown[]): ObjectName {
  const word = (type: unknown): string => typeOf(kindOf(type)[1]) ?? '?';
  return { schema: null, name: `${word(source)} as ${word(target)}` };
}

/** Drops that the grammar keeps apart from the others. */
export const ownDrops: Readonly<Record<string, (node: Node) => readonly Deed[]>> = {
  DropStmt: drops,
  DropRoleStmt: (node) =>
    listOf(node['roles']).map((role) => ({
      op: 'drop-other',
      kind: 'role',
      name: { schema: null, name: roleOf(role) ?? '' },
      on: null,
      ifExists: node['missing_ok'] === true,
      cascade: false,
    })),
  DropSubscriptionStmt: (node) => [
    {
      op: 'drop-other',
      kind: 'subscription',
      name: { schema: null, name: textOf(node['subname']) ?? '' },
      on: null,
      ifExists: node['missing_ok'] === true,
      cascade: node['behavior'] === 'DROP_CASCADE',
    },
  ],
  DropdbStmt: (node) => [database(textOf(node['dbname']), 'drop')],
  DropOwnedStmt: () => [
    { op: 'not-analysed', reason: 'what `DROP OWNED` drops depends on what the role owns in the database' },
  ],
};

/** What is done to a whole database. */
export function database(name: string | null, what: string): Deed {
  const named = name === null ? null : { schema: null, name };
  return { op: 'alter-other', kind: 'database', name: named, what, locks: false };
}
