import { describe, expect, it } from 'vitest';

import { up } from './reading.fixture.ts';

const plain = { line: 7, endLine: 7, via: 'op', dialects: null, conditional: false, transaction: 'shared' };
const t = { schema: null, name: 't' };
const constraint = { columns: [], references: null, notValid: false, usingIndex: null, expression: null };

const cases: readonly (readonly [string, readonly object[]])[] = [
  [
    "op.drop_table('t', schema='s', if_exists=True)",
    [{ op: 'drop-table', table: { schema: 's', name: 't' }, ifExists: true, cascade: false, text: 'drop_table s.t' }],
  ],
  ["op.rename_table('t', 'u')", [{ op: 'rename-table', table: t, to: 'u', text: 'rename_table t' }]],
  [
    "op.rename_table(old_table_name='t', new_table_name='u', schema='s')",
    [{ op: 'rename-table', table: { schema: 's', name: 't' }, to: 'u', text: 'rename_table s.t' }],
  ],
  [
    "op.drop_column('t', 'c')",
    [{ op: 'drop-column', table: t, column: 'c', ifExists: false, cascade: false, text: 'drop_column t.c' }],
  ],
  [
    "op.drop_column(column_name='c', table_name='t', if_exists=True)",
    [{ op: 'drop-column', table: t, column: 'c', ifExists: true, cascade: false, text: 'drop_column t.c' }],
  ],
  [
    "op.alter_column('t', 'c', nullable=False, existing_type=sa.Text())",
    [{ op: 'alter-column', table: t, column: 'c', changes: { nullable: { to: false } }, text: 'alter_column t.c' }],
  ],
  [
    "op.alter_column('t', 'c', type_=sa.BigInteger(), existing_type=sa.Integer, postgresql_using='c::bigint')",
    [
      {
        op: 'alter-column',
        table: t,
        column: 'c',
        changes: { type: { to: 'bigint', from: 'integer', using: 'c::bigint' } },
        text: 'alter_column t.c',
      },
    ],
  ],
  [
    "op.alter_column('t', 'c', server_default=None)",
    [{ op: 'alter-column', table: t, column: 'c', changes: { default: { to: null } }, text: 'alter_column t.c' }],
  ],
  [
    "op.alter_column('t', 'c', server_default='x')",
    [
      {
        op: 'alter-column',
        table: t,
        column: 'c',
        changes: { default: { to: { kind: 'constant', text: "'x'" } } },
        text: 'alter_column t.c',
      },
    ],
  ],
  ["op.alter_column('t', 'c', server_default=False, existing_type=sa.Text())", []],
  [
    "op.alter_column('t', 'c', comment='x')",
    [{ op: 'alter-column', table: t, column: 'c', changes: { comment: true }, text: 'alter_column t.c' }],
  ],
  [
    "op.alter_column('t', 'c', server_default=sa.Identity())",
    [{ op: 'alter-column', table: t, column: 'c', changes: { identity: true }, text: 'alter_column t.c' }],
  ],
  [
    "op.alter_column('t', 'c', autoincrement=True)",
    [{ op: 'alter-column', table: t, column: 'c', changes: { other: ['autoincrement'] }, text: 'alter_column t.c' }],
  ],
  [
    "op.alter_column('t', 'c', new_column_name='d', nullable=True)",
    [
      { op: 'alter-column', table: t, column: 'c', changes: { nullable: { to: true } }, text: 'alter_column t.c' },
      { op: 'rename-column', table: t, column: 'c', to: 'd', text: 'alter_column t.c' },
    ],
  ],
  [
    "op.create_index(op.f('ix'), 't', ['a', sa.text('lower(b)'), sa.text('c DESC')], unique=True, postgresql_using='gin', postgresql_where=sa.text('a > 1'))",
    [
      {
        op: 'create-index',
        table: t,
        name: { schema: null, name: 'ix' },
        columns: ['a', '(lower(b))', 'c'],
        unique: true,
        method: 'gin',
        where: 'a > 1',
        concurrently: false,
        ifNotExists: false,
        text: 'create_index ix on t',
      },
    ],
  ],
  [
    "op.create_index('ix', table_name='t', columns=['a'], schema='s', postgresql_concurrently=True, if_not_exists=True)",
    [
      {
        op: 'create-index',
        table: { schema: 's', name: 't' },
        name: { schema: 's', name: 'ix' },
        columns: ['a'],
        unique: false,
        method: null,
        where: null,
        concurrently: true,
        ifNotExists: true,
        text: 'create_index s.ix on s.t',
      },
    ],
  ],
  [
    "op.drop_index('ix')",
    [
      {
        op: 'drop-index',
        name: { schema: null, name: 'ix' },
        table: null,
        concurrently: false,
        ifExists: false,
        text: 'drop_index ix',
      },
    ],
  ],
  [
    "op.drop_index(op.f('ix'), table_name='t', if_exists=True, postgresql_concurrently=True)",
    [
      {
        op: 'drop-index',
        name: { schema: null, name: 'ix' },
        table: t,
        concurrently: true,
        ifExists: true,
        text: 'drop_index ix on t',
      },
    ],
  ],
  [
    "op.create_foreign_key('fk', 't', 'u', ['a'], ['id'], ondelete='CASCADE', referent_schema='s', postgresql_not_valid=True)",
    [
      {
        op: 'add-constraint',
        table: t,
        constraint: {
          ...constraint,
          type: 'foreign-key',
          name: 'fk',
          columns: ['a'],
          references: { table: { schema: 's', name: 'u' }, columns: ['id'] },
          notValid: true,
        },
        text: 'create_foreign_key fk on t',
      },
    ],
  ],
  [
    "op.create_foreign_key(None, source_table='t', referent_table='u', local_cols=['a'], remote_cols=['id'], source_schema='s')",
    [
      {
        op: 'add-constraint',
        table: { schema: 's', name: 't' },
        constraint: {
          ...constraint,
          type: 'foreign-key',
          name: null,
          columns: ['a'],
          references: { table: { schema: null, name: 'u' }, columns: ['id'] },
        },
        text: 'create_foreign_key s.t',
      },
    ],
  ],
  [
    "op.create_unique_constraint('uq', 't', ['a', 'b'])",
    [
      {
        op: 'add-constraint',
        table: t,
        constraint: { ...constraint, type: 'unique', name: 'uq', columns: ['a', 'b'] },
        text: 'create_unique_constraint uq on t',
      },
    ],
  ],
  [
    "op.create_unique_constraint(name='uq', source='t', local_cols=['a'])",
    [
      {
        op: 'add-constraint',
        table: t,
        constraint: { ...constraint, type: 'unique', name: 'uq', columns: ['a'] },
        text: 'create_unique_constraint uq on t',
      },
    ],
  ],
  [
    "op.create_primary_key('pk', 't', ['a'])",
    [
      {
        op: 'add-constraint',
        table: t,
        constraint: { ...constraint, type: 'primary-key', name: 'pk', columns: ['a'] },
        text: 'create_primary_key pk on t',
      },
    ],
  ],
  [
    "op.create_check_constraint('ck', 't', sa.text('a > 0'), postgresql_not_valid=True)",
    [
      {
        op: 'add-constraint',
        table: t,
        constraint: { ...constraint, type: 'check', name: 'ck', notValid: true, expression: 'a > 0' },
        text: 'create_check_constraint ck on t',
      },
    ],
  ],
  [
    "op.create_exclude_constraint('ex', 't', (sa.text('a'), '&&'), using='gist')",
    [
      {
        op: 'add-constraint',
        table: t,
        constraint: { ...constraint, type: 'exclude', name: 'ex' },
        text: 'create_exclude_constraint ex on t',
      },
    ],
  ],
  [
    "op.drop_constraint('fk', 't', type_='foreignkey')",
    [
      {
        op: 'drop-constraint',
        table: t,
        name: 'fk',
        type: 'foreign-key',
        ifExists: false,
        cascade: false,
        text: 'drop_constraint fk on t',
      },
    ],
  ],
  [
    "op.drop_constraint('pk', 't', 'primary', if_exists=True)",
    [
      {
        op: 'drop-constraint',
        table: t,
        name: 'pk',
        type: 'primary-key',
        ifExists: true,
        cascade: false,
        text: 'drop_constraint pk on t',
      },
    ],
  ],
  ["op.create_table_comment('t', 'x')", [{ op: 'other', verb: 'COMMENT', text: 'create_table_comment' }]],
  [
    "op.sync_enum_values('public', 'mood', ['a'], [])",
    [
      {
        op: 'alter-other',
        kind: 'type',
        name: { schema: 'public', name: 'mood' },
        what: 'its labels are replaced',
        locks: true,
        text: 'sync_enum_values public.mood',
      },
    ],
  ],
];

describe('an operation', () => {
  it.each(cases)('%s', async (line, operations) => {
    expect((await up(line)).operations).toEqual(operations.map((operation) => ({ ...plain, ...operation })));
  });
});
