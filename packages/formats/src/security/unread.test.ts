import { describe, expect, it } from 'vitest';

import { changed, options } from './scan.fixture.ts';
import { securityAreasOf } from './scan.ts';
import type { SecurityFile } from './types.ts';

const unread = (path: string, more: Partial<SecurityFile>): boolean =>
  securityAreasOf([changed(path, [], more)], options).unread.length > 0;

describe('a file without lines', () => {
  it.each([
    ['code that is too large to be shown', 'src/a.ts', { additions: 30_000 }, true],
    ['code that git is told to take for binary', 'src/a.py', {}, true],
    ['a manifest that is too large', 'package.json', { additions: 3000 }, true],
    ['code of which a part is shown', 'src/a.ts', { additions: 3, patch: '@@ -0,0 +1,3 @@\n+a\n+b' }, true],
    ['code that is shown whole', 'src/a.ts', { additions: 2, patch: '@@ -0,0 +1,2 @@\n+a\n+b' }, false],
    ['an empty file', 'src/__init__.py', { status: 'added', blob: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' }, false],
    ['a rename alone', 'src/a.ts', { status: 'renamed', previous: 'src/b.ts' }, false],
    ['a deletion that is too large', 'src/a.ts', { status: 'removed', deletions: 30_000 }, true],
    ['a picture', 'logo.png', { status: 'added' }, false],
    ['a lock file', 'package-lock.json', { additions: 30_000 }, false],
    ['a document', 'README.md', { additions: 30_000 }, false],
    ['a test', 'tests/test_a.py', { additions: 30_000 }, false],
  ] as const)('%s', (_, path, more, expected) => {
    expect(unread(path, more)).toBe(expected);
  });
});
