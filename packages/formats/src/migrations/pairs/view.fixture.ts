import { available } from '@cm/model';

import type { FolderView, Format, FoundTree } from '../format.ts';
import type { Reading, Revision, RevisionHeader } from '../model/revision.ts';

/** A folder of some files, for tests. */
export function viewOf(files: Readonly<Record<string, string>>): FolderView {
  const bytes = (path: string): Uint8Array | null => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? null : new TextEncoder().encode(text);
  };
  return { paths: Object.keys(files), read: (paths) => Promise.resolve(available(paths.map(bytes))) };
}

/** A tree that a tool is expected to find. */
export async function onlyTree(format: Format, view: FolderView): Promise<FoundTree> {
  const [tree, ...more] = await format.discover(view, null);
  if (tree === undefined || more.length > 0)
    throw new Error(`${format.name} finds ${more.length + (tree ? 1 : 0)} trees`);
  return tree;
}

/** Every header and revision of a tool's only tree, in the order of its sources. */
export async function readAll(
  format: Format,
  files: Readonly<Record<string, string>>,
): Promise<readonly { readonly header: Reading<RevisionHeader>; readonly revision: Reading<Revision> | null }[]> {
  const view = viewOf(files);
  const tree = await onlyTree(format, view);
  const sources = tree.sources.map((group) =>
    group.map((path) => ({ path, bytes: new TextEncoder().encode(files[path] ?? '') })),
  );
  const headers = await format.headers(tree, sources);
  return Promise.all(
    headers.map(async (header, index) => ({
      header,
      revision: header.kind === 'revision' ? await format.revision(sources[index] ?? [], header.value) : null,
    })),
  );
}

/** The chain in short: `2 after 1: path, path`. */
export function chainOf(read: Awaited<ReturnType<typeof readAll>>): readonly string[] {
  return read.map(({ header }) => {
    if (header.kind !== 'revision') return header.kind;
    const { id, parents, paths } = header.value;
    return `${id}${parents.length > 0 ? ` after ${parents.join()}` : ''}: ${paths.join(', ')}`;
  });
}

/** The only revision of a tool's only tree; throws where it cannot be read. */
export async function onlyRevision(format: Format, files: Readonly<Record<string, string>>): Promise<Revision> {
  const [only] = await readAll(format, files);
  if (only?.revision?.kind !== 'revision') throw new Error(JSON.stringify(only));
  return only.revision.value;
}
