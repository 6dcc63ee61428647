import { describe, expect, it } from 'vitest';

import { safetyHits } from './hits.ts';
import {
  addColumn,
  briefly,
  column,
  createIndex,
  createTable,
  dropIndex,
  judged,
  named,
  op,
  postgresql,
  revision,
  rows,
  set,
  setNotNull,
  settings,
} from './operations.fixture.ts';

const alone = { transaction: 'none' } as const;
const concurrent = (more = {}) => createIndex('users', { concurrently: true, ...alone, ...more });
const add = addColumn('users', column('a'));
const control = (verb: 'begin' | 'commit', more = {}) => op('transaction', { verb, ...more });
const addValue = op('add-enum-value', { type: named('status'), label: 'done', ifNotExists: false });

describe('rows beside the schema', () => {
  it.each([
    ['UPDATE after a new column', [add, rows('update', 'users', false)], ['backfill-with-ddl']],
    ['UPDATE of another table while the lock is held', [add, rows('update', 'orders', false)], ['backfill-with-ddl']],
    [
      'UPDATE, then a change of that table',
      [rows('update', 'users', false), setNotNull('users', 'a')],
      ['backfill-with-ddl', 'set-not-null'],
    ],
    [
      'UPDATE, then a change of another table',
      [rows('update', 'orders', false), add],
      ['backfill-with-ddl at most warning'],
    ],
    ['INSERT after a new column', [add, rows('insert', 'users', false)], ['backfill-with-ddl at most notice']],
    ['UPDATE after a new table', [createTable('t'), rows('update', 'users', false)], []],
    ['UPDATE of a new table', [add, createTable('t'), rows('update', 't', true)], []],
    ['UPDATE with WHERE alone', [rows('update', 'users', false)], []],
    ['UPDATE of every row', [rows('update', 'users', true)], ['whole-table-update']],
    ['UPDATE of every row after a new column', [add, rows('update', 'users', true)], ['backfill-with-ddl']],
    ['UPDATE outside of the transaction', [add, rows('update', 'users', false, alone)], ['partly-committed']],
    ['INSERT alone', [rows('insert', 'users', false)], []],
  ])('%s', (_, operations, expected) => {
    expect(judged(operations)).toEqual(expected);
  });

  it('is a warning where a schema change does not keep a lock for the transaction', () => {
    const mixed = [add, rows('update', 'users', false)];
    expect(judged(mixed, { ...postgresql, dialect: 'mysql' })).toEqual(['backfill-with-ddl at most warning']);
  });
});

describe('CONCURRENTLY', () => {
  it.each([
    ['in a transaction', [createIndex('users', { concurrently: true })], ['concurrently-in-transaction']],
    ['in an autocommit block', [concurrent()], []],
    ['after COMMIT', [control('commit'), createIndex('users', { concurrently: true })], ['transaction-control']],
    [
      'between BEGIN and COMMIT of a file without transaction',
      [control('begin', alone), concurrent(), control('commit', alone)],
      ['concurrently-in-transaction'],
    ],
    ['dropping, in a transaction', [dropIndex('ix_a', true)], ['concurrently-in-transaction']],
    [
      'VACUUM in a transaction',
      [op('maintenance', { verb: 'VACUUM', target: null, concurrently: false })],
      ['concurrently-in-transaction'],
    ],
    ['IF NOT EXISTS', [concurrent({ ifNotExists: true })], ['concurrently-if-not-exists']],
    [
      'IF NOT EXISTS after DROP INDEX IF EXISTS',
      [dropIndex('ix_a', true, alone), concurrent({ ifNotExists: true })],
      [],
    ],
    ['beside a new column', [add, concurrent()], ['partly-committed']],
    ['beside a query', [op('query', {}), concurrent()], []],
    ['with a lock_timeout of 5 seconds', [set('lock_timeout', "'5s'"), concurrent()], ['concurrently-lock-timeout']],
    ['with a lock_timeout of 5000', [set('lock_timeout', '5000'), concurrent()], ['concurrently-lock-timeout']],
    ['with lock_timeout switched off', [set('lock_timeout', '5s'), set('lock_timeout', '0'), concurrent()], []],
    ['with a lock_timeout of an hour', [set('lock_timeout', '1h'), concurrent()], []],
  ])('%s', (_, operations, expected) => {
    expect(judged(operations)).toEqual(expected);
  });

  it.each([
    ['in a transaction', [dropIndex('ix_a', true)], 'postgresql', ['concurrently-in-transaction']],
    ['in an autocommit block', [dropIndex('ix_a', true, alone)], 'postgresql', []],
    ['on another database', [dropIndex('ix_a', true)], 'mysql', []],
    ['with what only the way up is asked for', [createIndex('users')], 'postgresql', []],
  ] as const)('on the way back, %s', (_, operations, dialect, expected) => {
    const { up, ...more } = revision(operations);
    const hits = safetyHits(
      { ...more, up: { ...up, operations: [] }, down: { ...up, path: 'x.down.sql' } },
      { ...postgresql, dialect },
    );
    expect(briefly(hits)).toEqual(expected);
    for (const { path, message } of hits) {
      expect([path, message]).toEqual(['x.down.sql', expect.stringContaining('the downgrade fails')]);
    }
  });

  it.each([
    ['a short lock_timeout in env.py', { lockTimeoutMs: 5000 }, ['concurrently-lock-timeout']],
    ['an advisory lock in env.py', { advisoryLock: true }, ['concurrently-in-transaction']],
  ])('%s', (_, given, expected) => {
    expect(judged([concurrent()], { ...postgresql, settings: { ...settings, ...given } })).toEqual(expected);
  });

  it('lets a migration switch off the timeout of env.py', () => {
    const context = { ...postgresql, settings: { ...settings, lockTimeoutMs: 5000 } };
    expect(judged([set('lock_timeout', '0'), concurrent()], context)).toEqual([]);
  });
});

it('BEGIN and COMMIT are golang-migrate’s own way, and no other tool’s', () => {
  const both = [control('begin'), add, control('commit')];
  expect(judged(both, { ...postgresql, tool: 'golang-migrate' })).toEqual([]);
  expect(judged(both, { ...postgresql, tool: 'dbmate' })).toEqual(['transaction-control', 'transaction-control']);
});

describe('enum values', () => {
  const use = rows('update', 'jobs', false, { text: "UPDATE jobs SET status = 'done'" });
  const type = op('create-enum', { type: named('status'), labels: ['new'], ifNotExists: false });

  it.each([
    ['added in the transaction', [addValue], ['enum-value-in-transaction at most notice']],
    ['added outside of it', [{ ...addValue, ...alone }], []],
    ['added and used in one transaction', [addValue, use], ['enum-value-in-transaction']],
    ['added outside, then used', [{ ...addValue, ...alone }, use], []],
    ['of a type that is new', [type, addValue, use], []],
  ])('%s', (_, operations, expected) => {
    expect(judged(operations)).toEqual(expected);
  });
});

describe('what the file does not tell', () => {
  it.each([
    ['create_all', op('create-all', {}), ['create-all']],
    [
      'a dynamic operation',
      op('not-analysed', { reason: 'the SQL is computed when the migration runs' }),
      ['not-analysed'],
    ],
    ['SQL that nobody parsed', op('sql-text', { sql: 'SELECT 1', binds: false }), ['not-analysed']],
    ['a DO block', op('procedural', { language: 'plpgsql' }), ['not-analysed']],
    ['COMMIT', control('commit'), ['transaction-control']],
    ['a savepoint', op('transaction', { verb: 'savepoint' }), []],
  ])('%s', (_, operation, expected) => {
    expect(judged([operation])).toEqual(expected);
  });

  it('ends a sentence once, whether the reason is one or not', () => {
    const messages = ['it is computed', 'It is computed.'].map(
      (reason) => safetyHits(revision([op('not-analysed', { reason })]), postgresql)[0]?.message,
    );
    expect(messages).toEqual([
      '"not_analysed" was not analysed: it is computed. No rule has judged it.',
      '"not_analysed" was not analysed: It is computed. No rule has judged it.',
    ]);
  });

  it('names code of the application that is imported', () => {
    const hits = safetyHits(revision([], { imports: ['shop.models.User'] }), postgresql);
    expect(briefly(hits)).toEqual(['imports-app-code']);
    expect(hits[0]?.message).toContain('shop.models.User');
  });
});
