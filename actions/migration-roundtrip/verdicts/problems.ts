import type { ProblemFacts } from '../facts.ts';

interface Words {
  readonly message: string;
  readonly remedy: string;
}

const service =
  'Add a service to the job and name it:\nservices:\n  postgres:\n    image: postgres:17\n    env: { POSTGRES_PASSWORD: postgres }\n    ports: ["5432:5432"]\n    options: --health-cmd pg_isready --health-interval 2s --health-retries 20\nand `database-url: postgresql+psycopg://postgres:postgres@localhost:5432/postgres`.';
const install =
  'Install the project before this step, as before the tests (`pip install -r requirements.txt`, `uv sync`), or name its Python with `python`, such as `python: uv run python`.';
const envDatabase =
  'Name the variable that env.py reads with `database-env` (`DATABASE_URL`, or lines such as `POSTGRES_DB={database}`), or pass it with `x-args: url={url}`. A file such as .env must not win over the environment.';

/** What stood in the way, by the driver's code for it, and what to do. */
const words: Readonly<Record<string, (problem: ProblemFacts) => Words>> = {
  'no-python': ({ message }) => ({ message: `Python could not be started. ${message}`, remedy: install }),
  'no-alembic': ({ message, python }) => ({
    message: `The Python at ${python ?? '?'} does not have the project’s Alembic: ${message}`,
    remedy: install,
  }),
  'too-old': ({ message }) => ({ message, remedy: 'Update SQLAlchemy to 1.4 or newer.' }),
  'no-driver': ({ message }) => ({ message, remedy: `${install} The database driver is part of it.` }),
  'no-url': () => ({ message: 'There is no database to run the migrations on.', remedy: service }),
  'bad-url': () => ({
    message: '`database-url` cannot be read as a URL.',
    remedy:
      'Write it as SQLAlchemy does: postgresql+psycopg://user:password@host:5432/database, with special characters percent-encoded.',
  }),
  'unsupported-dialect': ({ message }) => ({
    message,
    remedy:
      'The round trip knows PostgreSQL and SQLite. For another database run your own `alembic upgrade` and `downgrade` in the tests.',
  }),
  unreachable: ({ message }) => ({ message: `The database could not be reached: ${message}`, remedy: service }),
  'no-database': ({ message }) => ({
    message: `No database could be made on the server: ${message}`,
    remedy: 'Give a role that may (CREATEDB), or one that may not, with an empty database of its own.',
  }),
  'not-empty': ({ message, database }) => ({
    message: `Nothing was run: the database ${database ?? ''} is not empty; it holds ${message}.`,
    remedy:
      'Name an empty database on a throwaway server, such as `postgres` there. Migrations are never run where something could be lost. Where the tests filled it, put this step before them.',
  }),
  'wrong-database': ({ message }) => ({ message: `Nothing was run: ${message}`, remedy: envDatabase }),
  scripts: ({ message }) => ({
    message: `Alembic could not read the revisions: ${message}`,
    remedy: `${install} \`alembic history\` has to work. \`working-directory\` says where to run, \`path\` which configuration to take.`,
  }),
  env: ({ message }) => ({
    message: `env.py could not be run: ${message}`,
    remedy: /^(?:ModuleNotFound|Import)Error/.test(message)
      ? `${install} Where the code is found by \`prepend_sys_path\`, it counts from the folder of the configuration, or from \`working-directory\`.`
      : `Let \`alembic current\` work in a step before this one. ${envDatabase}`,
  }),
  command: ({ message }) => ({
    message,
    remedy: 'Mend `command` or `baseline-command`: it is started without a shell, in `working-directory`.',
  }),
  file: ({ message }) => ({ message, remedy: 'Correct the path in the workflow.' }),
  baseline: ({ message }) => ({
    message: `The baseline could not be put in place: ${message}`,
    remedy:
      'Mend `baseline-sql`, `baseline-command` or `from-revision`: together they have to give the schema that the first revision to run expects.',
  }),
  seed: ({ message, revision }) => ({
    message: `The seed SQL ${revision === null ? '' : `for revision ${revision} `}could not be run: ${message}`,
    remedy: 'Mend the file that `seed-sql` names: it meets the schema as it is before that revision.',
  }),
  'no-revision': ({ message }) => ({
    message,
    remedy:
      'Check `from-revision`, `path` and `section`: the revision files and the configuration have to belong together.',
  }),
  hung: ({ message }) => ({
    message: `The run did not end within ${message} seconds and was stopped.`,
    remedy: 'Look at the job log with debug logging on: what the project printed last is there.',
  }),
};

/** The sentence for a developer, and the next thing to do. */
export function problemWords(problem: ProblemFacts): Words {
  const known = words[problem.code];
  if (known !== undefined) return known(problem);
  return {
    message: `The run ended before its end: ${problem.message}`,
    remedy:
      'Run it again with debug logging on, and look at what the project printed last. Where it is not the project’s, report it, with the report.',
  };
}
