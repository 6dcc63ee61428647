import type { InputSpec } from '@cm/app';

const command = {
  schema: async () => (await import('./schemas.ts')).commandInput,
  allowed: 'a command with its arguments, without a shell',
} as const;

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  'database-url': {
    description:
      'A throwaway PostgreSQL server, and an empty database on it. Where the role may, a database of our own is made beside it and dropped; else that one is used and emptied. Default: a temporary file, where the migrations are for SQLite.',
    allowed: 'a URL such as postgresql+psycopg://postgres:postgres@localhost:5432/postgres',
    secret: true,
  },
  'database-env': {
    schema: async () => (await import('./schemas.ts')).variablesInput,
    description:
      'Variables through which env.py gets the database, one a line: `NAME` for the URL, or `NAME=text` with {url}, {host}, {port}, {user}, {password} and {database}. `sqlalchemy.url` of the configuration is set, too.',
    default: 'DATABASE_URL',
    allowed: 'names such as DATABASE_URL, or lines such as POSTGRES_DB={database}',
  },
  path: {
    description: 'Where the migrations are. Default: every Alembic history to which the change adds a revision.',
    allowed: 'a folder, or the path of an alembic.ini',
  },
  section: {
    description:
      'Section of the configuration, as `alembic -n` takes it. Default: each that belongs to a new revision.',
    allowed: 'the name of a section',
  },
  'working-directory': {
    description: 'Folder to run in. Default: the one that holds the configuration.',
    allowed: 'a folder, relative to the workspace',
  },
  python: {
    ...command,
    description:
      'Python that has the project installed, such as `uv run python`. Default: the one of the program `alembic`, or a `.venv`.',
  },
  command: {
    ...command,
    description:
      'Command to run in place of Alembic itself, such as `flask db`; one process a step, so slower. Not needed for `uv run alembic`: give `python`.',
  },
  'x-args': {
    schema: async () => (await import('./schemas.ts')).linesInput,
    description: 'What `alembic -x` would get, one a line; {url} stands for the database.',
    allowed: 'lines such as tenant=acme',
  },
  'version-table': {
    schema: async () => (await import('./schemas.ts')).nameInput,
    description: 'Table that holds the version, where `command` is given and it is not `alembic_version`.',
    allowed: 'the name of a table',
  },
  revisions: {
    schema: async () => (await import('./schemas.ts')).revisionsInput,
    description: 'Which revisions to run. Default: what the policy file says, else those that the change brings.',
    allowed: '`new` or `all`',
  },
  'from-revision': {
    description:
      'Revision to start from, for a history that does not start from nothing: it is stamped after the baseline, else upgraded to.',
    allowed: 'the id of a revision',
  },
  'baseline-sql': {
    description: 'SQL that is run before the first revision, such as a dump of the schema.',
    allowed: 'the path of a file',
  },
  'baseline-command': {
    ...command,
    description: 'Command that is run before the first revision, such as one that creates the tables.',
  },
  'seed-sql': {
    description:
      'Rows to run the new revisions on: a file that is run before the first one, or a folder with one <revision>.sql for each that needs some.',
    allowed: 'the path of a file or folder',
  },
  timeout: {
    schema: async () => (await import('./schemas.ts')).timeoutInput,
    description: 'Seconds that one step may take.',
    default: '120',
    allowed: 'a whole number from 1 to 3600',
  },
} as const satisfies Record<string, InputSpec>;
