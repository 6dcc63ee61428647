import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileGlob, matchGlob, matchGlobs, matchRefName } from './globs.ts';

describe('matchGlob', () => {
  it.each([
    // pattern, path, covered
    ['*.py', 'app.py', true],
    ['*.py', 'src/deep/app.py', true],
    ['*.py', 'app.pyc', false],
    ['docs', 'docs/index.md', true],
    ['docs', 'src/docs/index.md', true],
    ['docs/', 'docs/index.md', true],
    ['docs/', 'docs', false],
    ['docs/', 'docs/', true],
    ['/docs', 'docs/index.md', true],
    ['/docs', 'src/docs/index.md', false],
    ['src/docs', 'src/docs/a.md', true],
    ['src/docs', 'x/src/docs/a.md', false],
    ['src/*', 'src/a/b.py', true],
    ['src/*.py', 'src/a/b.py', false],
    ['**/b.py', 'b.py', true],
    ['**/b.py', 'x/y/b.py', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**', 'a/x/y', true],
    ['a/**', 'a', false],
    ['a/**/', 'a/x', false],
    ['a/**/', 'a/x/y', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a-c]x', 'dx', true],
    ['[]]', ']', true],
    ['[a-]', '-', true],
    ['[[:digit:]]', '7', true],
    ['[[:digit:]]', 'd', false],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['[ab', '[ab', false],
    ['a\\', 'a\\', false],
    ['', 'a', false],
    ['/', 'a', false],
    ['*', 'any/thing', true],
    ['A', 'a', false],
    ['é?', 'éa', true],
  ])('%j over %j: %s', (pattern, path, covered) => {
    expect(matchGlob(pattern, path)).toBe(covered);
  });

  it('takes a path for itself when every special character is escaped', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('/'));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(path, (text) => {
        expect(matchGlob(`/${text.replace(/[*?[\]\\]/g, '\\$&')}`, text)).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    const glob = fc.string({ unit: fc.constantFrom('a', '*', '/', '[', ']', '!', '-', '\\', ':', '?') });
    fc.assert(fc.property(glob, glob, (pattern, path) => typeof matchGlob(pattern, path) === 'boolean'));
  });

  it.each([
    ['*a'.repeat(250), 'a'.repeat(4_096)],
    [`${'**/a/'.repeat(100)}b`, 'a/'.repeat(2_048)],
    [`${'*'.repeat(499)}b`, 'a'.repeat(4_096)],
    [`${'**/*a*/'.repeat(70)}b`, 'aaa/'.repeat(1_024)],
  ])('is quick on hostile pattern %#', (pattern, path) => {
    const started = performance.now();
    expect(compileGlob(pattern)(path)).toBe(pattern === '*a'.repeat(250));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('matchGlobs', () => {
  it.each([
    [['docs/', '!docs/policy.md'], 'docs/a.md', true],
    [['docs/', '!docs/policy.md'], 'docs/policy.md', false],
    [['!docs/policy.md', 'docs/'], 'docs/policy.md', true],
    [['*', '!*.py'], 'src/a.py', false],
    [[], 'a', false],
    [['\\!a'], '!a', true],
  ])('%j over %j: %s', (patterns, path, covered) => {
    expect(matchGlobs(patterns, path)).toBe(covered);
  });
});

describe('matchRefName', () => {
  it.each([
    ['main', 'main', true],
    ['main', 'someone/main', false],
    ['main', 'main/fix', false],
    ['release/*', 'release/1.2', true],
    ['release/*', 'release/1.2/fix', false],
    ['release/**', 'release/1.2/fix', true],
    ['release/**', 'release', false],
    ['**/stable', 'stable', true],
    ['**/stable', 'a/b/stable', true],
    ['**', 'a/b', true],
    ['v[0-9]', 'v1', true],
    ['v[0-9]', 'v10', false],
    ['', '', false],
  ])('%j names %j: %s', (pattern, name, same) => {
    expect(matchRefName(pattern, name)).toBe(same);
  });
});
