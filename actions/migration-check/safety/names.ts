import type { ObjectName } from '@cm/formats/migrations-model';

/** One key for one object: a name without a schema is taken to be in `public`. */
export function keyOf({ schema, name }: ObjectName): string {
  return schema === null || schema === 'public' ? name : `${schema}.${name}`;
}

/** Key of a table's column; the separator cannot stand in a name. */
export function columnKey(table: ObjectName, column: string): string {
  return `${keyOf(table)}\u0000${column}`;
}

/** A name for a message: `audit.events`, at most 120 characters. */
export function shown({ schema, name }: ObjectName): string {
  const text = schema === null ? name : `${schema}.${name}`;
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** A name as SQL wants it: in double quotes where it is not plain, or a reserved word. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** A table's name as SQL wants it. */
export function sqlTable({ schema, name }: ObjectName): string {
  return schema === null ? sqlName(name) : `${sqlName(schema)}.${sqlName(name)}`;
}

/** Columns or expressions of an index as SQL wants them. */
export function sqlColumns(columns: readonly string[]): string {
  return columns.map((column) => (isExpression(column) ? column : sqlName(column))).join(', ');
}

/** A column of an index that is an expression, which stands in parentheses. */
export function isExpression(column: string): boolean {
  return column.startsWith('(');
}

/** A name that PostgreSQL keeps whole: 63 bytes, of which characters beyond ASCII take up to four. */
export function newName(...parts: readonly string[]): string {
  const words = parts.map((part) => part.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_'));
  return words.join('_').slice(0, 63);
}

const reserved: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross current_date current_role current_time current_timestamp current_user default
  deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially
  inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset
  on only or order outer overlaps placing primary references returning right select session_user similar some symmetric
  system_user table tablesample then to trailing true union unique user using variadic verbose when where window with`.split(
    /\s+/,
  ),
);
