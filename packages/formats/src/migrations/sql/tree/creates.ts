import type { ObjectName, OtherKind } from '../../model/operation.ts';
import type { Deed } from './deed.ts';
import { castName, database } from './drops.ts';
import { type Node, nodeOf, pick, stringsOf, textOf } from './json.ts';
import { kindWord, otherKinds } from './kinds.ts';
import { partsName, relationOf, roleOf } from './names.ts';

type Create = (node: Node) => readonly Deed[];

function made(kind: OtherKind, node: Node, name: ObjectName, on: ObjectName | null = null): readonly Deed[] {
  const replace = node['replace'] === true;
  const ifNotExists = node['if_not_exists'] === true;
  return [{ op: 'create-other', kind, name, on, replace, ifNotExists }];
}

/** Makes a reader for what has a one-word name in some field. */
function named(kind: OtherKind, field: string): Create {
  return (node) => made(kind, node, { schema: null, name: textOf(node[field]) ?? '' });
}

/** The same for what has a name in parts. */
function parted(kind: OtherKind, field: string): Create {
  return (node) => made(kind, node, partsName(stringsOf(node[field])));
}

/** What makes an object of which only the name is tracked, by the grammar's name of the statement. */
export const creates: Readonly<Record<string, Create>> = {
  ViewStmt: (node) => made('view', node, relationOf(node['view'])),
  CreateFunctionStmt: (node) =>
    made(node['is_procedure'] === true ? 'procedure' : 'function', node, partsName(stringsOf(node['funcname']))),
  CreateTrigStmt: (node) =>
    made('trigger', node, { schema: null, name: textOf(node['trigname']) ?? '' }, relationOf(node['relation'])),
  CreatePolicyStmt: (node) =>
    made('policy', node, { schema: null, name: textOf(node['policy_name']) ?? '' }, relationOf(node['table'])),
  RuleStmt: (node) =>
    made('rule', node, { schema: null, name: textOf(node['rulename']) ?? '' }, relationOf(node['relation'])),
  CreateEventTrigStmt: named('event-trigger', 'trigname'),
  CreateSeqStmt: (node) => made('sequence', node, relationOf(node['sequence'])),
  CreateExtensionStmt: named('extension', 'extname'),
  CreateSchemaStmt: (node) =>
    made('schema', node, { schema: null, name: textOf(node['schemaname']) ?? roleOf(node['authrole']) ?? '' }),
  CreateDomainStmt: parted('domain', 'domainname'),
  CompositeTypeStmt: (node) => made('composite-type', node, relationOf(node['typevar'])),
  CreateRangeStmt: parted('range-type', 'typeName'),
  CreateRoleStmt: named('role', 'role'),
  CreatePublicationStmt: named('publication', 'pubname'),
  CreateSubscriptionStmt: named('subscription', 'subname'),
  CreateForeignServerStmt: named('server', 'servername'),
  CreateForeignTableStmt: (node) =>
    made('foreign-table', nodeOf(node['base']), relationOf(nodeOf(node['base'])['relation'])),
  CreateStatsStmt: parted('statistics', 'defnames'),
  CreateCastStmt: (node) =>
    made('cast', node, castName([{ TypeName: node['sourcetype'] }, { TypeName: node['targettype'] }])),
  DefineStmt: (node) => {
    const type = textOf(node['kind']) ?? '';
    const kind = pick(otherKinds, type);
    return kind === undefined
      ? [{ op: 'other', verb: `CREATE ${kindWord(type)}` }]
      : made(kind, node, partsName(stringsOf(node['defnames'])));
  },
  CreateEnumStmt: (node) => [
    {
      op: 'create-enum',
      type: partsName(stringsOf(node['typeName'])),
      labels: stringsOf(node['vals']),
      ifNotExists: false,
    },
  ],
  CreatedbStmt: (node) => [database(textOf(node['dbname']), 'create')],
  ImportForeignSchemaStmt: () => [
    { op: 'not-analysed', reason: 'which tables `IMPORT FOREIGN SCHEMA` makes depends on the other server' },
  ],
};
