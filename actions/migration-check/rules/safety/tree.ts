import type { RuleDefinition } from '@cm/model';

const clause = 'database.upgrade-verified';

export const noTimeouts = {
  id: 'migration-check/no-timeouts',
  clause,
  scope: 'repository',
  level: 'notice',
  enforcedLevel: 'warning',
  title: 'Migrations give up instead of waiting for ever',
  doc: {
    why: 'A migration that waits for a lock makes every later query of the table wait behind it. `lock_timeout` ends the wait after seconds, and the deployment can be tried again; `statement_timeout` ends what takes far too long.',
    good: ['connection.execute(text("SET lock_timeout = \'5s\'"))  # in env.py'],
    bad: ['An env.py that sets neither.'],
    fix: 'Set both once, in env.py or in the connection of the migration tool.',
  },
} as const satisfies RuleDefinition;

export const swallowedErrors = {
  id: 'migration-check/swallowed-errors',
  clause,
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'A failed migration fails the deployment',
  doc: {
    why: 'Where env.py catches errors and goes on, a deployment looks green while the database stays behind, for days.',
    good: ['with context.begin_transaction():\n    context.run_migrations()'],
    bad: ['try:\n    context.run_migrations()\nexcept Exception:\n    logger.exception("migration failed")'],
    fix: 'Let the error through: take the `except` away, or end it with `raise`. After the deployment, `alembic current --check-heads` proves where the database is.',
  },
} as const satisfies RuleDefinition;
