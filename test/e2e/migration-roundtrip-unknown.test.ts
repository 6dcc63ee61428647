import { describe, expect, it } from 'vitest';

import { roundtripWorld } from './support/roundtrip-world.ts';
import { envPy, good, leftOver, revision, roundTrip, shopClone } from './support/shop-migrations.ts';

const world = roundtripWorld();

describe('where it cannot be told', () => {
  it('an env.py that swallows errors is named', async () => {
    const swallowing = envPy(`exec("try:\\n context.run_migrations()\\nexcept Exception:\\n pass")`);
    const broken = revision('b2', 'a1', ['op.drop_table("nobody")'], ['pass']);
    const { exitCode, said, messages } = await world.run({ ...broken, 'migrations/env.py': swallowing });
    expect(said).toContain('heads-reached: unknown');
    expect(messages('heads-reached')[0]).toContain(
      'Revision b2 failed in its upgrade, and env.py ended as if nothing had happened: UndefinedTable',
    );
    expect(exitCode).toBe(1);
  });

  it('an env.py that never commits is unknown', async () => {
    const forgetful =
      envPy('context.run_migrations()')
        .replace('with context.begin_transaction():', 'if True:')
        .replace('as connection:', 'as connection, connection.begin() as outer:') + '    outer.rollback()\n';
    const { exitCode, messages } = await world.run({ ...good, 'migrations/env.py': forgetful });
    expect(messages('heads-reached')[0]).toContain(
      'The run ended without an error, and the database is at no revision.',
    );
    expect(exitCode).toBe(2);
  });

  it('a server that does not answer is unknown', async () => {
    const { exitCode, messages } = await roundTrip(
      shopClone(good),
      world.programs(),
      '--database-url',
      'postgresql+psycopg://postgres@127.0.0.1:1/x',
    );
    expect(exitCode).toBe(2);
    expect(messages('ran')[0]).toContain('The database could not be reached: OperationalError: connection failed');
  });

  it('a database that holds a table is refused, and keeps it', async () => {
    world.server().sql('CREATE DATABASE full_shop');
    world.server().sql('CREATE TABLE precious AS SELECT 42 AS answer', 'full_shop');
    const clone = shopClone(good);
    const { exitCode, messages } = await roundTrip(
      clone,
      world.programs(),
      '--database-url',
      world.server().url('full_shop'),
    );
    expect(exitCode).toBe(2);
    expect(messages('ran')).toEqual([
      'Nothing was run: the database full_shop is not empty; it holds table public.precious.',
    ]);
    expect(world.server().sql('SELECT answer FROM precious', 'full_shop')).toBe('42');
    expect(leftOver(world.server())).toEqual([]);
  });

  it('an env.py that goes to another database is refused before anything is written there', async () => {
    world.server().sql('CREATE DATABASE other_shop');
    const url = `"${world.server().url('other_shop')}"`;
    const { exitCode, messages } = await world.run({
      ...good,
      'migrations/env.py': envPy('context.run_migrations()', url),
    });
    expect(exitCode).toBe(2);
    expect(messages('ran')[0]).toContain('env.py connects to another database than the throwaway one');
    expect(world.server().sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", 'other_shop')).toBe('0');
  });

  it('a role without rights gets the empty database that was named, which is empty again afterwards', async () => {
    world.server().sql('CREATE ROLE plain LOGIN');
    world.server().sql('CREATE DATABASE plain_shop OWNER plain');
    const clone = shopClone(good);
    const { exitCode, said, report } = await roundTrip(
      clone,
      world.programs(),
      '--database-url',
      world.server().url('plain_shop', 'plain'),
    );
    expect([exitCode, said]).toEqual([0, []]);
    expect(report.findings.map(({ level, message }) => `${level}: ${message}`)[0]).toContain(
      'notice: Locks and rewrites were not recorded',
    );
    expect(
      world
        .server()
        .sql(
          "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'",
          'plain_shop',
        ),
    ).toBe('0');
  });

  it.each(['op.execute("SELECT pg_sleep(60)")', '__import__("time").sleep(60)'])(
    'a step that takes too long is stopped, and the database is dropped: %s',
    async (slow) => {
      const { exitCode, messages } = await world.run(revision('b2', 'a1', [slow], ['pass']), '--timeout', '3');
      expect(exitCode).toBe(2);
      expect(messages('ran')).toEqual([
        'After 3 seconds the upgrade of revision b2 was stopped, and nothing after it was run.',
      ]);
      expect(leftOver(world.server())).toEqual([]);
    },
  );

  it('without Alembic the message says what to install', async () => {
    const clone = shopClone(good);
    const { exitCode, messages } = await roundTrip(
      clone,
      '/usr/bin',
      '--database-url',
      world.server().url(),
      '--python',
      '/usr/bin/python3 -I -S',
    );
    expect(exitCode).toBe(2);
    expect(messages('ran')[0]).toContain('does not have the project’s Alembic');
  });
});
