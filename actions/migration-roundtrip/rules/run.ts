import type { RuleDefinition } from '@cm/model';

export const ran = {
  id: 'migration-roundtrip/ran',
  clause: 'database.tested-in-development',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The new revisions could be run on a throwaway database',
  doc: {
    why: 'A migration that nobody ran is not tested. Where there is no database, no Python that has the project, or where env.py goes to another database, nothing can be told: that is no pass. It never runs on a database that holds something.',
    good: [
      'services:\n  postgres:\n    image: postgres:17\n    env: { POSTGRES_PASSWORD: postgres }\n    ports: ["5432:5432"]\nsteps:\n  - uses: org/cm-actions/migration-roundtrip@v1\n    with:\n      database-url: postgresql+psycopg://postgres:postgres@localhost:5432/postgres',
    ],
    bad: [
      'database-url: the URL of a database that holds tables',
      'A job that installs nothing of the project before this step.',
    ],
    fix: 'The message names the cause and what to write. Mostly: install the project before this step, name the server with `database-url`, and the variable that env.py reads with `database-env`.',
  },
} as const satisfies RuleDefinition;

export const upgradeApplies = {
  id: 'migration-roundtrip/upgrade-applies',
  clause: 'database.upgrade-verified',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Each new revision can be applied',
  doc: {
    why: 'An upgrade that fails stops the deployment half-way. It is run on a database that has everything before it, with the project’s own env.py and driver.',
    good: ['op.add_column("users", sa.Column("nick", sa.Text()))'],
    bad: ['op.add_column("user", …), where the table is "users"'],
    fix: 'The message holds what the database said, and the line. Run `alembic upgrade <revision>` on a database of your own, and mend the revision. Rows can be given with `seed-sql`, so that NOT NULL and unique constraints meet some.',
  },
} as const satisfies RuleDefinition;

export const headsReached = {
  id: 'migration-roundtrip/heads-reached',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'After `upgrade` the database is at the heads, as it says itself',
  doc: {
    why: 'An env.py that catches errors ends green while nothing was applied; deployments then go on for weeks without their migrations. So the version that the database holds is compared after each step, and with the heads at the end (`alembic current --check-heads`).',
    good: ['with context.begin_transaction():\n    context.run_migrations()'],
    bad: ['try:\n    context.run_migrations()\nexcept Exception:\n    logger.exception("migration failed")'],
    fix: 'Let env.py raise: take the `except` out, or end it with `raise`. Where the database was not committed, use `with connectable.begin() as connection` or `context.begin_transaction()`.',
  },
} as const satisfies RuleDefinition;

export const invalidIndexes = {
  id: 'migration-roundtrip/invalid-indexes',
  clause: 'database.upgrade-verified',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No index is left invalid',
  doc: {
    why: 'A CREATE INDEX CONCURRENTLY that fails leaves an index that is kept up to date and never used, and `IF NOT EXISTS` skips it for ever.',
    good: [
      'DROP INDEX CONCURRENTLY IF EXISTS ix_users_email;\nCREATE INDEX CONCURRENTLY ix_users_email ON users (email);',
    ],
    bad: ['CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_users_email ON users (email);'],
    fix: 'Drop the index that the message names and build it again, both CONCURRENTLY, in an autocommit block.',
  },
} as const satisfies RuleDefinition;

export const locks = {
  id: 'migration-roundtrip/locks',
  clause: 'database.upgrade-verified',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'No table that was there before is rewritten',
  doc: {
    why: 'PostgreSQL itself tells, by event triggers, which tables a revision rewrites and which locks it takes. A rewrite keeps everybody out for as long as the table is large. Locks alone are told as notices: most are held for a moment.',
    good: ['ALTER TABLE orders ADD COLUMN paid boolean DEFAULT false -- a constant: nothing is rewritten'],
    bad: [
      'ALTER TABLE orders ALTER COLUMN id TYPE bigint',
      'ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid()',
    ],
    fix: 'Add a new column without a default, fill it in batches, then switch over. `migration-check` says the sequence for each operation.',
  },
} as const satisfies RuleDefinition;

export const drift = {
  id: 'migration-roundtrip/drift',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The change brings no difference between models and migrations',
  doc: {
    why: 'A model that changed without its migration works on nobody’s database but a new one. `alembic check` is run at the head; where it finds something, also on the base, in a folder of its own: only what is new counts.',
    good: ['The model and `op.add_column("users", sa.Column("nick", sa.Text()))` in one change.'],
    bad: ['class User(Base):\n    nick: Mapped[str]  # and no revision'],
    fix: 'Run `alembic revision --autogenerate` on an upgraded database and review what it writes; or leave the object out with `include_object` in env.py.',
  },
} as const satisfies RuleDefinition;
