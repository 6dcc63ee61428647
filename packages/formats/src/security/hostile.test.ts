import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changed, options } from './scan.fixture.ts';
import { securityAreasOf } from './scan.ts';

const paths = ['a.ts', 'a.py', 'a.go', 'A.java', 'a.rb', 'a.php', 'a.tf', 'a.html', 'package.json', 'pyproject.toml'];
const others = ['go.mod', 'Cargo.toml', 'Dockerfile', 'pom.xml', '.github/workflows/a.yml', 'yarn.lock', 'setup.py'];

describe('whatever stands in a change', () => {
  const piece = fc.constantFrom(
    'import ',
    'from "',
    "'x'",
    '@@ -1 +1 @@',
    '\n',
    '+',
    '-',
    '://',
    'https',
    '\\',
    '"a": "1"',
    'é',
  );
  it('is read without an exception', () => {
    const line = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths, ...others), fc.array(line), fc.string(), (path, lines, previous) => {
        const file = changed(path, lines, { patch: `@@ -1,2 +1,2 @@ x\n${lines.join('\n')}` });
        securityAreasOf([file, { ...file, path: previous, previous: path, status: 'renamed' }], options);
      }),
    );
  });
});

/** Milliseconds of the quickest of three runs. */
function timeOf(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** One of each way of reading a line. */
const ways = ['a.ts', 'a.py', 'a.go', 'a.tf', 'package.json', 'pyproject.toml', '.github/workflows/a.yml'];

describe('the time is linear', () => {
  it.each([
    ['words', 'aB1_ '],
    ['one word', 'a'],
    ['addresses', 'https://a.b '],
    ['marks of addresses', '://'],
    ['imports', "from 'a"],
    ['quotes', '"'],
    ['keywords', 'SELECT a '],
    ['spaces', ' '],
    ['stars', '* '],
  ])('in lines of %s', (_, unit) => {
    const slow = ways.filter((path) => {
      const scan = (count: number): number =>
        timeOf(() => securityAreasOf([changed(path, [`+${unit.repeat(count)}`])], options));
      scan(500);
      const [small, large] = [scan(1000), scan(16_000)];
      // Sixteen times the line; were it squared, it would take 256 times as long.
      return large > 100 * small + 300;
    });
    expect(slow).toEqual([]);
  });
});
