import { describe, expect, it } from 'vitest';

import { summary, up } from './reading.fixture.ts';

const t = { schema: null, name: 't' };

describe('batch mode', () => {
  it.each([
    ["batch.add_column(sa.Column('c', sa.Text()))", 'add_column s.t.c'],
    ["batch.drop_column('c')", 'drop_column s.t.c'],
    ["batch.alter_column('c', nullable=True)", 'alter_column s.t.c'],
    ["batch.alter_column('c', new_column_name='d')", 'alter_column s.t.c'],
    ["batch.create_index(batch.f('ix'), ['c'])", 'create_index s.ix on s.t'],
    ["batch.drop_index('ix')", 'drop_index s.ix on s.t'],
    ["batch.create_foreign_key('fk', 'u', ['a'], ['id'])", 'create_foreign_key fk on s.t'],
    ["batch.create_unique_constraint('uq', ['a'])", 'create_unique_constraint uq on s.t'],
    ["batch.create_primary_key('pk', ['a'])", 'create_primary_key pk on s.t'],
    ["batch.create_check_constraint('ck', 'a > 0')", 'create_check_constraint ck on s.t'],
    ["batch.drop_constraint('uq', type_='unique')", 'drop_constraint uq on s.t'],
    ["batch.create_table_comment('x')", 'create_table_comment'],
    ["batch.execute('SELECT 1')", 'sql: SELECT 1'],
  ])('%s', async (line, text) => {
    const body = await up(`with op.batch_alter_table('t', schema='s') as batch:\n    ${line}`);
    expect(summary(body)).toEqual([text]);
    expect(body.operations.map(({ via }) => via)).toEqual(['batch']);
  });

  it('that copies the table says so', async () => {
    const [first] = (
      await up("with op.batch_alter_table('t', recreate='always') as batch:\n    batch.drop_column('c')")
    ).operations;
    expect(first).toMatchObject({ op: 'alter-other', kind: 'table', name: t, locks: true });
  });
});

describe('other names for op', () => {
  it.each([
    ['import alembic', "alembic.op.drop_table('t')"],
    ['import alembic.op as x', "x.drop_table('t')"],
    ['from alembic import op as operations', "operations.drop_table('t')"],
    ['from alembic.op import drop_table', "drop_table('t')"],
    ['from alembic.op import *', "drop_table('t')"],
    ['from alembic import *', "op.drop_table('t')"],
    ['', "drop = op.drop_table\ndrop('t')"],
    ['', "getattr(op, 'drop_table')('t')"],
    ['from alembic.operations import Operations', "Operations(op.get_context()).drop_table('t')"],
  ])('%s: %s', async (imports, lines) => {
    expect(summary(await up(`${imports}\n${lines}`.trim()))).toEqual(['drop_table t']);
  });
});
