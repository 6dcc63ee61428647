import type { RuleDefinition } from '@cm/model';

const clause = 'database.upgrade-verified';

export const concurrentlyInTransaction = {
  id: 'migration-check/concurrently-in-transaction',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'CONCURRENTLY runs outside of a transaction',
  doc: {
    why: 'PostgreSQL refuses CONCURRENTLY and VACUUM inside of a transaction, so the deployment fails. It also fails where env.py holds an advisory lock in the transaction that the block has to end.',
    good: [
      "with op.get_context().autocommit_block():\n    op.create_index('ix_users_email', 'users', ['email'], postgresql_concurrently=True)",
    ],
    bad: ["op.create_index('ix_users_email', 'users', ['email'], postgresql_concurrently=True)"],
    fix: 'Put the statement into an autocommit block, or into a file that the tool runs without a transaction.',
  },
} as const satisfies RuleDefinition;

export const concurrentlyLockTimeout = {
  id: 'migration-check/concurrently-lock-timeout',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'CONCURRENTLY is not cut off by a short lock_timeout',
  doc: {
    why: 'CONCURRENTLY waits for every older transaction, and that wait counts as a lock. A `lock_timeout` of seconds, right for everything else, ends it: the deployment fails and an invalid index stays behind.',
    good: [
      "with op.get_context().autocommit_block():\n    op.execute('SET lock_timeout = 0')\n    op.create_index('ix_a', 't', ['a'], postgresql_concurrently=True)",
    ],
    bad: ['op.execute("SET lock_timeout = \'5s\'")\n# … CREATE INDEX CONCURRENTLY'],
    fix: 'Set `lock_timeout = 0` right before it, and set it back right after it.',
  },
} as const satisfies RuleDefinition;

export const concurrentlyIfNotExists = {
  id: 'migration-check/concurrently-if-not-exists',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'An index that failed halfway is not taken for a good one',
  doc: {
    why: 'When CREATE INDEX CONCURRENTLY fails, an invalid index stays behind, which slows writes and serves no query. With IF NOT EXISTS the next try finds it and skips the build, for ever.',
    good: [
      'DROP INDEX CONCURRENTLY IF EXISTS ix_users_email;\nCREATE INDEX CONCURRENTLY ix_users_email ON users (email);',
    ],
    bad: ['CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_users_email ON users (email);'],
    fix: 'Drop the index with IF EXISTS right before, and create it without IF NOT EXISTS.',
  },
} as const satisfies RuleDefinition;

export const partlyCommitted = {
  id: 'migration-check/partly-committed',
  clause,
  scope: 'change',
  level: 'notice',
  enforcedLevel: 'warning',
  title: 'What runs without a transaction stands alone',
  doc: {
    why: 'A block without a transaction commits what stands before it. If it then fails, half of the migration is done and the database does not know of it; the next try fails on what is already there.',
    good: ['A revision that only builds one index concurrently.'],
    bad: [
      "op.add_column('users', sa.Column('email', sa.Text()))\nwith op.get_context().autocommit_block():\n    op.create_index('ix_users_email', 'users', ['email'], postgresql_concurrently=True)",
    ],
    fix: 'Move what needs no transaction into a migration of its own.',
  },
} as const satisfies RuleDefinition;

export const transactionControl = {
  id: 'migration-check/transaction-control',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The migration tool begins and ends the transaction',
  doc: {
    why: 'A COMMIT in a migration ends the transaction of the tool: what came before is kept when the rest fails, and the version table may not be written.',
    good: ["with op.get_context().autocommit_block():\n    op.execute('CREATE INDEX CONCURRENTLY ix_a ON t (a)')"],
    bad: ["op.execute('COMMIT')"],
    fix: 'Take BEGIN and COMMIT out; for statements that need no transaction use the way of the tool.',
  },
} as const satisfies RuleDefinition;

export const enumValueInTransaction = {
  id: 'migration-check/enum-value-in-transaction',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A new enum value is committed before it is used',
  doc: {
    why: 'PostgreSQL refuses to use a value in the transaction that adds it. PostgreSQL 11 and older also refuse ADD VALUE in a transaction, which is only a notice.',
    good: [
      'with op.get_context().autocommit_block():\n    op.execute("ALTER TYPE status ADD VALUE \'done\'")\nop.execute("UPDATE jobs SET status = \'done\' WHERE id = 1")',
    ],
    bad: [
      'op.execute("ALTER TYPE status ADD VALUE \'done\'")\nop.execute("UPDATE jobs SET status = \'done\' WHERE id = 1")',
    ],
    fix: 'Add the value in an autocommit block, or in a migration before.',
  },
} as const satisfies RuleDefinition;
