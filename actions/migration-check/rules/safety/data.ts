import type { RuleDefinition } from '@cm/model';

const clause = 'database.upgrade-verified';

export const addRequiredColumn = {
  id: 'migration-check/add-required-column',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A required column has a default',
  doc: {
    why: 'On a table with rows the migration fails, because they have no value. On an empty one, code that still runs does not fill the column, and its inserts fail.',
    good: [
      "op.add_column('users', sa.Column('active', sa.Boolean(), nullable=False, server_default=sa.true()))",
      "op.add_column('users', sa.Column('email', sa.Text(), nullable=True))",
    ],
    bad: ["op.add_column('users', sa.Column('email', sa.Text(), nullable=False))"],
    fix: 'Give it a constant `server_default`, or add it nullable, fill it, and require it in a later change.',
  },
} as const satisfies RuleDefinition;

export const backfillWithDdl = {
  id: 'migration-check/backfill-with-ddl',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Rows are changed apart from the schema',
  doc: {
    why: 'A schema change keeps its lock to the end of the transaction. With an UPDATE or DELETE in the same one, the table stays closed for as long as the rows take; the other way round, the schema change and a writer can wait for each other. An INSERT weighs less and is a notice.',
    good: ['One migration for the schema, the next one for the rows, in batches and outside of a transaction.'],
    bad: ["op.add_column('users', sa.Column('active', sa.Boolean()))\nop.execute('UPDATE users SET active = true')"],
    fix: 'Move the statement into a migration of its own that commits after each batch.',
  },
} as const satisfies RuleDefinition;

export const wholeTableUpdate = {
  id: 'migration-check/whole-table-update',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Rows are changed in batches',
  doc: {
    why: 'One UPDATE of every row keeps all of them locked until it ends, doubles the size of the table, and starts again from nothing when it fails.',
    good: ['UPDATE users SET active = true WHERE id BETWEEN 1 AND 10000 AND active IS NULL;'],
    bad: ["op.execute('UPDATE users SET active = true')"],
    fix: 'Write a loop over batches with WHERE, each with a commit of its own.',
  },
} as const satisfies RuleDefinition;
