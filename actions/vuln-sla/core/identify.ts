import { canonicalId } from './ids.ts';
import { idsOf, type PackageDraft, packageDrafts } from './packages.ts';
import { placeGroups } from './places.ts';
import type { Group, Known, SourceRows } from './sighting.ts';

/**
 * One group for each vulnerability in each package or place, over all reports and the record. What is in the record keeps
 * its id, whatever other ids it gets later; a new one gets its CVE number, else its GHSA id, else the first by the alphabet.
 */
export function identify<K extends Known>(sources: readonly SourceRows[], known: readonly K[]): readonly Group<K>[] {
  const taken = new Set(known.map(({ id }) => id));
  const packages = ordered(packageDrafts(sources, known).map(placedOf));
  const groups = packages.map(({ canonical, draft, ids, where }): Group<K> => {
    const { name, sightings } = draft;
    const own = draft.known.length > 1 ? draft.known.toSorted(oldestFirst) : draft.known;
    const id = own[0]?.id ?? freeId(canonical, where, taken);
    taken.add(id);
    return { id, kind: 'package', ids, package: name, sightings, known: own };
  });
  const places = placeGroups(sources, known);
  return groups.concat(places.length > mostSorted ? places : sortedById(places));
}

interface Placed<K extends Known> {
  readonly draft: PackageDraft<K>;
  readonly ids: readonly string[];
  readonly canonical: string;
  readonly where: string;
}

function placedOf<K extends Known>(draft: PackageDraft<K>): Placed<K> {
  const ids = idsOf(draft);
  return { draft, ids, canonical: canonicalId(ids), where: draft.name?.purl ?? draft.name?.name ?? '' };
}

/** By id, then by package: which of several packages has the id without its name must not depend on the order of reports. */
function ordered<K extends Known>(all: readonly Placed<K>[]): readonly Placed<K>[] {
  const byPlace = (a: Placed<K>, b: Placed<K>): number => compare(a.where, b.where);
  if (all.length <= mostSorted) return all.toSorted((a, b) => compare(a.canonical, b.canonical) || byPlace(a, b));
  if (new Set(all.map(({ canonical }) => canonical)).size === all.length) return all;
  const byId = new Map<string, Placed<K>[]>();
  for (const one of all) {
    const others = byId.get(one.canonical);
    if (others === undefined) byId.set(one.canonical, [one]);
    else others.push(one);
  }
  return [...byId.values()].flatMap((alike) => (alike.length === 1 ? alike : alike.toSorted(byPlace)));
}

/** So many can be looked through. More stay in the order of the reports: sorting them would cost as much as reading them. */
export const mostSorted = 5000;

/** In the order of their ids, of which each is asked for once: some are made when they are. */
export function sortedById<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  const withIds = all.map((one) => ({ one, id: one.id }));
  return withIds.toSorted((a, b) => compare(a.id, b.id)).map(({ one }) => one);
}

/** One vulnerability may be in several packages: each has a clock, and an id, of its own. */
function freeId(canonical: string, where: string, taken: ReadonlySet<string>): string {
  return taken.has(canonical) ? `${canonical} in ${where}` : canonical;
}

function oldestFirst(a: Known, b: Known): number {
  return a.firstSeen - b.firstSeen || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
