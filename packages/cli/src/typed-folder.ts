import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import type { InputSpecs } from '@cm/app';

import { cliInputs } from './flags.ts';
import type { World } from './world.ts';

type Flags = ReadonlyMap<string, string>;

/**
 * Flags with folders as git names them: a person writes them from where they stand, and git lists paths from the top of
 * its repository. Without `--repo` that is the repository which holds the first of them; outside of git, where all of
 * them lie below the current folder, that folder, else the named one.
 */
export function withTypedFolders(world: Pick<World, 'cwd'>, specs: InputSpecs, flags: Flags): Flags {
  const name = cliInputs(specs).find(([input, spec]) => spec.folder === true && flags.has(input))?.[0];
  const typed = name === undefined ? undefined : flags.get(name);
  if (name === undefined || typed === undefined) return flags;
  const start = resolve(world.cwd, flags.get('repo') ?? '.');
  const items = typed.split(/[,\n]/).map((item) => item.trim());
  const places = items.map((item) => behindLink(resolve(start, item)));
  const [first] = places;
  if (first === undefined || items.includes('')) return flags;
  const repo = repositoryOf(first) ?? (isInside(first, start) ? start : folderOf(first));
  const named = places.map((place) =>
    isInside(place, repo) ? relative(repo, place).split(sep).join('/') || '.' : place,
  );
  return new Map([...flags, ['repo', repo], [name, named.join(',')]]);
}

/** The closest folder at or above a place that git manages; null for none. */
function repositoryOf(place: string): string | null {
  for (let folder = place; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function isInside(place: string, folder: string): boolean {
  const way = relative(folder, place);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** What a link that was typed leads to, since git lists its files there; any other place, and a link to nowhere, as it is. */
function behindLink(place: string): string {
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink && existsSync(place) ? realpathSync(place) : place;
}

function folderOf(place: string): string {
  return statSync(place, { throwIfNoEntry: false })?.isFile() === true ? dirname(place) : place;
}
