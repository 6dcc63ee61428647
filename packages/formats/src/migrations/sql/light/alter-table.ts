import type { Dialect, ObjectName } from '../../model/operation.ts';
import { commaParts, type Passage } from '../pieces.ts';
import type { Deed } from '../tree/deed.ts';
import { lightColumn, lightConstraint, namesIn } from './columns.ts';
import { type Cursor, cursorOf } from './cursor.ts';

/** Commands of `ALTER TABLE` as MySQL and SQLite write them; null for one that is not known. */
export function lightAlterTable(cursor: Cursor, dialect: Dialect | null): readonly (Deed | null)[] {
  cursor.take('if', 'exists');
  cursor.take('only');
  const table = cursor.name();
  if (table === null) return [null];
  return commaParts(cursor.rest()).map((part) => command(table, part, dialect));
}

function command(table: ObjectName, part: Passage, dialect: Dialect | null): Deed | null {
  const cursor = cursorOf(part, dialect);
  if (cursor.take('add')) return added(table, cursor, dialect);
  if (cursor.take('drop')) return dropped(table, cursor);
  if (cursor.take('rename')) return renamed(table, cursor);
  if (cursor.take('modify')) return modified(table, cursor, dialect);
  if (cursor.take('change')) return changed(table, cursor, dialect);
  return cursor.take('alter') ? altered(table, cursor) : null;
}

function added(table: ObjectName, cursor: Cursor, dialect: Dialect | null): Deed | null {
  const unique = ['unique', 'fulltext', 'spatial'].includes(cursor.peek());
  const constraint = lightConstraint(cursor.rest(), dialect);
  if (constraint !== null && !cursor.take('unique', 'index') && !cursor.take('unique', 'key')) {
    return { op: 'add-constraint', table, constraint };
  }
  if (unique || cursor.peek() === 'index' || cursor.peek() === 'key') return addedIndex(table, cursor, dialect, unique);
  cursor.take('column');
  const ifNotExists = cursor.take('if', 'not', 'exists');
  const column = lightColumn(cursor.rest(), dialect);
  return column === null ? null : { op: 'add-column', table, column, ifNotExists };
}

function addedIndex(table: ObjectName, cursor: Cursor, dialect: Dialect | null, unique: boolean): Deed {
  for (const word of ['fulltext', 'spatial', 'index', 'key']) cursor.take(word);
  const name = cursor.name();
  const columns = namesIn(cursor.rest(), dialect);
  const shape = { name, columns, unique, method: null, where: null };
  return { op: 'create-index', table, ...shape, concurrently: false, ifNotExists: false };
}

function dropped(table: ObjectName, cursor: Cursor): Deed | null {
  if (cursor.take('primary', 'key')) return dropConstraint(table, null, 'primary-key');
  if (cursor.take('foreign', 'key')) return dropConstraint(table, cursor.name(), 'foreign-key');
  if (cursor.take('constraint') || cursor.take('check')) return dropConstraint(table, cursor.name(), null);
  if (cursor.take('index') || cursor.take('key')) {
    const name = cursor.name();
    return name === null ? null : { op: 'drop-index', name, table, concurrently: false, ifExists: false };
  }
  cursor.take('column');
  const ifExists = cursor.take('if', 'exists');
  const column = cursor.name()?.name;
  return column === undefined ? null : { op: 'drop-column', table, column, ifExists, cascade: cursor.take('cascade') };
}

function dropConstraint(table: ObjectName, name: ObjectName | null, type: 'primary-key' | 'foreign-key' | null): Deed {
  return { op: 'drop-constraint', table, name: name?.name ?? null, type, ifExists: false, cascade: false };
}

function renamed(table: ObjectName, cursor: Cursor): Deed | null {
  if (cursor.take('index') || cursor.take('key')) {
    const name = cursor.name();
    const to = cursor.take('to') ? cursor.name() : null;
    return name === null || to === null ? null : { op: 'rename-index', name, to: to.name };
  }
  if (cursor.take('to') || cursor.take('as')) return renamedTable(table, cursor.name());
  const isColumn = cursor.take('column');
  const first = cursor.name();
  const to = cursor.take('to') ? cursor.name() : null;
  if (first !== null && to !== null) return { op: 'rename-column', table, column: first.name, to: to.name };
  return isColumn ? null : renamedTable(table, first);
}

function renamedTable(table: ObjectName, to: ObjectName | null): Deed | null {
  return to === null ? null : { op: 'rename-table', table, to: to.name };
}

function modified(table: ObjectName, cursor: Cursor, dialect: Dialect | null): Deed | null {
  cursor.take('column');
  const column = lightColumn(cursor.rest(), dialect);
  if (column === null) return null;
  const type = { to: column.type, from: null, using: null };
  return { op: 'alter-column', table, column: column.name, changes: { type } };
}

/** MySQL's `CHANGE old new definition`: where the name stays, a change of the type, else a new name. */
function changed(table: ObjectName, cursor: Cursor, dialect: Dialect | null): Deed | null {
  cursor.take('column');
  const old = cursor.name()?.name;
  const column = lightColumn(cursor.rest(), dialect);
  if (old === undefined || column === null) return null;
  if (old !== column.name) return { op: 'rename-column', table, column: old, to: column.name };
  return { op: 'alter-column', table, column: old, changes: { type: { to: column.type, from: null, using: null } } };
}

function altered(table: ObjectName, cursor: Cursor): Deed | null {
  cursor.take('column');
  const column = cursor.name()?.name;
  if (column === undefined) return null;
  if (cursor.take('drop', 'default')) return { op: 'alter-column', table, column, changes: { default: { to: null } } };
  if (cursor.take('set', 'not', 'null'))
    return { op: 'alter-column', table, column, changes: { nullable: { to: false } } };
  if (cursor.take('drop', 'not', 'null'))
    return { op: 'alter-column', table, column, changes: { nullable: { to: true } } };
  return cursor.take('set', 'default')
    ? { op: 'alter-column', table, column, changes: { default: { to: { kind: 'unknown', text: '' } } } }
    : null;
}
