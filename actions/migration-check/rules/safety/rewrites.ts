import type { RuleDefinition } from '@cm/model';

const clause = 'database.upgrade-verified';

export const rewritesTable = {
  id: 'migration-check/rewrites-table',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No existing table is written anew',
  doc: {
    why: 'Most changes of a type, stored generated, identity and serial columns, SET LOGGED, VACUUM FULL and CLUSTER copy every row and build every index again, while nobody can read or write the table. Changes that PostgreSQL makes without a copy are fine: a longer varchar, varchar to text, a wider numeric, a finer timestamp. They need `existing_type`, so that one can tell.',
    good: ["op.alter_column('users', 'email', type_=sa.Text(), existing_type=sa.String(50))"],
    bad: [
      "op.alter_column('users', 'id', type_=sa.BigInteger(), existing_type=sa.Integer())",
      "op.add_column('users', sa.Column('n', sa.BigInteger(), sa.Identity()))",
    ],
    fix: 'Add a second column, write both, copy the rows in batches, then use the new one: each in its own release.',
  },
} as const satisfies RuleDefinition;

export const volatileDefault = {
  id: 'migration-check/volatile-default',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'New columns have a default that is the same for every row',
  doc: {
    why: 'A constant default is added at once. A default that is computed for each row (`gen_random_uuid()`, `random()`, `clock_timestamp()`) writes the whole table anew, while nobody can read or write it.',
    good: ["op.add_column('users', sa.Column('active', sa.Boolean(), server_default=sa.true()))"],
    bad: ["op.add_column('users', sa.Column('token', sa.UUID(), server_default=sa.text('gen_random_uuid()')))"],
    fix: 'Add the column without the default, set the default for new rows afterwards, and fill the old rows in batches.',
  },
} as const satisfies RuleDefinition;
