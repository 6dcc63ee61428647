import type { RevisionHeader } from '@cm/formats/migrations-model';

import type { ReadTree } from './trees.ts';

/** A tree with the same one on the base; either may be missing. */
export type TreePair =
  | { readonly head: ReadTree; readonly base: ReadTree | null }
  | { readonly head: null; readonly base: ReadTree };

/** Finds for each tree the one it was: by its place, else by the revisions that both have, so that a moved folder is no new history. */
export function pairTrees(heads: readonly ReadTree[], bases: readonly ReadTree[]): readonly TreePair[] {
  const left = new Set(bases);
  const pairs = new Map<ReadTree, ReadTree>();
  const take = (head: ReadTree, base: ReadTree | undefined): void => {
    if (base === undefined) return;
    left.delete(base);
    pairs.set(head, base);
  };
  for (const head of heads)
    take(
      head,
      [...left].find((base) => placeOf(base) === placeOf(head)),
    );
  for (const head of heads) {
    if (pairs.has(head)) continue;
    const ids = new Set(head.headers.map(({ id }) => id));
    const shared = (base: ReadTree): number => base.headers.filter(({ id }) => ids.has(id)).length;
    const same = [...left].filter((base) => base.tree.tool === head.tree.tool && shared(base) > 0);
    take(head, same.toSorted((a, b) => shared(b) - shared(a))[0]);
  }
  return [
    ...heads.map((head) => ({ head, base: pairs.get(head) ?? null })),
    ...[...left].map((base) => ({ head: null, base }) as const),
  ];
}

function placeOf({ tree: { tool, path, section } }: ReadTree): string {
  return JSON.stringify([tool, path, section]);
}

/** What became of the revisions, as far as names and contents of files tell. */
export interface Sorted {
  readonly added: readonly RevisionHeader[];
  /** Something of them is another: contents, place or header. */
  readonly touched: readonly Touched[];
  readonly gone: readonly RevisionHeader[];
}

export interface Touched {
  readonly before: RevisionHeader;
  readonly after: RevisionHeader;
}

/** Compares two states of one tree. A revision whose files have the same content is the same, and is in none of the lists. */
export function sortRevisions({ head, base }: TreePair): Sorted {
  const before = byId(base?.headers ?? []);
  const after = byId(head?.headers ?? []);
  const unread = new Set(head?.unparsable.map(({ path }) => path) ?? []);
  const isSame = ({ before: was, after: is }: Touched): boolean => sameContent(was, base, is, head);
  const known = [...after].map(([id, headers]) => matched(headers, before.get(id) ?? []));
  const gone = [...before].filter(([id]) => !after.has(id)).flatMap(([, headers]) => headers);
  return {
    added: known.flatMap(({ added }) => added),
    touched: known.flatMap(({ pairs }) => pairs.filter((pair) => !isSame(pair))),
    gone: gone.filter(({ paths }) => !paths.some((path) => unread.has(path))),
  };
}

/** The files of one id, each with the one that it was: by its path, else any that is left; more than there were are new. */
function matched(
  headers: readonly RevisionHeader[],
  before: readonly RevisionHeader[],
): { readonly added: readonly RevisionHeader[]; readonly pairs: readonly Touched[] } {
  const old = [...before];
  const pairs: Touched[] = [];
  const take = (after: RevisionHeader, at: number): boolean => {
    const [was] = at === -1 ? [] : old.splice(at, 1);
    if (was !== undefined) pairs.push({ before: was, after });
    return was !== undefined;
  };
  const fresh = headers.filter(
    (header) =>
      !take(
        header,
        old.findIndex(({ path }) => path === header.path),
      ),
  );
  return { added: fresh.filter((header) => !take(header, old.length - 1)), pairs };
}

function sameContent(a: RevisionHeader, inA: ReadTree | null, b: RevisionHeader, inB: ReadTree | null): boolean {
  if (a.paths.length !== b.paths.length) return false;
  return a.paths.every((path, index) => {
    const content = inA?.side.contentOf(path) ?? null;
    return content !== null && path === b.paths[index] && content === inB?.side.contentOf(path);
  });
}

function byId(headers: readonly RevisionHeader[]): ReadonlyMap<string, readonly RevisionHeader[]> {
  const found = new Map<string, RevisionHeader[]>();
  for (const header of headers) {
    const same = found.get(header.id);
    if (same === undefined) found.set(header.id, [header]);
    else same.push(header);
  }
  return found;
}
