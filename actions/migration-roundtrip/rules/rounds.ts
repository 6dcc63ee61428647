import type { RuleDefinition } from '@cm/model';

export const downgradeApplies = {
  id: 'migration-roundtrip/downgrade-applies',
  clause: 'database.downgrade-path',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Each new revision can be undone',
  doc: {
    why: 'The rollback of a release is `alembic downgrade`. One that raises is found out on the night it is needed.',
    good: ['def downgrade():\n    op.drop_column("users", "nick")'],
    bad: [
      'def downgrade():\n    op.drop_index("ix_user_nick")  # it is called ix_users_nick',
      'def downgrade():\n    raise NotImplementedError',
    ],
    fix: 'The message holds what the database said, and the line. Run `alembic upgrade <revision>` and `alembic downgrade <parent>` on a database of your own. Where there is really no way back, record a waiver, with the plan for a rollback.',
  },
} as const satisfies RuleDefinition;

export const downgradeRestores = {
  id: 'migration-roundtrip/downgrade-restores',
  clause: 'database.downgrade-path',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'After `downgrade` the schema is what it was before',
  doc: {
    why: 'A downgrade may run without an error and still leave an enum type, miss an index or forget a default. The catalogue is compared before and after, object by object.',
    good: ['def downgrade():\n    op.drop_table("posts")\n    op.execute("DROP TYPE mood")'],
    bad: ['def downgrade():\n    op.drop_table("posts")  # the enum type mood stays'],
    fix: 'Undo in `downgrade()` what the message names. A column that only comes back in another place is a notice: PostgreSQL cannot put it elsewhere.',
  },
} as const satisfies RuleDefinition;

export const reapplies = {
  id: 'migration-roundtrip/reapplies',
  clause: 'database.downgrade-path',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'After `downgrade` the revision can be applied again, and gives the same',
  doc: {
    why: 'A rollback is followed by a second try. What the downgrade left behind then stands in the way: “type already exists”.',
    good: ['def downgrade():\n    op.drop_table("posts")\n    op.execute("DROP TYPE mood")'],
    bad: ['def downgrade():\n    op.drop_table("posts")  # the next upgrade: type "mood" already exists'],
    fix: 'Let `downgrade()` take out everything that `upgrade()` made; the message names what stood in the way.',
  },
} as const satisfies RuleDefinition;

export const baseToHead = {
  id: 'migration-roundtrip/base-to-head',
  clause: 'database.downgrade-path',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'All new revisions together can be undone, and applied again',
  doc: {
    why: 'A release is rolled back as a whole. A step that works alone may fail after another one: a column that was dropped takes constraints with it that an earlier downgrade wants to drop.',
    good: [
      'alembic downgrade <parent of the first new revision>, then alembic upgrade heads: both end, with the same schema.',
    ],
    bad: ['Each revision goes down and up alone, and the second downgrade fails after the first.'],
    fix: 'Run both commands on a database of your own, and mend the revision that the message names.',
  },
} as const satisfies RuleDefinition;

export const olderRevisions = {
  id: 'migration-roundtrip/older-revisions',
  clause: 'database.downgrade-path',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Revisions that were there before go down and up, too',
  doc: {
    why: 'With `revisions: all` the whole history is run. What was broken before the change is told as a warning, and does not stop it.',
    good: ['A nightly job with `revisions: all`.'],
    bad: ['A downgrade of last year that nobody ever ran.'],
    fix: 'Mend the downgrade that the message names: that does not change what the revision did to databases that have it. Upgrades that have run are left alone.',
  },
} as const satisfies RuleDefinition;
