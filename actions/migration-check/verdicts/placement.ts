import type { RevisionHeader } from '@cm/formats/migrations-model';
import { listed } from '@cm/model/words';

import { onBaseHead } from '../rules/chain.ts';
import type { Problem, TreeView, View } from '../view.ts';

/** New revisions that stand on something else than the head of the base. */
export function placementProblems({ trees }: View): readonly Problem[] {
  return trees.flatMap((tree) => {
    const heads = new Set(tree.baseChain?.heads);
    if (heads.size === 0) return [];
    const known = new Set(tree.facts.base?.headers.map(({ id }) => id));
    return [...tree.added].flatMap((id) => {
      const header = tree.byId.get(id);
      // An id that is taken is found by its own rule.
      const wrong = header === undefined || known.has(id) ? null : misplaced(header, heads, known);
      return header === undefined || wrong === null ? [] : [problemOf(tree, header, wrong, [...heads])];
    });
  });
}

/** The parent that is no head; `''` where there is no parent at all. Null: it stands well. A label says that a branch is meant. */
function misplaced(
  { parents, labels }: RevisionHeader,
  heads: ReadonlySet<string>,
  known: ReadonlySet<string>,
): string | null {
  if (labels.length > 0) return null;
  if (parents.length === 0) return '';
  return parents.find((parent) => known.has(parent) && !heads.has(parent)) ?? null;
}

function problemOf(tree: TreeView, header: RevisionHeader, parent: string, heads: readonly string[]): Problem {
  const { parentsLine, path } = header;
  const location = { kind: 'file', path, ...(parentsLine === null ? {} : { line: parentsLine }) } as const;
  const text = parentsLine === null ? byOrder(header, heads) : byParent(tree, header, parent, heads);
  return { rule: onBaseHead, own: true, draft: { outcome: 'fail', ...text, location } };
}

interface Text {
  readonly message: string;
  readonly remedy: string;
}

/** Of a tool that orders its files by their names. */
function byOrder({ id, path }: RevisionHeader, heads: readonly string[]): Text {
  return {
    message: `${path} comes before ${listed(heads)}, which the base has already: databases that are past it skip it, or refuse.`,
    remedy: `Give it a version above ${heads[0]} instead of ${id}: rename the file, and its down file with it.`,
  };
}

function byParent(
  tree: TreeView,
  { id, path, parentsLine }: RevisionHeader,
  parent: string,
  heads: readonly string[],
): Text {
  const before = tree.facts.headers.find(({ parents, id: other }) => parents.includes(id) && !tree.added.has(other));
  const on = parent === '' ? 'on nothing' : `on ${parent}, which is no head of the base`;
  const effect =
    before === undefined
      ? 'the base goes on from there already'
      : `it is put in before ${before.id}, so that databases which have ${before.id} never run it`;
  const line = parentsLine === null ? '' : `, line ${parentsLine}`;
  return {
    message: `The new revision ${id} stands ${on}: ${effect}. The base ends at ${listed(heads)}.`,
    remedy: `Point it at the head of the base. In ${path}${line}:\ndown_revision = "${headAbove(tree, parent, heads)}"`,
  };
}

/** Of several heads the one of the branch that the revision stands on; else the first. */
function headAbove({ facts: { base } }: TreeView, id: string, heads: readonly string[]): string {
  const parentsOf = new Map(base?.headers.map(({ id: own, parents }) => [own, parents]));
  const leadsTo = (head: string): boolean => {
    const seen = new Set([head]);
    for (const one of seen) for (const parent of parentsOf.get(one) ?? []) seen.add(parent);
    return seen.has(id);
  };
  return (heads.length > 1 ? heads.slice(0, 20).find(leadsTo) : undefined) ?? heads[0] ?? '';
}
