import { describe, expect, it } from 'vitest';

import { summary, up } from './reading.fixture.ts';

const drop = "op.drop_table('t')";
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a guard by the dialect',
    `if op.get_bind().dialect.name == 'postgresql':\n    ${drop}`,
    ['drop_table t | on postgresql'],
  ],
  [
    'its else',
    `if op.get_bind().dialect.name == 'sqlite':\n    pass\nelse:\n    ${drop}`,
    ['drop_table t | on postgresql, mysql, mssql, oracle'],
  ],
  [
    'a guard that returns',
    `bind = op.get_bind()\nif bind.dialect.name != 'postgresql':\n    return\n${drop}`,
    ['drop_table t | on postgresql'],
  ],
  [
    'a guard by the context',
    `if context.get_context().dialect.name in ('mysql', 'mariadb'):\n    ${drop}`,
    ['drop_table t | on mysql'],
  ],
  [
    'a guard in a variable',
    `pg = op.get_context().dialect.name == 'postgresql'\nif not pg:\n    return\n${drop}`,
    ['drop_table t | on postgresql'],
  ],
  [
    'a guard by the start of the name',
    `if op.get_bind().dialect.name.startswith('postgres'):\n    ${drop}`,
    ['drop_table t | on postgresql'],
  ],
  [
    'two guards at once',
    `n = op.get_bind().dialect.name\nif n == 'mysql' or n == 'sqlite':\n    ${drop}`,
    ['drop_table t | on mysql, sqlite'],
  ],
  [
    'guards that exclude each other',
    `n = op.get_bind().dialect.name\nif n == 'mysql' and n == 'sqlite':\n    ${drop}`,
    [],
  ],
  [
    'a dialect without a name here',
    `if op.get_bind().dialect.name == 'cockroachdb':\n    ${drop}`,
    ['drop_table t | on no known database'],
  ],
  [
    'a flag of another file, by its name',
    `from app.db import is_postgres\nif not is_postgres():\n    return\n${drop}`,
    ['drop_table t | on postgresql'],
  ],
  [
    'a setting that says where the database is',
    `from app import settings\nif not settings.app_pg_uri:\n    return\n${drop}`,
    ['drop_table t | on postgresql'],
  ],
  [
    'a match',
    `match op.get_bind().dialect.name:\n    case 'postgresql':\n        ${drop}\n    case 'mysql' | 'sqlite':\n        op.drop_table('u')\n    case _:\n        op.drop_table('v')`,
    ['drop_table t | on postgresql', 'drop_table u | on mysql, sqlite', 'drop_table v | on mssql, oracle'],
  ],
  [
    'a condition on a guard',
    `from app.db import has_rows\nif op.get_bind().dialect.name == 'mysql' and has_rows():\n    ${drop}`,
    ['drop_table t | on mysql | maybe'],
  ],
  [
    'a question to the database',
    `inspector = sa.inspect(op.get_bind())\nif inspector.has_table('t'):\n    ${drop}`,
    ['drop_table t | maybe'],
  ],
  [
    'a question in a function of another file',
    `from app.db import column_exists\nif not column_exists(op.get_bind(), 't', 'c'):\n    ${drop}`,
    ['drop_table t | maybe'],
  ],
  [
    'an early return that cannot be told',
    `from app import skip\nif skip(op):\n    return\n${drop}`,
    ['drop_table t | maybe'],
  ],
  [
    'a check that raises',
    `from app import ready\nif not ready():\n    raise RuntimeError('not yet')\n${drop}`,
    ['drop_table t'],
  ],
  [
    'offline mode',
    `if context.is_offline_mode():\n    op.drop_table('u')\n    return\n${drop}`,
    ['drop_table u | maybe', 'drop_table t'],
  ],
  ['a loop over a list', `for t in ['a', 'b']:\n    op.drop_table(t)`, ['drop_table a', 'drop_table b']],
  [
    'a loop over pairs',
    `for t, c in (('a', 'x'), ('b', 'y')):\n    op.drop_column(t, c)`,
    ['drop_column a.x', 'drop_column b.y'],
  ],
  [
    'a loop over a dictionary',
    `for t, cs in {'a': ['x', 'y']}.items():\n    for c in cs:\n        op.drop_column(t, c)`,
    ['drop_column a.x', 'drop_column a.y'],
  ],
  [
    'a loop over a range',
    `for n in range(2):\n    op.drop_table(f'part_{n}')`,
    ['drop_table part_0', 'drop_table part_1'],
  ],
  [
    'a loop that skips',
    `for t in ['a', 'b']:\n    if t == 'a':\n        continue\n    op.drop_table(t)`,
    ['drop_table b'],
  ],
  ['a loop that stops', `for t in ['a', 'b']:\n    op.drop_table(t)\n    break`, ['drop_table a']],
  [
    'a loop that may skip',
    `inspector = sa.inspect(op.get_bind())\nfor t in ['a', 'b']:\n    if not inspector.has_table(t):\n        continue\n    op.drop_table(t)\n${drop}`,
    ['drop_table a | maybe', 'drop_table b | maybe', 'drop_table t'],
  ],
  [
    'a loop over what the database holds',
    `for t in sa.inspect(op.get_bind()).get_table_names():\n    op.drop_column('fixed', 'x')`,
    ['drop_column fixed.x | maybe'],
  ],
  [
    'names that such a loop computes',
    `for t in sa.inspect(op.get_bind()).get_table_names():\n    op.drop_table(t)`,
    ['not analysed: the name of its table is computed when the migration runs | maybe'],
  ],
  [
    'a text that a loop builds',
    `sql = 'SELECT 1'\nfor t in sa.inspect(op.get_bind()).get_table_names():\n    sql += t\nop.execute(sql)`,
    ['not analysed: the SQL is computed when the migration runs'],
  ],
  [
    'a list that is filled first',
    `ts = []\nfor t in ('a', 'b'):\n    ts.append(t)\nfor t in ts:\n    op.drop_table(t)`,
    ['drop_table a', 'drop_table b'],
  ],
  ['while', `while True:\n    op.execute('DELETE FROM t')`, ['sql: DELETE FROM t | maybe']],
  ['a comprehension', `[op.drop_table(t) for t in ('a', 'b')]`, ['drop_table a', 'drop_table b']],
  ['map', `list(map(op.drop_table, ['a', 'b']))`, ['drop_table a', 'drop_table b']],
  [
    'an error that is swallowed',
    `try:\n    ${drop}\nexcept Exception:\n    pass\nop.drop_table('u')`,
    ['drop_table t | maybe', 'drop_table u'],
  ],
  [
    'an error that is passed on',
    `try:\n    ${drop}\nexcept Exception:\n    print('no')\n    raise\nfinally:\n    op.drop_table('u')`,
    ['drop_table t', 'drop_table u'],
  ],
  ['what an error leads to', `try:\n    pass\nexcept Exception:\n    ${drop}`, ['drop_table t | maybe']],
  [
    'suppressed errors',
    `import contextlib\nwith contextlib.suppress(Exception):\n    ${drop}`,
    ['drop_table t | maybe'],
  ],
  [
    'an autocommit block',
    `with op.get_context().autocommit_block():\n    op.execute('SELECT 1')\n${drop}`,
    ['sql: SELECT 1 | autocommit', 'drop_table t'],
  ],
  [
    'a connection in autocommit',
    `c = op.get_bind().execution_options(isolation_level='AUTOCOMMIT')\nc.execute(sa.text('SELECT 1'))`,
    ['sql: SELECT 1 | autocommit'],
  ],
  ['what comes after return', `${drop}\nreturn\nop.drop_table('u')`, ['drop_table t']],
  [
    'a value for each database',
    `t = 'a' if op.get_bind().dialect.name == 'mysql' else 'b'\nop.drop_table(t)`,
    ['drop_table a | on mysql', 'drop_table b | on postgresql, sqlite, mssql, oracle'],
  ],
  [
    'SQL for each database',
    `sql = 'SELECT 1'\nif op.get_bind().dialect.name == 'mysql':\n    sql = 'SELECT 2'\nop.execute(sql)`,
    ['sql: SELECT 2 | on mysql', 'sql: SELECT 1 | on postgresql, sqlite, mssql, oracle'],
  ],
  [
    'options for each database',
    `kw = {} if op.get_bind().dialect.name == 'mysql' else {'if_exists': True}\nop.drop_index('i', table_name='t', **kw)`,
    ['drop_index i on t | on mysql', 'drop_index i on t | on postgresql, sqlite, mssql, oracle'],
  ],
  [
    'an assertion of the dialect',
    `assert op.get_bind().dialect.name == 'postgresql'\n${drop}`,
    ['drop_table t | on postgresql'],
  ],
  ['a condition that is a constant', `FORCE = False\nif FORCE:\n    ${drop}`, []],
];

describe('what an upgrade does under', () => {
  it.each(cases)('%s', async (_, lines, operations) => {
    expect(summary(await up(lines))).toEqual(operations);
  });
});
