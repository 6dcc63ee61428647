import type { PackageName } from '@cm/formats/advisories';

import { canonicalId } from './ids.ts';
import { packageDrafts } from './packages.ts';
import { placeDrafts } from './places.ts';
import type { Group, Known, SourceRows } from './sighting.ts';

/**
 * One group for each vulnerability in each package or place, over all reports and the record. What is in the record keeps
 * its id, whatever other ids it gets later; a new one gets its CVE number, else its GHSA id, else the first by the alphabet.
 */
export function identify<K extends Known>(sources: readonly SourceRows[], known: readonly K[]): readonly Group<K>[] {
  const taken = new Set(known.map(({ id }) => id));
  const packages = packageDrafts(sources, known).map((draft) => ({
    draft,
    canonical: canonicalId(draft.ids),
    where: draft.name?.purl ?? draft.name?.name ?? '',
  }));
  packages.sort((a, b) => compare(a.canonical, b.canonical) || compare(a.where, b.where));
  const groups = packages.map(({ canonical, where, draft }): Group<K> => {
    const { ids, name, sightings } = draft;
    const own = draft.known.length > 1 ? draft.known.toSorted(oldestFirst) : draft.known;
    const id = own[0]?.id ?? freeId(canonical, where, taken);
    taken.add(id);
    return { id, kind: 'package', ids: [...ids], package: nameOf(name), sightings, known: own };
  });
  const places = placeDrafts(sources, known).map(({ id, kind, sightings, known: own }): Group<K> => ({
    id,
    kind,
    ids: none,
    package: null,
    sightings,
    known: own,
  }));
  places.sort((a, b) => compare(a.id, b.id));
  return groups.concat(places);
}

const none: readonly string[] = [];

/** One vulnerability may be in several packages: each has a clock, and an id, of its own. */
function freeId(canonical: string, where: string, taken: ReadonlySet<string>): string {
  return taken.has(canonical) ? `${canonical} in ${where}` : canonical;
}

function nameOf(name: Pick<PackageName, 'name' | 'purl'> | null): Group['package'] {
  return name === null ? null : { purl: name.purl, name: name.name };
}

function oldestFirst(a: Known, b: Known): number {
  return a.firstSeen - b.firstSeen || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
