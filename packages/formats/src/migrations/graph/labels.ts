import type { RevisionHeader } from '../model/revision.ts';

/** Labels of one tree that are looked at; what follows further ones counts as unlabelled. */
const mostLabels = 200;

/** The heads that `<label>@head` stands for: those that follow, by `down_revision`, the revision that declares the label. */
export function headsOfLabel(headers: readonly RevisionHeader[], label: string): readonly string[] {
  const { branches, heads } = branchesOf(headers);
  const branch = branches.find(({ labels }) => labels.includes(label));
  return heads.filter((head) => branch?.below.has(head));
}

/**
 * The heads by the first label of the branch that they end; those of no label under null. A head below two labels, one of them
 * declared on the other's branch, is of the inner one. Linear in revisions for each label.
 */
export function headsByLabel(headers: readonly RevisionHeader[]): ReadonlyMap<string | null, readonly string[]> {
  const { branches, heads } = branchesOf(headers);
  const groups = new Map<string | null, readonly string[]>();
  for (const { labels, start, below } of branches) {
    const inner = branches.filter(
      (other) => other.start !== start && below.has(other.start) && !other.below.has(start),
    );
    const own = heads.filter((head) => below.has(head) && !inner.some((other) => other.below.has(head)));
    groups.set(labels[0] ?? '', own);
  }
  return groups.set(
    null,
    heads.filter((head) => !branches.some(({ below }) => below.has(head))),
  );
}

interface Branch {
  readonly labels: readonly string[];
  readonly start: string;
  /** It, and what follows it. */
  readonly below: ReadonlySet<string>;
}

function branchesOf(headers: readonly RevisionHeader[]): {
  readonly branches: readonly Branch[];
  readonly heads: readonly string[];
} {
  const known = new Map(headers.map((header) => [header.id, header]));
  const children = childrenOf(known);
  const labelled = [...known.values()].filter(({ labels }) => labels.length > 0).slice(0, mostLabels);
  return {
    branches: labelled.map(({ id, labels }) => ({ labels, start: id, below: branchFrom(id, children) })),
    heads: [...known.keys()].filter((id) => !children.has(id)),
  };
}

function childrenOf(known: ReadonlyMap<string, RevisionHeader>): ReadonlyMap<string, ReadonlySet<string>> {
  const children = new Map<string, Set<string>>();
  for (const { id, parents } of known.values()) {
    for (const parent of parents) {
      const own = children.get(parent);
      if (own === undefined) children.set(parent, new Set([id]));
      else own.add(id);
    }
  }
  return children;
}

/** A revision and what follows it; itself first. */
function branchFrom(start: string, children: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) for (const child of children.get(id) ?? []) seen.add(child);
  return seen;
}
