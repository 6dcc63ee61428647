import type { ObjectName, OtherKind } from '../../model/operation.ts';
import type { Deed } from './deed.ts';
import { database } from './drops.ts';
import { type Node, pick, stringsOf, textOf } from './json.ts';
import { kindWord, otherKinds } from './kinds.ts';
import { namedOf, partsName, relationOf, roleOf } from './names.ts';

type Alter = (node: Node) => readonly Deed[];

/** What changes an object in place, in words: `owner`, `set schema audit`. */
export const alters: Readonly<Record<string, Alter>> = {
  AlterEnumStmt: (node) => {
    const type = partsName(stringsOf(node['typeName']));
    const label = textOf(node['newVal']) ?? '';
    const old = textOf(node['oldVal']);
    if (old !== null) return [{ op: 'rename-enum-value', type, label: old, to: label }];
    return [{ op: 'add-enum-value', type, label, ifNotExists: node['skipIfNewValExists'] === true }];
  },
  AlterObjectSchemaStmt: (node) => {
    const type = textOf(node['objectType']) ?? '';
    const toSchema = textOf(node['newschema']) ?? '';
    if (type === 'OBJECT_TABLE') return [{ op: 'move-table', table: relationOf(node['relation']), toSchema }];
    return altered(type, subjectOf(node), `set schema ${toSchema}`);
  },
  AlterOwnerStmt: (node) => altered(textOf(node['objectType']) ?? '', subjectOf(node), 'owner'),
  AlterObjectDependsStmt: (node) => altered(textOf(node['objectType']) ?? '', subjectOf(node), 'depends on extension'),
  AlterSeqStmt: (node) => changed('sequence', relationOf(node['sequence']), 'options'),
  AlterDomainStmt: (node) =>
    changed(
      'domain',
      partsName(stringsOf(node['typeName'])),
      pick(domainChanges, textOf(node['subtype']) ?? '') ?? 'changed',
    ),
  AlterFunctionStmt: (node) => changed('function', namedOf({ ObjectWithArgs: node['func'] }), 'options'),
  AlterPolicyStmt: (node) => changed('policy', { schema: null, name: textOf(node['policy_name']) ?? '' }, 'changed'),
  AlterExtensionStmt: (node) => changed('extension', { schema: null, name: textOf(node['extname']) ?? '' }, 'update'),
  AlterExtensionContentsStmt: (node) =>
    changed('extension', { schema: null, name: textOf(node['extname']) ?? '' }, 'contents'),
  AlterEventTrigStmt: (node) =>
    changed('event-trigger', { schema: null, name: textOf(node['trigname']) ?? '' }, 'enabled'),
  AlterPublicationStmt: (node) =>
    changed('publication', { schema: null, name: textOf(node['pubname']) ?? '' }, 'changed'),
  AlterSubscriptionStmt: (node) =>
    changed('subscription', { schema: null, name: textOf(node['subname']) ?? '' }, 'changed'),
  AlterForeignServerStmt: (node) =>
    changed('server', { schema: null, name: textOf(node['servername']) ?? '' }, 'options'),
  AlterRoleStmt: (node) => changed('role', { schema: null, name: roleOf(node['role']) ?? '' }, 'options'),
  AlterRoleSetStmt: (node) => changed('role', { schema: null, name: roleOf(node['role']) ?? '' }, 'settings'),
  AlterStatsStmt: (node) => changed('statistics', partsName(stringsOf(node['defnames'])), 'options'),
  AlterTypeStmt: (node) => changed('type', partsName(stringsOf(node['typeName'])), 'options'),
  AlterCollationStmt: (node) => changed('collation', partsName(stringsOf(node['collname'])), 'refresh version'),
  AlterOperatorStmt: (node) => changed('operator', namedOf({ ObjectWithArgs: node['opername'] }), 'options'),
  AlterDatabaseStmt: (node) => [database(textOf(node['dbname']), 'options')],
  AlterDatabaseSetStmt: (node) => [database(textOf(node['dbname']), 'settings')],
  AlterDatabaseRefreshCollStmt: (node) => [database(textOf(node['dbname']), 'refresh version')],
  AlterTableMoveAllStmt: () => [
    { op: 'not-analysed', reason: 'which tables `ALTER TABLE ALL IN TABLESPACE` moves depends on the database' },
  ],
};

/** Source: PostgreSQL 18, `AlterDomainStmt` in parsenodes.h. */
const domainChanges: Readonly<Record<string, string>> = {
  T: 'default',
  N: 'drop not null',
  O: 'set not null',
  C: 'add constraint',
  X: 'drop constraint',
  V: 'validate constraint',
};

function changed(kind: OtherKind, name: ObjectName, what: string): readonly Deed[] {
  return [{ op: 'alter-other', kind, name, what, locks: false }];
}

/** A change of something by the grammar's word for its kind; what is not tracked is named only. */
export function altered(type: string, name: ObjectName, what: string): readonly Deed[] {
  const kind = pick<OtherKind | Whole>(otherKinds, type) ?? pick(wholes, type);
  if (kind === undefined) return [{ op: 'other', verb: `ALTER ${kindWord(type)}` }];
  return [{ op: 'alter-other', kind, name, what, locks: kind === 'table' }];
}

type Whole = 'table' | 'index' | 'database';

const wholes: Readonly<Record<string, Whole>> = {
  OBJECT_TABLE: 'table',
  OBJECT_INDEX: 'index',
  OBJECT_DATABASE: 'database',
};

/** What a statement changes: a table-like thing, or anything else. */
export function subjectOf(node: Node): ObjectName {
  return node['relation'] === undefined ? namedOf(node['object']) : relationOf(node['relation']);
}
