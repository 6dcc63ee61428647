import type { Column, Constraint, ObjectName, OperationOf, Place } from '../../model/operation.ts';
import { flagOf, textOf, type Value } from '../value/value.ts';
import { columnOf } from './column.ts';
import { constraintOf } from './constraint.ts';
import { indexOf } from './index-shape.ts';
import { madeName } from './expression.ts';

export type CreateTable = Omit<OperationOf<'create-table'>, keyof Place>;

/** A table out of its columns, constraints and indexes; `unread` says whether some of them could not be read. */
export interface TableFound {
  readonly effect: CreateTable;
  readonly unread: boolean;
}

export function tableFound(
  table: ObjectName,
  parts: readonly Value[],
  options: ReadonlyMap<string, Value>,
): TableFound {
  const columns = parts.map((part) => columnOf(part, true)).filter((column) => column !== null);
  const constraints = parts.map(constraintOf).filter((constraint) => constraint !== null);
  const indexes = parts.map((part) => indexOf(part, table.schema)).filter((index) => index !== null);
  const ifNotExists = flagOf(options.get('if_not_exists')) === true;
  const read = columns.length + constraints.length + indexes.length + parts.filter(isHarmless).length;
  return {
    unread: read < parts.length,
    effect: {
      op: 'create-table',
      table,
      columns: withKey(columns, constraints, uncounted(parts)),
      constraints,
      indexes,
      ifNotExists,
      fromQuery: false,
      partitionOf: null,
      temporary: isTemporary(options.get('prefixes')),
    },
  };
}

function isHarmless(part: Value): boolean {
  return part.kind === 'constant' || ['Sequence', 'Comment'].includes(madeName(part) ?? '');
}

function isTemporary(prefixes: Value | undefined): boolean {
  return prefixes?.kind === 'items' && prefixes.items.some((one) => /^temp/i.test(textOf(one) ?? ''));
}

/** Columns that say themselves that they do not count. */
function uncounted(parts: readonly Value[]): ReadonlySet<string> {
  return new Set(parts.filter(isUncounted).flatMap((part) => columnOf(part, true)?.name ?? []));
}

/** `autoincrement=False`, and any other word but the two that let it count. */
export function isUncounted(part: Value | undefined): boolean {
  const written = part?.kind === 'made' ? part.args.keywords.get('autoincrement') : undefined;
  return written !== undefined && flagOf(written) !== true && textOf(written) !== 'auto';
}

/** Columns of the primary key are never null; a single whole number in it counts by itself, as SQLAlchemy makes it. */
function withKey(
  columns: readonly Column[],
  constraints: readonly Constraint[],
  still: ReadonlySet<string>,
): readonly Column[] {
  const listed = constraints.find(({ type }) => type === 'primary-key')?.columns ?? [];
  const key = columns.filter(({ name, primaryKey }) => primaryKey || listed.includes(name));
  return columns.map((column) => {
    if (!key.includes(column)) return column;
    const counts = key.length === 1 && !still.has(column.name);
    return { ...column, nullable: false, generated: counts ? countedKey(column) : column.generated };
  });
}

const whole = new Set(['integer', 'bigint', 'smallint']);

/** How the only column of a primary key comes by its values. */
export function countedKey(column: Column): Column['generated'] {
  const plain = column.default === null && column.references === null && whole.has(column.type ?? '');
  return column.generated ?? (plain ? 'serial' : null);
}
