import type { RuleDefinition } from '@cm/model';

export const downgradeThere = {
  id: 'migration-check/downgrade-missing',
  clause: 'database.downgrade-path',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A revision that changes the schema has a downgrade',
  doc: {
    why: 'Without one there is no way back but a backup: a missing function, an empty one or one that raises leaves the schema where it is, and `alembic downgrade` either fails or lies. A merge revision needs none. One that only changes data is a warning, which a sentence in the downgrade’s docstring or a comment settles.',
    good: ['def downgrade():\n    op.drop_column("users", "email")'],
    bad: ['def downgrade():\n    pass', 'def downgrade():\n    raise NotImplementedError'],
    fix: 'Write the inverse of what upgrade() does, in reverse order. Where data makes it impossible, say so in a comment and get a waiver.',
  },
} as const satisfies RuleDefinition;

export const downgradeInverse = {
  id: 'migration-check/downgrade-inverse',
  clause: 'database.downgrade-path',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The downgrade undoes what the upgrade does',
  doc: {
    why: 'That a downgrade exists proves nothing. The net effect of both halves on tables, columns, indexes, constraints and types is worked out and compared; where they contradict each other, the object is named. Where it cannot be decided (raw SQL, computed operations) nothing is claimed, and the summary says so.',
    good: ['upgrade adds users.email, and downgrade drops users.email'],
    bad: ['upgrade adds users.email, and downgrade drops users.mail'],
    fix: 'Make downgrade() bring back exactly the state before, for the object that the message names.',
  },
} as const satisfies RuleDefinition;

export const enumLeft = {
  id: 'migration-check/enum-left-behind',
  clause: 'database.downgrade-path',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The downgrade drops the enum types that the upgrade makes',
  doc: {
    why: 'PostgreSQL keeps an enum type when the table or column that used it is dropped. The next upgrade then fails: “type already exists”.',
    good: ['def downgrade():\n    op.drop_table("orders")\n    sa.Enum(name="order_state").drop(op.get_bind())'],
    bad: ['def downgrade():\n    op.drop_table("orders")'],
    fix: 'Drop the type at the end of downgrade(), as the message shows.',
  },
} as const satisfies RuleDefinition;
