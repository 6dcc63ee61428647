import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { runAction } from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dist } from './support/dist.ts';
import { expectNoStackTrace } from './support/output.ts';
import { openPullRequest } from './support/pull-request.ts';

let root: string;
let bare: string;

/** Git as on a fresh machine. */
function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=release', '-c', 'user.email=release@acme.example', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8' }).trim();
}

/** A bare repository whose tag v1 is a commit with the release tree as its tree. */
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'cm-release-')));
  bare = join(root, 'cm-actions.git');
  const work = join(root, 'work');
  cpSync(dist, work, { recursive: true });
  git(work, 'init', '--quiet', '--initial-branch', 'main');
  git(work, 'add', '--all', '--force');
  git(work, 'commit', '--quiet', '--message', 'chore: release 1.0.0');
  git(work, 'tag', 'v1');
  git(root, 'clone', '--quiet', '--bare', work, bare);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Unpacks the tag as GitHub's runner does. */
function unpacked(): string {
  const folder = mkdtempSync(join(root, 'unpacked-'));
  const archive = join(root, 'v1.tar');
  git(bare, 'archive', '--output', archive, 'v1');
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  return folder;
}

describe('the tag of a release', () => {
  it('holds the release tree and nothing else: archived and unpacked, the action runs', async () => {
    const pull = await openPullRequest();
    const { event, server, workspace } = pull;
    const step = await runAction({ dist: unpacked(), action: 'commit-lint', event, server, workspace });
    expect(step.exitCode).toBe(0);
    expect(step.report?.tool.tree).toMatch(/^[0-9a-f]{64}$/);
  });

  it('without a sub-path, the action says which one to use, and fails', () => {
    const text = git(bare, 'show', 'v1:action.yml');
    expect(text).toContain('org/cm-actions/commit-lint@v1');
    expect(text).toContain('exit 2');
  });

  it('a broken download is never a pass', async () => {
    const folder = unpacked();
    rmSync(join(folder, 'lib', 'index.js'));
    const { event, server, workspace } = await openPullRequest();
    const step = await runAction({ dist: folder, action: 'commit-lint', event, server, workspace });
    expectNoStackTrace(`${step.stdout}\n${step.stderr}`);
    expect(step.exitCode).toBe(2);
    expect(step.stdout).toContain('::error::commit-lint could not run');
  });

  it.each([
    ['feat: add export\n\nTask: TASK-1\n', 0, 'commit-lint passed'],
    ['added export\n\nTask: TASK-1\n', 1, 'commit-lint failed'],
  ])('runs by npx from the repository, offline: %j exits %i', (message, code, words) => {
    const cwd = mkdtempSync(join(root, 'project-'));
    const spec = `git+${pathToFileURL(bare).href}#v1`;
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      npm_config_cache: join(root, 'npm-cache'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
    };
    const args = ['-y', spec, 'commit-lint', '--message', '-'];
    const ran = npx(args, { cwd, env, input: message });
    expect(ran).toMatchObject({ code });
    expect(ran.stdout).toContain(words);
  });
});

function npx(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string>; readonly input: string },
) {
  try {
    return {
      code: 0,
      stdout: execFileSync('npx', args, { ...options, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] }),
      stderr: '',
    };
  } catch (error) {
    const { status, stderr, stdout } = error as {
      readonly status: number;
      readonly stderr: string;
      readonly stdout: string;
    };
    return { code: status, stdout, stderr };
  }
}
