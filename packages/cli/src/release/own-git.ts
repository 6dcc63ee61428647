import { devNull } from 'node:os';

import { available, type Fact, unavailable } from '@cm/model';

import { askOwnGit } from '../own-git.ts';
import type { World } from '../world.ts';

/**
 * Runs git as the person or the job is set up: with their name, signing key and credentials, but no hooks. Gives what it
 * printed, or its own words where it failed.
 */
export type OwnGit = (args: readonly string[], more?: Readonly<Record<string, string>>) => Promise<Fact<string>>;

const settings = ['-c', `core.hooksPath=${devNull}`, '-c', 'i18n.commitEncoding=UTF-8'];
const longestReason = 1000;

/** Git in a folder. */
export function ownGitIn(world: World, folder: string): OwnGit {
  return async (args, more = {}) => {
    const env = { ...world.env, GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', ...more };
    const answer = await askOwnGit({ env }, folder, [...settings, ...args]);
    if (answer.status === 'unavailable') return answer;
    const { code, err, out } = answer.value;
    if (code === 0) return available(out);
    const words = `${err}\n${out}`.replaceAll(/\s+/g, ' ').trim().slice(0, longestReason);
    return unavailable(`git ${args[0] ?? ''} failed: ${words === '' ? `exit ${code}` : words}`);
  };
}

/** What a remote has now: its default branch, and its tags by short name with the id that each stands on. */
export interface Remote {
  readonly name: string;
  /** Short; null where it does not say. */
  readonly branch: string | null;
  readonly tip: string | null;
  readonly tags: ReadonlyMap<string, string>;
}

/** Asks a remote with one call. */
export async function askRemote(git: OwnGit, name: string): Promise<Fact<Remote>> {
  const said = await git(['ls-remote', '--symref', '--', name, 'HEAD', 'refs/tags/v*']);
  if (said.status === 'unavailable') return said;
  const tags = new Map<string, string>();
  let branch: string | null = null;
  let tip: string | null = null;
  for (const line of said.value.split('\n')) {
    const [value = '', ref = ''] = line.split('\t');
    if (ref === 'HEAD' && value.startsWith('ref: refs/heads/')) branch = value.slice('ref: refs/heads/'.length);
    else if (ref === 'HEAD') tip = value;
    else if (ref.startsWith('refs/tags/') && !ref.endsWith('^{}')) tags.set(ref.slice('refs/tags/'.length), value);
  }
  return available({ name, branch, tip, tags });
}
