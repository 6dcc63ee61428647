import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Fact } from '@cm/model';
import type { LogPort } from '@cm/app';

/** A real repository in a folder of its own, for tests: plain git is the oracle. */
export interface Sandbox {
  readonly dir: string;
  /** Runs git and gives its output; throws where git fails. */
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string | Uint8Array) => string;
  /** Makes an empty commit with exactly this message; gives its hash. */
  readonly commit: (message: string) => string;
  readonly remove: () => void;
}

const person = {
  GIT_AUTHOR_NAME: 'Ada Acme',
  GIT_AUTHOR_EMAIL: 'ada@acme.test',
  GIT_COMMITTER_NAME: 'Ci Acme',
  GIT_COMMITTER_EMAIL: 'ci@acme.test',
};

/** A new, empty repository on the branch `main`, which no configuration of the machine reaches. */
export function sandbox(prefix = 'cm-git-'): Sandbox {
  const root = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  const dir = join(root, 'work');
  mkdirSync(dir);
  const env = { ...process.env, ...person, GIT_CONFIG_NOSYSTEM: '1', HOME: root, GIT_CONFIG_GLOBAL: '' };
  const run = (input: string, args: readonly string[]): string => {
    const done = spawnSync('git', args, { cwd: dir, env, input, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
    return done.stdout.trimEnd();
  };
  run('', ['init', '--quiet', '--initial-branch=main']);
  return {
    dir,
    git: (...args) => run('', args),
    write: (path, text) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
      return join(dir, path);
    },
    commit: (message) => {
      run(message, ['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--allow-empty-message', '-F', '-']);
      return run('', ['rev-parse', 'HEAD']);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A log that keeps what it is told. */
export function recordingLog(): LogPort & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const keep = (message: string): void => void lines.push(message);
  return { lines, debug: keep, info: keep, warning: keep, group: keep, endGroup: () => undefined };
}

/** The value of an available fact; a test fails on the reason otherwise. */
export function valueOf<T>(fact: Fact<T>): T {
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value;
}

/** The reason of an unavailable fact; a test fails on an available one. */
export function reasonOf(fact: Fact<unknown>): string {
  if (fact.status === 'available') throw new Error(`available: ${JSON.stringify(fact.value)}`);
  return fact.reason;
}
