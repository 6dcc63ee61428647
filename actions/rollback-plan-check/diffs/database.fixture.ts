import {
  type DiffRow,
  api,
  code,
  dbmate,
  django,
  flyway,
  plain,
  project,
  rails,
  renamed,
  revision,
  row,
  sqlPair,
} from './files.fixture.ts';

/** New revisions of Alembic. */
export const alembicRows: readonly DiffRow[] = [
  {
    ...row('one revision', project, revision('c3', 'b2'), ['alembic-downgrade b2']),
    bad: [
      ...plain,
      ['`alembic downgrade <revision>`', 'placeholder'],
      ['`alembic downgrade zz99`', 'downgrade-target'],
      ['`alembic downgrade a1`', 'downgrade-target'],
      ['`alembic downgrade c3`', 'downgrade-target'],
      ['`alembic downgrade base`', 'downgrade-target'],
      ['`alembic downgrade -2`', 'downgrade-target'],
      ['`kubectl rollout undo deployment/api`', 'part-not-covered'],
    ],
  },
  row(
    'two revisions',
    project,
    { ...revision('c3', 'b2'), ...revision('d4', 'c3') },
    ['alembic-downgrade b2'],
    [
      ['`alembic downgrade -1`', 'downgrade-target'],
      ['`alembic downgrade c3`', 'downgrade-target'],
    ],
  ),
  row(
    'the first revisions of all',
    { 'README.md': '# Shop\n' },
    project,
    ['alembic-downgrade base'],
    [['`alembic downgrade -1`', 'downgrade-target']],
  ),
  row(
    'a revision with its code',
    { ...project, ...code(1) },
    { ...renamed('c3', 'b2'), ...code(2) },
    ['alembic-downgrade b2'],
    [['The schema stays; the previous image works with it.', 'part-not-covered']],
  ),
  row(
    'a revision and a deployment',
    { ...project, ...api('1') },
    { ...renamed('c3', 'b2'), ...api('2') },
    ['alembic-downgrade b2', 'kubectl-rollout-undo deployment/api'],
    [
      ['1. `kubectl rollout undo deployment/api`\n2. `alembic downgrade b2`', 'order'],
      ['`alembic downgrade b2`', 'part-not-covered'],
      ['`kubectl rollout undo deployment/api`', 'part-not-covered'],
      ['1. `alembic downgrade b2`\n2. `kubectl rollout undo deployment/sales-agent`', 'rollout-target'],
    ],
  ),
  row(
    'a column that is dropped',
    project,
    revision('c3', 'b2', 'op.drop_column("users", "c_b2")', 'op.add_column("users", sa.Column("c_b2", sa.String(50)))'),
    ['alembic-downgrade b2', 'restore c3'],
    [
      ['`alembic downgrade b2`', 'restore-plan'],
      ['`alembic downgrade b2`\n\nBackup: snapshot shop-1', 'restore-plan'],
    ],
  ),
  row(
    'a downgrade that raises',
    project,
    revision('c3', 'b2', 'op.drop_table("users")', 'raise NotImplementedError'),
    ['restore c3'],
    [['`alembic downgrade b2`', 'restore-plan']],
  ),
  row(
    'an empty downgrade',
    project,
    revision('c3', 'b2', 'op.alter_column("users", "c_b2", new_column_name="nick")', 'pass'),
    ['restore c3'],
    [['`alembic downgrade b2`', 'restore-plan']],
  ),
  row(
    'a folder of its own',
    {
      'backend/alembic.ini': '[alembic]\nscript_location = migrations\n',
      'backend/migrations/env.py': 'x\n',
      ...revision('a1', null, 'op.create_table("users")', 'op.drop_table("users")', 'backend/migrations'),
    },
    revision('b2', 'a1', undefined, undefined, 'backend/migrations'),
    ['alembic-downgrade a1'],
  ),
  row(
    'a merge of two heads',
    { ...project, ...revision('c3', 'b2'), ...revision('d4', 'b2') },
    {
      'migrations/versions/m5_.py':
        revision('m5', 'x', 'pass', 'pass')['migrations/versions/m5_.py']?.replace('"x"', '("c3", "d4")') ?? '',
    },
    ['alembic-downgrade c3'],
  ),
];

/** Migrations of other tools. */
export const sqlRows: readonly DiffRow[] = [
  row(
    'golang-migrate',
    { ...sqlPair(1), ...sqlPair(2) },
    sqlPair(3),
    ['migration-down 2'],
    [
      ['`migrate -path db/migrations down 2`', 'downgrade-target'],
      ['`migrate -path db/migrations down -all`', 'downgrade-target'],
    ],
  ),
  row(
    'dbmate, two of them',
    dbmate('20260101000000', 'CREATE TABLE t (id bigint);', 'DROP TABLE t;'),
    {
      ...dbmate('20260102000000', 'ALTER TABLE t RENAME TO u;', 'ALTER TABLE u RENAME TO t;'),
      ...dbmate('20260103000000', 'ALTER TABLE u RENAME TO v;', 'ALTER TABLE v RENAME TO u;'),
    },
    ['migration-down 20260101000000'],
    [['`dbmate rollback`', 'downgrade-target']],
  ),
  row(
    'Flyway, with scripts that undo',
    flyway(1),
    { ...flyway(2), ...flyway(3) },
    ['migration-down 1'],
    [
      ['`flyway undo`', 'downgrade-target'],
      ['`flyway undo -target=1`', 'downgrade-target'],
    ],
  ),
  row(
    'Django',
    { 'manage.py': '# Django\n', ...django('0001_initial', null) },
    django('0002_email', '0001_initial'),
    ['migration-down 0001_initial'],
    [['`python manage.py migrate orders 0002`', 'downgrade-target']],
  ),
  row(
    'Rails',
    rails('20260101000000'),
    { ...rails('20260102000000'), ...rails('20260103000000') },
    ['migration-down'],
    [['`bin/rails db:rollback`', 'downgrade-target']],
  ),
  row(
    'Prisma, which has no way back',
    { 'prisma/schema.prisma': 'x\n' },
    { 'prisma/migrations/20260101_x/migration.sql': 'DROP TABLE "User";\n' },
    ['migration-down'],
  ),
];
