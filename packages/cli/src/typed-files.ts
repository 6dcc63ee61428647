import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import type { FilesPort } from '@cm/app';
import { available, type Fact } from '@cm/model';
import { nodeFiles } from '@cm/runner/node-ports';

/**
 * The files of a laptop: those of the repository, and beside them what the person at the keyboard named by an absolute
 * path, or by one that begins with `..`. A path out of a report or of a change never comes here.
 */
export function typedFiles(repo: string): FilesPort {
  const own = nodeFiles(repo);
  const outside = (path: string): string | null =>
    isAbsolute(path) || /^\.\.[\\/]/.test(path) ? resolve(repo, path) : null;
  return {
    read: (path, maxBytes) => {
      const file = outside(path);
      return file === null ? own.read(path, maxBytes) : nodeFiles(dirname(file)).read(basename(file), maxBytes);
    },
    scan: (path, maxBytes, onBytes) => {
      const file = outside(path);
      return file === null
        ? own.scan(path, maxBytes, onBytes)
        : nodeFiles(dirname(file)).scan(basename(file), maxBytes, onBytes);
    },
    glob: async (patterns) => {
      const elsewhere = patterns.filter((pattern) => outside(pattern) !== null);
      if (elsewhere.length === 0) return own.glob(patterns);
      const here = patterns.filter((pattern) => outside(pattern) === null);
      const found = here.some((pattern) => !pattern.startsWith('!'))
        ? await own.glob(here)
        : available<readonly string[]>([]);
      return withElsewhere(
        found,
        elsewhere.map((pattern) => resolve(repo, pattern)),
        repo,
      );
    },
  };
}

/** Files outside are named by their absolute path, those inside as ever. */
async function withElsewhere(
  found: Fact<readonly string[]>,
  patterns: readonly string[],
  repo: string,
): Promise<Fact<readonly string[]>> {
  if (found.status === 'unavailable') return found;
  const all = new Set(found.value);
  for (const pattern of patterns) {
    const { folder, rest } = split(pattern);
    const listed = await nodeFiles(folder).glob([`/${rest}`]);
    if (listed.status === 'unavailable') return listed;
    for (const path of listed.value) all.add(named(join(folder, path), repo));
  }
  return available([...all].toSorted());
}

function named(path: string, repo: string): string {
  const inside = relative(repo, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll(sep, '/');
}

/** The folder that a pattern names in full, and what is left of it. */
function split(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.replaceAll(sep, '/').split('/');
  const first = parts.findIndex((part) => /[*?[]/.test(part));
  const cut = first === -1 ? parts.length - 1 : first;
  return { folder: parts.slice(0, cut).join('/') || '/', rest: parts.slice(cut).join('/') };
}
