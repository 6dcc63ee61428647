import { folderOf, isBelow } from './config/locate.ts';
import { isRevisionFile } from './names.ts';

/** Files that may hold revisions, in the order in which Alembic loads them, each once. */
export function revisionFiles(
  paths: readonly string[],
  folders: readonly string[],
  recursive: boolean,
): readonly string[] {
  const files = new Set<string>();
  for (const folder of folders) {
    const own = paths.filter((path) => isBelow(path, folder) && isLoaded(path, folder, recursive));
    for (const path of own.toSorted(inWalk)) files.add(path);
  }
  return [...files];
}

/** `_list_py_dir` of Alembic leaves `__pycache__` out. */
function isLoaded(path: string, folder: string, recursive: boolean): boolean {
  const parent = folderOf(path);
  return isRevisionFile(path) && (parent === folder || (recursive && !parent.endsWith('__pycache__')));
}

/** Files of a folder before those of the folders in it, by name. */
function inWalk(a: string, b: string): number {
  const place = a.lastIndexOf('/');
  if (place === b.lastIndexOf('/') && (place < 0 || b.startsWith(a.slice(0, place)))) return a < b ? -1 : Number(a > b);
  const [one, other] = [a.split('/'), b.split('/')];
  for (let at = 0; ; at += 1) {
    const [left, right] = [one[at] ?? '', other[at] ?? ''];
    const deeper = Number(at < one.length - 1) - Number(at < other.length - 1);
    if (deeper !== 0) return deeper;
    if (left !== right) return left < right ? -1 : 1;
    if (at >= one.length) return 0;
  }
}

/** What of a folder's files may matter to Alembic. */
export interface Survey {
  /** INI files and pyproject.toml files. */
  readonly configs: readonly string[];
  /** Folders with an env.py. */
  readonly environments: ReadonlySet<string>;
  /** Folders called `versions` that hold Python files. */
  readonly versions: ReadonlySet<string>;
}

/** Folders of other people's code. */
const foreign = /(?:^|\/)(?:node_modules|site-packages|\.venv|venv|\.tox|\.nox)\//;

/** Looks through all paths once. */
export function survey(paths: readonly string[]): Survey {
  const kept = paths.filter((path) => endings.some((ending) => path.endsWith(ending)) && !foreign.test(path));
  const named = kept.map((path) => ({ path, folder: folderOf(path), name: path.slice(path.lastIndexOf('/') + 1) }));
  return {
    configs: named.filter(({ name }) => name.endsWith('.ini') || name === 'pyproject.toml').map(({ path }) => path),
    environments: new Set(named.filter(({ name }) => name === 'env.py').map(({ folder }) => folder)),
    versions: new Set(
      named.filter(({ name, folder }) => name.endsWith('.py') && isVersions(folder)).map(({ folder }) => folder),
    ),
  };
}

const endings = ['.py', '.ini', 'pyproject.toml'];

function isVersions(folder: string): boolean {
  return folder === 'versions' || folder.endsWith('/versions');
}

const decoder = new TextDecoder();

/** Whether a file looks like a revision at first sight. */
export function isRevisionText(bytes: Uint8Array): boolean {
  const text = decoder.decode(bytes);
  return /^revision\b[^\n=]{0,200}=/m.test(text) && /^down_revision\b[^\n=]{0,200}=/m.test(text);
}
