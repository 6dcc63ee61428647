import type { RuleDefinition } from '@cm/model';

const clause = 'database.upgrade-verified';

export const createAll = {
  id: 'migration-check/create-all',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A migration says itself what it creates',
  doc: {
    why: '`metadata.create_all()` creates whatever the models are on the day it runs: two databases of one revision differ, later migrations meet tables that are there already, and no check can see a drift.',
    good: ["op.create_table('users', sa.Column('id', sa.BigInteger(), primary_key=True))"],
    bad: ['Base.metadata.create_all(bind=op.get_bind())'],
    fix: 'Write the tables out; `alembic revision --autogenerate` does it.',
  },
} as const satisfies RuleDefinition;

export const notAnalysed = {
  id: 'migration-check/not-analysed',
  clause,
  scope: 'change',
  level: 'notice',
  enforcedLevel: 'warning',
  title: 'Every operation can be read',
  doc: {
    why: 'SQL that is put together when the migration runs, code of another module, and procedural blocks cannot be judged here. Silence would look like a pass, so each of them is named.',
    good: ["op.execute('UPDATE users SET active = true WHERE id = 1')"],
    bad: ["op.execute(f'UPDATE {table} SET active = true')", 'DO $$ BEGIN … END $$;'],
    fix: 'Write the operation out, or read it with care in the review: nothing here has judged it.',
  },
} as const satisfies RuleDefinition;

export const importsAppCode = {
  id: 'migration-check/imports-app-code',
  clause,
  scope: 'change',
  level: 'notice',
  enforcedLevel: 'warning',
  title: 'Migrations do not use code of the application',
  doc: {
    why: 'A migration is run years later, with the code of that day. A model or a helper that it imports has changed or gone by then, and an old migration fails or does something else.',
    good: ["users = sa.table('users', sa.column('id'), sa.column('active'))"],
    bad: ['from shop.models import User'],
    fix: 'Write what it needs into the migration itself.',
  },
} as const satisfies RuleDefinition;

export const migrationWithCode = {
  id: 'migration-check/migration-with-code',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'A breaking migration travels apart from the code that needs it',
  doc: {
    why: 'Schema and code never change in the same instant: one of them is there first, and after a rollback the other one stays. A migration that only adds is safe before its code; one that drops, renames or requires something is not.',
    good: ['Release 1 stops using the column. Release 2 drops it.'],
    bad: ['One pull request that renames a column and all of its uses.'],
    fix: 'Split it: expand (add, write both), release, then contract (drop) in a later change.',
  },
} as const satisfies RuleDefinition;
