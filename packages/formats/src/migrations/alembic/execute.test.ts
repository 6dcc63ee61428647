import { describe, expect, it } from 'vitest';

import { summary, up } from './reading.fixture.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["op.execute('SELECT 1')", ['sql: SELECT 1']],
  ["op.execute(sqltext='SELECT 1')", ['sql: SELECT 1']],
  ["op.execute('SELECT ' 'a' + ', b')", ['sql: SELECT a, b']],
  ["op.execute('SELECT %s FROM %(t)s' % {'t': 1})", ['not analysed: the SQL is computed when the migration runs']],
  [
    "op.execute('SELECT %s, %d FROM t WHERE a LIKE %s' % ('x', 2, \"'%%'\"))",
    ["sql: SELECT x, 2 FROM t WHERE a LIKE '%%'"],
  ],
  ["op.execute('DELETE FROM {} WHERE {k} = 1'.format('t', k='a'))", ['sql: DELETE FROM t WHERE a = 1']],
  ["t = 'users'\nop.execute(f'DELETE FROM {t}')", ['sql: DELETE FROM users']],
  ["op.execute(f'DELETE FROM {unknown_name}')", ['not analysed: the SQL is computed when the migration runs']],
  ['op.execute(f"SELECT \'{{}}\', {1 + 1}")', ["sql: SELECT '{}', 2"]],
  ["import textwrap\nop.execute(textwrap.dedent('''\n    SELECT 1\n'''))", ['sql: SELECT 1']],
  ["op.execute('; '.join(['SELECT 1', 'SELECT 2']))", ['sql: SELECT 1; SELECT 2']],
  ["op.execute(sa.text('SELECT 1'))", ['sql: SELECT 1']],
  ["op.execute(sa.text('SELECT :a').bindparams(a=1))", ['sql: SELECT :a']],
  ["op.execute(sa.DDL('SELECT 1'))", ['sql: SELECT 1']],
  ["op.get_bind().execute(sa.text('SELECT 1')).fetchall()", ['sql: SELECT 1']],
  ["conn = op.get_bind()\nconn.exec_driver_sql('SELECT 1')", ['sql: SELECT 1']],
  ["op.get_context().bind.execute('SELECT 1')", ['sql: SELECT 1']],
  ["context.execute('SELECT 1')", ['sql: SELECT 1']],
  ["cursor = op.get_bind().connection.cursor()\ncursor.execute('SELECT 1')", ['sql: SELECT 1']],
  ["with op.get_bind().engine.begin() as conn:\n    conn.execute(sa.text('SELECT 1'))", ['begin', 'sql: SELECT 1']],
  ["t = sa.table('t', sa.column('a'))\nop.execute(t.update().values(a=1))", ['update t (whole table)']],
  ["t = sa.table('t', sa.column('a'))\nop.execute(t.update().where(t.c.a == 1).values(a=2))", ['update t']],
  [
    "t = sa.Table('t', sa.MetaData(), sa.Column('a'), schema='s')\nop.execute(sa.delete(t))",
    ['delete t (whole table)'],
  ],
  ["t = sa.table('t')\nop.execute(sa.insert(t).values([{}]))", ['insert t']],
  ["t = sa.table('t')\nop.execute(postgresql.insert(t).on_conflict_do_nothing())", ['insert t']],
  ["t = sa.table('t')\nop.get_bind().execute(sa.select(t.c.a).where(t.c.a > 1))", ['query']],
  ['from app.models import User\nop.execute(sa.update(User).where(User.id > 1))', ['update ?']],
  ['from app.models import User\nop.execute(User.__table__.delete())', ['delete ? (whole table)']],
  [
    "t = op.create_table('t', sa.Column('a', sa.Text()))\nop.bulk_insert(t, [{'a': 'x'}])",
    ['create_table t', 'insert t'],
  ],
  ["op.bulk_insert(sa.table('t', sa.column('a')), [])", ['insert t']],
  ["op.execute(sa.schema.CreateSequence(sa.Sequence('s')))", ['create other s']],
  ["op.execute(sa.schema.DropSequence(sa.Sequence('s')))", ['drop other s']],
  ["op.execute(sa.schema.CreateSchema('s', if_not_exists=True))", ['create other s']],
  ["op.execute(sa.schema.DropTable(sa.Table('t', sa.MetaData())))", ['drop table t']],
  ["sa.Enum('a', name='e').create(op.get_bind(), checkfirst=True)", ['create enum e']],
  ["e = postgresql.ENUM('a', name='e')\ne.drop(op.get_bind())", ['drop type e']],
  ["sa.Table('t', sa.MetaData(), sa.Column('a', sa.Text())).create(op.get_bind())", ['create table t']],
  ["sa.Index('i', sa.table('t', sa.column('a')).c.a).drop(op.get_bind())", ['drop index i on t']],
  ['from app.models import Base\nBase.metadata.create_all(op.get_bind())', ['metadata.create_all']],
  ["m = sa.MetaData()\nsa.Table('t', m, sa.Column('a'))\nm.create_all(op.get_bind())", ['create table t']],
  [
    "from sqlalchemy.orm import Session\ns = Session(bind=op.get_bind())\ns.execute('SELECT 1')\ns.commit()",
    ['sql: SELECT 1', 'commit'],
  ],
  [
    'from sqlalchemy.orm import sessionmaker\nS = sessionmaker(bind=op.get_bind())\ns = S()\ns.add(object())',
    ['insert ?'],
  ],
  [
    "from app.models import User\nfrom sqlalchemy import orm\ns = orm.Session(bind=op.get_bind())\nfor u in s.query(User).all():\n    u.name = 'x'\ns.commit()",
    ['query', 'update ? | maybe', 'commit'],
  ],
  [
    'from app.models import User\nfrom sqlalchemy import orm\ns = orm.Session(bind=op.get_bind())\nfor u in s.query(User):\n    print(u)',
    ['query'],
  ],
  [
    "from app.models import User\nfrom sqlalchemy import orm\ns = orm.Session(bind=op.get_bind())\ns.query(User).filter(User.id == 1).delete()\ns.query(User).update({'a': 1})",
    ['delete ?', 'update ? (whole table)'],
  ],
  ["from app import db\ndb.session.execute('SELECT 1')\ndb.session.commit()", ['sql: SELECT 1', 'commit']],
];

describe('what running gives', () => {
  it.each(cases)('%s', async (lines, operations) => {
    expect(summary(await up(lines))).toEqual(operations);
  });

  it.each([
    ["op.execute('SELECT :a')", 'SELECT :a', true],
    ["op.get_context().execute('SELECT :a')", 'SELECT :a', true],
    ["op.execute('SELECT a::int')", 'SELECT a::int', false],
    ["op.execute(r'SELECT \\:a')", 'SELECT :a', false],
    ["op.get_bind().exec_driver_sql('SELECT :a')", 'SELECT :a', false],
    ["op.execute(sa.DDL('SELECT 1 %% 2'))", 'SELECT 1 % 2', false],
  ])('names for values in %s', async (line, sql, binds) => {
    expect((await up(line)).operations).toMatchObject([{ op: 'sql-text', sql, binds }]);
  });

  it('looks first where checkfirst says so, and PostgreSQL’s own enumeration by itself', async () => {
    const lines = [
      "sa.Enum('a', name='e').create(op.get_bind())",
      "sa.Enum('a', name='e').create(op.get_bind(), True)",
      "postgresql.ENUM('a', name='e').create(op.get_bind())",
      "postgresql.ENUM('a', name='e').create(op.get_bind(), checkfirst=False)",
    ];
    expect((await up(lines.join('\n'))).operations).toMatchObject([
      { ifNotExists: false },
      { ifNotExists: true },
      { ifNotExists: true },
      { ifNotExists: false },
    ]);
  });
});
