import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import type { FilesPort } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { compileGlobs } from '@cm/policy';

import { innerPath, isInside } from './paths.ts';

/** Entries that a search looks at, at most; beyond, the patterns are searched over the wrong folder. */
const entryCap = 500_000;
/** Files that a search gives, at most. */
const matchCap = 50_000;
const skipped = new Set(['.git', 'node_modules']);

/** The files below a folder. A path that leaves it, by its text or over a symbolic link, is unavailable. */
export function nodeFiles(root: string): FilesPort {
  return {
    read: (path, maxBytes) => guarded(path, () => readInside(root, path, maxBytes)),
    scan: () => Promise.resolve(unavailable('Not built yet.')),
    glob: (patterns) => guarded('The workspace', () => search(root, patterns)),
  };
}

async function readInside(root: string, path: string, maxBytes: number): Promise<Fact<Uint8Array>> {
  const inner = innerPath(path);
  if (inner === null) return unavailable(`${quoted(path)} is not inside the workspace. Give a path relative to it.`);
  const { open, realpath } = await import('node:fs/promises');
  const [top, file] = await Promise.all([realpath(root), realpath(join(root, inner))]);
  if (!isInside(top, file)) {
    return unavailable(`${quoted(path)} is a link that leads out of the workspace. Put the file itself there.`);
  }
  // Without O_NONBLOCK a named pipe would wait for somebody to write into it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return await contentOf(handle, path, maxBytes);
  } finally {
    await handle.close();
  }
}

async function contentOf(handle: FileHandle, path: string, maxBytes: number): Promise<Fact<Uint8Array>> {
  const stat = await handle.stat();
  if (stat.isDirectory()) return unavailable(`${quoted(path)} is a folder. Name a file.`);
  if (!stat.isFile()) return unavailable(`${quoted(path)} is no ordinary file. Name a file.`);
  if (stat.size > maxBytes) return tooLarge(path, stat.size, maxBytes);
  // One byte more than the size says, so that a file which grows meanwhile is seen.
  const bytes = new Uint8Array(stat.size + 1);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) return available(bytes.subarray(0, filled));
    filled += bytesRead;
  }
  return unavailable(`${quoted(path)} grew while it was read. Let the step that writes it end first.`);
}

function tooLarge(path: string, size: number, maxBytes: number): Fact<never> {
  return unavailable(`${quoted(path)} holds ${size} bytes; at most ${maxBytes} are read.`);
}

/** Walks the folder without following links; a folder that cannot be listed makes the answer unavailable. */
async function search(root: string, patterns: readonly string[]): Promise<Fact<readonly string[]>> {
  const { readdir } = await import('node:fs/promises');
  const matches = compileGlobs(patterns);
  const found: string[] = [];
  const waiting = [''];
  let seen = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      seen += 1;
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory() && !skipped.has(entry.name)) waiting.push(`${path}/`);
      else if (entry.isFile() && matches(path)) found.push(path);
    }
    if (seen > entryCap) return unavailable(`The workspace holds more than ${entryCap} files, too many to search.`);
    if (found.length > matchCap) return unavailable(`The patterns match more than ${matchCap} files. Narrow them.`);
  }
  return available(found.toSorted());
}

async function guarded<T>(name: string, work: () => Promise<Fact<T>>): Promise<Fact<T>> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return unavailable(`There is no file ${quoted(name)} in the workspace.`);
    if (code === 'EACCES' || code === 'EPERM') return unavailable(`${quoted(name)} may not be read by this user.`);
    return unavailable(`${quoted(name)} could not be read (${code ?? String(error).slice(0, 200)}).`);
  }
}

function quoted(path: string): string {
  return JSON.stringify(path.length > 300 ? `${path.slice(0, 300)}…` : path);
}
