import type { Dialect, FoundTree } from '@cm/formats/migrations-model';
import type { RuleDefinition } from '@cm/model';

import { noTimeouts, swallowedErrors } from '../rules/safety/tree.ts';
import { remedy } from './script.ts';

/** Something about a whole tree of migrations. `path` null: its configuration has no file for it. */
export interface TreeNote {
  readonly rule: RuleDefinition;
  readonly path: string | null;
  readonly line: number | null;
  readonly message: string;
  readonly remedy: string;
}

/** Says once for a tree that nothing ends a migration which waits for a lock; null where it does not have to. `dialect`: the database that it is judged for, where one is told. */
export function timeoutNotice(
  { settings, path, dialects, tool }: FoundTree,
  dialect: Dialect | null = null,
): TreeNote | null {
  const { lockTimeout, statementTimeout, envPath } = settings;
  const known = dialect === null ? dialects : [dialect];
  const elsewhere = known !== null && !known.includes('postgresql');
  if (lockTimeout || elsewhere) return null;
  const also = statementTimeout ? '' : ', nor a statement_timeout';
  const message = `The migrations in ${path || 'the top folder'} set no lock_timeout${also}: one that waits for a lock makes every later query of that table wait behind it.`;
  const alembic = [
    'with connectable.connect() as connection:',
    '    connection.execute(text("SET lock_timeout = \'5s\'"))',
    '    connection.execute(text("SET statement_timeout = \'15min\'"))',
    '    connection.commit()',
  ];
  const others = [
    "ALTER ROLE <the role that migrates> SET lock_timeout = '5s';",
    "ALTER ROLE <the role that migrates> SET statement_timeout = '15min';",
  ];
  const python = tool === 'alembic';
  const sentence = python
    ? `Set both once, in ${envPath ?? 'env.py'}:`
    : 'Set both once, for the role that migrates, or in the URL of the connection:';
  return { rule: noTimeouts, path: envPath, line: null, message, remedy: remedy(sentence, python ? alembic : others) };
}

/** Says that `env.py` hides failures; null where it does not. */
export function swallowedNotice({ settings: { swallowsErrorsAt, envPath } }: FoundTree): TreeNote | null {
  if (swallowsErrorsAt === null) return null;
  const message = `${envPath ?? 'env.py'} catches errors of the migrations and goes on: a failed deployment looks green.`;
  const steps = remedy(
    'Let the error through:',
    'except Exception:',
    '    logger.exception("migration failed")',
    '    raise',
  );
  return { rule: swallowedErrors, path: envPath, line: swallowsErrorsAt, message, remedy: steps };
}
