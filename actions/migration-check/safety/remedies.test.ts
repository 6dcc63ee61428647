import type { Operation } from '@cm/formats/migrations-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { safetyHits } from './hits.ts';
import { leaveBehind, nothingBefore } from './legacy.ts';
import { newName, sqlName } from './names.ts';
import {
  addConstraint,
  changeType,
  column,
  constraint,
  createIndex,
  createTable,
  addColumn,
  named,
  op,
  postgresql,
  revision,
  setNotNull,
  validate,
} from './operations.fixture.ts';
import { py } from './script.ts';
import type { SafetyContext } from './types.ts';

const users = { table: named('users'), columns: ['id'] };

/** The lines to copy of the first finding, without its sentence. */
function steps(operation: Operation, path: string, context: SafetyContext = postgresql): readonly string[] {
  const [hit] = safetyHits(revision([operation], { path }), context);
  return (hit?.remedy ?? '').split('\n').slice(1);
}
const alembic = (operation: Operation, context?: SafetyContext) => steps(operation, 'versions/a1.py', context);
const sql = (operation: Operation, tool: string) => steps(operation, 'migrations/1_a.up.sql', { ...postgresql, tool });

// Source: PostgreSQL's manual on CREATE INDEX CONCURRENTLY, ALTER TABLE (NOT VALID, VALIDATE, USING INDEX); Alembic's autocommit_block.
describe('what to write instead', () => {
  const index = createIndex('shop.users', {
    columns: ['email', '(lower(name))'],
    unique: true,
    method: 'gin',
    where: "name <> 'x'",
  });

  it('of an index', () => {
    expect(alembic(createIndex('users'))).toEqual([
      'with op.get_context().autocommit_block():',
      "    op.create_index('ix_a', 'users', ['a'], postgresql_concurrently=True)",
    ]);
    expect(alembic(index)[1]).toBe(
      "    op.create_index('ix_a', 'users', ['email', sa.text('(lower(name))')], unique=True, schema='shop', postgresql_using='gin', postgresql_where=sa.text(\"name <> 'x'\"), postgresql_concurrently=True)",
    );
    expect(sql(index, 'goose')).toEqual([
      '-- +goose NO TRANSACTION',
      "CREATE UNIQUE INDEX CONCURRENTLY ix_a ON shop.users USING gin (email, (lower(name))) WHERE name <> 'x';",
    ]);
  });

  it('of a foreign key', () => {
    const key = addConstraint('orders', constraint('foreign-key', { columns: ['user_id'], references: users }));
    expect(
      alembic(key, { ...postgresql, settings: { ...postgresql.settings, transactionPerMigration: true } }),
    ).toEqual([
      "op.create_foreign_key('fk_orders_user_id', 'orders', 'users', ['user_id'], ['id'], postgresql_not_valid=True)",
      '# the next migration',
      "op.execute('ALTER TABLE orders VALIDATE CONSTRAINT fk_orders_user_id')",
    ]);
    expect(alembic(key)[1]).toBe(
      '# the next migration (env.py needs transaction_per_migration=True, or both are one transaction)',
    );
    expect(sql(key, 'dbmate')).toEqual([
      'ALTER TABLE orders ADD CONSTRAINT fk_orders_user_id FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;',
      '-- the next migration',
      'ALTER TABLE orders VALIDATE CONSTRAINT fk_orders_user_id;',
    ]);
  });

  it('of NOT NULL', () => {
    expect(sql(setNotNull('users', 'Email'), 'sqlx')).toEqual([
      'ALTER TABLE users ADD CONSTRAINT ck_users_email_not_null CHECK ("Email" IS NOT NULL) NOT VALID;',
      '-- the next migration',
      'ALTER TABLE users VALIDATE CONSTRAINT ck_users_email_not_null;',
      'ALTER TABLE users ALTER COLUMN "Email" SET NOT NULL;',
      'ALTER TABLE users DROP CONSTRAINT ck_users_email_not_null;',
    ]);
  });

  it('of a unique constraint', () => {
    expect(alembic(addConstraint('users', constraint('unique', { name: 'uq_email' })))).toEqual([
      'with op.get_context().autocommit_block():',
      "    op.create_index('uq_email', 'users', ['email'], unique=True, postgresql_concurrently=True)",
      '# the next migration',
      "op.execute('ALTER TABLE users ADD CONSTRAINT uq_email UNIQUE USING INDEX uq_email')",
    ]);
  });

  it('of a type', () => {
    expect(alembic(changeType('integer', 'bigint')).filter((line) => !line.startsWith('#'))).toEqual([
      "op.add_column('users', sa.Column('email_new', sa.BigInteger(), nullable=True))",
      'with op.get_context().autocommit_block():',
      "    batch = sa.text('UPDATE users SET email_new = CAST(email AS bigint) WHERE ctid = ANY(ARRAY(SELECT ctid FROM users WHERE email_new IS NULL AND email IS NOT NULL LIMIT 10000))')",
      '    while op.get_bind().execute(batch).rowcount:',
      '        pass',
      "op.drop_column('users', 'email')",
    ]);
  });

  it('of a required column', () => {
    const lines = alembic(addColumn('users', column('email', { type: 'varchar(50)', nullable: false })));
    expect(lines[0]).toBe("op.add_column('users', sa.Column('email', sa.String(length=50), nullable=True))");
    expect(lines.at(-2)).toBe("op.alter_column('users', 'email', nullable=False)");
  });

  it('follows its own advice: nothing is found in it', () => {
    const first = [
      addConstraint(
        'users',
        constraint('check', {
          name: 'ck_users_email_not_null',
          columns: [],
          expression: 'email IS NOT NULL',
          notValid: true,
        }),
      ),
    ];
    const before = leaveBehind(nothingBefore, first);
    const second = [validate('users', 'ck_users_email_not_null'), setNotNull('users', 'email')];
    expect(safetyHits(revision(first), postgresql)).toEqual([]);
    expect(safetyHits(revision(second), { ...postgresql, before })).toEqual([]);
  });

  it('knows a table and its new name from an earlier revision of the change', () => {
    const renamed = op('rename-table', { table: named('a'), to: 'b' });
    const before = leaveBehind(nothingBefore, [createTable('a'), renamed]);
    expect(before.newTables.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('names from outside', () => {
  it('are quoted so that SQL reads the same name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const text = sqlName(name);
        expect(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text).toBe(name);
        expect(text).toMatch(/^(?:[a-z_][a-z0-9_]*|"(?:[^"]|"")*")$/);
      }),
    );
    expect(['order', 'users', 'Users', 'a b'].map(sqlName)).toEqual(['"order"', 'users', '"Users"', '"a b"']);
  });

  it('are Python strings on one line, with nothing that ends them early', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(py(text)).toMatch(/^(?:'(?:[^'\\\n\r]|\\.)*'|"(?:[^"\\\n\r]|\\.)*")$/);
      }),
    );
  });

  it('make new names that PostgreSQL keeps whole', () => {
    expect(newName('ix', 'Users', 'é'.repeat(100))).toHaveLength(63);
  });

  it('never make a rule fail, whatever they are', () => {
    const name = fc.string();
    fc.assert(
      fc.property(name, name, name, (table, text, type) => {
        const operations = [
          createIndex(table, { columns: [text] }),
          addColumn(
            table,
            column(text, {
              type,
              nullable: false,
              index: true,
              unique: true,
              references: { table: named(type), columns: [] },
            }),
          ),
          addConstraint(table, constraint('check', { name: text, expression: type })),
          changeType(type, text, table),
        ];
        for (const hit of safetyHits(revision(operations), postgresql))
          expect(hit.message.length * hit.remedy.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('many operations', () => {
  it('take time that grows with their number', () => {
    const kinds = [
      createIndex('users'),
      setNotNull('users', 'email'),
      validate('users', 'ck'),
      addConstraint('users', constraint('check', { name: 'ck', expression: 'email IS NOT NULL', notValid: true })),
      op('add-enum-value', { type: named('status'), label: 'x', ifNotExists: false }),
    ];
    const many = Array.from(
      { length: 20_000 },
      (_, index) => kinds[index % kinds.length] ?? kinds[0],
    ) as readonly Operation[];
    const started = performance.now();
    safetyHits(revision(many), postgresql);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
