import type { FolderView, FoundTree } from '../format.ts';
import { flywayConfigs } from './flyway-config.ts';
import { type FlywayFile, flywayFile } from './flyway-names.ts';
import { byFolder, foldersUp, folderOf, isBelow, isForeign, withoutSlash } from './paths.ts';
import { sqlTree } from './tree.ts';

/**
 * Flyway's histories. Each configuration with `locations` is one, of all the folders below them. Files of no location are
 * put together by the nearest folder around them that is named `migration` or `migrations`, as long as no version would
 * stand there twice (`db/migration/mysql` and `db/migration/postgres` are two histories); else each folder is one.
 */
export async function flywayTrees(view: FolderView, at: string | null): Promise<readonly FoundTree[]> {
  const files = view.paths.flatMap((path) => (isForeign(path) ? [] : (flywayFile(path) ?? [])));
  const taken = new Set<string>();
  const trees: FoundTree[] = [];
  const isWanted = (tree: FoundTree): boolean =>
    at === null || tree.config === withoutSlash(at) || tree.folders.some((folder) => isBelow(folder, at));
  for (const { path, locations, problems } of await flywayConfigs(view)) {
    const own = files.filter((file) => !taken.has(file.path) && locations.some((folder) => isBelow(file.path, folder)));
    if (!own.some(({ kind }) => kind === 'versioned')) continue;
    for (const file of own) taken.add(file.path);
    trees.push(treeOf(view, locations[0] ?? '', own, { config: path, problems }));
  }
  const left = files.filter((file) => !taken.has(file.path));
  for (const [folder, own] of foldersOf(left)) trees.push(treeOf(view, folder, own, {}));
  return trees.filter(isWanted);
}

function foldersOf(files: readonly FlywayFile[]): ReadonlyMap<string, readonly FlywayFile[]> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const folders = byFolder(files.map(({ path }) => path));
  const homes = new Map<string, FlywayFile[]>();
  for (const [folder, paths] of folders) {
    const home = foldersUp(folder).find((around) => /(?:^|\/)migrations?$/.test(around)) ?? folder;
    const own = paths.flatMap((path) => byPath.get(path) ?? []);
    homes.set(home, [...(homes.get(home) ?? []), ...own]);
  }
  return new Map(
    [...homes].flatMap(([home, own]): readonly (readonly [string, readonly FlywayFile[]])[] => {
      const versions = own.filter(({ kind }) => kind === 'versioned').map(({ id }) => id);
      if (versions.length === 0) return [];
      if (new Set(versions).size === versions.length) return [[home, own]];
      return [...byFolder(own.map(({ path }) => path))].map(([folder, paths]) => [
        folder,
        paths.flatMap((path) => byPath.get(path) ?? []),
      ]);
    }),
  );
}

function treeOf(
  view: FolderView,
  folder: string,
  files: readonly FlywayFile[],
  more: { readonly config?: string; readonly problems?: readonly string[] },
): FoundTree {
  const undo = new Map(files.filter(({ kind }) => kind === 'undo').map((file) => [file.id, file.path]));
  const there = new Set(view.paths);
  const sources = files
    .filter(({ kind }) => kind !== 'undo')
    .map((file) => {
      const back = file.kind === 'versioned' ? undo.get(file.id) : undefined;
      if (back !== undefined) undo.delete(file.id);
      const settings = `${file.path}.conf`;
      return [file.path, ...(back === undefined ? [] : [back]), ...(there.has(settings) ? [settings] : [])];
    });
  const alone = [...undo.values()].map((path) => [path]);
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))].toSorted();
  return sqlTree('flyway', folder, [...sources, ...alone], { folders, ...more });
}
