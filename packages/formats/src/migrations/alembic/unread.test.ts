import { describe, expect, it } from 'vitest';

import { summary, up } from './reading.fixture.ts';

const foreign = (name: string): string => `not analysed: it calls \`${name}\`, which another file defines`;

const loud: readonly (readonly [string, readonly string[]])[] = [
  ['op.drop_table(name())', ['not analysed: the name of its table is computed when the migration runs']],
  ['from app import helper\nhelper(op)', [foreign('app.helper')]],
  ['from app import helper\nhelper()', [foreign('app.helper')]],
  ['from app import helper\nx = helper(op.get_bind())', [foreign('app.helper')]],
  ['from app import backfill\ncount = backfill()', [foreign('app.backfill')]],
  ['from app import Mover\nMover(op.get_bind()).run()', [foreign('app.Mover'), foreign('app.Mover')]],
  ["from app import each\neach(lambda: op.drop_table('t'))", [foreign('app.each')]],
  ["from app import bracket\nwith bracket():\n    op.drop_table('t')", [foreign('app.bracket'), 'drop_table t']],
  ['import asyncio\nasyncio.run(go())', [foreign('asyncio.run')]],
  ["import subprocess\nsubprocess.run(['psql'])", [foreign('subprocess.run')]],
  ["import functools\nfunctools.partial(op.drop_table, 't')()", [foreign('functools.partial')]],
  [
    "op.create_view('v')",
    ['not analysed: `op.create_view` is no operation of Alembic itself; the code that adds it is not in this file'],
  ],
  ['op.invoke(x)', ['not analysed: `op.invoke` runs an operation that is put together when the migration runs']],
  ['op.run_async(x)', ['not analysed: `op.run_async` runs code whose effect cannot be told']],
  ["op.add_column('t', column)", ['not analysed: the column is computed when the migration runs']],
  ['op.add_column(*args)', ['not analysed: its arguments are computed when the migration runs']],
  [
    "op.create_table('t', sa.Column('a', sa.Text()), *more)",
    ['create_table t', 'not analysed: some of its columns or constraints are computed when the migration runs'],
  ],
  [
    "op.create_index('i', 't', ['a'], postgresql_concurrently=flag)",
    ['not analysed: whether it runs CONCURRENTLY is computed when the migration runs'],
  ],
  [
    "op.alter_column('t', 'c', nullable=flag)",
    ['not analysed: whether the column may be null is computed when the migration runs'],
  ],
  ["op.execute(open('x.sql').read())", ['not analysed: the SQL is computed when the migration runs']],
  [
    'from app.sql import VIEW\nop.execute(VIEW)',
    ['not analysed: the SQL comes from `app.sql.VIEW`, which another file defines'],
  ],
  ["getattr(op, name)('t')", ['not analysed: which operation it calls is computed when the migration runs']],
  ['globals()[name]()', ['not analysed: which function it calls is computed when the migration runs']],
  ["exec('op.drop_table(1)')", ['not analysed: `exec` runs code that is put together when the migration runs']],
  ["something.execute('SELECT 1')", ['sql: SELECT 1']],
  ['for x in y:\n    x.execute(z)', ['not analysed: the SQL is computed when the migration runs | maybe']],
  [
    "for user in op.get_bind().execute('SELECT 1'):\n    user.save()",
    ['sql: SELECT 1', 'not analysed: what `save` does cannot be told | maybe'],
  ],
];

describe('nothing is passed over in', () => {
  it.each(loud)('%s', async (lines, operations) => {
    expect(summary(await up(lines))).toEqual(operations);
  });
});

describe('nothing is made of', () => {
  it.each([
    ['pass'],
    ['...'],
    ['"""Nothing."""'],
    ['return'],
    ["print('x')"],
    ["import logging\nlogging.getLogger('x').info('y')"],
    ["from app import logger\nlogger.info('y')"],
    ['import uuid\nx = uuid.uuid4()'],
    ["x = [1, 2]\nx.append(3)\ny = {'a': 1}\ny.update(b=2)"],
    ["inspector = sa.inspect(op.get_bind())\ncolumns = [c['name'] for c in inspector.get_columns('t')]"],
    ['from app import get_schema\nschema = get_schema()'],
    ["from app.db import table_exists\nthere = table_exists(op.get_bind(), 't')"],
    ['conn = op.get_bind()\nconn.close()'],
    ["op.f('x')"],
    ["x = sa.Column('a', sa.Text())\ny = sa.select(x)"],
  ])('%s', async (lines) => {
    expect(await up(lines)).toMatchObject({ state: 'empty', operations: [] });
  });
});

it('says where it stopped in a migration that is far too long', async () => {
  const body = await up("for a in range(190):\n    for b in range(190):\n        op.drop_table(f't{a}_{b}')");
  expect(body.operations.length).toBe(2000);
  expect(body.operations.at(-1)).toMatchObject({ op: 'not-analysed', reason: 'there are more than 2000 operations' });
});

it('says so where it takes too many steps', async () => {
  const body = await up('for a in range(190):\n    for b in range(190):\n        x = a\nop.drop_table("t")');
  expect(summary(body)).toEqual(['not analysed: it takes more than 20000 steps to read all of it']);
});
