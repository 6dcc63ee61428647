/** A value of a YAML file with the line, from 1, on which it begins. */
export type Value = Scalar | List | Table;

export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly line: number;
  /** As it stands in the file, with quotes and indentation. */
  readonly raw: string;
  /** What follows `#` on the line on which the value ends; empty where nothing does. */
  readonly comment: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly line: number;
}

export interface Table {
  readonly kind: 'table';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly line: number;
}

/** A key of a table: where it stands, and its value. */
export interface Entry {
  readonly line: number;
  readonly value: Value;
}

const none: ReadonlyMap<string, Entry> = new Map();

/** Entries of a table; none for anything else, and for nothing. */
export function entriesOf(value: Value | undefined): ReadonlyMap<string, Entry> {
  return value?.kind === 'table' ? value.entries : none;
}

/** What stands under a key of a table. */
export function at(value: Value | undefined, key: string): Value | undefined {
  return entriesOf(value).get(key)?.value;
}

/** Items of a list; a single value counts as a list of one, as GitHub reads it. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || isEmpty(value)) return [];
  return value.kind === 'list' ? value.items : [value];
}

/** A scalar as text; null for anything else, and for an empty one. */
export function textOf(value: Value | undefined): string | null {
  return value?.kind !== 'scalar' || value.value === null ? null : String(value.value);
}

/** Whether a value is written but empty, as in `merge_group:`. */
export function isEmpty(value: Value): boolean {
  return value.kind === 'scalar' && value.value === null;
}

/** Whether a value is this boolean, and no text of the same letters. */
export function isBoolean(value: Value | undefined, wanted: boolean): boolean {
  return value?.kind === 'scalar' && value.value === wanted;
}
