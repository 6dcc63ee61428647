import type { RuleDefinition } from '@cm/model';

const clause = 'database.upgrade-verified';
const contract =
  'First release code that does not use it any more, and wait until that runs everywhere. Then drop it, in a later change, with the reason in a comment above the line: `# cm-actions: ignore[<rule>] until <day>: <since which release nothing uses it>`. A lasting exception is a waiver in the policy file.';

export const dropsTable = {
  id: 'migration-check/drops-table',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No table or schema is dropped without a reason',
  doc: {
    why: 'The rows are gone, and no downgrade brings them back. During a deployment the old code still runs and asks for the table. Dropping is the last step of a series, so it has to say what came before.',
    good: [
      "# cm-actions: ignore[drops-table] until 2027-01-31: unused since 4.2, released in October\nop.drop_table('old_orders')",
      'A table that the same change creates.',
    ],
    bad: ["op.drop_table('orders')", 'DROP SCHEMA reporting CASCADE;', 'Base.metadata.drop_all(bind=op.get_bind())'],
    fix: contract,
  },
} as const satisfies RuleDefinition;

export const dropsColumn = {
  id: 'migration-check/drops-column',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No column is dropped without a reason',
  doc: {
    why: 'The values are gone, and no downgrade brings them back. Code that still runs reads and writes the column by name, and fails from this moment on.',
    good: [
      "# cm-actions: ignore[drops-column] until 2027-01-31: nothing reads it since 4.2\nop.drop_column('users', 'nickname')",
    ],
    bad: ["op.drop_column('users', 'nickname')", 'ALTER TABLE users DROP COLUMN nickname;'],
    fix: contract,
  },
} as const satisfies RuleDefinition;

export const dropsObject = {
  id: 'migration-check/drops-object',
  clause,
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'No view, function, type or sequence disappears under running code',
  doc: {
    why: 'Code that still runs may call it. `CASCADE` takes everything that depends on it along, columns too.',
    good: ['DROP VIEW totals;\nCREATE VIEW totals AS SELECT 1;'],
    bad: ['DROP TYPE status CASCADE;', 'DROP VIEW totals;'],
    fix: 'Drop it after the release in which nothing uses it any more, and name what depends on it instead of writing `CASCADE`.',
  },
} as const satisfies RuleDefinition;

export const deletesAllRows = {
  id: 'migration-check/deletes-all-rows',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No table is emptied without a reason',
  doc: {
    why: 'TRUNCATE, or DELETE without WHERE, loses every row, and no downgrade brings them back. TRUNCATE also locks out every reader and writer.',
    good: ["DELETE FROM sessions WHERE expires_at < now() - interval '90 days';"],
    bad: ['TRUNCATE TABLE sessions;', 'DELETE FROM sessions;'],
    fix: 'Delete the rows that you mean, in batches, or say in a comment why all of them may go.',
  },
} as const satisfies RuleDefinition;

export const renamesColumn = {
  id: 'migration-check/renames-column',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No column is renamed under running code',
  doc: {
    why: 'While the change is rolled out, and after a rollback, code with the old name runs against the new schema. Each of its statements fails.',
    good: [
      'Add the new column, write both, copy the old rows, read the new one, drop the old one: each in its own release.',
    ],
    bad: [
      "op.alter_column('users', 'name', new_column_name='full_name')",
      'ALTER TABLE users RENAME COLUMN name TO full_name;',
    ],
    fix: 'Follow the steps in the finding. Where nothing can notice (nobody is running, or the name is only in a view), say so in a comment.',
  },
} as const satisfies RuleDefinition;

export const renamesTable = {
  id: 'migration-check/renames-table',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No table is renamed or moved under running code',
  doc: {
    why: 'While the change is rolled out, and after a rollback, code with the old name runs against the new schema. Each of its statements fails.',
    good: ['ALTER TABLE users RENAME TO accounts;\nCREATE VIEW users AS SELECT * FROM accounts;'],
    bad: ["op.rename_table('users', 'accounts')", 'ALTER TABLE users SET SCHEMA archive;'],
    fix: 'Leave a view with the old name in the same transaction, and drop it once nothing uses the old name.',
  },
} as const satisfies RuleDefinition;

export const renamesLabel = {
  id: 'migration-check/renames-enum-value',
  clause,
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No enum type or value is renamed under running code',
  doc: {
    why: 'Code that still runs writes the old label, and cannot read the new one.',
    good: ["ALTER TYPE status ADD VALUE 'cancelled';"],
    bad: ["ALTER TYPE status RENAME VALUE 'canceled' TO 'cancelled';"],
    fix: 'Add the new value, release code that knows both, change the rows, and leave the old value where it is.',
  },
} as const satisfies RuleDefinition;
