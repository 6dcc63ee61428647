import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openPullRequest } from './support/pull-request.ts';
import { roundtripWorld } from './support/roundtrip-world.ts';
import {
  envPy,
  good,
  leftOver,
  nickModel,
  revision,
  roundTrip,
  seenIn,
  shop,
  shopClone,
} from './support/shop-migrations.ts';

const world = roundtripWorld();

describe('models that differ from the migrations', () => {
  const old = {
    ...shop,
    'shop/models.py': `${shop['shop/models.py'] ?? ''}users.append_column(sa.Column("old", sa.Text))\n`,
  };

  it('as they did on the base are no matter of the change; what is new is', async () => {
    const clone = shopClone(
      revision('b2', 'a1', ['op.create_index("ix_email", "users", ["email"])'], ['op.drop_index("ix_email")']),
      old,
    );
    const { exitCode, messages } = await roundTrip(clone, world.programs(), '--database-url', world.server().url());
    expect(exitCode).toBe(1);
    expect(messages('drift')).toEqual([
      '1 new difference between models and migrations: remove index ix_email on users (email).',
    ]);
    expect(leftOver(world.server())).toEqual([]);
  });
});

describe('other ways', () => {
  it('a command in place of Alembic runs each step in a process', async () => {
    const script = '#!/bin/sh\nexec alembic "$@"\n';
    const clone = shopClone({ ...good, 'migrate.sh': script });
    const { exitCode, said } = await roundTrip(
      clone,
      world.programs(),
      '--database-url',
      world.server().url(),
      '--command',
      'sh migrate.sh',
      '--python',
      'python',
    );
    expect([exitCode, said]).toEqual([0, []]);
  });

  it('a history that does not start from nothing starts from a baseline, with rows', async () => {
    const base = {
      ...shop,
      ...revision('a1', null, ['raise RuntimeError("the tables came from create_all")'], ['pass']),
      'baseline.sql':
        'CREATE TABLE users (id serial PRIMARY KEY, email varchar(200) NOT NULL);\nCREATE TABLE alembic_version (version_num varchar(32) NOT NULL PRIMARY KEY);\n',
      'rows.sql': "INSERT INTO users (email) VALUES ('ada@acme.test');\n",
    };
    const required = revision(
      'b2',
      'a1',
      ['op.add_column("users", sa.Column("nick", sa.Text, nullable=False))'],
      ['op.drop_column("users", "nick")'],
    );
    const from = ['--database-url', world.server().url(), '--baseline-sql', 'baseline.sql', '--from-revision', 'a1'];
    const empty = await roundTrip(shopClone({ ...required, ...nickModel }, base), world.programs(), ...from);
    const filled = await roundTrip(
      shopClone({ ...required, ...nickModel }, base),
      world.programs(),
      ...from,
      '--seed-sql',
      'rows.sql',
    );
    expect(empty.messages('upgrade-applies')).toEqual([]);
    expect(filled.messages('upgrade-applies')[0]).toContain(
      'NotNullViolation: column "nick" of relation "users" contains null values',
    );
  });

  it('SQLite needs no server', async () => {
    const sqlite = {
      ...shop,
      'alembic.ini': `${shop['alembic.ini'] ?? ''}sqlalchemy.url = sqlite:///shop.db\n`,
      'migrations/env.py': envPy('context.run_migrations()', 'context.config.get_main_option("sqlalchemy.url")'),
    };
    const up = [
      'with op.batch_alter_table("users") as batch:',
      '    batch.add_column(sa.Column("age", sa.Integer))',
      '    batch.create_check_constraint("adult", "age > 17")',
    ];
    const down = [
      'with op.batch_alter_table("users") as batch:',
      '    batch.drop_constraint("adult")',
      '    batch.drop_column("age")',
    ];
    const age = {
      'shop/models.py': `${shop['shop/models.py'] ?? ''}users.append_column(sa.Column("age", sa.Integer))\n`,
    };
    const fine = await roundTrip(shopClone({ ...revision('b2', 'a1', up, down), ...age }, sqlite), world.programs());
    expect([fine.exitCode, fine.said]).toEqual([0, []]);
    const index = revision('b2', 'a1', [...up, 'op.create_index("ix", "users", ["email"])'], down);
    const broken = await roundTrip(shopClone({ ...index, ...age }, sqlite), world.programs());
    expect(broken.messages('downgrade-restores')[0]).toContain('The index ix is left behind.');
  });

  it('a change without a revision needs neither Python nor a database', async () => {
    const { exitCode, report } = await roundTrip(shopClone({ 'README.md': '# Shop\n' }), '/nowhere');
    expect([exitCode, report.summary]).toEqual([0, 'The change brings no Alembic revision.']);
  });
});

describe('as a step of a job', () => {
  const story = {
    main: [{ message: 'feat: start the shop\n', files: shop }],
    commits: [
      {
        message: 'feat: add nicks\n',
        files: {
          ...good,
          'shop/__init__.py':
            'import json, os\nif "CM_SEEN" in os.environ:\n    json.dump(dict(os.environ), open(os.environ["CM_SEEN"], "w"))\n',
        },
      },
    ],
    depth: 2,
  };

  it('runs it, and the project sees no token', async () => {
    const pull = await openPullRequest(story);
    const file = join(world.folder(), 'seen.json');
    const env = {
      PATH: [world.programs(), process.env['PATH']].join(delimiter),
      CM_SEEN: file,
      GITHUB_TOKEN: 'ghs_job',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      SHOP_SETTING: 'kept',
    };
    const step = await pull.run({
      action: 'migration-roundtrip',
      inputs: { 'database-url': world.server().url() },
      env,
    });
    expect([step.exitCode, seenIn(step.report).said, step.outputs['revisions']]).toEqual([0, [], '1']);
    const seen = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
    expect(seen['SHOP_SETTING']).toBe('kept');
    expect(
      Object.keys(seen).filter((name) => /TOKEN|^INPUT_|^ACTIONS_|^GITHUB_(?:ENV|OUTPUT|PATH)$/.test(name)),
    ).toEqual([]);
  });

  it('on pull_request_target nothing of the change is run', async () => {
    const pull = await openPullRequest({ ...story, event: 'pull_request_target' });
    const step = await pull.run({ action: 'migration-roundtrip', inputs: { 'database-url': world.server().url() } });
    expect(step.exitCode).toBe(2);
    expect(seenIn(step.report).messages('ran')[0]).toContain('Nothing was run: on the event "pull_request_target"');
  });
});
