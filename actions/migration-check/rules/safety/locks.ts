import type { RuleDefinition } from '@cm/model';

const clause = 'database.upgrade-verified';

export const indexNotConcurrent = {
  id: 'migration-check/index-not-concurrent',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Indexes of existing tables are built concurrently',
  doc: {
    why: 'A plain CREATE INDEX blocks every write to the table until it is built, minutes on a large one. REINDEX blocks reads as well. For tables that the policy file lists in `big-tables`, `locks-big-table` makes it an error.',
    good: [
      "with op.get_context().autocommit_block():\n    op.create_index('ix_users_email', 'users', ['email'], postgresql_concurrently=True)",
    ],
    bad: [
      "op.create_index('ix_users_email', 'users', ['email'])",
      "op.add_column('users', sa.Column('email', sa.Text(), index=True))",
    ],
    fix: 'Build it with CONCURRENTLY, outside of a transaction, in a migration of its own.',
  },
} as const satisfies RuleDefinition;

export const indexDropNotConcurrent = {
  id: 'migration-check/index-drop-not-concurrent',
  clause,
  scope: 'change',
  level: 'notice',
  enforcedLevel: 'warning',
  title: 'Indexes are dropped concurrently',
  doc: {
    why: 'DROP INDEX is quick, but it waits for every running query of the table, and everything that comes after waits behind it.',
    good: [
      "with op.get_context().autocommit_block():\n    op.drop_index('ix_users_email', table_name='users', postgresql_concurrently=True)",
    ],
    bad: ["op.drop_index('ix_users_email', table_name='users')"],
    fix: 'Drop it with CONCURRENTLY, outside of a transaction.',
  },
} as const satisfies RuleDefinition;

export const validatesConstraint = {
  id: 'migration-check/validates-constraint',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Foreign keys and checks are validated after they are added',
  doc: {
    why: 'Adding a constraint reads the whole table while writes are blocked, those of the table that a foreign key points to as well. `NOT VALID` adds it at once for new rows; `VALIDATE CONSTRAINT` then reads the old ones without blocking. Both in one transaction help nothing: the lock is held to its end.',
    good: [
      "op.create_foreign_key('fk_orders_user', 'orders', 'users', ['user_id'], ['id'], postgresql_not_valid=True)\n# the next revision\nop.execute('ALTER TABLE orders VALIDATE CONSTRAINT fk_orders_user')",
    ],
    bad: [
      "op.create_foreign_key('fk_orders_user', 'orders', 'users', ['user_id'], ['id'])",
      'ALTER TABLE users ADD CONSTRAINT age CHECK (age > 0);',
    ],
    fix: 'Add it with NOT VALID, and validate it in the next migration.',
  },
} as const satisfies RuleDefinition;

export const constraintBuildsIndex = {
  id: 'migration-check/constraint-builds-index',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Unique constraints and primary keys use an index that is there',
  doc: {
    why: 'The index behind such a constraint is built while the table is closed for reads and writes. An index that was built concurrently before can be taken over at once.',
    good: [
      "with op.get_context().autocommit_block():\n    op.create_index('uq_users_email', 'users', ['email'], unique=True, postgresql_concurrently=True)\n# the next revision\nop.execute('ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE USING INDEX uq_users_email')",
    ],
    bad: ["op.create_unique_constraint('uq_users_email', 'users', ['email'])"],
    fix: 'Build the unique index concurrently first, then add the constraint with USING INDEX.',
  },
} as const satisfies RuleDefinition;

export const setNotNull = {
  id: 'migration-check/set-not-null',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'NOT NULL is set after a validated check',
  doc: {
    why: 'SET NOT NULL reads the whole table while it is closed for reads and writes, and fails on the first row without a value. PostgreSQL skips the reading where a valid CHECK says that the column is not null.',
    good: [
      "op.create_check_constraint('ck_users_email', 'users', 'email IS NOT NULL', postgresql_not_valid=True)\n# the next revision\nop.execute('ALTER TABLE users VALIDATE CONSTRAINT ck_users_email')\nop.alter_column('users', 'email', nullable=False)\nop.drop_constraint('ck_users_email', 'users')",
    ],
    bad: ["op.alter_column('users', 'email', nullable=False)"],
    fix: 'Add the check with NOT VALID, validate it in the next migration, then set NOT NULL and drop the check.',
  },
} as const satisfies RuleDefinition;

export const locksTable = {
  id: 'migration-check/locks-table',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'No table is locked for longer than a moment',
  doc: {
    why: 'LOCK TABLE, DETACH PARTITION or REFRESH MATERIALIZED VIEW close the table for others, and every query that comes later waits behind them.',
    good: [
      'REFRESH MATERIALIZED VIEW CONCURRENTLY totals;',
      'ALTER TABLE events DETACH PARTITION events_2024 CONCURRENTLY;',
    ],
    bad: ['LOCK TABLE users IN ACCESS EXCLUSIVE MODE;', 'REFRESH MATERIALIZED VIEW totals;'],
    fix: 'Use the form with CONCURRENTLY, or leave the lock to the statement that needs it.',
  },
} as const satisfies RuleDefinition;

export const locksBigTable = {
  id: 'migration-check/locks-big-table',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Big tables are not locked',
  doc: {
    why: 'What is a moment on a small table is an outage on a big one. The policy file lists the big ones in `big-tables`; there, every rule about locks is an error under this name.',
    good: ['The same change, written as the finding says.'],
    bad: ["op.create_index('ix_events_day', 'events', ['day'])  # big-tables: [events]"],
    fix: 'Follow the steps in the finding.',
  },
} as const satisfies RuleDefinition;
