import type { TreeIndex } from './tree.ts';

/** A path of a report that was found in the tree, and what stood before the part that is the same. */
export interface Suffix {
  readonly path: string;
  /** `/app/` of `/app/src/a.py` where the tree has `src/a.py`; empty where nothing was cut. */
  readonly cut: string;
  /** How many names of the path are the same. */
  readonly names: number;
}

/** The longest end of a path that is a file of the tree; null for none. */
export function longestSuffix(path: string, tree: TreeIndex): Suffix | null {
  const plain = path.startsWith('/') ? path.slice(1) : path;
  if (!tree.has(plain) && !tree.hasName(plain)) return null;
  const total = plain.split('/').length;
  let at = 0;
  for (let cutNames = 0; cutNames < total; cutNames += 1) {
    const rest = plain.slice(at);
    if (tree.has(rest)) return { path: rest, cut: path.slice(0, path.length - rest.length), names: total - cutNames };
    at = plain.indexOf('/', at) + 1;
  }
  return null;
}

/**
 * What the paths of one report begin with before the repository's own part (`/app/`, a runner's workspace, a Go module's
 * name), most frequent first. A file name alone is too little to tell by, unless nothing better is there.
 */
export function commonPrefixes(paths: readonly string[], tree: TreeIndex): readonly string[] {
  const votes = new Map<string, number>();
  const weak = new Map<string, number>();
  for (const path of paths) {
    if (tree.has(path)) continue;
    const found = longestSuffix(path, tree);
    if (found === null || found.cut === '') continue;
    const counted = found.names > 1 ? votes : weak;
    counted.set(found.cut, (counted.get(found.cut) ?? 0) + 1);
  }
  return mostFrequent(votes.size > 0 ? votes : weak);
}

function mostFrequent(votes: ReadonlyMap<string, number>): readonly string[] {
  return [...votes]
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, 50)
    .map(([prefix]) => prefix);
}

/**
 * Folders of the repository that the relative paths of a report may start from: those above the report itself, the one
 * that fits most paths first, and of two that fit alike the nearer one.
 */
export function startingFolders(reportPath: string, paths: readonly string[], tree: TreeIndex): readonly string[] {
  const parts = reportPath.split('/').slice(0, -1);
  const folders = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`);
  const sample = paths.slice(0, 2000);
  return [...folders, '']
    .map((folder) => ({ folder, fits: sample.filter((path) => tree.has(folder + path)).length }))
    .toSorted((a, b) => b.fits - a.fits)
    .map(({ folder }) => folder);
}
