import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

import { fastImport, type Step } from './demo/history.ts';

/** A real repository in a folder of its own; ends with the test that asked for it. */
export interface TestRepository extends Disposable {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
}

/** A repository whose history is `steps`, checked out at `branch`. */
export function repositoryWith(steps: readonly Step[], branch = 'main'): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'cm-cli-'));
  function git(input: string, ...args: readonly string[]): string {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], { input, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }
  git('', 'init', '--quiet');
  git(fastImport(steps), 'fast-import', '--quiet', '--done');
  git('', 'symbolic-ref', 'HEAD', `refs/heads/${branch}`);
  git('', 'reset', '--hard', '--quiet');
  return {
    folder,
    git: (...args) => git('', ...args),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One commit after another on `main`, each with a message. */
export function lineOf(...messages: readonly string[]): readonly Step[] {
  return messages.map((message, index) => ({
    mark: index + 1,
    branch: 'main',
    parents: index === 0 ? [] : [index],
    message,
    files: {},
  }));
}
