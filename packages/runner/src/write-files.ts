import { closeSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import type { OutputFile } from '@cm/model';

import { isInside } from './paths.ts';

export interface Places {
  /** Relative paths are taken from here. */
  readonly workspace: string;
  /** `RUNNER_TEMP`; null on a laptop. */
  readonly temporary: string | null;
}

/** Writes what a control made. Gives one sentence for each file that could not be written, and never throws. */
export function writeFiles(files: readonly OutputFile[], places: Places): readonly string[] {
  const problems: string[] = [];
  for (const file of files) {
    const problem = tried(file, places);
    if (problem !== null) problems.push(`${JSON.stringify(file.path.slice(0, 300))} was not written: ${problem}`);
  }
  return problems;
}

function tried(file: OutputFile, places: Places): string | null {
  try {
    const target = placed(file.path, places);
    return 'problem' in target ? target.problem : written(target.path, file.pieces());
  } catch (error) {
    return `${error instanceof Error ? error.message.slice(0, 300) : String(error).slice(0, 300)}.`;
  }
}

const outside = 'it is outside the workspace and the runner’s temporary folder. Give a path inside one of them.';

/** The file's own path below a real folder, once the folders above it are there. Nothing is made outside. */
function placed(
  path: string,
  { workspace, temporary }: Places,
): { readonly path: string } | { readonly problem: string } {
  const target = resolve(workspace, path);
  const root = [workspace, ...(temporary === null ? [] : [temporary])].find((folder) => isInside(folder, target));
  if (root === undefined || path.includes('\0')) return { problem: outside };
  if (inGit(target)) return { problem: gitFolder };
  const top = realpathSync(root);
  const folder = dirname(target);
  if (!isInside(top, realpathSync(existing(folder)))) return { problem: outside };
  mkdirSync(folder, { recursive: true });
  const own = join(realpathSync(folder), basename(target));
  const problem = inGit(own) ? gitFolder : occupied(own);
  return problem === null ? { path: own } : { problem };
}

const gitFolder = 'git’s own folder is not written to. Give another path.';

/** Some systems take `.GIT` for the same folder. */
function inGit(path: string): boolean {
  return path.toLowerCase().split(/[\\/]/).includes('.git');
}

/** The nearest folder above that is there. */
function existing(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (lstatSync(at, { throwIfNoEntry: false }) !== undefined || at === dirname(at)) return at;
  }
}

function occupied(path: string): string | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || stat.isFile()) return null;
  if (stat.isSymbolicLink())
    return 'a link stands there, and no link is written over. Remove it, or give another path.';
  return 'a folder or a device stands there. Give the path of a file.';
}

/** Written beside its place and then moved there: a file of that name is whole, or the old one. */
function written(path: string, pieces: Iterable<string>): null {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = openSync(beside, 'wx', 0o644);
  try {
    try {
      for (const part of gathered(pieces)) writeWhole(file, Buffer.from(part));
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
    return null;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const partLength = 64 * 1024;

/** Small pieces together, so that a line each costs no system call each. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < partLength) continue;
    yield part;
    part = '';
  }
  yield part;
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
