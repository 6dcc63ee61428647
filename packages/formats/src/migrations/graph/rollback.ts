import type { RevisionHeader } from '../model/revision.ts';

/** A revision of a change that stands on none of it, and where undoing the change goes back to from there. */
export interface FirstNew {
  readonly revision: string;
  /** Null: there was nothing before. */
  readonly parent: string | null;
  /**
   * What `alembic downgrade` takes, null for `base`. `<revision>@<parent>` where something older hangs on that parent too, or has
   * a base of its own, which the plain parent would undo as well.
   */
  readonly target: string | null;
}

/**
 * The first ones of the new revisions, in the order of the headers; targets that are equal are given once. One that depends on
 * another new one is undone with that. Linear.
 */
export function firstNew(headers: readonly RevisionHeader[], newIds: readonly string[]): readonly FirstNew[] {
  const added = new Set(newIds);
  const known = [...new Map(headers.map((header) => [header.id, header])).values()];
  const labels = new Map(headers.flatMap((header) => header.labels.map((label) => [label, header.id])));
  const shared = new Set(known.filter(({ id }) => !added.has(id)).flatMap(placesOf));
  const targets = new Map<string | null, FirstNew>();
  for (const header of known) {
    const standsOn = [...header.parents, ...header.dependsOn.map((name) => labels.get(name) ?? name)];
    if (!added.has(header.id) || standsOn.some((id) => added.has(id))) continue;
    const places = placesOf(header);
    const parent = places.find((own) => !shared.has(own)) ?? places[0] ?? null;
    const target = shared.has(parent) ? `${branchName(header)}@${parent ?? 'base'}` : parent;
    if (!targets.has(target)) targets.set(target, { revision: header.id, parent, target });
  }
  return [...targets.values()];
}

/** What a revision hangs on; null for the base. */
function placesOf({ parents }: RevisionHeader): readonly (string | null)[] {
  return parents.length === 0 ? [null] : parents;
}

/** Its label, where Alembic cannot take it for a number of steps; else its id. */
function branchName({ id, labels }: RevisionHeader): string {
  return labels.find((label) => /^\w+$/.test(label)) ?? id;
}
