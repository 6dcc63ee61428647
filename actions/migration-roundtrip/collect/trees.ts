import type { FolderView, FoundTree, RevisionHeader } from '@cm/formats/migrations-model';
import { available, type Fact, unavailable } from '@cm/model';

/** One Alembic history, by the headers of its revisions. */
export interface AlembicTree {
  readonly tree: FoundTree;
  readonly headers: readonly RevisionHeader[];
}

/** Reads the Alembic histories of a state of the repository, without executing anything. */
export async function alembicTrees(view: FolderView, at: string | null): Promise<Fact<readonly AlembicTree[]>> {
  const { formats } = await import('@cm/formats/migrations');
  const format = formats.find(({ name }) => name === 'alembic');
  if (format === undefined) return available([]);
  const read: AlembicTree[] = [];
  for (const tree of await format.discover(view, at)) {
    const paths = tree.sources.flat();
    const files = await view.read(paths);
    if (files.status === 'unavailable') return files;
    const bytes = new Map(paths.map((path, index) => [path, files.value[index] ?? null]));
    const sources = tree.sources.map((source) =>
      source.flatMap((path) => {
        const content = bytes.get(path) ?? null;
        return content === null ? [] : [{ path, bytes: content }];
      }),
    );
    const readings = await format.headers(tree, sources);
    const bad = readings.find((reading) => reading.kind === 'unparsable');
    if (bad !== undefined) return unavailable(`${bad.path} cannot be read as a revision: ${bad.reason}`);
    read.push({ tree, headers: readings.flatMap((reading) => (reading.kind === 'revision' ? [reading.value] : [])) });
  }
  return available(read);
}

/** The same history on the base, where there is one. */
export function sameTree({ tree }: AlembicTree, others: readonly AlembicTree[]): AlembicTree | null {
  const alike = others.filter((other) => other.tree.section === tree.section);
  return (
    alike.find((other) => other.tree.path === tree.path) ??
    alike.find((other) => other.tree.config !== null && other.tree.config === tree.config) ??
    null
  );
}
