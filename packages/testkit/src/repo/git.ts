import { execFileSync } from 'node:child_process';

/** Nothing of the machine's own git configuration reaches a test. */
const quiet: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ADVICE: '0',
};

/** Runs git and returns its output as bytes; throws with git's own words where it fails. */
export function gitBytes(cwd: string, args: readonly string[], options: GitOptions = {}): Buffer {
  return execFileSync('git', args, {
    cwd,
    env: { ...process.env, ...quiet, ...options.env },
    ...(options.input === undefined ? {} : { input: options.input }),
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1024 * 1024 * 1024,
  });
}

/** Runs git and returns its output as text without the last line break. */
export function git(cwd: string, args: readonly string[], options: GitOptions = {}): string {
  return gitBytes(cwd, args, options).toString('utf8').replace(/\n$/, '');
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}
