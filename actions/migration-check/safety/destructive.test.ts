import { describe, expect, it } from 'vitest';

import {
  addColumn,
  column,
  createTable,
  dropColumn,
  dropTable,
  judged,
  named,
  op,
  postgresql,
  rows,
} from './operations.fixture.ts';

const drop = (kind: 'view' | 'schema' | 'trigger' | 'function', name: string) =>
  op('drop-other', { kind, name: named(name), on: null, ifExists: false, cascade: false });
const create = (kind: 'view' | 'function', name: string) =>
  op('create-other', { kind, name: named(name), on: null, replace: false, ifNotExists: false });
const renameTable = op('rename-table', { table: named('users'), to: 'accounts' });
const renameColumn = op('rename-column', { table: named('users'), column: 'name', to: 'full_name' });
const createEnum = op('create-enum', { type: named('status'), labels: ['new'], ifNotExists: false });
const dropEnum = op('drop-type', { type: named('status'), ifExists: false, cascade: false });
const renameLabel = op('rename-enum-value', { type: named('status'), label: 'canceled', to: 'cancelled' });

describe('what is dropped, emptied or renamed', () => {
  it.each([
    ['a dropped table', [dropTable('users')], ['drops-table']],
    ['a dropped schema, with what is in it', [drop('schema', 'audit')], ['drops-table']],
    ['every table of the models', [op('drop-all', {})], ['drops-table']],
    ['a table that the migration itself made', [createTable('tmp'), dropTable('tmp')], []],
    ['the same, where one says public and one says nothing', [createTable('public.tmp'), dropTable('tmp')], []],
    ['a table of the same name in another schema', [createTable('a.tmp'), dropTable('b.tmp')], ['drops-table']],
    ['a table that is dropped and made again', [dropTable('users'), createTable('users')], ['drops-table']],
    [
      'a new table under its second name',
      [createTable('a'), op('rename-table', { table: named('a'), to: 'b' }), dropTable('b')],
      [],
    ],
    ['a dropped column', [dropColumn('users', 'name')], ['drops-column']],
    ['a column that the migration itself added', [addColumn('users', column('tmp')), dropColumn('users', 'tmp')], []],
    ['TRUNCATE', [op('truncate', { tables: [named('users')], cascade: false })], ['deletes-all-rows']],
    ['TRUNCATE of a new table', [createTable('t'), op('truncate', { tables: [named('t')], cascade: false })], []],
    ['DELETE without WHERE', [rows('delete', 'users', true)], ['deletes-all-rows']],
    ['DELETE of some rows', [rows('delete', 'users', false)], []],
    ['a renamed table', [renameTable], ['renames-table']],
    ['a renamed table that leaves a view', [renameTable, create('view', 'users')], []],
    [
      'a table that is moved to another schema',
      [op('move-table', { table: named('users'), toSchema: 'old' })],
      ['renames-table'],
    ],
    ['a renamed column', [renameColumn], ['renames-column']],
    ['a renamed column of a new table', [createTable('users'), renameColumn], []],
    ['a renamed enum value', [renameLabel], ['renames-enum-value']],
    ['a renamed enum value of a new type', [createEnum, renameLabel], []],
    [
      'a renamed type',
      [op('rename-type', { type: named('status'), to: 'state' })],
      ['renames-enum-value at most warning'],
    ],
    ['a dropped type', [dropEnum], ['drops-object']],
    ['a dropped view', [drop('view', 'totals')], ['drops-object']],
    ['a view that is dropped and made again', [drop('view', 'totals'), create('view', 'totals')], []],
    ['a dropped function', [drop('function', 'f')], ['drops-object']],
    ['a dropped trigger, which no code calls', [drop('trigger', 't')], []],
  ])('%s', (_, operations, expected) => {
    expect(judged(operations)).toEqual(expected);
  });

  it.each(['mysql', 'sqlite', 'mssql', 'oracle', null] as const)('the same on %s', (dialect) => {
    const context = { ...postgresql, dialect };
    expect(judged([dropColumn('users', 'a'), renameColumn, dropTable('users')], context)).toEqual([
      'drops-column',
      'renames-column',
      'drops-table',
    ]);
  });

  it('tables of an earlier new revision of the same change are new', () => {
    const before = { newTables: [named('users')], notNullChecks: [] };
    expect(judged([dropColumn('users', 'a'), renameColumn, dropTable('users')], { ...postgresql, before })).toEqual([]);
  });
});
