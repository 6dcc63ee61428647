import { execFile } from 'node:child_process';

import { locateGit } from '@cm/git';
import { available, type Fact, unavailable } from '@cm/model';

import type { World } from './world.ts';

/** What git said: its exit code and its output. */
export interface GitAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const mostOutput = 1024 * 1024;

/**
 * Asks git as the developer has set it up, environment and all: where hooks are and how messages are cleaned, only
 * their own configuration knows. Never for what a verdict on a change stands on; that is for the Git port.
 */
export function askOwnGit(
  world: Pick<World, 'env'>,
  folder: string,
  args: readonly string[],
): Promise<Fact<GitAnswer>> {
  const git = locateGit(world.env, folder);
  if (git.status === 'unavailable') return Promise.resolve(git);
  const options = { cwd: folder, env: { ...world.env, LC_ALL: 'C' }, maxBuffer: mostOutput, windowsHide: true };
  return new Promise((resolve) => {
    execFile(git.value, args, options, (error, out, err) => {
      const code = error === null ? 0 : error.code;
      resolve(
        typeof code === 'number'
          ? available({ code, out, err })
          : unavailable(`git ${args[0] ?? ''} could not be run: ${error?.message ?? ''}.`),
      );
    });
  });
}
