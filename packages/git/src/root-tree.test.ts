import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type LogPort, rootSpec, treeEntries } from '@cm/app';
import { afterAll, expect, it } from 'vitest';

import { createGit } from './git.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const silent = (): void => undefined;
const log: LogPort = { debug: silent, info: silent, warning: silent, group: silent, endGroup: silent };

it.each(['sha1', 'sha256'])('the root of a commit is read as git lists it: %s', async (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'cm-root-'));
  folders.push(folder);
  const git = (...args: readonly string[]): string => execFileSync('git', [...args], { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet', `--object-format=${format}`);
  for (const name of ['.commitlintrc', 'package.json', 'a b', 'Ünïcode', '-x', 'z'.repeat(200)]) {
    writeFileSync(join(folder, name), name);
  }
  mkdirSync(join(folder, 'commitlint.config.js'));
  writeFileSync(join(folder, 'commitlint.config.js', 'x'), 'x');
  symlinkSync('package.json', join(folder, 'package.yaml'));
  git('add', '.');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@acme.test', 'commit', '--quiet', '-m', 'chore: start');
  const listed = git('-c', 'core.quotePath=false', 'ls-tree', '-z', '--format=%(objectmode) %(path)', 'HEAD')
    .split('\0')
    .filter(Boolean);
  const answers = await createGit({ cwd: folder, log, remoteAuth: null, env: process.env }).objects([rootSpec('HEAD')]);
  const [root] = answers.status === 'available' ? answers.value : [];
  if (root?.kind !== 'found') throw new Error(JSON.stringify(answers));
  const entries = treeEntries(root.bytes, root.id.length / 2, () => true);
  expect(entries?.map(({ mode, name }) => `${mode.padStart(6, '0')} ${name}`)).toEqual(listed);
});
