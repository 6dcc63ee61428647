import type { CoveredFile, CoverageReport } from '../format.ts';
import { isForeign, normalPath } from './normal.ts';
import { commonPrefixes, longestSuffix, startingFolders } from './prefixes.ts';
import type { TreeIndex } from './tree.ts';

export { indexTree, type TreeIndex } from './tree.ts';

/** Where a file of a report is in the repository. `foreign`: it is of no repository (a library of the machine). */
export type Match =
  | { readonly kind: 'matched'; readonly path: string }
  | { readonly kind: 'ambiguous'; readonly written: string; readonly candidates: readonly string[] }
  | { readonly kind: 'unmatched'; readonly written: string; readonly foreign: boolean };

/**
 * Finds the files of a report in the tree, one answer for each, in their order. Only names that git lists can be
 * answers; a path that fits several is not guessed. `reportPath` is where the report lies in the workspace.
 */
export function matchReport(report: CoverageReport, reportPath: string, tree: TreeIndex): readonly Match[] {
  const roots = report.roots.map(normalPath).filter((root) => root !== null);
  const written = report.files.map((file) => pathsOf(file, roots));
  const relative: string[] = [];
  const all: string[] = [];
  for (const { own, rooted } of written) {
    if (own !== null && !own.startsWith('/')) relative.push(own);
    if (own !== null) all.push(own);
    for (const path of rooted) all.push(path);
  }
  const search: Search = {
    tree,
    folders: startingFolders(reportPath, relative, tree),
    prefixes: commonPrefixes(all, tree),
  };
  return report.files.map((file, index) => matchFile(file, written[index] ?? { own: null, rooted: [] }, search));
}

interface Search {
  readonly tree: TreeIndex;
  readonly folders: readonly string[];
  readonly prefixes: readonly string[];
}

interface Written {
  readonly own: string | null;
  /** Below each of the report's roots. */
  readonly rooted: readonly string[];
}

function pathsOf({ path }: CoveredFile, roots: readonly string[]): Written {
  const own = normalPath(path);
  if (own === null || own.startsWith('/') || roots.length === 0) return { own, rooted: none };
  return { own, rooted: roots.map((root) => `${root}/${own}`) };
}

const none: readonly string[] = [];

function matchFile(file: CoveredFile, written: Written, search: Search): Match {
  const shown = file.path.slice(0, 500);
  if (written.own === null) return { kind: 'unmatched', written: shown, foreign: false };
  const place = exact(written, search);
  if (place !== null) return { kind: 'matched', path: place };
  if (!search.tree.hasName(written.own)) {
    return { kind: 'unmatched', written: shown, foreign: isForeign(written.own) };
  }
  const found = shortened(written, search);
  if (found !== null) return { kind: 'matched', path: found };
  const candidates = search.tree.endingIn(withoutSlash(written.own));
  const chosen = oneOf(candidates, file.group, search);
  if (chosen !== null) return { kind: 'matched', path: chosen };
  if (candidates.length > 1) return { kind: 'ambiguous', written: shown, candidates: candidates.slice(0, 10) };
  const byCase = otherCase(written, search);
  if (byCase !== null) return { kind: 'matched', path: byCase };
  return { kind: 'unmatched', written: shown, foreign: isForeign(written.own) };
}

/** As it stands, from a folder above the report, or below a root that is in the repository. */
function exact({ own, rooted }: Written, { tree, folders, prefixes }: Search): string | null {
  if (own === null) return null;
  for (const path of rooted) {
    const found = behindPrefix(path, prefixes, tree) ?? (tree.has(path) ? path : null);
    if (found !== null) return found;
  }
  if (own.startsWith('/')) return behindPrefix(own, prefixes, tree);
  const folder = folders.find((candidate) => tree.has(candidate + own));
  return folder === undefined ? behindPrefix(own, prefixes, tree) : folder + own;
}

function behindPrefix(path: string, prefixes: readonly string[], tree: TreeIndex): string | null {
  for (const prefix of prefixes) {
    if (path.startsWith(prefix) && tree.has(path.slice(prefix.length))) return path.slice(prefix.length);
  }
  return null;
}

/** The longest end that is a file, where it is more than a name: a lone name of another folder says too little. */
function shortened({ own, rooted }: Written, { tree }: Search): string | null {
  const suffixes = [...rooted, own ?? ''].map((path) => longestSuffix(path, tree)).filter((found) => found !== null);
  return suffixes.find(({ names, cut }) => names > 1 || cut === '')?.path ?? null;
}

/** Of several files that end alike: the only one, or the only one in the module that the report names. */
function oneOf(candidates: readonly string[], group: string | null, { folders }: Search): string | null {
  if (candidates.length === 1) return candidates[0] ?? null;
  const inGroup = group === null ? [] : candidates.filter((path) => path.split('/').includes(group));
  if (inGroup.length === 1) return inGroup[0] ?? null;
  const near = folders.filter((folder) => folder !== '').toSorted((a, b) => b.length - a.length);
  for (const folder of near) {
    const own = candidates.filter((path) => path.startsWith(folder));
    if (own.length === 1) return own[0] ?? null;
    if (own.length > 1) return null;
  }
  return null;
}

/** Windows and macOS write paths in any case. */
function otherCase({ own, rooted }: Written, { tree, prefixes, folders }: Search): string | null {
  for (const path of [...rooted, own ?? '']) {
    const ends = [...prefixes.filter((prefix) => path.startsWith(prefix)).map((prefix) => path.slice(prefix.length))];
    const starts = path.startsWith('/') ? [] : folders.map((folder) => folder + path);
    for (const candidate of [...starts, ...ends, ...suffixesOf(path)]) {
      const found = tree.withoutCase(candidate);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The ends of a path that have at least two names. */
function suffixesOf(path: string): readonly string[] {
  const parts = withoutSlash(path).split('/');
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('/'));
}

function withoutSlash(path: string): string {
  return path.startsWith('/') ? path.slice(1) : path;
}
