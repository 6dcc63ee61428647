import { describe, expect, it } from 'vitest';

import {
  addColumn,
  addConstraint,
  column,
  constraint,
  createIndex,
  createTable,
  dropIndex,
  dropTable,
  judged,
  named,
  op,
  postgresql,
  setNotNull,
  validate,
} from './operations.fixture.ts';

const users = { table: named('users'), columns: ['id'] };
const alone = { transaction: 'none' } as const;
const notNullCheck = (notValid: boolean) =>
  addConstraint('users', constraint('check', { name: 'ck', columns: [], expression: '(email IS NOT NULL)', notValid }));
const maintenance = (verb: string, target: string, concurrently: boolean) =>
  op('maintenance', { verb, target: named(target), concurrently, ...alone });

describe('locks on PostgreSQL', () => {
  it.each([
    ['an index', [createIndex('users')], ['index-not-concurrent']],
    ['an index of a new table', [createTable('users'), createIndex('users')], []],
    ['an index, concurrently', [createIndex('users', { concurrently: true, ...alone })], []],
    ['a new column with index=True', [addColumn('users', column('a', { index: true }))], ['index-not-concurrent']],
    ['REINDEX', [op('reindex', { target: named('users'), concurrently: false })], ['index-not-concurrent']],
    ['REINDEX CONCURRENTLY', [op('reindex', { target: named('users'), concurrently: true, ...alone })], []],
    ['a dropped index', [dropIndex('ix_a')], ['index-drop-not-concurrent']],
    ['an index that is dropped before its table', [dropIndex('ix_a'), dropTable('users')], ['drops-table']],
    ['a dropped index, concurrently', [dropIndex('ix_a', true, alone)], []],

    [
      'a foreign key',
      [addConstraint('orders', constraint('foreign-key', { references: users }))],
      ['validates-constraint'],
    ],
    [
      'a foreign key, NOT VALID',
      [addConstraint('orders', constraint('foreign-key', { references: users, notValid: true }))],
      [],
    ],
    [
      'a foreign key of a new table',
      [createTable('orders'), addConstraint('orders', constraint('foreign-key', { references: users }))],
      [],
    ],
    ['a check', [addConstraint('users', constraint('check', { expression: 'age > 0' }))], ['validates-constraint']],
    [
      'a column with a foreign key',
      [addColumn('orders', column('user_id', { references: users }))],
      ['validates-constraint'],
    ],
    ['a column with a check', [addColumn('users', column('age', { check: true }))], ['validates-constraint']],
    [
      'NOT VALID and VALIDATE in one transaction',
      [notNullCheck(true), validate('users', 'ck')],
      ['validates-constraint'],
    ],
    ['VALIDATE of a constraint that was there', [validate('users', 'ck')], []],

    ['a unique constraint', [addConstraint('users', constraint('unique'))], ['constraint-builds-index']],
    ['a unique constraint of an index', [addConstraint('users', constraint('unique', { usingIndex: 'uq' }))], []],
    ['a primary key', [addConstraint('users', constraint('primary-key'))], ['constraint-builds-index']],
    ['an exclusion', [addConstraint('users', constraint('exclude'))], ['constraint-builds-index']],
    ['a unique column', [addColumn('users', column('email', { unique: true }))], ['constraint-builds-index']],
    [
      'a column with a unique index',
      [addColumn('users', column('email', { unique: true, index: true }))],
      ['index-not-concurrent'],
    ],

    ['NOT NULL', [setNotNull('users', 'email')], ['set-not-null']],
    ['NOT NULL of a new column', [addColumn('users', column('email')), setNotNull('users', 'email')], ['set-not-null']],
    ['NOT NULL in a new table', [createTable('users'), setNotNull('users', 'email')], []],
    ['NOT NULL as a constraint', [addConstraint('users', constraint('not-null'))], ['validates-constraint']],
    ['NOT NULL as a constraint, NOT VALID', [addConstraint('users', constraint('not-null', { notValid: true }))], []],
    [
      'NOT NULL after a check that is valid at once',
      [notNullCheck(false), setNotNull('users', 'email')],
      ['validates-constraint'],
    ],
    [
      'NOT NULL after a check that nobody validated',
      [notNullCheck(true), setNotNull('users', 'email')],
      ['set-not-null'],
    ],
    [
      'NOT NULL after a check of another column',
      [notNullCheck(false), setNotNull('users', 'name')],
      ['validates-constraint', 'set-not-null'],
    ],
    [
      'NOT NULL after VALIDATE of an older check of the column',
      [validate('users', 'ck_users_email'), setNotNull('users', 'email')],
      [],
    ],
    [
      'NOT NULL after VALIDATE of an older check of something else',
      [validate('users', 'ck_age'), setNotNull('users', 'email')],
      ['set-not-null'],
    ],
    ['NOT NULL before VALIDATE', [setNotNull('users', 'email'), validate('users', 'ck_users_email')], ['set-not-null']],
    [
      'NULL allowed',
      [op('alter-column', { table: named('users'), column: 'email', changes: { nullable: { to: true } } })],
      [],
    ],

    ['LOCK TABLE', [op('lock-table', { table: named('users'), mode: 'ACCESS EXCLUSIVE' })], ['locks-table']],
    ['LOCK TABLE for readers', [op('lock-table', { table: named('users'), mode: 'ACCESS SHARE' })], []],
    [
      'DETACH PARTITION',
      [op('alter-other', { kind: 'table', name: named('users'), what: 'detach partition', locks: true })],
      ['locks-table'],
    ],
    ['REFRESH', [maintenance('REFRESH MATERIALIZED VIEW', 'totals', false)], ['locks-table']],
    ['REFRESH CONCURRENTLY', [maintenance('REFRESH MATERIALIZED VIEW', 'totals', true)], []],
    ['VACUUM', [maintenance('VACUUM', 'users', false)], []],
    ['VACUUM FULL', [maintenance('VACUUM FULL', 'users', false)], ['rewrites-table']],
    ['CLUSTER', [maintenance('CLUSTER', 'users', false)], ['rewrites-table']],
  ])('%s', (_, operations, expected) => {
    expect(judged(operations)).toEqual(expected);
  });
});

describe('the database', () => {
  const index = [createIndex('users')];

  it.each([
    ['postgresql', ['index-not-concurrent']],
    ['mysql', []],
    ['sqlite', []],
  ] as const)('rules about locks on %s', (dialect, expected) => {
    expect(judged(index, { ...postgresql, dialect })).toEqual(expected);
  });

  it('weighs a warning at most where nothing tells the database, and says so', () => {
    const context = { ...postgresql, dialect: null };
    expect(judged(index, context)).toEqual(['index-not-concurrent at most warning']);
    expect(judged([addColumn('users', column('a', { generated: 'stored' }))], context)).toEqual([
      'rewrites-table at most warning',
    ]);
  });

  it('is PostgreSQL where the migration does what only PostgreSQL can', () => {
    const extension = op('create-other', {
      kind: 'extension',
      name: named('citext'),
      on: null,
      replace: false,
      ifNotExists: true,
    });
    expect(judged([extension, createIndex('users')], { ...postgresql, dialect: null })).toEqual([
      'index-not-concurrent',
    ]);
  });

  it('minds what a guard says: an operation for SQLite only is nothing to PostgreSQL', () => {
    const guarded = createIndex('users', { dialects: ['sqlite'] });
    expect(judged([guarded])).toEqual([]);
    expect(judged([guarded], { ...postgresql, dialect: null })).toEqual([]);
    expect(judged([createIndex('users', { dialects: ['postgresql'] })], { ...postgresql, dialect: null })).toEqual([
      'index-not-concurrent',
    ]);
  });

  it('makes locks of tables that the policy calls big an error, under a rule of its own', () => {
    expect(judged(index, { ...postgresql, bigTables: ['users'] })).toEqual(['locks-big-table']);
    expect(judged(index, { ...postgresql, bigTables: ['events'] })).toEqual(['index-not-concurrent']);
  });
});
