import { lstatSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { available, type Fact, unavailable } from '@cm/model';

import { askOwnGit } from '../own-git.ts';
import type { World } from '../world.ts';

/** The clone that is set up, as its own git knows it. */
export interface Clone {
  /** Top of the work tree, absolute. */
  readonly top: string;
  /** Null: git does not say, and more than one name may be right. */
  readonly branch: string | null;
  /** Names that the default branch may have, where git does not say. */
  readonly candidates: readonly string[];
  /** Host and `owner/name` of `origin`; null without one that says so. */
  readonly remote: { readonly host: string; readonly name: string } | null;
}

/** Asks git about the clone around a folder; a sentence with what to do where there is none. */
export async function cloneAt(world: World, folder: string): Promise<Fact<Clone>> {
  const ask = async (...args: readonly string[]): Promise<Fact<string | null>> => {
    const answer = await askOwnGit(world, folder, args);
    if (answer.status === 'unavailable') return answer;
    return available(answer.value.code === 0 ? answer.value.out.trim() : null);
  };
  const top = await ask('rev-parse', '--show-toplevel');
  if (top.status === 'unavailable') return top;
  if (top.value === null || top.value === '')
    return unavailable(`${folder} is in no git work tree. Run git init in it first, or name a clone: --repo DIR.`);
  const [head, branches, current, url] = await Promise.all([
    ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD'),
    ask('for-each-ref', '--format=%(refname:short)', 'refs/heads/main', 'refs/heads/master'),
    ask('symbolic-ref', '--short', 'HEAD'),
    ask('remote', 'get-url', 'origin'),
  ]);
  const remote = remoteOf(valueOf(url) ?? '');
  return available({ top: top.value, remote, ...branchesOf(valueOf(head), valueOf(branches), valueOf(current)) });
}

/** What `origin` says, else the one usual name that is there, else the branch that is checked out. */
function branchesOf(
  head: string | null,
  usual: string | null,
  current: string | null,
): Pick<Clone, 'branch' | 'candidates'> {
  const names = (usual ?? '').split('\n').filter(Boolean);
  const candidates = names.length > 0 ? names : [current ?? 'main'];
  const [only = null] = candidates.length === 1 ? candidates : [];
  return { branch: head?.replace(/^origin\//, '') ?? only, candidates };
}

function valueOf(fact: Fact<string | null>): string | null {
  return fact.status === 'available' && fact.value !== '' ? fact.value : null;
}

/** `https://host/owner/name.git`, `git@host:owner/name` and `ssh://git@host/owner/name`. */
export function remoteOf(url: string): Clone['remote'] {
  const found =
    /^(?:(?:https?|ssh|git):\/\/)?(?:[\w.-]{1,100}@)?([\w.-]{1,253})(?::\d{1,5})?[/:]([\w.-]{1,100}\/[\w.-]{1,100})$/.exec(
      url.trim().replace(/\/$/, ''),
    );
  const [, host = '', name = ''] = found ?? [];
  return host === '' ? null : { host, name: name.replace(/\.git$/, '') };
}

/** What stands at a path of the work tree: null for nothing. A link on the way, or anything but a file, is refused. */
export function textAt(top: string, path: string): Fact<string | null> {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const shown = parts.slice(0, index + 1).join('/');
    const stat = lstatSync(join(top, shown), { throwIfNoEntry: false });
    if (stat === undefined) return available(null);
    if (stat.isSymbolicLink())
      return unavailable(`${shown} is a link, and nothing is written through a link. Put a real file or folder there.`);
    const last = index === parts.length - 1;
    if (last ? !stat.isFile() : !stat.isDirectory())
      return unavailable(`${shown} is no ${last ? 'file' : 'folder'}. Move it away, and run this again.`);
    if (last && stat.size > largest) return unavailable(`${shown} has more than 1 MiB, so it is no file of ours.`);
  }
  try {
    return available(readFileSync(join(top, path), 'utf8'));
  } catch (error) {
    return unavailable(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const largest = 1024 * 1024;

/** A path as it was typed, from the top of the work tree; null where it leaves that. */
export function innerPath(typed: string): string | null {
  const path = posix.normalize(typed.replaceAll('\\', '/'));
  return path.startsWith('/') || path.startsWith('..') || /^[A-Za-z]:/.test(path) ? null : path.replace(/\/$/, '');
}
