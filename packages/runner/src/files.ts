import { readSync } from 'node:fs';
import { join } from 'node:path';

import type { FilesPort } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { compileGlobs } from '@cm/policy';

import { changed, type OpenFile, quoted, withFile } from './inside.ts';

/** Entries that a search looks at, at most; beyond, the patterns are searched over the wrong folder. */
const entryCap = 500_000;
/** Files that a search gives, at most. */
const matchCap = 50_000;
const skipped = new Set(['.git', 'node_modules']);

/** The files below a folder. A path that leaves it, by its text or over a symbolic link, is unavailable. */
export function nodeFiles(root: string): FilesPort {
  return {
    read: (path, maxBytes) => guarded(path, () => withFile(root, path, maxBytes, (file) => contentOf(file, path))),
    scan: (path, maxBytes, onBytes) =>
      guarded(path, async () => {
        const { scanFile } = await import('./scan.ts');
        return withFile(root, path, maxBytes, (file) => scanFile(file, path, onBytes));
      }),
    glob: (patterns) => guarded('The workspace', () => search(root, patterns)),
  };
}

function contentOf({ fd, size }: OpenFile, path: string): Fact<Uint8Array> {
  // One byte more than the size says, so that a file which grows meanwhile is seen.
  const bytes = new Uint8Array(size + 1);
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(fd, bytes, filled, bytes.length - filled, filled);
    if (count === 0) return available(bytes.subarray(0, filled));
    filled += count;
  }
  return changed(path);
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

/** What the file system refuses is a reason; any other error is a defect, and stays one. */
async function guarded<T>(name: string, work: () => Promise<Fact<T>>): Promise<Fact<T>> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return unavailable(`There is no file ${quoted(name)} in the workspace.`);
    if (code === 'EACCES' || code === 'EPERM') return unavailable(`${quoted(name)} may not be read by this user.`);
    return unavailable(`${quoted(name)} could not be read (${code}).`);
  }
}
