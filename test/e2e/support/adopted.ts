import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

import { expect, onTestFinished } from 'vitest';

import { cm } from './cm.ts';
import { type SampleFiles, sampleFiles, type SampleName } from './samples/sample.ts';

/** A sample as a team's clone, in which the built `cm init` has run. */
export interface Adopted {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly put: (files: SampleFiles) => void;
  readonly commit: (message: string) => void;
  /** Everything that `cm init` wrote, by path. */
  readonly written: () => SampleFiles;
  /** What it said. */
  readonly said: string;
}

/** Makes a repository of a sample out of nothing, and runs `cm init --yes` with these flags in it. */
export async function adopted(sample: SampleName, ...flags: readonly string[]): Promise<Adopted> {
  const folder = mkdtempSync(join(tmpdir(), 'cm-team-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const who = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Ada'],
    [`GIT_${role}_EMAIL`, 'ada@acme.example'],
  ]);
  const env = { ...process.env, ...Object.fromEntries(who), GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const put = (files: SampleFiles): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const commit = (message: string): void => {
    git('add', '--all');
    git('commit', '--quiet', '-m', message);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  put(sampleFiles(sample));
  commit('feat: start the shop\n\nTask: TASK-1');
  git('remote', 'add', 'origin', 'https://github.com/acme/webshop.git');
  const { exitCode, stderr, stdout } = await cm(['init', '--yes', ...flags], { cwd: folder });
  expect([exitCode, stderr]).toEqual([0, '']);
  const written = (): SampleFiles => {
    const files = readdirSync(join(folder, '.github'), { recursive: true, withFileTypes: true });
    const paths = files.filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name)));
    return Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  };
  return { folder, git, put, commit, written, said: stdout };
}

/** The description of the pull request that brings the files: the template as it was written, with a ticket. */
export function describedBy(files: SampleFiles): string {
  return `${(files['.github/pull_request_template.md'] ?? '').trimEnd()} TASK-1\n`;
}
