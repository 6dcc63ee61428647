import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { GitDiffEnds } from '@cm/app';
import type { Fact } from '@cm/model';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { createGit } from './git.ts';
import { reasonOf, recordingLog, type Sandbox, sandbox, valueOf } from './sandbox.ts';

let repo: Sandbox;
let base: string;
let head: string;
const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

beforeAll(() => {
  repo = sandbox();
  repo.write('a.py', numbers(1, 20));
  repo.write('old name.py', numbers(100, 140));
  repo.write('gone.py', 'print(1)\n');
  repo.git('add', '.');
  base = repo.commit('feat: first');
  repo.write('a.py', numbers(1, 20).replace('line 5\n', 'line five\n').replace('line 12\n', ''));
  repo.git('mv', 'old name.py', 'nëw "name".py');
  repo.git('rm', '--quiet', 'gone.py');
  repo.write('src/new.py', 'print(2)\n');
  repo.git('add', '.');
  head = repo.commit('feat: second');
});
afterAll(() => repo.remove());
afterEach(() => void vi.unstubAllEnvs());

async function diffOf(at: Sandbox, ends: GitDiffEnds = { base, head }): Promise<Fact<string>> {
  const windows: Buffer[] = [];
  const read = await createGit({ cwd: at.dir, log: recordingLog() }).diff(ends, (bytes) => {
    windows.push(Buffer.from(bytes));
    return null;
  });
  return read.status === 'unavailable' ? read : { ...read, value: Buffer.concat(windows).toString() };
}

describe('the difference of two commits', () => {
  test('is what `git diff -U0 -M` prints, index lines in full', async () => {
    const flags = ['-U0', '-M', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv'];
    const plain = repo.git('diff', ...flags, '--src-prefix=a/', '--dst-prefix=b/', base, head);
    const text = valueOf(await diffOf(repo));
    expect(text.trimEnd()).toBe(plain);
    for (const part of [
      'rename from old name.py',
      '@@ -5 +5 @@',
      '@@ -12 +11,0 @@',
      '+++ b/src/new.py',
      '--- a/gone.py',
    ])
      expect(text).toContain(part);
  });

  test.each(['HEAD^1', 'HEAD~1', 'main^'])('may start at %s', async (from) => {
    expect(await diffOf(repo, { base: from, head: 'HEAD' })).toEqual(await diffOf(repo));
  });

  test('is the same through pipes', async () => {
    const plain = await diffOf(repo);
    vi.stubEnv('TMPDIR', join(repo.dir, 'gone'));
    expect(await diffOf(repo)).toEqual(plain);
  });

  test('of a commit with itself is empty', async () => {
    expect(valueOf(await diffOf(repo, { base: head, head }))).toBe('');
  });

  test.each([
    ['a commit that is not there', '1'.repeat(40), 'is not in this clone'],
    ['an option', '--output=x', 'is no commit that can be compared'],
    ['a range', 'HEAD^1..HEAD', 'is no commit that can be compared'],
    ['a path', 'HEAD:a.py', 'is no commit that can be compared'],
    ['a search', 'HEAD^{/first}', 'is no commit that can be compared'],
  ])('with %s is unavailable', async (_, odd, reason) => {
    expect(reasonOf(await diffOf(repo, { base: odd, head }))).toContain(reason);
    expect(reasonOf(await diffOf(repo, { base, head: odd }))).toContain(reason);
  });

  test('ends where the reader says so, with its reason', async () => {
    let windows = 0;
    const read = createGit({ cwd: repo.dir, log: recordingLog() }).diff({ base, head }, () => {
      windows += 1;
      return 'That is no diff.';
    });
    expect(reasonOf(await read)).toBe('That is no diff.');
    expect(windows).toBe(1);
  });
});

describe('nothing that the change or the configuration brings', () => {
  test('hides a line or alters the form', async () => {
    const other = sandbox();
    other.write('a.py', numbers(1, 9));
    other.write('b.py', numbers(1, 9));
    other.git('add', '.');
    const before = other.commit('feat: first');
    other.write('a.py', `${numbers(1, 9)}secret = 1\n`);
    other.write('.gitattributes', '*.py -diff binary\n');
    other.write('src/.gitattributes', '* -diff\n');
    other.write('src/c.py', 'secret = 2\n');
    other.git('add', '.');
    const after = other.commit('feat: hide');
    const ends = { base: before, head: after };
    const clean = valueOf(await diffOf(other, ends));
    expect(clean).toContain('+secret = 1\n');
    expect(clean).toContain('+secret = 2\n');
    const settings = {
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.interHunkContext': '100',
      'diff.context': '9',
      'diff.orderFile': join(other.dir, 'order'),
      'diff.renames': 'false',
      'diff.external': 'false',
      'diff.relative': 'true',
      'color.ui': 'always',
      'core.worktree': other.dir,
      'core.bigFileThreshold': '1',
      'core.attributesFile': join(other.dir, '.gitattributes'),
    };
    writeFileSync(join(other.dir, 'order'), 'src/c.py\n');
    for (const [key, value] of Object.entries(settings)) other.git('config', key, value);
    expect(valueOf(await diffOf(other, ends))).toBe(clean);
    other.remove();
  });

  test('is run', async () => {
    const other = sandbox();
    const sprung = join(other.dir, '..', 'sprung');
    const trap = `sh -c 'touch ${sprung}; true'`;
    other.write('.gitattributes', '* diff=evil\n');
    other.write('a.py', 'one\n');
    other.git('add', '.');
    other.commit('feat: first');
    other.write('a.py', 'two\n');
    other.git('commit', '--quiet', '-am', 'feat: second');
    for (const key of ['diff.external', 'diff.evil.textconv', 'diff.evil.command', 'core.fsmonitor', 'core.pager'])
      other.git('config', key, trap);
    mkdirSync(join(other.dir, '.git', 'info'), { recursive: true });
    writeFileSync(join(other.dir, '.git', 'info', 'attributes'), '* diff=evil\n');
    const text = valueOf(await diffOf(other, { base: 'HEAD^1', head: 'HEAD' }));
    expect(text).toContain('-one\n+two\n');
    expect(existsSync(sprung)).toBe(false);
    other.git('-c', 'core.fsmonitor=false', 'diff', 'HEAD^1', 'HEAD');
    expect(existsSync(sprung)).toBe(true);
    other.remove();
  });
});

test('a linked worktree and a folder below are read as well', async () => {
  const plain = await diffOf(repo);
  repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
  expect(await diffOf({ ...repo, dir: join(repo.dir, '..', 'linked') })).toEqual(plain);
  expect(await diffOf({ ...repo, dir: join(repo.dir, 'src') })).toEqual(plain);
});
