import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ownerMatcher, readOwners } from './index.ts';

function lineOf(text: string, path: string): number | null {
  return ownerMatcher(readOwners(text))(path)?.line ?? null;
}

/** Examples of GitHub's documentation, "About code owners", and what it says of each. */
const documented = [
  '* @global-owner1 @global-owner2',
  '*.js @js-owner #This is an inline comment.',
  '*.go docs@example.com',
  '*.txt @octo-org/octocats',
  '/build/logs/ @doctocat',
  'docs/* docs@example.com',
  'apps/ @octocat',
  '/docs/ @doctocat',
  '/scripts/ @doctocat @octocat',
  '**/logs @octocat',
  '/apps/ @octocat',
  '/apps/github',
  '/apps/github/keep @doctocat',
].join('\n');

describe('the last rule that covers a path counts', () => {
  it.each([
    ['README', 1],
    ['a/b/README', 1],
    ['web/app.js', 2],
    ['cmd/main.go', 3],
    ['notes.txt', 4],
    ['build/logs/today', 10],
    ['docs/getting-started.md', 8],
    ['docs/build-app/troubleshooting.md', 8],
    ['web/apps/x', 7],
    ['scripts/deploy.sh', 9],
    ['deeply/nested/logs', 10],
    ['deeply/nested/logs/x', 10],
    ['apps/main/x', 11],
    ['apps/github', 12],
    ['apps/github/x', 12],
    ['apps/github/keep/x', 13],
  ])('%s has line %i', (path, line) => {
    expect(lineOf(documented, path)).toBe(line);
  });
});

describe('a pattern', () => {
  it.each([
    // pattern, what it covers, what it does not cover
    ['foo', ['foo', 'foo/bar', 'bar/foo', 'bar/foo/baz'], ['foo.txt', 'bar/baz']],
    ['/foo', ['foo', 'foo/bar'], ['bar/foo', 'fool.txt']],
    ['foo/', ['foo/bar', 'bar/foo/baz'], ['foo', 'bar/foo']],
    ['/foo/', ['foo/bar'], ['foo', 'bar/foo/baz']],
    ['foo/bar', ['foo/bar', 'foo/bar/baz'], ['baz/foo/bar', 'foo/bart']],
    ['*', ['foo', 'bar/foo/baz'], []],
    ['f*', ['foo', 'foo/bar', 'bar/foo'], ['xfoo']],
    ['/*', ['foo'], ['foo/bar']],
    ['/*/', ['foo/bar', 'foo/bar/baz'], ['foo']],
    ['docs/*', ['docs/a.md'], ['docs/b/c.md', 'x/docs/a.md', 'docs']],
    ['docs/*.md', ['docs/a.md'], ['docs/b/c.md']],
    ['a/*/c', ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/b/c']],
    ['f?o', ['foo', 'x/foo'], ['fo', 'f/o']],
    ['f\\*o', ['f*o'], ['foo']],
    ['my\\ file.md', ['my file.md', 'docs/my file.md'], ['my']],
    ['**/foo/bar', ['foo/bar', 'x/foo/bar', 'x/y/foo/bar/z'], ['foo/x/bar']],
    ['foo/**', ['foo/bar', 'foo/bar/baz'], ['foo', 'x/foo/bar']],
    ['foo/**/bar', ['foo/bar', 'foo/x/bar', 'foo/x/y/bar/z'], ['x/foo/bar']],
    ['**', ['foo', 'foo/bar'], []],
    ['Docs/', ['Docs/a'], ['docs/a']],
  ])('%s', (pattern, covered, not) => {
    const matches = ownerMatcher(readOwners(`${pattern} @alice`));
    expect([...covered, ...not].filter((path) => matches(path) !== null)).toEqual(covered);
  });
});

describe('a line that GitHub skips', () => {
  it.each([
    ['!*.js @alice', 'taken back'],
    ['\\#notes @alice', 'begin with'],
    ['*.[ch] @alice', 'range'],
    ['***/*.rb @alice', 'three'],
    ['/ @alice', 'covers nothing'],
    ['* alice', 'no owner'],
    ['*.txt docs@', 'no owner'],
    ['a#b @alice', 'a space before it'],
  ])('%s', (line, why) => {
    const { rules, faults } = readOwners(`* @bob\n${line}\n`);
    expect(rules.map(({ owners }) => owners)).toEqual([['@bob']]);
    expect(faults).toMatchObject([{ line: 2, text: line, why: expect.stringContaining(why) as unknown }]);
  });
});

it('takes comments, empty lines, a byte order mark, tabs and Windows line ends', () => {
  const { rules, faults } = readOwners('\uFEFF# who owns what\r\n\r\n*\t@alice @acme/leads  # all\r\nempty\r\n');
  expect(faults).toEqual([]);
  expect(rules).toEqual([
    { line: 3, pattern: '*', owners: ['@alice', '@acme/leads'] },
    { line: 4, pattern: 'empty', owners: [] },
  ]);
});

it('owns nothing where the file is too large for GitHub to load', () => {
  expect(readOwners(`* @alice\n${'#'.repeat(3 * 1024 * 1024)}`)).toEqual({ rules: [], faults: [], tooLarge: true });
});

it('never throws, whatever the file and the path', () => {
  const bits = fc.constantFrom('*', '**', '/', '?', '\\', '!', '#', '[', ' ', '@a', '@a/b', 'a', '\n', '\t');
  const text = fc.array(fc.oneof(bits, fc.string({ maxLength: 3 })), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (file, path) => {
      const owners = readOwners(file.join(''));
      expect(ownerMatcher(owners)(path.join(''))?.line ?? 1).toBeGreaterThan(0);
    }),
  );
});

it('covers what it says literally, whatever the name', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_.]{1,8}$/);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), name, (parts, file) => {
      const matches = ownerMatcher(readOwners(`/${parts.join('/')} @alice`));
      expect(matches([...parts, file].join('/'))).not.toBeNull();
      expect(matches(['-', ...parts, file].join('/'))).toBeNull();
    }),
  );
});

it('stays quick on hostile patterns and on long files', () => {
  const hostile = `${'*a'.repeat(2000)}b @alice\n${'**/a/'.repeat(2000)}b @alice`;
  const many = Array.from({ length: 5000 }, (_, at) => `/folder${at}/**/*.ts @alice`).join('\n');
  const matches = ownerMatcher(readOwners(`${many}\n${hostile}`));
  const before = process.cpuUsage();
  for (let at = 0; at < 300; at += 1) matches(`folder${at}/${'a/'.repeat(20)}${'a'.repeat(200)}.ts`);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
});
