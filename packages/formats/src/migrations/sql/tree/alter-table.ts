import type { ColumnChanges, ObjectName } from '../../model/operation.ts';
import { behind, type Passage, plainText } from '../pieces.ts';
import type { Deed } from './deed.ts';
import { columnOf, writtenDefault } from './columns.ts';
import { constraintOf } from './constraints.ts';
import { insideOf, type Node, nodeOf, pick, textOf } from './json.ts';
import { typeOf } from './types.ts';

/** One command of `ALTER TABLE`. `passage`: the command's own text. */
export function alterTable(table: ObjectName, command: Node, passage: Passage): Deed {
  const subtype = textOf(command['subtype']) ?? '';
  return (
    columnsChanged(table, command, subtype, passage) ??
    constraintsChanged(table, command, subtype, passage) ??
    columnAltered(table, command, subtype, passage) ??
    otherChange(table, command, subtype)
  );
}

const cascades = (command: Node): boolean => command['behavior'] === 'DROP_CASCADE';

function columnsChanged(table: ObjectName, command: Node, subtype: string, passage: Passage): Deed | null {
  const maybe = command['missing_ok'] === true;
  if (subtype === 'AT_AddColumn') {
    const column = columnOf(insideOf(command['def'], 'ColumnDef'), passage);
    return { op: 'add-column', table, column, ifNotExists: maybe };
  }
  if (subtype !== 'AT_DropColumn') return null;
  return { op: 'drop-column', table, column: nameOf(command), ifExists: maybe, cascade: cascades(command) };
}

function constraintsChanged(table: ObjectName, command: Node, subtype: string, passage: Passage): Deed | null {
  const name = nameOf(command);
  if (subtype === 'AT_AddConstraint') {
    const constraint = constraintOf(insideOf(command['def'], 'Constraint'), passage);
    return constraint === null ? null : { op: 'add-constraint', table, constraint };
  }
  if (subtype === 'AT_ValidateConstraint') return { op: 'validate-constraint', table, name };
  if (subtype !== 'AT_DropConstraint') return null;
  const ifExists = command['missing_ok'] === true;
  return { op: 'drop-constraint', table, name, type: null, ifExists, cascade: cascades(command) };
}

function columnAltered(table: ObjectName, command: Node, subtype: string, passage: Passage): Deed | null {
  const changes = changesOf(command, subtype, passage);
  return changes === null ? null : { op: 'alter-column', table, column: nameOf(command), changes };
}

/** Further settings of a column, in words. */
const columnSettings: Readonly<Record<string, string>> = {
  AT_SetExpression: 'generation expression',
  AT_DropExpression: 'generation expression dropped',
  AT_SetStatistics: 'statistics',
  AT_SetOptions: 'options',
  AT_ResetOptions: 'options',
  AT_SetStorage: 'storage',
  AT_SetCompression: 'compression',
  AT_AlterColumnGenericOptions: 'options',
};

const identities = new Set(['AT_AddIdentity', 'AT_SetIdentity', 'AT_DropIdentity']);

function changesOf(command: Node, subtype: string, passage: Passage): ColumnChanges | null {
  if (subtype === 'AT_SetNotNull') return { nullable: { to: false } };
  if (subtype === 'AT_DropNotNull') return { nullable: { to: true } };
  if (subtype === 'AT_ColumnDefault') {
    return { default: { to: command['def'] === undefined ? null : writtenDefault(passage) } };
  }
  if (subtype === 'AT_AlterColumnType') {
    const column = insideOf(command['def'], 'ColumnDef');
    const using = column['raw_default'] === undefined ? null : behind(passage, 'using');
    const to = typeOf(nodeOf(column['typeName']));
    return { type: { to, from: null, using: using === null ? null : plainText(using) } };
  }
  if (identities.has(subtype)) return { identity: true };
  const other = pick(columnSettings, subtype);
  return other === undefined ? null : { other: [other] };
}

/**
 * What else may be done to a table, in words, and whether it takes ACCESS EXCLUSIVE.
 * Source: PostgreSQL 18, `AlterTableGetLockLevel` in tablecmds.c, and "ALTER TABLE" in the manual.
 */
const others: Readonly<Record<string, readonly [what: string, locks: boolean]>> = {
  AT_AlterConstraint: ['alter constraint', true],
  AT_ChangeOwner: ['owner', true],
  AT_ClusterOn: ['cluster on', false],
  AT_DropCluster: ['set without cluster', false],
  AT_SetLogged: ['set logged', true],
  AT_SetUnLogged: ['set unlogged', true],
  AT_DropOids: ['set without oids', true],
  AT_SetAccessMethod: ['set access method', true],
  AT_SetTableSpace: ['set tablespace', true],
  AT_SetRelOptions: ['set options', false],
  AT_ResetRelOptions: ['reset options', false],
  AT_EnableTrig: ['enable trigger', false],
  AT_EnableAlwaysTrig: ['enable trigger', false],
  AT_EnableReplicaTrig: ['enable trigger', false],
  AT_DisableTrig: ['disable trigger', false],
  AT_EnableTrigAll: ['enable trigger', false],
  AT_DisableTrigAll: ['disable trigger', false],
  AT_EnableTrigUser: ['enable trigger', false],
  AT_DisableTrigUser: ['disable trigger', false],
  AT_EnableRule: ['enable rule', true],
  AT_EnableAlwaysRule: ['enable rule', true],
  AT_EnableReplicaRule: ['enable rule', true],
  AT_DisableRule: ['disable rule', true],
  AT_AddInherit: ['inherit', true],
  AT_DropInherit: ['no inherit', true],
  AT_AddOf: ['of type', true],
  AT_DropOf: ['not of type', true],
  AT_ReplicaIdentity: ['replica identity', true],
  AT_EnableRowSecurity: ['enable row level security', true],
  AT_DisableRowSecurity: ['disable row level security', true],
  AT_ForceRowSecurity: ['force row level security', true],
  AT_NoForceRowSecurity: ['no force row level security', true],
  AT_GenericOptions: ['options', true],
  AT_AttachPartition: ['attach partition', false],
  AT_DetachPartition: ['detach partition', true],
  AT_DetachPartitionFinalize: ['detach partition finalize', false],
};

function otherChange(table: ObjectName, command: Node, subtype: string): Deed {
  const [what, locks] = pick(others, subtype) ?? [null, false];
  if (what === null)
    return { op: 'not-analysed', reason: `\`${subtype}\` is a change of a table that cm-actions does not know` };
  if (insideOf(command['def'], 'PartitionCmd')['concurrent'] === true) {
    return { op: 'alter-other', kind: 'table', name: table, what: `${what} concurrently`, locks: false };
  }
  return { op: 'alter-other', kind: 'table', name: table, what, locks };
}

function nameOf(command: Node): string {
  return textOf(command['name']) ?? '';
}
