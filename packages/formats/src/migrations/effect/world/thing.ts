import type { ConstraintType, OtherKind } from '../../model/operation.ts';
import type { Phase, Step } from '../steps.ts';

/** Enum types and every other type of PostgreSQL share one namespace, so they are one kind. */
export type ThingKind =
  | 'table'
  | 'column'
  | 'index'
  | 'constraint'
  | 'type'
  | Exclude<OtherKind, 'domain' | 'composite-type' | 'range-type' | 'type'>;

/** Where a thing stands: in a table, or in a schema. `schema` is a key of `schemaKey`; `name` null: it was given none. */
export interface Spot {
  readonly holder: Thing | null;
  readonly schema: string;
  readonly name: string | null;
}

/** One attribute of a column. Values are comparable texts; null: cannot be read. */
export interface Slot {
  /** What the files say that it was before upgrade; null: they do not. */
  stated: string | null;
  now: string | null;
  /** What upgrade left. */
  atUp: string | null;
  /** Everything that upgrade set on the way. */
  readonly given: (string | null)[];
  readonly up: Step[];
  readonly down: Step[];
  /** The first operation of upgrade on it changed nothing else, so that it must have meant a change. */
  alone: boolean;
}

export interface ColumnFacts {
  readonly type: Slot;
  readonly nullable: Slot;
  readonly default: Slot;
  /** Computed from other columns: dropping it loses nothing. */
  readonly computed: boolean;
  /** The database fills it in rows that are there: computed, numbered, or with a default. */
  readonly filled: boolean;
  /** The type of PostgreSQL that it has, where that is known. */
  typeThing: Thing | null;
}

/** Of an index or a constraint. */
export interface ShapeFacts {
  columns: readonly string[];
  readonly type: ConstraintType | null;
  target: Thing | null;
  /** Written with a column (`unique=True`, `index=True`, `REFERENCES`), and gone with it. */
  readonly byColumn: Thing | null;
  /** Expression of a check, or WHERE of an index. */
  readonly text: string;
  /** Names that it may have where none was given. */
  readonly guesses: readonly string[];
}

export interface TypeFacts {
  labels: readonly string[] | null;
  /** Values that upgrade added to a type that was there. */
  readonly added: { readonly label: string; readonly step: Step }[];
  /** Values renamed: now -> before. */
  readonly renamed: Map<string, { readonly from: string; readonly step: Step }>;
}

/**
 * One object of the database as the operations show it. Its identity outlives renames, so that a table that is renamed
 * and renamed back is the same table, and one that is dropped and created again is another.
 */
export interface Thing {
  readonly id: number;
  readonly kind: ThingKind;
  /** `before`: it was there before upgrade. */
  readonly origin: 'before' | Phase;
  /** Only a foreign key has spoken of it: it may be made later (`use_alter=True`). */
  hearsay: boolean;
  /** Where it stood before upgrade, or where it was made. */
  readonly first: Spot;
  /** What made it, or the first operation that speaks of it. */
  readonly born: Step;
  spot: Spot;
  alive: boolean;
  ended: { readonly step: Step; readonly how: 'drop' | 'cascade' } | null;
  moved: Step | null;
  /** Why what happens to it is not certain: a condition, a name without its schema. */
  doubt: string | null;
  /** Made `IF NOT EXISTS` or `OR REPLACE`, or dropped `IF EXISTS`: it may have been there or not. */
  readonly maybe: boolean;
  /** Replaced in place (`CREATE OR REPLACE`), last by this step of each body. */
  readonly replaced: { up: Step | null; down: Step | null };
  /** Of a table: all its columns are known. */
  readonly complete: boolean;
  readonly temporary: boolean;
  /** Of a table: what it is a partition of. */
  readonly partOf: Thing | null;
  readonly children: Set<Thing>;
  readonly column: ColumnFacts | null;
  readonly shape: ShapeFacts | null;
  readonly enum: TypeFacts | null;
}

/** Everything that may be given when a thing is made or first met. */
export type ThingFacts = Partial<
  Pick<Thing, 'hearsay' | 'maybe' | 'complete' | 'temporary' | 'partOf' | 'column' | 'shape' | 'enum'>
>;

/** The object as a person names it: `users`, `users.email`, `uq_email on users`. */
export function objectName(thing: Thing, spot: Spot = thing.spot): string {
  const { holder, schema, name } = spot;
  if (holder !== null && thing.kind === 'column') return `${objectName(holder)}.${name ?? ''}`;
  if (name === null) return `${unnamed(thing)} on ${holder === null ? 'its table' : objectName(holder)}`;
  if (holder !== null && thing.kind !== 'index') return `${name} on ${objectName(holder)}`;
  return schema === '' ? name : `${schema}.${name}`;
}

function unnamed(thing: Thing): string {
  const columns = thing.shape?.columns ?? [];
  return columns.length === 0 ? '(no name)' : `(${columns.join(', ')})`;
}

/** Whether a thing is a part of another one that was made (a column's key, a new table's column), and told with it. */
export function isPart({ shape, spot }: Thing): boolean {
  const ofColumn = shape !== null && shape.byColumn !== null;
  return ofColumn || (spot.holder !== null && spot.holder.origin !== 'before');
}

const constraintWords: Readonly<Record<ConstraintType, string>> = {
  'primary-key': 'primary key',
  'foreign-key': 'foreign key',
  unique: 'unique constraint',
  check: 'check constraint',
  exclude: 'exclusion constraint',
  'not-null': 'NOT NULL constraint',
};

/** The kind in words: `column`, `unique constraint`. */
export function kindWords(thing: Thing): string {
  if (thing.kind === 'constraint') {
    const type = thing.shape?.type ?? null;
    return type === null ? 'constraint' : constraintWords[type];
  }
  if (thing.kind === 'type' && thing.enum !== null) return 'enum type';
  return thing.kind.replaceAll('-', ' ');
}

/** Why what happens to a thing, or to what holds it, is not certain; null where it is. */
export function doubtOf(thing: Thing): string | null {
  if (thing.doubt !== null) return thing.doubt;
  return thing.spot.holder === null ? null : doubtOf(thing.spot.holder);
}
