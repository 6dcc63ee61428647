/** Folder of a path; empty for the root. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : path.slice(0, at);
}

/** Last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A folder and those around it, from the nearest to the root. */
export function foldersUp(folder: string): readonly string[] {
  const folders = [folder];
  for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1))
    folders.push(folder.slice(0, at));
  return folder === '' ? folders : [...folders, ''];
}

/** A file beside others in a folder. */
export function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether a path is the folder or lies below it; null and the root hold everything. */
export function isBelow(path: string, folder: string | null): boolean {
  const root = folder === null ? '' : withoutSlash(folder);
  return root === '' || path === root || path.startsWith(`${root}/`);
}

/** A folder as users write it (`./db/`) as paths have it (`db`); empty for the root. */
export function withoutSlash(folder: string): string {
  const plain = folder.startsWith('./') ? folder.slice(2) : folder;
  const name = plain.endsWith('/') ? plain.slice(0, -1) : plain;
  return name === '.' ? '' : name;
}

const foreign = new Set(['node_modules', 'vendor', '.git', 'target', '.venv', 'site-packages']);

/** Whether a path belongs to somebody else's code that was put there. */
export function isForeign(path: string): boolean {
  return path.split('/').some((part) => foreign.has(part));
}

/** Paths by their folders. */
export function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    const found = folders.get(folder);
    if (found === undefined) folders.set(folder, [path]);
    else found.push(path);
  }
  return folders;
}
