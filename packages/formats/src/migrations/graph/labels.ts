import type { RevisionHeader } from '../model/revision.ts';

/** The heads that `<label>@head` stands for: those that follow, by `down_revision`, the revision that declares the label. Linear. */
export function headsOfLabel(headers: readonly RevisionHeader[], label: string): readonly string[] {
  const known = new Map(headers.map((header) => [header.id, header]));
  const start = headers.find(({ labels }) => labels.includes(label))?.id;
  if (start === undefined) return [];
  const children = new Map<string, Set<string>>();
  for (const { id, parents } of known.values()) {
    for (const parent of parents) {
      const own = children.get(parent);
      if (own === undefined) children.set(parent, new Set([id]));
      else own.add(id);
    }
  }
  const seen = new Set([start]);
  for (const id of seen) for (const child of children.get(id) ?? []) seen.add(child);
  return [...known.keys()].filter((id) => seen.has(id) && !children.has(id));
}
