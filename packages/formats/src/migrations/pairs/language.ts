import type { FolderView } from '../format.ts';
import { folderOf, foldersUp, inside, isForeign, nameOf } from './paths.ts';

/** Texts of the project's `Cargo.toml` and `go.mod`, by path. */
export type Manifests = ReadonlyMap<string, string>;

/** Files of Cargo and Go that are read for it. */
const mostManifests = 100;

/**
 * Whose a folder of pairs is: sqlx and golang-migrate name them alike (`1_a.up.sql`, `1_a.down.sql`). The nearest folder
 * around it that says something decides: a `Cargo.toml` that names sqlx, or a `.sqlx` folder, against a `go.mod`; of both
 * in one folder, the `go.mod` only where it names golang-migrate. Where none does, sqlx has it if a `Cargo.toml` anywhere
 * names sqlx and there is no `go.mod`; else golang-migrate, which is used with every language.
 */
export function sqlxOrGo(view: FolderView, manifests: Manifests, folder: string): 'sqlx' | 'golang-migrate' {
  for (const around of foldersUp(folder)) {
    const cargo = manifests.get(inside(around, 'Cargo.toml')) ?? '';
    const go = manifests.get(inside(around, 'go.mod'));
    const isRust = namesSqlx(cargo) || view.paths.some((path) => path.startsWith(inside(around, '.sqlx/')));
    if (isRust) return go?.includes('golang-migrate') === true ? 'golang-migrate' : 'sqlx';
    if (go !== undefined) return 'golang-migrate';
  }
  const all = [...manifests];
  const isGo = all.some(([path]) => nameOf(path) === 'go.mod');
  return !isGo && all.some(([, text]) => namesSqlx(text)) ? 'sqlx' : 'golang-migrate';
}

function namesSqlx(cargo: string): boolean {
  return /^[ \t]*(?:"?sqlx"?[ \t]*[=.]|\[(?:workspace\.)?dependencies\.sqlx\])/m.test(cargo);
}

/** Reads them, the outermost first. */
export async function manifestsOf(view: FolderView): Promise<Manifests> {
  const paths = view.paths
    .filter((path) => ['Cargo.toml', 'go.mod'].includes(nameOf(path)) && !isForeign(path))
    .toSorted((a, b) => folderOf(a).length - folderOf(b).length)
    .slice(0, mostManifests);
  const read = paths.length === 0 ? null : await view.read(paths);
  if (read === null || read.status === 'unavailable') return new Map();
  return new Map(
    paths.map((path, index) => {
      const bytes = read.value[index];
      return [path, bytes === undefined || bytes === null ? '' : new TextDecoder('utf-8').decode(bytes)];
    }),
  );
}
