import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Fact } from '@cm/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { nodeHash } from './node-hash.ts';
import { nodeFiles, systemClock } from './node-ports.ts';
import { innerPath } from './paths.ts';

const posix = process.platform !== 'win32';
let top: string;
let root: string;

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'cm-files-')));
  root = join(top, 'work');
  const files = [
    'a.txt',
    'docs/guide.md',
    'src/deep/er/x.py',
    'src/y.py',
    'node_modules/p/z.py',
    '.git/hooks/h.py',
    '.github/w.yml',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `content of ${file}`);
  }
  writeFileSync(join(top, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const text = (fact: Fact<Uint8Array>) =>
  fact.status === 'available' ? Buffer.from(fact.value).toString() : fact.reason;

describe('a file', () => {
  test.each(['a.txt', './docs/guide.md', 'src/deep/er/x.py', 'src/deep//er/x.py'])('%s is read whole', async (path) => {
    const clean = path.replace('./', '').replace('//', '/');
    expect(text(await nodeFiles(root).read(path, 100))).toBe(`content of ${clean}`);
  });

  test.each([
    ['../secret.txt', 'not inside the workspace'],
    ['docs/../../secret.txt', 'not inside the workspace'],
    ['/etc/passwd', 'not inside the workspace'],
    ['C:\\secret.txt', 'not inside the workspace'],
    ['\\\\server\\share', 'not inside the workspace'],
    ['a.txt\0.md', 'not inside the workspace'],
    ['', 'not inside the workspace'],
    ['absent.txt', 'There is no file "absent.txt"'],
    ['a.txt/below', 'There is no file'],
    ['docs', 'is a folder'],
    ['.', 'is a folder'],
  ])('%j is unavailable', async (path, reason) => {
    expect(text(await nodeFiles(root).read(path, 100))).toContain(reason);
  });

  test('of exactly the most bytes is read, and one more is too many', async () => {
    expect(text(await nodeFiles(root).read('a.txt', 16))).toBe('content of a.txt');
    expect(text(await nodeFiles(root).read('a.txt', 15))).toContain('holds 16 bytes; at most 15');
  });

  test.runIf(posix)('behind a link that leaves the workspace, or a device, is unavailable', async () => {
    symlinkSync(join(top, 'secret.txt'), join(root, 'link.txt'));
    symlinkSync(top, join(root, 'linked'));
    symlinkSync('docs/guide.md', join(root, 'inner.md'));
    symlinkSync('/dev/zero', join(root, 'zero'));
    const files = nodeFiles(root);
    for (const path of ['link.txt', 'linked/secret.txt', 'zero']) {
      expect(text(await files.read(path, 100))).toContain('leads out of the workspace');
    }
    expect(text(await nodeFiles('/dev').read('zero', 100))).toContain('no ordinary file');
    expect(text(await files.read('inner.md', 100))).toBe('content of docs/guide.md');
    for (const name of ['link.txt', 'linked', 'inner.md', 'zero']) rmSync(join(root, name));
  });
});

test('no path that passes holds a step up', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('..', '.', 'a', '', 'C:')), (parts) => {
      const inner = innerPath(parts.join('/'));
      expect(inner?.split('/').includes('..') ?? false).toBe(false);
    }),
  );
});

describe('a search', () => {
  test.each([
    [['**/*.py'], ['src/deep/er/x.py', 'src/y.py']],
    [['*.py'], ['src/deep/er/x.py', 'src/y.py']],
    [
      ['/*.txt', 'docs/'],
      ['a.txt', 'docs/guide.md'],
    ],
    [
      ['**', '!src/**'],
      ['.github/w.yml', 'a.txt', 'docs/guide.md'],
    ],
    [[], []],
  ])('for %j finds %j', async (patterns, expected) => {
    expect(await nodeFiles(root).glob(patterns)).toEqual({ status: 'available', value: expected });
  });

  test('in a folder that is not there is unavailable', async () => {
    expect(await nodeFiles(join(top, 'nowhere')).glob(['*'])).toMatchObject({ status: 'unavailable' });
  });
});

test('the hash is SHA-256, of text as of its UTF-8 bytes', () => {
  // Source: FIPS 180-4 example, SHA-256 of "abc".
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(nodeHash().sha256('abc')).toBe(abc);
  expect(nodeHash().sha256(new Uint8Array([97, 98, 99]))).toBe(abc);
  expect(Math.abs(systemClock().now() - Date.now())).toBeLessThan(1000);
});
