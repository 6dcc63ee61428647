import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path';

import { available, type Fact, unavailable } from '@cm/model';

import type { Variables } from './environment.ts';

/** A repository on disk. `common` differs from `gitDir` in a linked worktree; `top` is what `safe.directory` must name. */
export interface Place {
  readonly top: string;
  readonly gitDir: string;
  readonly common: string;
}

/**
 * Finds the repository that holds `cwd` without starting git: git is then told where it is, so that it finds no other
 * one and runs no check of who owns it.
 */
export function locateRepository(cwd: string): Fact<Place> {
  let start: string;
  try {
    start = realpathSync(cwd);
  } catch {
    return unavailable('The working folder does not exist. Give a folder that does.');
  }
  for (let folder = start; ; folder = dirname(folder)) {
    const found = repositoryAt(folder);
    if (found !== null) return available(found);
    if (dirname(folder) === folder) return unavailable(noRepository);
  }
}

export const noRepository =
  'The working folder is not in a git repository. On a runner, put `actions/checkout` before this step; on a laptop, give `--repo` the folder of a clone.';

function repositoryAt(folder: string): Place | null {
  const dotGit = join(folder, '.git');
  const kind = kindOf(dotGit);
  if (kind === 'folder') return { top: folder, gitDir: dotGit, common: commonOf(dotGit) };
  if (kind === 'file') {
    const gitDir = pointer(dotGit, 'gitdir: ');
    return gitDir === null ? null : { top: folder, gitDir, common: commonOf(gitDir) };
  }
  const bare = ['objects', 'refs'].every((name) => kindOf(join(folder, name)) === 'folder');
  const isBare = bare && kindOf(join(folder, 'HEAD')) === 'file';
  return isBare ? { top: folder, gitDir: folder, common: commonOf(folder) } : null;
}

function commonOf(gitDir: string): string {
  return pointer(join(gitDir, 'commondir'), '') ?? gitDir;
}

/** Follows git's one-line pointer files (`.git` in a worktree, `commondir`), which are relative to where they stand. */
function pointer(file: string, prefix: string): string | null {
  const text = smallFile(file);
  if (text === null || !text.startsWith(prefix)) return null;
  return resolve(dirname(file), text.slice(prefix.length).replace(/\r?\n$/, ''));
}

/** A small text file of git's own; null where it is not there or is no small file. */
export function smallFile(file: string): string | null {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat === undefined || stat.size > 64 * 1024 ? null : readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function kindOf(path: string): 'folder' | 'file' | 'none' {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() ? 'folder' : stat?.isFile() ? 'file' : 'none';
}

/**
 * The git program, by absolute path: left to the system, Windows would look in the working folder first, and start a
 * `git.exe` that the change brought. Folders of PATH that are relative or inside the repository do not count.
 */
export function locateGit(env: Variables, top: string): Fact<string> {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const file = join(folder, name);
    if (executable(file) && !inside(top, folder)) return available(file);
  }
  return unavailable(noGit);
}

export const noGit =
  'There is no git program on the PATH. Install git on this machine, or use an image that has it; the job also needs it to check out the repository.';

function inside(top: string, folder: string): boolean {
  const way = relative(top, folder);
  return !way.startsWith('..') && !isAbsolute(way);
}

function executable(file: string): boolean {
  try {
    // Most folders hold no such file, and to say so without an exception is cheaper.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
