import { describe, expect, it } from 'vitest';

import { revision, summary, upgrading } from './reading.fixture.ts';

const helpers: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a function with arguments',
    "def drop(t, *, schema=None):\n    op.drop_table(t, schema=schema)\n\ndef upgrade():\n    drop('a')\n    drop('b', schema='s')",
    ['drop_table a', 'drop_table s.b'],
  ],
  [
    'a function that gives columns',
    "def stamps():\n    return [sa.Column('c', sa.DateTime()), sa.Column('u', sa.DateTime())]\n\ndef upgrade():\n    op.create_table('t', sa.Column('id', sa.Integer()), *stamps())",
    ['create_table t'],
  ],
  [
    'a function that asks for the dialect',
    "def pg():\n    return op.get_bind().dialect.name == 'postgresql'\n\ndef upgrade():\n    if not pg():\n        return\n    op.drop_table('t')",
    ['drop_table t | on postgresql'],
  ],
  [
    'a function that returns early',
    "def drop():\n    if op.get_bind().dialect.name == 'mysql':\n        return\n    op.drop_table('t')\n\ndef upgrade():\n    drop()\n    op.drop_table('u')",
    ['drop_table t | on postgresql, sqlite, mssql, oracle', 'drop_table u'],
  ],
  [
    'a function within the function',
    "def upgrade():\n    def drop(t):\n        op.drop_table(t)\n    drop('a')",
    ['drop_table a'],
  ],
  ['a lambda', "def upgrade():\n    drop = lambda t: op.drop_table(t)\n    drop('a')", ['drop_table a']],
  [
    'a function that calls itself',
    'def again():\n    op.execute("SELECT 1")\n    again()\n\ndef upgrade():\n    again()',
    ['sql: SELECT 1', 'not analysed: functions of the file call themselves, or each other too deeply to be read'],
  ],
  [
    'a context manager of the file',
    "from contextlib import contextmanager\n\n@contextmanager\ndef bracket():\n    op.execute('SELECT 1')\n    yield\n    op.execute('SELECT 3')\n\ndef upgrade():\n    with bracket():\n        op.execute('SELECT 2')",
    ['sql: SELECT 1', 'sql: SELECT 2', 'sql: SELECT 3'],
  ],
  [
    'a class of the file',
    "class Mover:\n    def run(self, t):\n        op.drop_table(t)\n\ndef upgrade():\n    Mover().run('a')",
    ['drop_table a'],
  ],
  [
    'constants of the module',
    "TABLES = ('a', 'b')\nPREFIX = 'old_'\n\ndef upgrade():\n    for t in TABLES:\n        op.drop_table(PREFIX + t)",
    ['drop_table old_a', 'drop_table old_b'],
  ],
  [
    'constants of a class',
    "class Names:\n    TABLE = 'a'\n\ndef upgrade():\n    op.drop_table(Names.TABLE)",
    ['drop_table a'],
  ],
  [
    'several databases',
    "def upgrade(engine_name):\n    globals()['upgrade_%s' % engine_name]()\n\ndef upgrade_engine1():\n    op.drop_table('a')\n\ndef upgrade_engine2():\n    op.drop_table('b')",
    ['drop_table a', 'drop_table b'],
  ],
  [
    'several databases, by eval',
    "def upgrade(engine_name):\n    eval('upgrade_%s' % engine_name)()\n\ndef upgrade_engine1():\n    op.drop_table('a')",
    ['drop_table a'],
  ],
  ['a name that is another function', "def change():\n    op.drop_table('a')\n\nupgrade = change", ['drop_table a']],
  [
    'a function that another file defines',
    'from app.migrations import upgrade',
    ['not analysed: it calls `app.migrations.upgrade`, which another file defines'],
  ],
  [
    'a helper that refuses',
    "def stop():\n    raise RuntimeError('no')\n\ndef upgrade():\n    op.drop_table('a')\n    stop()\n    op.drop_table('b')",
    ['drop_table a'],
  ],
  [
    'a table name of a class of the file',
    "class Account(Base):\n    __tablename__ = 'accounts'\n\ndef upgrade():\n    op.drop_table(Account.__tablename__)",
    ['drop_table accounts'],
  ],
  [
    'the making of an object, and a call of it',
    "class Drop:\n    def __init__(self, t):\n        op.drop_table(t)\n\n    def __call__(self, t):\n        op.drop_table(t)\n\ndef upgrade():\n    drop = Drop('a')\n    drop('b')",
    ['drop_table a', 'drop_table b'],
  ],
  [
    'an object as a context manager',
    "class Around:\n    def __enter__(self):\n        op.execute('SELECT 1')\n\n    def __exit__(self, *error):\n        op.execute('SELECT 3')\n\ndef upgrade():\n    with Around():\n        op.execute('SELECT 2')",
    ['sql: SELECT 1', 'sql: SELECT 2', 'sql: SELECT 3'],
  ],
];

describe('what an upgrade does through', () => {
  it.each(helpers)('%s', async (_, text, operations) => {
    const head = 'import sqlalchemy as sa\nfrom alembic import op\n\n';
    expect(summary((await revision(`${head}${text}\n`)).up)).toEqual(operations);
  });

  it('helpers says so', async () => {
    const text = `from alembic import op\n\ndef drop():\n    op.drop_table('a')\n\n\ndef upgrade():\n    drop()\n    with op.batch_alter_table('t') as batch:\n        batch.drop_column('c')\n`;
    expect((await revision(text)).up.operations.map(({ via, line }) => [via, line])).toEqual([
      ['helper', 4],
      ['batch', 10],
    ]);
    expect((await revision(upgrading("op.drop_table('t')"))).up.operations[0]?.via).toBe('op');
  });
});
