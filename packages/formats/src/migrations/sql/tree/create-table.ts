import type { Column, Constraint } from '../../model/operation.ts';
import { bracketed, commaParts, type Passage } from '../pieces.ts';
import type { Deed } from './deed.ts';
import { columnOf } from './columns.ts';
import { constraintOf } from './constraints.ts';
import { kindOf, listOf, type Node, nodeOf } from './json.ts';
import { relationOf } from './names.ts';

/** `CREATE TABLE`. */
export function createTable(node: Node, passage: Passage): readonly Deed[] {
  const elements = listOf(node['tableElts']);
  const texts = textsOf(elements.length, passage);
  const columns: Column[] = [];
  const constraints: Constraint[] = [];
  for (const [index, element] of elements.entries()) {
    const [kind, inside] = kindOf(element);
    const text = texts?.[index] ?? null;
    if (kind === 'ColumnDef') columns.push(columnOf(inside, text));
    const constraint = kind === 'Constraint' ? constraintOf(inside, text) : null;
    if (constraint !== null) constraints.push(constraint);
  }
  const relation = nodeOf(node['relation']);
  const parent = node['partbound'] === undefined ? undefined : kindOf(listOf(node['inhRelations'])[0])[1];
  return [
    {
      op: 'create-table',
      table: relationOf(relation),
      columns: withKey(columns, constraints),
      constraints,
      indexes: [],
      ifNotExists: node['if_not_exists'] === true,
      fromQuery: false,
      partitionOf: parent === undefined ? null : relationOf(parent),
      temporary: relation['relpersistence'] === 't',
    },
  ];
}

/** `CREATE TABLE … AS` and `SELECT … INTO`: its columns are the query's. */
export function tableFromQuery(into: Node, ifNotExists: boolean): Deed {
  const relation = nodeOf(into['rel']);
  return {
    op: 'create-table',
    table: relationOf(relation),
    columns: [],
    constraints: [],
    indexes: [],
    ifNotExists,
    fromQuery: true,
    partitionOf: null,
    temporary: relation['relpersistence'] === 't',
  };
}

/** Columns of a primary key that is written apart from them are never null. */
function withKey(columns: readonly Column[], constraints: readonly Constraint[]): readonly Column[] {
  const key = new Set(constraints.find(({ type }) => type === 'primary-key')?.columns);
  return key.size === 0
    ? columns
    : columns.map((column) => (key.has(column.name) ? { ...column, nullable: false } : column));
}

/** The text of each element, in order; null where they cannot be told apart. */
function textsOf(count: number, passage: Passage): readonly Passage[] | null {
  const inside = bracketed(passage);
  const parts = inside === null ? [] : commaParts(inside);
  return parts.length === count ? parts : null;
}
