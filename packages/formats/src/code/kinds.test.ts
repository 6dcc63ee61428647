import { describe, expect, it } from 'vitest';

import { readAttributes } from './attributes.ts';
import { classify } from './kinds.ts';
import { languageOf, rootOf } from './languages.ts';

describe('a path is', () => {
  it.each([
    ['src/cart.py', 'code'],
    ['src/pkg/__init__.py', 'code'],
    ['src/cart.ts', 'code'],
    ['src/latest.java', 'code'],
    ['lib/contest.rb', 'code'],
    ['tests/test_cart.py', 'test'],
    ['src/test_cart.py', 'test'],
    ['src/cart_test.go', 'test'],
    ['src/cart.test.ts', 'test'],
    ['src/cart.spec.tsx', 'test'],
    ['src/__tests__/cart.ts', 'test'],
    ['src/test/java/com/acme/Cart.java', 'test'],
    ['src/main/java/com/acme/CartTest.java', 'test'],
    ['Shop.Tests/Cart.cs', 'test'],
    ['spec/cart_spec.rb', 'test'],
    ['tests/conftest.py', 'test'],
    ['e2e/login.ts', 'test'],
    ['src/Cart.stories.tsx', 'test'],
    ['src/types.d.ts', 'types'],
    ['api/shop_pb2.py', 'generated'],
    ['api/shop.pb.go', 'generated'],
    ['src/generated/client.ts', 'generated'],
    ['public/app.min.js', 'generated'],
    ['vendor/lib/x.go', 'vendored'],
    ['third_party/x.c', 'vendored'],
    ['shop/migrations/0001_initial.py', 'migration'],
    ['db/migrate/20260101_add.rb', 'migration'],
    ['alembic/versions/1a2b_add.py', 'migration'],
    ['vitest.config.ts', 'configuration'],
    ['setup.py', 'configuration'],
    ['.eslintrc.js', 'configuration'],
    ['.storybook/main.ts', 'configuration'],
    ['README.md', 'no code'],
    ['src/page.html', 'no code'],
    ['deploy.sh', 'no code'],
    ['Makefile', 'no code'],
    ['src/cart.h', 'no code'],
    ['.py', 'no code'],
  ])('%s: %s', (path, kind) => {
    expect(classify(path).kind).toBe(kind);
  });
});

describe('.gitattributes', () => {
  const ends = (pattern: string) => (path: string) => path.endsWith(pattern.replace('*', ''));
  const flags = readAttributes(
    '# ours\n*.api.ts linguist-generated\n*.lib.ts linguist-vendored=true text\n*hand.api.ts -linguist-generated\n*.x.ts linguist-generated=false\n*.md text\n',
    ends,
  );

  it.each([
    ['src/shop.api.ts', 'generated'],
    ['src/x.lib.ts', 'vendored'],
    ['src/hand.api.ts', 'code'],
    ['src/a.x.ts', 'code'],
    ['src/cart.ts', 'code'],
  ])('%s is %s', (path, kind) => {
    expect(classify(path, flags(path)).kind).toBe(kind);
  });
});

describe('the part of the repository', () => {
  it.each([
    ['cart.py', ''],
    ['src/shop/cart.py', 'src'],
    ['packages/cart/src/a.ts', 'packages/cart'],
    ['packages/a.ts', 'packages'],
  ])('of %s is "%s"', (path, root) => {
    expect(rootOf(path)).toBe(root);
  });
});

it('languages that one tool measures together are one', () => {
  expect(languageOf('a.ts')).toEqual(languageOf('a.jsx'));
  expect(languageOf('a.py')?.title).toBe('Python');
  expect(languageOf('a.toml')).toBeNull();
});
