import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

import { available, type Fact, unavailable } from '@cm/model';

import { readTypedFile } from '../read-input.ts';
import type { World } from '../world.ts';

/** A file that is checked, or that one which is checked may call. */
export interface TemplateFile {
  /** From the top of the repository with `/`; absolute where it stands elsewhere. */
  readonly path: string;
  readonly text: string;
}

const yml = /\.ya?ml$/;
const action = /^(?:.*\/)?action\.ya?ml$/;

/** Workflows of a repository, and its actions below `.github/actions` and at the top. */
export function ownPaths(top: string): readonly string[] {
  const workflows = namesIn(join(top, '.github/workflows')).filter((name) => yml.test(name));
  const actions = namesIn(join(top, '.github/actions'), true).filter((name) => action.test(name));
  return [
    ...workflows.map((name) => `.github/workflows/${name}`),
    ...actions.map((name) => `.github/actions/${name}`),
    ...namesIn(top).filter((name) => action.test(name)),
  ].toSorted();
}

/** What was typed, as files: a folder stands for the workflows and actions in it, and for those of its `.github`. */
export function typedPaths(world: Pick<World, 'cwd'>, words: readonly string[]): Fact<readonly string[]> {
  const found: string[] = [];
  for (const word of words) {
    const place = resolve(world.cwd, word);
    if (!existsSync(place)) return unavailable(`There is no file or folder ${word}. Check the path.`);
    const inside = statSync(place).isDirectory() ? inFolder(place) : [place];
    if (inside.length === 0) return unavailable(`There is no workflow and no action.yml in ${word}.`);
    found.push(...inside);
  }
  return available([...new Set(found)]);
}

function inFolder(folder: string): readonly string[] {
  const direct = namesIn(folder).filter((name) => yml.test(name));
  const below = ownPaths(folder).filter((path) => path.includes('/'));
  return [...direct, ...below].map((name) => join(folder, name));
}

function namesIn(folder: string, recursive = false): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive, encoding: 'utf8' }).map((name) => name.replaceAll(sep, '/'));
}

/** Reads files by their absolute paths; the reason where one cannot be read. */
export async function readFiles(
  world: World,
  top: string,
  paths: readonly string[],
): Promise<Fact<readonly TemplateFile[]>> {
  const files: TemplateFile[] = [];
  for (const place of paths) {
    const bytes = await readTypedFile(world, place);
    if (bytes.status === 'unavailable') return bytes;
    const inside = relative(top, place);
    const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    const path = isOutside ? place : inside.replaceAll(sep, '/');
    files.push({ path, text: new TextDecoder().decode(bytes.value) });
  }
  return available(files);
}
