import { describe, expect, it } from 'vitest';

import { safetyHits } from './hits.ts';
import { addColumn, column, createIndex, dropColumn, dropTable, postgresql, revision } from './operations.fixture.ts';
import { sameChange } from './same-change.ts';

const migration = 'migrations/versions/a1_users.py';
const dropping = safetyHits(revision([dropColumn('users', 'nickname'), dropTable('old')]), postgresql);
const adding = safetyHits(revision([addColumn('users', column('a')), createIndex('users')]), postgresql);
const said = (hits: typeof dropping, ...paths: readonly string[]) =>
  sameChange(hits, [migration, ...paths], new Set([migration]));

describe('a migration and code in one change', () => {
  it.each([
    ['application code', ['src/shop/cart.py'], 'warning'],
    ['application code of another language', ['web/src/cart.tsx', 'README.md'], 'warning'],
    ['models only, as autogenerate needs them', ['src/shop/models.py', 'src/shop/models/user.py'], 'notice'],
    ['tests', ['tests/test_cart.py', 'src/cart.test.ts'], null],
    ['documents and lock files', ['docs/users.md', 'poetry.lock', 'package-lock.json'], null],
    ['settings of tools', ['.github/workflows/ci.yml', 'pyproject.toml', 'setup.py'], null],
    ['other migrations', ['migrations/versions/b2_orders.py', 'migrations/env.py'], null],
    ['nothing else', [], null],
  ])('a dropped column with %s', (_, paths, level) => {
    const found = said(dropping, ...paths);
    expect(found === null ? null : (found.atMost ?? 'warning')).toBe(level);
  });

  it('is fine where the migration only adds', () => {
    expect(said(adding, 'src/shop/cart.py')).toBeNull();
  });

  it('names the operation and the code, and says how to split it', () => {
    const found = said(dropping, 'src/a.py', 'src/b.py', 'src/c.py', 'src/d.py');
    expect(found?.message).toMatch(
      /^This change brings "drop_column" \(and 1 more of the kind\) together with code: src\/a\.py, src\/b\.py, src\/c\.py and 1 more\./,
    );
    expect(found?.remedy).toContain('1. expand');
    expect([found?.path, found?.line]).toEqual([migration, 10]);
  });
});
