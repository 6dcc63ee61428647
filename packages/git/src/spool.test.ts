import { fstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test, vi } from 'vitest';

import { createGit } from './git.ts';
import { createLogParser } from './log-parser.ts';
import { recordingLog, sandbox, valueOf } from './sandbox.ts';
import { openSpool } from './spool.ts';

const posix = process.platform !== 'win32';

afterEach(() => void vi.unstubAllEnvs());

describe.runIf(posix)('the files of a git process', () => {
  test('have no name, and belong to nobody else', () => {
    const repo = sandbox();
    const spool = openSpool('HEAD\n', repo.dir);
    expect(spool).not.toBeNull();
    for (const file of Object.values(spool ?? {})) expect(fstatSync(file).mode & 0o777).toBe(0o600);
    for (const file of Object.values(spool ?? {})) expect(fstatSync(file).nlink).toBe(0);
    expect(readdirSync(repo.dir)).toEqual(['.git']);
    repo.remove();
  });

  test.each([
    ['a folder that is not there', 'nowhere'],
    ['a file in its place', 'file'],
  ])('cannot be opened with %s', (_, name) => {
    const repo = sandbox();
    writeFileSync(join(repo.dir, 'file'), '');
    expect(openSpool('', join(repo.dir, name))).toBeNull();
    repo.remove();
  });

  test('are not needed: without a temporary folder the log comes through pipes, the same', async () => {
    const repo = sandbox();
    for (let made = 0; made < 40; made += 1) repo.commit(`feat: add part ${made}\n\n${'Größe 🚀 '.repeat(3000)}\n`);
    const read = async (): Promise<readonly string[]> => {
      const messages: string[] = [];
      const git = createGit({ cwd: repo.dir, log: recordingLog() });
      const given = await git.log({ include: ['HEAD'], exclude: [] }, ({ message }) => messages.push(message));
      expect(valueOf(given)).toBe(40);
      return messages;
    };
    const throughFiles = await read();
    mkdirSync(join(repo.dir, 'tmp'));
    vi.stubEnv('TMPDIR', join(repo.dir, 'tmp', 'gone'));
    expect(await read()).toEqual(throughFiles);
    expect(throughFiles[39]).toBe(`feat: add part 0\n\n${'Größe 🚀 '.repeat(3000)}\n`);
    repo.remove();
  });
});

test('a chunk may be overwritten once it was parsed', () => {
  const sha = 'a'.repeat(40);
  const record = Buffer.from(`>${sha} \nAda\na@x\nAda\na@x\nfeat: add export\n\0`);
  const messages: string[] = [];
  const parser = createLogParser(({ message }) => messages.push(message));
  for (const cut of [record.subarray(0, 30), record.subarray(30)]) {
    const chunk = Buffer.from(cut);
    parser.push(chunk);
    chunk.fill(0x3f);
  }
  expect(messages).toEqual(['feat: add export\n']);
});
