import { describe, expect, it } from 'vitest';

import { roundtripWorld } from './support/roundtrip-world.ts';
import { good, leftOver, nickModel, revision, roundTrip, shop, shopClone } from './support/shop-migrations.ts';

const world = roundtripWorld();

describe('on PostgreSQL', () => {
  it('a good change passes every rule, and nothing is left behind', async () => {
    const { exitCode, said, facts, report } = await world.run({
      ...good,
      ...revision(
        'c3',
        'b2',
        [
          "op.execute(\"CREATE TYPE mood AS ENUM ('sad', 'ok')\")",
          'op.execute("CREATE VIEW mails AS SELECT email FROM users")',
          'with op.get_context().autocommit_block():',
          '    op.create_index("ix_users_email", "users", ["email"], postgresql_concurrently=True)',
        ],
        [
          'with op.get_context().autocommit_block():',
          '    op.drop_index("ix_users_email", table_name="users", postgresql_concurrently=True)',
          'op.execute("DROP VIEW mails")',
          'op.execute("DROP TYPE mood")',
        ],
      ),
      'shop/models.py': `${nickModel['shop/models.py']}sa.Index("ix_users_email", users.c.email)\n`,
    });
    expect(said).toEqual([]);
    expect(exitCode).toBe(0);
    expect(report.summary).toContain('2 of 2 revisions went up, down and up again');
    expect(facts.steps.map(({ revision: id, step }) => `${step} ${id}`)).toEqual([
      'history a1',
      'upgrade b2',
      'downgrade b2',
      'reapply b2',
      'upgrade c3',
      'downgrade c3',
      'reapply c3',
      'back b2',
      'forth c3',
    ]);
    expect(facts.trees[0]?.database).toMatchObject({ driver: 'psycopg' });
    expect(leftOver(world.server())).toEqual([]);
  });

  it('broken downgrades are caught, each by name, and one does not hide the next', async () => {
    const { exitCode, messages, facts } = await world.run({
      ...revision('b2', 'a1', ['op.create_index("ix_email", "users", ["email"])'], ['op.drop_index("ix_mail")']),
      ...revision(
        'c3',
        'b2',
        ['op.create_table("posts", sa.Column("mood", sa.Enum("sad", "ok", name="mood")))'],
        ['op.drop_table("posts")'],
      ),
      ...revision('d4', 'c3', ['op.alter_column("users", "email", nullable=True)'], ['pass']),
      ...revision(
        'e5',
        'd4',
        ['op.execute("CREATE SEQUENCE tickets START 5")'],
        ['op.execute("ALTER SEQUENCE tickets RENAME TO old_tickets")'],
      ),
      ...revision(
        'f6',
        'e5',
        ['op.add_column("users", sa.Column("nick", sa.Text))'],
        ['raise NotImplementedError("no way back")'],
      ),
    });
    expect(exitCode).toBe(1);
    expect(messages('downgrade-applies')).toEqual([
      'Revision b2 cannot be undone: UndefinedObject: index "ix_mail" does not exist (migrations/versions/b2.py:17)',
      'Revision f6 refuses to be undone: NotImplementedError: no way back (migrations/versions/f6.py:17)',
    ]);
    expect(messages('downgrade-restores')).toEqual([
      'Revision c3: after its downgrade the schema is not what it was. The type public.mood is left behind.',
      'Revision d4: after its downgrade the schema is not what it was. The column public.users.email has another nullable: `False`, now `True`.',
      'Revision e5: after its downgrade the schema is not what it was. The sequence public.old_tickets is left behind.',
    ]);
    expect(messages('reapplies')).toEqual([
      'Revision c3 cannot be applied again after its downgrade: DuplicateObject: type "mood" already exists (migrations/versions/c3.py:13)',
      'Revision e5: applied again after its downgrade, it gives another schema. The sequence public.old_tickets is left behind.',
    ]);
    expect(facts.steps.filter(({ step }) => step === 'upgrade')).toHaveLength(5);
    expect(leftOver(world.server())).toEqual([]);
  });

  it('what only fails together is caught by going all the way down and up', async () => {
    const { said, messages } = await world.run({
      ...revision(
        'b2',
        'a1',
        ['op.alter_column("users", "email", nullable=True)'],
        ['op.alter_column("users", "email", nullable=False)'],
      ),
      ...revision('c3', 'b2', ['op.execute("INSERT INTO users (email) VALUES (NULL)")'], ['pass']),
      'shop/models.py': (shop['shop/models.py'] ?? '').replace('nullable=False', 'nullable=True'),
    });
    expect(said).toEqual(['base-to-head: fail']);
    expect(messages('base-to-head')[0]).toContain(
      'Revision b2 cannot be undone after the ones above it: NotNullViolation: column "email" of relation "users" contains null values',
    );
  });

  it('an upgrade that fails is named, and what comes after it is not judged', async () => {
    const { exitCode, messages, report } = await world.run({
      ...revision('b2', 'a1', ['op.drop_column("users", "nick")'], ['pass']),
      ...revision('c3', 'b2', ['pass'], ['pass']),
    });
    expect(exitCode).toBe(1);
    expect(messages('upgrade-applies')[0]).toContain('Revision b2 cannot be applied: UndefinedColumn: column "nick"');
    expect(report.rules.find(({ rule }) => rule === 'migration-roundtrip/downgrade-restores')?.outcome).toBe('unknown');
  });

  it('a column that comes back elsewhere is a notice', async () => {
    const { exitCode, facts, messages } = await world.run({
      ...good,
      ...revision(
        'c3',
        'b2',
        ['op.drop_column("users", "email")'],
        [
          'op.add_column("users", sa.Column("email", sa.String(200), nullable=False, server_default=""))',
          'op.alter_column("users", "email", server_default=None)',
        ],
      ),
      'shop/models.py': nickModel['shop/models.py'].replace(
        '    sa.Column("email", sa.String(200), nullable=False),\n',
        '',
      ),
    });
    const down = facts.steps.find(({ step, revision: id }) => step === 'downgrade' && id === 'c3');
    expect(down).toMatchObject({ differences: [], columnOrder: ['public.users'] });
    expect(messages('downgrade-restores')).toEqual([
      'Revision c3: after its downgrade columns stand in another order, and nothing else differs, in public.users.',
    ]);
    expect(exitCode).toBe(0);
  });

  it('rewrites and locks of tables that were there are recorded, and of new tables not', async () => {
    const { exitCode, messages, facts } = await world.run({
      ...revision(
        'b2',
        'a1',
        [
          'op.add_column("users", sa.Column("token", sa.Uuid, server_default=sa.text("gen_random_uuid()")))',
          'op.create_table("fresh", sa.Column("id", sa.Integer))',
          'op.create_index("ix_fresh", "fresh", ["id"])',
        ],
        ['op.drop_table("fresh")', 'op.drop_column("users", "token")'],
      ),
      ...revision(
        'c3',
        'b2',
        ['op.add_column("users", sa.Column("paid", sa.Boolean, server_default="false"))'],
        ['op.drop_column("users", "paid")'],
      ),
      'shop/models.py': `${shop['shop/models.py'] ?? ''}users.append_column(sa.Column("token", sa.Uuid))
users.append_column(sa.Column("paid", sa.Boolean))
sa.Table("fresh", metadata, sa.Column("id", sa.Integer), sa.Index("ix_fresh", "id"))
`,
    });
    const ups = facts.steps.filter(({ step }) => step === 'upgrade');
    expect(ups.map(({ rewrites }) => rewrites.map(({ table }) => table))).toEqual([['public.users'], []]);
    expect(ups.map(({ locks }) => locks.map(({ table, mode }) => `${table} ${mode}`))).toEqual([
      ['public.users AccessExclusiveLock'],
      ['public.users AccessExclusiveLock'],
    ]);
    expect(messages('locks')[0]).toContain('Revision b2 rewrites the table public.users');
    expect(exitCode).toBe(0);
  });

  it('an index that a failed CREATE INDEX CONCURRENTLY left is an error', async () => {
    const { said, messages } = await world.run({
      ...good,
      ...revision(
        'c3',
        'b2',
        [
          "op.execute(\"INSERT INTO users (email) VALUES ('a'), ('a')\")",
          'with op.get_context().autocommit_block():',
          '    try:',
          '        op.execute("CREATE UNIQUE INDEX CONCURRENTLY ux ON users (email)")',
          '    except Exception:',
          '        pass',
        ],
        ['op.execute("DROP INDEX ux")', 'op.execute("DELETE FROM users")'],
      ),
    });
    expect(said).toContain('invalid-indexes: fail');
    expect(messages('invalid-indexes')[0]).toContain('The index public.ux on public.users is invalid');
  });

  it('an asynchronous env.py and driver work as well', async () => {
    const asynchronous = `import asyncio
import os

from alembic import context
from sqlalchemy.ext.asyncio import create_async_engine

from shop.models import metadata


def run(connection):
    context.configure(connection=connection, target_metadata=metadata)
    with context.begin_transaction():
        context.run_migrations()


async def main():
    engine = create_async_engine(os.environ["DATABASE_URL"])
    async with engine.connect() as connection:
        await connection.run_sync(run)
    await engine.dispose()


asyncio.run(main())
`;
    const clone = shopClone({ ...good, 'migrations/env.py': asynchronous });
    const { said, facts } = await roundTrip(
      clone,
      world.programs(),
      '--database-url',
      world.server().url('postgres', 'postgres', 'asyncpg'),
    );
    expect([said, facts.trees[0]?.database?.driver]).toEqual([[], 'asyncpg']);
  });
});
