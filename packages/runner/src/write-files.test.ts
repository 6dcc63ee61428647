import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { writeFiles } from './write-files.ts';

let top: string;
let workspace: string;
let temporary: string;
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'cm-write-')));
  [workspace, temporary] = [join(top, 'work'), join(top, 'temp')];
  for (const folder of ['work/.git', 'temp', 'elsewhere']) mkdirSync(join(top, folder), { recursive: true });
  writeFileSync(join(top, 'elsewhere', 'kept'), 'kept');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const write = (path: string, ...pieces: readonly string[]) =>
  writeFiles([{ path, pieces: () => pieces }], { workspace, temporary });
const read = (path: string): string => readFileSync(join(top, path), 'utf8');

describe('a file is written', () => {
  test.each([
    ['coverage.svg', 'work/coverage.svg'],
    ['out/deep/coverage.html', 'work/out/deep/coverage.html'],
    ['./out/../a.xml', 'work/a.xml'],
  ])('at %s in the workspace', (path, place) => {
    expect(write(path, 'a', 'Größe', '')).toEqual([]);
    expect(read(place)).toBe('aGröße');
  });

  test('in the runner’s temporary folder', () => {
    expect(write(join(temporary, 'new', 'a.html'), 'x')).toEqual([]);
    expect(read('temp/new/a.html')).toBe('x');
  });

  test('over an older one, which a hard link of it outlives', () => {
    writeFileSync(join(workspace, 'a.html'), 'a much longer old text');
    linkSync(join(workspace, 'a.html'), join(top, 'elsewhere', 'same'));
    expect(write('a.html', 'new')).toEqual([]);
    expect([read('work/a.html'), read('elsewhere/same')]).toEqual(['new', 'a much longer old text']);
    expect(readdirSync(workspace).toSorted()).toEqual(['.git', 'a.html']);
  });

  test('of many pieces, whole', () => {
    const pieces = Array.from({ length: 50_000 }, (_, index) => `line ${index} 🚀\n`);
    expect(write('big.txt', ...pieces)).toEqual([]);
    expect(read('work/big.txt')).toBe(pieces.join(''));
  });
});

describe('no file is written', () => {
  test.each([
    '../elsewhere/kept',
    '../new',
    'a/../../new',
    '/new',
    '.git/config',
    'sub/.git/hooks/pre-commit',
    '.GIT/config',
    'a\0b',
    '.',
    '',
  ])('at %j', (path) => {
    expect(write(path, 'x')).toHaveLength(1);
    expect(read('elsewhere/kept')).toBe('kept');
    expect(readdirSync(top).toSorted()).toEqual(['elsewhere', 'temp', 'work']);
    expect(readdirSync(workspace)).toEqual(['.git']);
  });

  test('outside, where there is no temporary folder', () => {
    const file = { path: join(temporary, 'a'), pieces: () => ['x'] };
    expect(writeFiles([file], { workspace, temporary: null })[0]).toContain('outside the workspace');
  });

  test.runIf(process.platform !== 'win32')('over a link, or below one that leads out', () => {
    symlinkSync(join(top, 'elsewhere', 'kept'), join(workspace, 'link'));
    symlinkSync('nowhere', join(workspace, 'dangling'));
    symlinkSync(join(top, 'elsewhere'), join(workspace, 'out'));
    symlinkSync('.git', join(workspace, 'hidden'));
    expect(write('hidden/config', 'x')[0]).toContain('git’s own folder');
    expect(write('link', 'x')[0]).toContain('a link stands there');
    expect(write('dangling', 'x')[0]).toContain('a link stands there');
    expect(write('out/kept', 'x')[0]).toContain('outside the workspace');
    expect(write('out/new/a', 'x')[0]).toContain('outside the workspace');
    expect([read('elsewhere/kept'), readlinkSync(join(workspace, 'dangling'))]).toEqual(['kept', 'nowhere']);
    expect(readdirSync(join(top, 'elsewhere'))).toEqual(['kept']);
  });

  test('over a folder', () => {
    mkdirSync(join(workspace, 'folder'));
    expect(write('folder', 'x')[0]).toContain('a folder or a device stands there');
    expect(lstatSync(join(workspace, 'folder')).isDirectory()).toBe(true);
  });

  test('by half: what fails on the way leaves the old one, and the others are written', () => {
    writeFileSync(join(workspace, 'a.html'), 'old');
    const failing = {
      path: 'a.html',
      *pieces() {
        yield 'x'.repeat(100_000);
        throw new Error('no more');
      },
    };
    const problems = writeFiles([failing, { path: 'b.html', pieces: () => ['b'] }], { workspace, temporary });
    expect(problems).toEqual(['"a.html" was not written: no more.']);
    expect([read('work/a.html'), read('work/b.html')]).toEqual(['old', 'b']);
    expect(readdirSync(workspace).toSorted()).toEqual(['.git', 'a.html', 'b.html']);
  });
});
