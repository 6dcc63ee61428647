import { hereMark } from './entry.ts';

/** A folder that a configuration names, as it was found. */
export interface Located {
  /** Relative to the root; of several possible ones that are not there, the likeliest. */
  readonly folder: string;
  readonly exists: boolean;
  /** The path is relative to where Alembic is run, and only its configuration's folder has it. */
  readonly besideConfig: boolean;
}

/** Null for a path that leads out of the repository or to a place on somebody's disk. */
export function locate(
  written: string,
  place: { readonly folder: string; readonly packages: readonly string[] },
  isFolder: (folder: string) => boolean,
): Located | null {
  const path = written.replaceAll('\\', '/');
  if (path.startsWith(hereMark)) {
    const folder = joined(place.folder, path.slice(hereMark.length));
    return folder === null ? null : { folder, exists: isFolder(folder), besideConfig: false };
  }
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return null;
  const colon = path.indexOf(':');
  const relative = colon < 0 ? path : [path.slice(0, colon).replaceAll('.', '/'), path.slice(colon + 1)].join('/');
  const below = colon < 0 ? [''] : ['', ...place.packages, 'src'];
  const own = candidates(place.folder, below, relative.replaceAll(':', '/'));
  const root = candidates('', below, relative.replaceAll(':', '/'));
  const found = [...own, ...root].find(isFolder);
  const folder = found ?? own[0] ?? root[0];
  if (folder === undefined) return null;
  const besideConfig = place.folder !== '' && (found === undefined || own.includes(found));
  return { folder, exists: found !== undefined, besideConfig };
}

function candidates(base: string, below: readonly string[], relative: string): readonly string[] {
  return below.flatMap((part) => joined(base, `${part}/${relative}`) ?? []);
}

/** Two paths as one, without `.`, `..` and empty parts; null where it leads out of the root. */
export function joined(base: string, path: string): string | null {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The folder that a path lies in; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a path lies in a folder, at any depth. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** The deepest folder that holds all of them. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first;
  while (common !== '' && others.some((folder) => folder !== common && !isBelow(folder, common)))
    common = folderOf(common);
  return common;
}
