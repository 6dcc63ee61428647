import { type InputSpec, listReader } from '@cm/app';

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  path: {
    schema: async () => listReader,
    description:
      'Where the migrations are. Default: found by `alembic.ini`, `pyproject.toml` and the files themselves.',
    allowed: 'folders, or paths of an alembic.ini, such as "backend/alembic.ini, reports/migrations"',
    folder: true,
  },
  dialect: {
    schema: async () => (await import('./schemas.ts')).dialectInput,
    description:
      'The database that the migrations are for, where it cannot be found by itself. It may not contradict what is found.',
    allowed: '`auto`, `postgresql`, `mysql` or `sqlite`',
  },
} as const satisfies Record<string, InputSpec>;
