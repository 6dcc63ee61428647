import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

import { available, type Fact, unavailable } from '@cm/model';

import { askOwnGit } from '../own-git.ts';
import type { World } from '../world.ts';

/** Where a clone's commit-msg hook belongs. */
export interface HookPlace {
  /** Top of the work tree, absolute. */
  readonly top: string;
  /** The hook's file, absolute; it need not be there. */
  readonly file: string;
  /** Its path for a person: from the top of the work tree where it is below it. */
  readonly shown: string;
  /** Whose it is: this clone's alone, the project's (a file of the work tree), or that of other repositories too. */
  readonly owner: 'clone' | 'project' | 'others';
  /** Husky runs it with sh, whatever its mode says. */
  readonly husky: boolean;
  /** The project uses husky, and this clone does not know it yet. */
  readonly huskyAsleep: boolean;
}

/** What stands at that place now. */
export type ExistingHook =
  | { readonly kind: 'none' }
  /** A link, a folder: nothing that may be written. */
  | { readonly kind: 'no file' }
  /** `content` has one character a byte, so that every byte survives. */
  | { readonly kind: 'file'; readonly content: string; readonly executable: boolean };

/** Asks git where it runs hooks from: `core.hooksPath`, linked worktrees and submodules included. */
export async function findPlace(world: World, repo: string): Promise<Fact<HookPlace>> {
  const top = await lines(world, repo, ['rev-parse', '--show-toplevel']);
  if (top.status === 'unavailable') return top;
  const folder = resolve(repo, top.value[0] ?? '');
  const paths = await lines(world, folder, ['rev-parse', '--git-common-dir', '--git-path', 'hooks']);
  if (paths.status === 'unavailable') return paths;
  const [common = '', hooks = ''] = paths.value.map((path) => resolve(folder, path));
  const husky = basename(hooks) === '_' && ['h', 'husky.sh'].some((name) => isThere(join(hooks, name)));
  const file = join(husky ? dirname(hooks) : hooks, 'commit-msg');
  const way = relative(folder, file);
  return available({
    top: folder,
    file,
    shown: leaves(way) ? file : way.replaceAll('\\', '/'),
    owner: inside(common, hooks) ? 'clone' : inside(folder, hooks) ? 'project' : 'others',
    husky,
    huskyAsleep: !inside(join(folder, '.husky'), hooks) && isThere(join(folder, '.husky')),
  });
}

async function lines(world: World, folder: string, args: readonly string[]): Promise<Fact<readonly string[]>> {
  const answer = await askOwnGit(world, folder, args);
  if (answer.status === 'unavailable') return answer;
  const { code, out, err } = answer.value;
  if (code === 0) return available(out.trimEnd().split(/\r?\n/));
  const reason = err.trim().split('\n', 1)[0] ?? '';
  return unavailable(`There is no work tree with hooks here (git says "${reason}"). Name a clone: --repo DIR.`);
}

/** Reads the hook that is there; unavailable where it may not be read. */
export function readHook(file: string): Fact<ExistingHook> {
  try {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return available({ kind: 'none' });
    if (!stat.isFile()) return available({ kind: 'no file' });
    const executable = process.platform === 'win32' || (stat.mode & 0o111) !== 0;
    return available({ kind: 'file', content: readFileSync(file, 'latin1'), executable });
  } catch (error) {
    return unavailable(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function inside(folder: string, path: string): boolean {
  return !leaves(relative(real(folder), real(path)));
}

function leaves(way: string): boolean {
  return way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way);
}

/** The path with every link on it followed, as far as it is there. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(real(above), basename(path));
  }
}
