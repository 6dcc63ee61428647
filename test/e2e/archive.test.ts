import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCm } from '@cm/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

import { adopted } from './support/adopted.ts';
import { dist } from './support/dist.ts';

/** The built tree as `git archive` gives it, which is what a job and `npx` download: in a folder of its own. */
function archive(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cm-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const env = { ...process.env, GIT_DIR: join(folder, '.git'), GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', args, { cwd: dist, env: { ...env, GIT_WORK_TREE: dist }, maxBuffer: 100_000_000 });
  execFileSync('git', ['init', '--quiet', folder], { env: { ...process.env, GIT_CONFIG_GLOBAL: devNull } });
  git('add', '--all', '.');
  const tree = git('write-tree').toString('utf8').trim();
  execFileSync('tar', ['-xf', '-', '-C', folder], { input: git('archive', tree) });
  return folder;
}

describe('a release as it is downloaded', () => {
  it('lacks the pages that are read on GitHub, and cm init writes the same files from it', async () => {
    const flags = ['--with', 'merge-queue,change-gate-forks,coverage,coverage-comment,rollback-plan'];
    const team = await adopted('python-service', ...flags);
    const fromTag = team.written();
    const tree = archive();
    expect(existsSync(join(dist, 'commit-lint/README.md'))).toBe(true);
    expect(existsSync(join(tree, 'commit-lint/README.md'))).toBe(false);
    rmSync(join(team.folder, '.github'), { recursive: true });
    const run = (...args: readonly string[]) => runCm({ dist: tree, cwd: team.folder, args });
    expect(await run('init', '--yes', ...flags)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(team.written()).toEqual(fromTag);
    expect(await run('template-check', '.')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await run('explain', 'commit-lint/ticket')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await run('commit-lint', '--range', 'HEAD~0..HEAD')).toMatchObject({ exitCode: 0 });
  });
});
