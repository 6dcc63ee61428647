import type { RuleDefinition } from '@cm/model';

export const filesRead = {
  id: 'migration-check/files-read',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The migrations, and what changed of them, are known',
  doc: {
    why: 'The files are read from git, on the result of merging the change with its base. Where a commit is missing, or a named folder holds no migration, nothing can be said, and nothing said is no pass.',
    good: ['- uses: actions/checkout@v6\n  with:\n    fetch-depth: 2\n- uses: org/cm-actions/migration-check@v1'],
    bad: ['A checkout of another commit, or `path: backend/migrations` where there is no such folder.'],
    fix: 'The message names the setting of the checkout step, or the folder. Without any migration in the repository the rule does not apply.',
  },
} as const satisfies RuleDefinition;

export const parsable = {
  id: 'migration-check/revision-parsable',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Every migration file can be read',
  doc: {
    why: 'A file with a conflict marker or a syntax error stops the migration tool at start-up, for every migration. It is named here, with the line.',
    good: ["revision = 'ab12'\ndown_revision = '0f3e'"],
    bad: ["<<<<<<< HEAD\ndown_revision = '0f3e'"],
    fix: 'Correct the line that the message names. A file that is no migration belongs into another folder.',
  },
} as const satisfies RuleDefinition;

export const configuration = {
  id: 'migration-check/configuration',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The configuration of the migrations can be followed',
  doc: {
    why: 'Where `alembic.ini` or `pyproject.toml` names folders in a way that cannot be followed without running it, migrations could be overlooked. What the base had already is a warning.',
    good: ['script_location = %(here)s/migrations'],
    bad: ['script_location = %(nowhere)s/migrations'],
    fix: 'Write the folder as the message says, or name it with `path`.',
  },
} as const satisfies RuleDefinition;

export const older = {
  id: 'migration-check/older-revisions',
  clause: 'database.migration',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Nothing is wrong with what was there before',
  doc: {
    why: 'What the base had already is not this change’s fault: it is a warning, and an error under `enforce: all`. The chain is always looked at; older revisions one by one only with `judge-older: true`.',
    good: ['One head, and every parent is there.'],
    bad: ['Two heads on main since last week.'],
    fix: 'Each finding says what to do. A change of its own is the best place for it.',
  },
} as const satisfies RuleDefinition;
