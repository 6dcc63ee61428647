import type { Column, Constraint, Dialect, OtherKind } from '../../model/operation.ts';
import { behind, bracketed, commaParts, type Passage, plainText } from '../pieces.ts';
import type { Deed } from '../tree/deed.ts';
import { lightAlterTable } from './alter-table.ts';
import { lightColumn, lightConstraint, namesIn } from './columns.ts';
import { type Cursor, cursorOf } from './cursor.ts';

/**
 * What a statement does, by its first words, for databases whose grammar is not at hand. Null in the list for each part
 * that is not known.
 */
export function lightDeeds(passage: Passage, dialect: Dialect | null): readonly (Deed | null)[] {
  const cursor = cursorOf(passage, dialect);
  if (cursor.take('alter', 'table')) return lightAlterTable(cursor, dialect);
  if (cursor.take('drop')) return drops(cursor, dialect);
  if (cursor.take('create')) return [creates(cursor, dialect)];
  return [rows(cursor) ?? sessions(cursor)];
}

const others: readonly OtherKind[] = ['view', 'trigger', 'function', 'procedure', 'sequence', 'schema'];

function drops(cursor: Cursor, dialect: Dialect | null): readonly (Deed | null)[] {
  const kind = others.find((word) => cursor.take(word));
  if (kind !== undefined) {
    const ifExists = cursor.take('if', 'exists');
    const name = cursor.name();
    return [name === null ? null : { op: 'drop-other', kind, name, on: null, ifExists, cascade: false }];
  }
  if (cursor.take('index')) return [dropIndex(cursor)];
  if (!cursor.take('table') && !cursor.take('temporary', 'table')) return [null];
  const ifExists = cursor.take('if', 'exists');
  const cascade = behind(cursor.rest(), 'cascade') !== null;
  return commaParts(cursor.rest()).map((part) => {
    const table = cursorOf(part, dialect).name();
    return table === null ? null : { op: 'drop-table', table, ifExists, cascade };
  });
}

function dropIndex(cursor: Cursor): Deed | null {
  const concurrently = cursor.take('concurrently');
  const ifExists = cursor.take('if', 'exists');
  const name = cursor.name();
  const table = cursor.take('on') ? cursor.name() : null;
  return name === null ? null : { op: 'drop-index', name, table, concurrently, ifExists };
}

function creates(cursor: Cursor, dialect: Dialect | null): Deed | null {
  const replace = cursor.take('or', 'replace');
  const unique = cursor.take('unique') || cursor.take('fulltext') || cursor.take('spatial');
  if (cursor.take('index')) return createIndex(cursor, unique, dialect);
  const temporary = cursor.take('temporary') || cursor.take('temp');
  if (cursor.take('table')) return createTable(cursor, temporary, dialect);
  const kind = others.find((word) => cursor.take(word));
  if (kind === undefined) return null;
  const ifNotExists = cursor.take('if', 'not', 'exists');
  const name = cursor.name();
  if (name === null) return null;
  const table = kind === 'trigger' ? behind(cursor.rest(), 'on') : null;
  const on = table === null ? null : cursorOf(table, dialect).name();
  return { op: 'create-other', kind, name, on, replace, ifNotExists };
}

function createIndex(cursor: Cursor, unique: boolean, dialect: Dialect | null): Deed | null {
  const concurrently = cursor.take('concurrently');
  const ifNotExists = cursor.take('if', 'not', 'exists');
  const name = cursor.name();
  const table = cursor.take('on') ? cursor.name() : null;
  if (table === null) return null;
  const where = behind(cursor.rest(), 'where');
  const shape = { columns: namesIn(cursor.rest(), dialect), unique, method: null, where: where && plainText(where) };
  return { op: 'create-index', table, name, ...shape, concurrently, ifNotExists };
}

function createTable(cursor: Cursor, temporary: boolean, dialect: Dialect | null): Deed | null {
  const ifNotExists = cursor.take('if', 'not', 'exists');
  const table = cursor.name();
  if (table === null) return null;
  const fromQuery = behind(cursor.rest(), 'select') !== null;
  const inside = bracketed(cursor.rest());
  const columns: Column[] = [];
  const constraints: Constraint[] = [];
  for (const part of inside === null || fromQuery ? [] : commaParts(inside)) {
    const constraint = lightConstraint(part, dialect);
    if (constraint !== null) constraints.push(constraint);
    else if (!indexWords.has(cursorOf(part, dialect).peek())) columns.push(...listed(lightColumn(part, dialect)));
  }
  const rest = { ifNotExists, fromQuery, partitionOf: null, temporary };
  return { op: 'create-table', table, columns, constraints, indexes: [], ...rest };
}

const indexWords = new Set(['key', 'index', 'fulltext', 'spatial']);

function rows(cursor: Cursor): Deed | null {
  if (cursor.take('insert') || cursor.take('replace')) {
    for (const word of ['or', 'replace', 'ignore', 'into']) cursor.take(word);
    return { op: 'data', verb: 'insert', table: cursor.name(), wholeTable: false };
  }
  const verb = cursor.take('update') ? 'update' : cursor.take('delete') ? 'delete' : null;
  if (verb === null) return null;
  cursor.take('from');
  const table = cursor.name();
  return { op: 'data', verb, table, wholeTable: behind(cursor.rest(), 'where') === null };
}

function sessions(cursor: Cursor): Deed | null {
  const verb = transactions.find(([words]) => cursor.take(...words))?.[1];
  if (verb !== undefined) return { op: 'transaction', verb };
  if (cursor.peek() === 'select' || cursor.peek() === 'show') return { op: 'query' };
  if (cursor.take('truncate')) {
    cursor.take('table');
    const table = cursor.name();
    return table === null ? null : { op: 'truncate', tables: [table], cascade: false };
  }
  return cursor.take('set') || cursor.take('pragma') ? setting(cursor) : null;
}

const transactions = [
  [['begin'], 'begin'],
  [['start', 'transaction'], 'begin'],
  [['commit'], 'commit'],
  [['end'], 'commit'],
  [['rollback'], 'rollback'],
] as const;

function setting(cursor: Cursor): Deed | null {
  const name = cursor.name();
  const value = cursor.take('=') || cursor.take('to') ? plainText(cursor.rest(), 120) : null;
  return name === null ? null : { op: 'set', setting: name.name.toLowerCase(), value, local: false };
}

function listed<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
