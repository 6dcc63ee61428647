import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fileOf, reportOf } from '../table/files.fixture.ts';
import { indexTree, matchReport } from './index.ts';

function matched(
  tree: readonly string[],
  paths: readonly string[],
  {
    roots = [],
    report = 'coverage/lcov.info',
    group,
  }: { roots?: readonly string[]; report?: string; group?: string } = {},
): readonly (string | null)[] {
  const files = paths.map((path) => fileOf(path, { 1: 1 }, group === undefined ? {} : { group }));
  const matches = matchReport(reportOf(files, { roots }), report, indexTree(tree));
  return matches.map((match) => (match.kind === 'matched' ? match.path : null));
}

const shop = ['src/shop/cart.py', 'src/shop/__init__.py', 'tests/test_cart.py', 'main.py', 'README.md'];

describe('the paths of one report, in every way that it may be written', () => {
  it.each([
    ['from the repository', 'src/shop/cart.py'],
    ['with ./', './src/shop/cart.py'],
    ['of a runner', '/home/runner/work/shop/shop/src/shop/cart.py'],
    ['of a container', '/app/src/shop/cart.py'],
    ['of Windows', 'D:/a/shop/shop/src/shop/cart.py'],
    ['of a build folder', 'build/../src/shop/cart.py'],
    ['from below', '../src/shop/cart.py'],
    ['from the folder of the code', 'shop/cart.py'],
    ['by its name alone, which only one file has', 'cart.py'],
    ['of a bundler', 'webpack://shop/./src/shop/cart.py?1a2b'],
    ['in another case', 'C:/Work/Shop/SRC/Shop/Cart.py'],
    ['of a module', 'example.com/acme/shop/src/shop/cart.py'],
  ])('%s', (_, path) => {
    expect(matched(shop, [path])).toEqual(['src/shop/cart.py']);
  });

  it.each([
    ['a file that is not there', 'src/shop/basket.py'],
    ['out of the workspace', '../../etc/passwd'],
    ['of the machine', '/etc/passwd'],
    ['of another folder with the same name', '/usr/lib/python3/other/main.py.bak'],
    ['nothing', ''],
    ['with a zero byte', 'src/shop/cart.py\0'],
  ])('none for %s', (_, path) => {
    expect(matched(shop, [path])).toEqual([null]);
  });
});

it('a lone name is believed only behind what the other paths begin with', () => {
  const paths = ['/app/src/shop/cart.py', '/app/main.py', '/usr/lib/python3/main.py'];
  expect(matched(shop, paths)).toEqual(['src/shop/cart.py', 'main.py', null]);
});

it('roots of the report are tried: several, of a container too', () => {
  const tree = ['backend/src/a.py', 'lib/b.py'];
  expect(matched(tree, ['src/a.py', 'b.py'], { roots: ['/srv/backend', '/srv/lib'] })).toEqual([
    'backend/src/a.py',
    'lib/b.py',
  ]);
});

it('a package path of Java is found in its source folder, and by its module where two have it', () => {
  const one = ['core/src/main/java/com/acme/Cart.java', 'web/src/main/java/com/acme/Page.java'];
  expect(matched(one, ['com/acme/Cart.java', 'com/acme/Page.java'])).toEqual(one);
  const both = ['core/src/main/java/com/acme/Cart.java', 'web/src/main/java/com/acme/Cart.java'];
  expect(matched(both, ['com/acme/Cart.java'])).toEqual([null]);
  expect(matched(both, ['com/acme/Cart.java'], { group: 'web' })).toEqual([both[1]]);
  expect(matched(both, ['com/acme/Cart.java'], { report: 'core/target/site/jacoco/jacoco.xml' })).toEqual([both[0]]);
});

it('a report of one project of several is read from its own folder', () => {
  const tree = ['src/index.ts', 'packages/a/src/index.ts', 'packages/b/src/index.ts'];
  const report = (folder: string): string => `${folder}coverage/lcov.info`;
  expect(matched(tree, ['src/index.ts'], { report: report('packages/b/') })).toEqual(['packages/b/src/index.ts']);
  expect(matched(tree, ['src/index.ts'], { report: report('') })).toEqual(['src/index.ts']);
});

it('what fits several files is not guessed', () => {
  const matches = matchReport(
    reportOf([fileOf('index.ts', { 1: 1 })]),
    'lcov.info',
    indexTree(['a/index.ts', 'b/index.ts']),
  );
  expect(matches).toEqual([{ kind: 'ambiguous', written: 'index.ts', candidates: ['a/index.ts', 'b/index.ts'] }]);
});

it('code of libraries is told apart', () => {
  const files = [fileOf('/usr/include/c++/12/vector', { 1: 1 }), fileOf('gone.py', { 1: 1 })];
  const matches = matchReport(reportOf(files), 'lcov.info', indexTree(shop));
  expect(matches).toMatchObject([{ foreign: true }, { foreign: false }]);
});

it('an answer is always a name that git lists, and no path throws', () => {
  const tree = indexTree(shop);
  const part = fc.constantFrom('src', 'shop', 'cart.py', 'main.py', '..', '.', '', 'C:', 'x\0', 'README.md');
  const path = fc.oneof(
    fc.string(),
    fc.array(part).map((parts) => parts.join('/')),
  );
  fc.assert(
    fc.property(fc.array(path), fc.array(path, { maxLength: 3 }), (paths, roots) => {
      const matches = matchReport(
        reportOf(
          paths.map((one) => fileOf(one, { 1: 1 })),
          { roots },
        ),
        'a/b/lcov.info',
        tree,
      );
      expect(matches).toHaveLength(paths.length);
      const found = matches.flatMap((match) => (match.kind === 'matched' ? [match.path] : []));
      expect(found.filter((one) => !shop.includes(one))).toEqual([]);
    }),
  );
});
