import type { ObjectName } from '../../model/operation.ts';
import type { Effect } from '../run/machine.ts';
import { flagOf, textOf, type Value, type ValueOf } from '../value/value.ts';
import { enumOf } from './enum.ts';
import { madeName } from './expression.ts';
import { indexOf } from './index-shape.ts';
import { tableOf } from './names.ts';
import { attributeColumn } from './column.ts';
import { tableFound } from './table.ts';

/** Operations, or half a sentence why they cannot be told. */
export type Constructed = { readonly effects: readonly Effect[] } | { readonly unread: string };

const unreadItem = 'what it makes or drops is computed when the migration runs, or defined in another file';
const unreadColumns = 'some columns of the table are computed when the migration runs';

/** What running `CreateTable(t)`, `DropSequence(s)`, `CreateSchema('x')` and their kin does; null for anything else. */
export function constructEffects(value: ValueOf<'made'>): Constructed | null {
  const name = madeName(value) ?? '';
  const verb = name.startsWith('Create') ? 'create' : 'drop';
  const [item] = value.args.positional;
  const lenient = flagOf(value.args.keywords.get(verb === 'create' ? 'if_not_exists' : 'if_exists')) === true;
  if (/^(?:Create|Drop)(?:Table|Index|Sequence)$/.test(name))
    return itemEffects(item, verb, lenient) ?? { unread: unreadItem };
  if (name === 'CreateSchema' || name === 'DropSchema') {
    return schemaEffects(textOf(item), verb, lenient, flagOf(value.args.keywords.get('cascade')) === true);
  }
  if (name !== 'AddConstraint' && name !== 'DropConstraint') return null;
  return { unread: 'the table of the constraint is computed when the migration runs' };
}

/** What `.create(bind)` or `.drop(bind)` of a table, an index, a sequence or an enumeration does; null for anything else. */
export function itemEffects(item: Value | undefined, verb: 'create' | 'drop', lenient: boolean): Constructed | null {
  if (item === undefined) return null;
  if (isTable(item)) return verb === 'create' ? createdTable(item, lenient) : droppedTable(item, lenient);
  if (item.kind !== 'made') return null;
  const name = madeName(item);
  if (name === 'Enum' || name === 'ENUM') return enumEffects(item, verb, lenient);
  if (name === 'Sequence') return sequenceEffects(item, verb, lenient);
  return name === 'Index' ? indexEffects(item, verb, lenient) : null;
}

function isTable(item: Value): boolean {
  if (item.kind === 'class') return tableOf(item) !== null;
  if (item.kind === 'member' && item.name === '__table__') return item.of.kind === 'class';
  return madeName(item) === 'Table';
}

function createdTable(item: Value, ifNotExists: boolean): Constructed {
  const table = tableOf(item);
  if (table === null) return { unread: unreadItem };
  const parts = item.kind === 'made' ? item.args.positional.slice(2) : [];
  const options = item.kind === 'made' ? item.args.keywords : new Map<string, Value>();
  const { effect, unread } = tableFound(table, parts, options);
  const columns = item.kind === 'made' ? effect.columns : classColumns(item);
  const effects: Effect[] = [{ ...effect, columns, ifNotExists }];
  if (unread) effects.push({ op: 'not-analysed', reason: unreadColumns });
  return { effects };
}

function classColumns(item: Value): ReturnType<typeof tableFound>['effect']['columns'] {
  const own = item.kind === 'member' ? item.of : item;
  if (own.kind !== 'class') return [];
  return [...own.members.names]
    .map(([name, value]) => attributeColumn(name, value))
    .filter((column) => column !== null);
}

function droppedTable(item: Value, ifExists: boolean): Constructed {
  const table = tableOf(item);
  return table === null ? { unread: unreadItem } : { effects: [{ op: 'drop-table', table, ifExists, cascade: false }] };
}

function enumEffects(item: ValueOf<'made'>, verb: 'create' | 'drop', lenient: boolean): Constructed {
  const found = enumOf(item);
  if (found === null) return { unread: 'the name of the type is computed when the migration runs' };
  if (found.kind === 'text') return { effects: [] };
  const { type, labels } = found.enum;
  if (verb === 'create') return { effects: [{ op: 'create-enum', type, labels, ifNotExists: lenient }] };
  return { effects: [{ op: 'drop-type', type, ifExists: lenient, cascade: false }] };
}

function sequenceEffects(item: ValueOf<'made'>, verb: 'create' | 'drop', lenient: boolean): Constructed {
  const name = textOf(item.args.positional[0]);
  if (name === null) return { unread: unreadItem };
  return other('sequence', { schema: textOf(item.args.keywords.get('schema')), name }, verb, lenient, false);
}

function schemaEffects(name: string | null, verb: 'create' | 'drop', lenient: boolean, cascade: boolean): Constructed {
  return name === null ? { unread: unreadItem } : other('schema', { schema: null, name }, verb, lenient, cascade);
}

function other(
  kind: 'sequence' | 'schema',
  name: ObjectName,
  verb: 'create' | 'drop',
  lenient: boolean,
  cascade: boolean,
): Constructed {
  if (verb === 'create')
    return { effects: [{ op: 'create-other', kind, name, on: null, replace: false, ifNotExists: lenient }] };
  return { effects: [{ op: 'drop-other', kind, name, on: null, ifExists: lenient, cascade }] };
}

function indexEffects(item: ValueOf<'made'>, verb: 'create' | 'drop', lenient: boolean): Constructed {
  const table =
    item.args.positional
      .slice(1)
      .map(tableOfColumn)
      .find((one) => one !== null) ?? null;
  const shape = indexOf(item, table?.schema ?? null);
  if (shape === null || shape.name === null) return { unread: unreadItem };
  const concurrently = flagOf(item.args.keywords.get('postgresql_concurrently')) === true;
  if (verb === 'drop')
    return { effects: [{ op: 'drop-index', name: shape.name, table, concurrently, ifExists: lenient }] };
  if (table === null) return { unread: unreadItem };
  return { effects: [{ op: 'create-index', table, concurrently, ifNotExists: lenient, ...shape }] };
}

function tableOfColumn(value: Value): ObjectName | null {
  return value.kind === 'member' && value.of.kind === 'member' ? tableOf(value.of.of) : null;
}
