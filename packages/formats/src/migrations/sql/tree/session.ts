import type { ObjectName } from '../../model/operation.ts';
import type { Deed } from './deed.ts';
import { constantOf, insideOf, listOf, type Node, nodeOf, pick, stringOf, textOf } from './json.ts';
import { optionNames, relationOf } from './names.ts';

type Read = (node: Node) => readonly Deed[];

/** Modes by their numbers. Source: PostgreSQL 18, lockdefs.h. */
const lockModes = [
  '',
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
];

const transactions: Readonly<Record<string, 'begin' | 'commit' | 'rollback' | 'savepoint'>> = {
  TRANS_STMT_BEGIN: 'begin',
  TRANS_STMT_START: 'begin',
  TRANS_STMT_COMMIT: 'commit',
  TRANS_STMT_ROLLBACK: 'rollback',
  TRANS_STMT_SAVEPOINT: 'savepoint',
  TRANS_STMT_RELEASE: 'savepoint',
  TRANS_STMT_ROLLBACK_TO: 'savepoint',
};

/** What concerns the session, locks and upkeep, by the grammar's name of the statement. */
export const session: Readonly<Record<string, Read>> = {
  VariableSetStmt: (node) => {
    const setting = (textOf(node['name']) ?? 'all').toLowerCase();
    const values = listOf(node['args']).map(constantOf);
    const isPlain = node['kind'] === 'VAR_SET_VALUE' && !values.includes(null);
    return [{ op: 'set', setting, value: isPlain ? values.join(', ') : null, local: node['is_local'] === true }];
  },
  TransactionStmt: (node) => {
    const kind = textOf(node['kind']) ?? '';
    const verb = pick(transactions, kind);
    if (verb === undefined) return [{ op: 'other', verb: kind.replace('TRANS_STMT_', '').replaceAll('_', ' ') }];
    return [{ op: 'transaction', verb }];
  },
  LockStmt: (node) =>
    listOf(node['relations']).map((relation) => ({
      op: 'lock-table',
      table: relationOf(insideOf(relation, 'RangeVar')),
      mode: lockModes[Number(node['mode'])] ?? 'ACCESS EXCLUSIVE',
    })),
  TruncateStmt: (node) => [
    {
      op: 'truncate',
      tables: listOf(node['relations']).map((relation) => relationOf(insideOf(relation, 'RangeVar'))),
      cascade: node['behavior'] === 'DROP_CASCADE',
    },
  ],
  VacuumStmt: (node) => {
    const options = optionNames(node['options']);
    const full = options.includes('full') ? 'VACUUM FULL' : 'VACUUM';
    const verb = node['is_vacuumcmd'] === true ? full : 'ANALYZE';
    const tables = listOf(node['rels']).map((item) => relationOf(insideOf(item, 'VacuumRelation')['relation']));
    return maintained(verb, tables, false);
  },
  ClusterStmt: (node) =>
    maintained('CLUSTER', node['relation'] === undefined ? [] : [relationOf(node['relation'])], false),
  RefreshMatViewStmt: (node) =>
    maintained('REFRESH MATERIALIZED VIEW', [relationOf(node['relation'])], node['concurrent'] === true),
  CheckPointStmt: () => maintained('CHECKPOINT', [], false),
  ReindexStmt: (node) => {
    const name = textOf(node['name']);
    const whole = name === null ? null : { schema: null, name };
    const target = node['relation'] === undefined ? whole : relationOf(node['relation']);
    return [{ op: 'reindex', target, concurrently: optionNames(node['params']).includes('concurrently') }];
  },
  DoStmt: (node) => [{ op: 'procedural', language: languageOf(node) }],
  CallStmt: () => [{ op: 'procedural', language: 'a stored procedure' }],
  ExecuteStmt: () => [{ op: 'not-analysed', reason: 'it runs a statement that was prepared elsewhere' }],
};

function maintained(verb: string, tables: readonly ObjectName[], concurrently: boolean): readonly Deed[] {
  const targets = tables.length === 0 ? [null] : tables;
  return targets.map((target) => ({ op: 'maintenance', verb, target, concurrently }));
}

function languageOf(node: Node): string {
  const options = listOf(node['args']).map((item) => insideOf(item, 'DefElem'));
  const language = options.find((option) => option['defname'] === 'language');
  return stringOf(nodeOf(language)['arg']) ?? 'plpgsql';
}

/** Statements without an effect on the schema that is tracked, with the words a person writes for them. */
export const withoutEffect: Readonly<Record<string, string>> = {
  GrantStmt: 'GRANT',
  GrantRoleStmt: 'GRANT',
  AlterDefaultPrivilegesStmt: 'ALTER DEFAULT PRIVILEGES',
  ReassignOwnedStmt: 'REASSIGN OWNED',
  CommentStmt: 'COMMENT',
  SecLabelStmt: 'SECURITY LABEL',
  AlterSystemStmt: 'ALTER SYSTEM',
  ConstraintsSetStmt: 'SET CONSTRAINTS',
  DiscardStmt: 'DISCARD',
  ListenStmt: 'LISTEN',
  UnlistenStmt: 'UNLISTEN',
  NotifyStmt: 'NOTIFY',
  LoadStmt: 'LOAD',
  DeclareCursorStmt: 'DECLARE',
  ClosePortalStmt: 'CLOSE',
  FetchStmt: 'FETCH',
  PrepareStmt: 'PREPARE',
  DeallocateStmt: 'DEALLOCATE',
  CreateUserMappingStmt: 'CREATE USER MAPPING',
  AlterUserMappingStmt: 'ALTER USER MAPPING',
  DropUserMappingStmt: 'DROP USER MAPPING',
  CreateFdwStmt: 'CREATE FOREIGN DATA WRAPPER',
  AlterFdwStmt: 'ALTER FOREIGN DATA WRAPPER',
  CreateTableSpaceStmt: 'CREATE TABLESPACE',
  AlterTableSpaceOptionsStmt: 'ALTER TABLESPACE',
  DropTableSpaceStmt: 'DROP TABLESPACE',
  CreatePLangStmt: 'CREATE LANGUAGE',
  CreateConversionStmt: 'CREATE CONVERSION',
  CreateOpClassStmt: 'CREATE OPERATOR CLASS',
  CreateOpFamilyStmt: 'CREATE OPERATOR FAMILY',
  AlterOpFamilyStmt: 'ALTER OPERATOR FAMILY',
  CreateAmStmt: 'CREATE ACCESS METHOD',
  CreateTransformStmt: 'CREATE TRANSFORM',
  AlterTSDictionaryStmt: 'ALTER TEXT SEARCH DICTIONARY',
  AlterTSConfigurationStmt: 'ALTER TEXT SEARCH CONFIGURATION',
};
