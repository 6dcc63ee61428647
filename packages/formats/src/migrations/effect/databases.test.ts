import { describe, expect, it } from 'vitest';

import { revision } from '../alembic/reading.fixture.ts';
import { downgradeOf } from './downgrade.ts';
import { reversibilityOf } from './reversibility.ts';

const table = (name: string): string => `op.create_table('${name}', sa.Column('id', sa.Integer(), primary_key=True))`;

/** A revision as Alembic's template `multidb` writes it: what each database does, and undoes. */
async function onEach(parts: Readonly<Record<string, readonly [string, string]>>) {
  const functions = Object.entries(parts).map(
    ([name, [up, down]]) => `def upgrade_${name}():\n    ${up}\n\ndef downgrade_${name}():\n    ${down}\n`,
  );
  const found = await revision(
    [
      'import sqlalchemy as sa\nfrom alembic import op\n',
      'def upgrade(engine_name):\n    globals()["upgrade_%s" % engine_name]()\n',
      'def downgrade(engine_name):\n    globals()["downgrade_%s" % engine_name]()\n',
      ...functions,
    ].join('\n'),
  );
  const { inverse, reversibility } = reversibilityOf(found, 'postgresql');
  const { message, state, weight } = downgradeOf(found, 'postgresql');
  return {
    class: reversibility.class,
    inverse: inverse.verdict,
    state,
    weight,
    said: [reversibility.reason, inverse.reason, message].join(' '),
  };
}

describe('a revision of several databases', () => {
  const orders: readonly [string, string] = [table('orders'), "op.drop_table('orders')"];

  it('is proved where each is, whatever they are called alike', async () => {
    const found = await onEach({ engine1: orders, engine2: orders });
    expect(found).toMatchObject({ class: 'B', inverse: 'proved', state: 'ok', weight: 'fine' });
  });

  it('is contradicted where one is, by its name', async () => {
    const found = await onEach({ engine1: orders, engine2: [table('orders'), "op.drop_table('other')"] });
    expect(found.inverse).toBe('contradicted');
    expect(found.said).toContain('On engine2: ');
    expect(found.said).not.toContain('On engine1: Upgrade');
  });

  it('has no way back where one of them has none', async () => {
    const found = await onEach({ engine1: orders, engine2: [table('orders'), 'pass'] });
    expect(found).toMatchObject({ class: 'D', inverse: 'contradicted', state: 'empty', weight: 'error' });
    expect(found.said).toContain('On engine2: ');
  });

  it('is one of a single database where the others do nothing', async () => {
    const found = await onEach({ engine1: orders, engine2: ['pass', 'pass'] });
    expect(found).toMatchObject({ class: 'B', inverse: 'proved', state: 'ok' });
    expect(found.said).not.toContain('On engine');
  });

  it('keeps the database of what stands in SQL', async () => {
    const { up } = await revision(
      'from alembic import op\n\ndef upgrade(name):\n    eval("upgrade_%s" % name)()\n\ndef upgrade_a():\n    op.execute("DROP TABLE x")\n',
    );
    expect(up.operations.map(({ database, op }) => [op, database])).toEqual([['sql-text', 'a']]);
  });
});
