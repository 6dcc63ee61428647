import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createGit } from './git.ts';
import { reasonOf, recordingLog, type Sandbox, sandbox, valueOf } from './sandbox.ts';

const author = { name: 'cm-actions', email: 'cm@acme.test' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(entries).map(([name, text]) => [name, bytes(text)]));

let origin: Sandbox;
let clone: Sandbox;

beforeAll(() => {
  origin = sandbox();
  origin.commit('feat: one');
  origin.commit('feat: two');
});
afterAll(() => origin.remove());
beforeEach(() => {
  clone = sandbox();
  clone.git('remote', 'add', 'origin', `file://${origin.dir}`);
  clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main');
  clone.git('reset', '--hard', '--quiet', 'FETCH_HEAD');
  clone.git('checkout', '--quiet', '--detach');
  return () => clone.remove();
});

const gitOf = (where: Sandbox) => createGit({ cwd: where.dir, log: recordingLog() });

describe('a commit on a branch of origin', () => {
  test('begins the branch without a parent, then stands on it, and leaves other files', async () => {
    const git = gitOf(clone);
    expect(valueOf(await git.remoteBranch('records'))).toBeNull();
    const commit = { branch: 'records', message: 'records: one\n\nMore', author };
    const first = valueOf(
      await git.commitFiles({ ...commit, expected: null, files: files({ 'a.jsonl': 'é\r\n', 'b.jsonl': 'b' }) }),
    );
    const sha = first.kind === 'done' ? first.commit : '';
    expect(valueOf(await git.remoteBranch('records'))).toBe(sha);
    const second = valueOf(
      await git.commitFiles({ ...commit, expected: sha, files: files({ 'b.jsonl': 'b2', 'c.jsonl': '' }) }),
    );
    expect(second).toEqual({ kind: 'done', commit: origin.git('rev-parse', 'records') });
    expect(origin.git('log', '--format=%an <%ae> %cn %s|%b|%P', '--reverse', 'records').split('\n')).toEqual([
      'cm-actions <cm@acme.test> cm-actions records: one|More|',
      `cm-actions <cm@acme.test> cm-actions records: one|More|${sha}`,
    ]);
    expect(origin.git('ls-tree', '--format=%(objectmode) %(path)', 'records').split('\n')).toEqual([
      '100644 a.jsonl',
      '100644 b.jsonl',
      '100644 c.jsonl',
    ]);
    expect(origin.git('show', 'records:b.jsonl')).toBe('b2');
    // As it was given, and not as a worktree here would have it.
    expect(origin.git('cat-file', '-s', 'records:a.jsonl')).toBe('4');
    origin.git('update-ref', '-d', 'refs/heads/records');
  });

  test('touches neither branch, index nor files of the clone, and runs no hook and no signing program', async () => {
    clone.git('tag', '--annotate', '--no-sign', '--message', 'x', 'v1');
    clone.write('staged.txt', 'mine');
    clone.git('add', 'staged.txt');
    const before = [
      clone.git('status', '--porcelain'),
      clone.git('for-each-ref', 'refs/heads', 'refs/tags'),
      clone.git('rev-parse', 'HEAD'),
    ];
    const trap = join(clone.dir, 'trap');
    for (const name of ['pre-push', 'reference-transaction', 'post-index-change']) {
      const hook = clone.write(`.git/hooks/${name}`, `#!/bin/sh\ntouch '${trap}'\n`);
      chmodSync(hook, 0o755);
    }
    const program = clone.write('.git/sign', `#!/bin/sh\ntouch '${trap}'\nexit 1\n`);
    chmodSync(program, 0o755);
    for (const [key, value] of [
      ['commit.gpgSign', 'true'],
      ['push.gpgSign', 'if-asked'],
      ['gpg.program', program],
      ['remote.origin.receivepack', program],
      ['push.followTags', 'true'],
    ] as const)
      clone.git('config', key, value);
    const index = readFileSync(join(clone.dir, '.git', 'index'));
    const done = await gitOf(clone).commitFiles({
      branch: 'quiet',
      expected: null,
      files: files({ a: 'a' }),
      message: 'x',
      author,
    });
    expect(valueOf(done).kind).toBe('done');
    expect(existsSync(trap)).toBe(false);
    expect([
      clone.git('status', '--porcelain'),
      clone.git('for-each-ref', 'refs/heads', 'refs/tags'),
      clone.git('rev-parse', 'HEAD'),
    ]).toEqual(before);
    expect(readFileSync(join(clone.dir, '.git', 'index'))).toEqual(index);
    expect(origin.git('tag')).toBe('');
    expect(origin.git('log', '--format=%G?', 'quiet')).toBe('N');
  });

  test('is not made where the branch stands elsewhere: ahead, back, gone, or there already', async () => {
    const git = gitOf(clone);
    const commit = { branch: 'moved', files: files({ a: 'a' }), message: 'x', author };
    const first = valueOf(await git.commitFiles({ ...commit, expected: null }));
    const one = first.kind === 'done' ? first.commit : '';
    expect(valueOf(await git.commitFiles({ ...commit, expected: null }))).toEqual({ kind: 'raced' });
    const second = valueOf(await git.commitFiles({ ...commit, files: files({ a: 'b' }), expected: one }));
    const two = second.kind === 'done' ? second.commit : '';
    expect(valueOf(await git.commitFiles({ ...commit, expected: one }))).toEqual({ kind: 'raced' });
    origin.git('update-ref', 'refs/heads/moved', one);
    expect(valueOf(await git.commitFiles({ ...commit, expected: two }))).toEqual({ kind: 'raced' });
    origin.git('update-ref', '-d', 'refs/heads/moved');
    expect(valueOf(await git.commitFiles({ ...commit, expected: two }))).toEqual({ kind: 'raced' });
    expect(valueOf(await git.remoteBranch('moved'))).toBeNull();
  });

  test('is raced where another commit came that this clone has never seen', async () => {
    const other = sandbox();
    other.git('remote', 'add', 'origin', `file://${origin.dir}`);
    const commit = { branch: 'shared', message: 'x', author };
    const first = valueOf(await gitOf(other).commitFiles({ ...commit, expected: null, files: files({ a: '1' }) }));
    const one = first.kind === 'done' ? first.commit : '';
    valueOf(await gitOf(clone).fetch([one], { depth: 1 }));
    valueOf(await gitOf(other).commitFiles({ ...commit, expected: one, files: files({ a: '2' }) }));
    const late = await gitOf(clone).commitFiles({ ...commit, expected: one, files: files({ a: '3' }) });
    expect(valueOf(late)).toEqual({ kind: 'raced' });
    other.remove();
  });
});

describe('a refusal says what to do', () => {
  test.each([
    [
      'a ruleset',
      "echo 'error: GH013: Repository rule violations found for refs/heads/x.' >&2; exit 1",
      /ruleset protects the branch/,
    ],
    [
      'a protected branch',
      "echo 'error: GH006: Protected branch update failed for refs/heads/x.' >&2; exit 1",
      /branch x is protected/,
    ],
    ['a hook', "echo 'no.' >&2; exit 1", /protected/],
  ])('%s', async (_, script, expected) => {
    const hook = join(origin.dir, '.git', 'hooks', 'pre-receive');
    writeFileSync(hook, `#!/bin/sh\n${script}\n`);
    chmodSync(hook, 0o755);
    const done = await gitOf(clone).commitFiles({
      branch: 'x',
      expected: null,
      files: files({ a: 'a' }),
      message: 'x',
      author,
    });
    writeFileSync(hook, '#!/bin/sh\nexit 0\n');
    expect(reasonOf(done)).toMatch(expected);
    expect(reasonOf(done)).toContain('`git push` to the branch x of `origin` was refused');
  });

  test('no repository at origin', async () => {
    clone.git('remote', 'set-url', 'origin', `file://${clone.dir}/nowhere`);
    const commit = { branch: 'x', expected: null, files: files({ a: 'a' }), message: 'x', author };
    expect(reasonOf(await gitOf(clone).commitFiles(commit))).toContain('There is no repository at `origin`');
    expect(reasonOf(await gitOf(clone).remoteBranch('x'))).toContain('nowhere');
  });

  test.each([
    ['a branch', { branch: '--force' }, 'is no name of a branch'],
    ['a commit', { expected: 'HEAD' }, 'is no commit'],
    ['a file', { files: files({ '../x': 'a' }) }, 'is no name of a file'],
    ['a folder', { files: files({ 'a/b': 'a' }) }, 'is no name of a file'],
    ['a dot file', { files: files({ '.gitattributes': 'a' }) }, 'is no name of a file'],
  ])('what is no name of %s', async (_, change, expected) => {
    const commit = { branch: 'x', expected: null, files: files({ a: 'a' }), message: 'x', author, ...change };
    expect(reasonOf(await gitOf(clone).commitFiles(commit))).toContain(expected);
  });
});

test('a branch whose name only ends like the one that is asked for is not that branch', async () => {
  origin.git('branch', 'deep/refs/heads/here', 'main');
  expect(valueOf(await gitOf(clone).remoteBranch('here'))).toBeNull();
  expect(valueOf(await gitOf(clone).remoteBranch('main'))).toBe(origin.git('rev-parse', 'main'));
  expect(reasonOf(await gitOf(clone).remoteBranch('--upload-pack=x'))).toContain('is no name of a branch');
});

test('an object over the limit that was asked for is unavailable, and one over the usual limit is read on request', async () => {
  clone.write('big.txt', 'x'.repeat(9 * 1024 * 1024));
  clone.git('add', 'big.txt');
  const id = clone.git('rev-parse', ':big.txt');
  const git = gitOf(clone);
  expect(reasonOf(await git.objects([id]))).toContain('8388608');
  expect(valueOf(await git.objects([id], 10 * 1024 * 1024))).toMatchObject([{ kind: 'found' }]);
});
