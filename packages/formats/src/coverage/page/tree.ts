import type { Counts } from '../format.ts';
import type { PageFile } from './model.ts';
import { sane, uncovered } from './numbers.ts';

/** A file where it stands in the tree. */
export interface Leaf {
  readonly kind: 'file';
  readonly name: string;
  readonly counts: Counts | null;
  readonly file: PageFile;
}

/** A folder, or a chain of folders that each hold only the next, under one name such as `src/main/`. */
export interface Folder {
  readonly kind: 'folder';
  readonly name: string;
  /** Pooled over all that is below; `files` is how many that are. */
  readonly counts: Counts;
  readonly files: number;
  /** Most uncovered lines first. */
  readonly children: readonly (Folder | Leaf)[];
}

interface Draft {
  readonly folders: Map<string, Draft>;
  readonly leaves: Leaf[];
}

/** Folders deeper than this stay part of the file's name: browsers end the nesting of elements somewhere. */
const deepest = 24;

/** The files as folders, worst first; the top has an empty name unless all files are below one folder. */
export function treeOf(files: readonly PageFile[]): Folder {
  const top: Draft = { folders: new Map(), leaves: [] };
  for (const file of files) place(top, file);
  return folderOf('', top);
}

function place(top: Draft, file: PageFile): void {
  const parts = file.path.split('/').filter((part) => part !== '');
  const depth = Math.min(parts.length - 1, deepest);
  let at = top;
  for (let level = 0; level < depth; level += 1) at = below(at, parts[level] ?? '');
  const name = parts.slice(Math.max(0, depth)).join('/');
  at.leaves.push({ kind: 'file', name, counts: file.lines === null ? null : sane(file.lines), file });
}

function below(draft: Draft, name: string): Draft {
  const known = draft.folders.get(name);
  if (known !== undefined) return known;
  const made: Draft = { folders: new Map(), leaves: [] };
  draft.folders.set(name, made);
  return made;
}

function folderOf(name: string, draft: Draft): Folder {
  const only = draft.folders.size === 1 && draft.leaves.length === 0 ? [...draft.folders][0] : undefined;
  if (only !== undefined) return folderOf(`${name}${only[0]}/`, only[1]);
  const inner = [...draft.folders].map(([part, folder]) => shortened(folderOf(`${part}/`, folder)));
  const children = [...inner, ...draft.leaves].toSorted(worstFirst);
  let [covered, total, files] = [0, 0, 0];
  for (const child of children) {
    covered += child.counts?.covered ?? 0;
    total += child.counts?.total ?? 0;
    files += child.kind === 'folder' ? child.files : 1;
  }
  return { kind: 'folder', name, counts: { covered, total }, files, children };
}

/** A folder of one file takes no row of its own: the file has its name before. */
function shortened(folder: Folder): Folder | Leaf {
  const only = folder.children.length === 1 ? folder.children[0] : undefined;
  return only?.kind === 'file' ? { ...only, name: folder.name + only.name } : folder;
}

/** Most uncovered lines first, then by name; what is not known stands first of those without uncovered lines. */
export function worstFirst(one: Folder | Leaf, other: Folder | Leaf): number {
  return weight(other) - weight(one) || compareText(one.name, other.name);
}

function weight({ counts }: Folder | Leaf): number {
  return counts === null ? 0.5 : uncovered(counts);
}

/** By UTF-16 units: the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A file and the folders that it is in, the outermost first. */
export interface Standing {
  readonly leaf: Leaf;
  readonly within: readonly Folder[];
}

/** Every file of the tree, with its folders. */
export function standings(folder: Folder, within: readonly Folder[] = [folder]): Standing[] {
  return folder.children.flatMap((child) =>
    child.kind === 'file' ? [{ leaf: child, within }] : standings(child, [...within, child]),
  );
}

/** The folders to show open: one that stands alone, and else the worst first, level by level, up to `most` rows. */
export function openedFolders(top: Folder, most: number): ReadonlySet<Folder> {
  const opened = new Set<Folder>();
  let seen = top.children.length;
  let level = [top];
  while (level.length > 0) {
    const folders = level.flatMap((folder) => folder.children.filter((child) => child.kind === 'folder'));
    level = folders.toSorted(worstFirst).filter((folder) => {
      const fits = seen === 1 || seen + folder.children.length <= most;
      if (fits) seen += folder.children.length;
      return fits;
    });
    for (const folder of level) opened.add(folder);
  }
  return opened;
}
