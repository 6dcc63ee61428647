import type { FolderView, SourceFile } from '../format.ts';
import type { RevisionHeader } from '../model/revision.ts';
import type { Candidate } from './candidates.ts';
import { commonFolder, folderOf, isBelow } from './config/locate.ts';
import { isRevisionText } from './files.ts';
import { readHeaders } from './header/index.ts';
import { isRevisionFile } from './names.ts';

/**
 * Takes in revisions in folders below a versions folder that no configuration names: programs set `version_locations` in code, by
 * release or by database. Folders whose revisions follow each other are one tree; one that stands for itself is a tree of its own.
 */
export async function withNested(view: FolderView, candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
  const taken = new Set(candidates.flatMap(({ folders }) => folders));
  const all = await Promise.all(
    candidates.map(async (candidate) => {
      if (candidate.complete) return [candidate];
      const below = view.paths.filter((path) => isNested(path, candidate.folders, taken));
      if (below.length === 0) return [candidate];
      const direct = view.paths.filter((path) => candidate.folders.includes(folderOf(path)) && isRevisionFile(path));
      const files = await revisionsOf(view, [...direct, ...below]);
      return files.some(({ path }) => isNested(path, candidate.folders, taken)) ? split(candidate, files) : [candidate];
    }),
  );
  return all.flat();
}

function isNested(path: string, folders: readonly string[], taken: ReadonlySet<string>): boolean {
  if (!isRevisionFile(path)) return false;
  const parent = folderOf(path);
  return !taken.has(parent) && !parent.endsWith('__pycache__') && folders.some((folder) => isBelow(parent, folder));
}

async function revisionsOf(view: FolderView, paths: readonly string[]): Promise<readonly SourceFile[]> {
  const read = await view.read(paths);
  if (read.status !== 'available') return [];
  return paths.flatMap((path, index) => {
    const bytes = read.value[index];
    return bytes !== null && bytes !== undefined && isRevisionText(bytes) ? [{ path, bytes }] : [];
  });
}

async function split(candidate: Candidate, files: readonly SourceFile[]): Promise<readonly Candidate[]> {
  const groups = await groupsOf(files);
  const own = groups.find((group) => candidate.folders.some((folder) => group.includes(folder))) ?? [];
  const others = groups.filter((group) => group !== own && !candidate.folders.some((folder) => group.includes(folder)));
  const inner = others.map((folders) => ({
    ...candidate,
    folders,
    path: commonFolder(folders),
    problems: [],
    nested: true,
  }));
  if (own.length === 0) return inner;
  const folders = [...new Set([...candidate.folders, ...own])];
  return [{ ...candidate, folders, path: folders.length === 1 ? candidate.path : candidate.script }, ...inner];
}

/** Folders of revisions that hang together, each group by name. */
async function groupsOf(files: readonly SourceFile[]): Promise<readonly (readonly string[])[]> {
  const headers = (await readHeaders(files)).flatMap((read) => (read.kind === 'revision' ? [read.value] : []));
  const links = new Map(files.map(({ path }) => [folderOf(path), new Set<string>()]));
  for (const [one, other] of linksOf(headers)) {
    links.get(one)?.add(other);
    links.get(other)?.add(one);
  }
  const groups: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (const start of [...links.keys()].toSorted()) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    for (const folder of group) for (const other of links.get(folder) ?? []) group.add(other);
    for (const folder of group) seen.add(folder);
    groups.push([...group].toSorted());
  }
  return groups;
}

/** Pairs of folders in which one revision stands on another; an id that the own folder has is not looked for in others. */
function linksOf(headers: readonly RevisionHeader[]): readonly (readonly [string, string])[] {
  const homes = new Map<string, Set<string>>(headers.map(({ id }) => [id, new Set()]));
  for (const { id, path } of headers) homes.get(id)?.add(folderOf(path));
  return headers.flatMap(({ path, parents, dependsOn }) => {
    const own = folderOf(path);
    const abroad = [...parents, ...dependsOn]
      .map((id) => homes.get(id))
      .filter((folders) => folders?.has(own) === false);
    return abroad.flatMap((folders) => [...(folders ?? [])].map((other) => [own, other] as const));
  });
}
