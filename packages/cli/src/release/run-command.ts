import { spawn } from 'node:child_process';

import type { Asked } from './asked.ts';

/**
 * Runs a command that a person typed, in the repository and with their shell; what it prints goes to standard error. Gives
 * its exit code, 127 where it could not be started.
 */
export function runCommand(
  { options, world }: Pick<Asked, 'options' | 'world'>,
  command: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      cwd: options.repo,
      env: { ...world.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => void world.err.write(text));
    }
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 127));
  });
}

/** For code that needs no token: what checks or tests the sources is given none. */
export const withoutTokens = { GITHUB_TOKEN: undefined, GH_TOKEN: undefined };
