import type { FolderView, Format, FoundTree, Reading, RevisionHeader, SourceFile } from '@cm/formats/migrations-model';
import { available, type Fact } from '@cm/model';

import type { Side } from './views.ts';

/** A history of migrations with the tool that it is for. */
export interface ToolTree {
  readonly format: Format;
  readonly tree: FoundTree;
}

/** A tree whose revisions are known by their headers. */
export interface ReadTree extends ToolTree {
  readonly side: Side;
  readonly headers: readonly RevisionHeader[];
  readonly unparsable: readonly Extract<Reading<unknown>, { readonly kind: 'unparsable' }>[];
}

/** Every history below the named places, or everywhere, each once; and the named folders where there is none. */
export async function findTrees(
  view: FolderView,
  places: readonly string[],
): Promise<{ readonly found: readonly ToolTree[]; readonly absent: readonly string[] }> {
  const { discoverAll, formats } = await import('@cm/formats/migrations');
  const byName = new Map(formats.map((format) => [format.name, format]));
  const found = new Map<string, ToolTree>();
  const absent: string[] = [];
  for (const place of places.length === 0 ? [null] : places) {
    const trees = await discoverAll(view, place);
    // The top folder is no place of its own: who names it asks for whatever there is.
    if (trees.length === 0 && place !== null && place !== '') absent.push(place);
    for (const tree of trees) {
      const format = byName.get(tree.tool);
      if (format !== undefined) found.set(JSON.stringify([tree.tool, tree.path, tree.section]), { format, tree });
    }
  }
  return { found: [...found.values()], absent };
}

/** Reads who the revisions of a tree are, and what they stand on. `others`: trees that are read already, which may hold the same files. */
export async function readHeaders(
  side: Side,
  { format, tree }: ToolTree,
  others: readonly ReadTree[],
): Promise<Fact<ReadTree>> {
  const known = format.alone === true ? readBefore(side, format, others) : new Map<string, HeaderReading>();
  const open = tree.sources.filter((source) => !known.has(source.join('\n')));
  const files = await filesOf(side, open);
  if (files.status === 'unavailable') return files;
  const fresh = await format.headers(tree, files.value);
  const found = new Map(open.map((source, index) => [source, fresh[index]]));
  const readings = tree.sources.flatMap((source) => known.get(source.join('\n')) ?? found.get(source) ?? []);
  return available({
    format,
    tree,
    side,
    headers: readings.flatMap((reading) => (reading.kind === 'revision' ? [reading.value] : [])),
    unparsable: readings.filter((reading) => reading.kind === 'unparsable'),
  });
}

type HeaderReading = Reading<RevisionHeader>;

/** What the files tell that are the same in another tree of the same tool, by their path. Most of a base is in the head, too. */
function readBefore(side: Side, format: Format, others: readonly ReadTree[]): ReadonlyMap<string, HeaderReading> {
  const known = new Map<string, HeaderReading>();
  for (const other of others) {
    if (other.format !== format) continue;
    const isSame = ({ path }: { readonly path: string }): boolean => {
      const content = side.contentOf(path);
      return content !== null && content === other.side.contentOf(path);
    };
    for (const value of other.headers) if (isSame(value)) known.set(value.path, { kind: 'revision', value });
    for (const reading of other.unparsable) if (isSame(reading)) known.set(reading.path, reading);
  }
  return known;
}

/** The files of several sources, read together. */
async function filesOf(
  side: Side,
  sources: readonly (readonly string[])[],
): Promise<Fact<readonly (readonly SourceFile[])[]>> {
  const paths = sources.flat();
  const read = await side.read(paths);
  if (read.status === 'unavailable') return read;
  const bytes = new Map(paths.map((path, index) => [path, read.value[index] ?? null]));
  return available(
    sources.map((source) =>
      source.flatMap((path) => {
        const content = bytes.get(path) ?? null;
        return content === null ? [] : [{ path, bytes: content }];
      }),
    ),
  );
}

/** The files of each revision, in the order of the headers. */
export function filesOfRevisions(
  side: Side,
  headers: readonly RevisionHeader[],
): Promise<Fact<readonly (readonly SourceFile[])[]>> {
  return filesOf(
    side,
    headers.map(({ paths }) => paths),
  );
}
