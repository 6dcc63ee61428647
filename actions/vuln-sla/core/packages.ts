import type { PackageName } from '@cm/formats/advisories';

import { vulnerabilitiesIn } from './ids.ts';
import type { Known, Sighting, SourceRows } from './sighting.ts';
import { isClocked } from './sighting.ts';
import { createUnion } from './union.ts';

/** A vulnerability in one package, before it has an id. */
export interface PackageDraft<K extends Known> {
  readonly ids: Set<string>;
  readonly name: Pick<PackageName, 'name' | 'purl'> | null;
  readonly sightings: Sighting[];
  readonly known: K[];
}

interface Placed<K extends Known> {
  readonly set: number;
  /** Package URL, `name:` and a name, or empty where no package is named. */
  readonly where: string;
  readonly draft: PackageDraft<K>;
}

/**
 * Unites rows of all scanners and entries of the record: those with an id in common, directly or over others, in the same
 * package without its version. Neither severity, manifest, version nor number of an alert counts. Linear.
 */
export function packageDrafts<K extends Known>(
  sources: readonly SourceRows[],
  known: readonly K[],
): readonly PackageDraft<K>[] {
  const union = createUnion();
  for (const { aliases } of known) union.link(aliases);
  forEachVulnerability(sources, union.link);
  const drafts = new Map<string, Placed<K>>();
  const at = (ids: readonly string[], name: Pick<PackageName, 'name' | 'purl'> | null): PackageDraft<K> => {
    const set = union.setOf(ids[0] ?? '');
    const where = name === null ? '' : (name.purl ?? `name:${name.name.toLowerCase()}`);
    const key = `${set} ${where}`;
    const found = drafts.get(key) ?? { set, where, draft: { ids: new Set(), name, sightings: [], known: [] } };
    drafts.set(key, found);
    for (const id of ids) found.draft.ids.add(id);
    return found.draft;
  };
  for (const one of known) if (one.kind === 'package') at(one.aliases, one.package).known.push(one);
  forEachVulnerability(sources, (ids, sighting) => {
    at(ids, sighting.row.package).sightings.push(sighting);
  });
  return withNames([...drafts.values()]);
}

function forEachVulnerability(
  sources: readonly SourceRows[],
  visit: (ids: readonly string[], sighting: Sighting) => void,
): void {
  for (const { source, rows } of sources) {
    for (const row of rows) {
      if (row.kind !== 'package' || !isClocked(row)) continue;
      const sighting = { source, row };
      for (const ids of vulnerabilitiesIn(row.ids)) visit(ids, sighting);
    }
  }
}

/** Some reports name a package without its ecosystem, or none: what they tell belongs to what others tell in full. */
function withNames<K extends Known>(placed: readonly Placed<K>[]): readonly PackageDraft<K>[] {
  const vague = placed.filter(({ where }) => !where.startsWith('pkg:'));
  if (vague.length === 0) return placed.map(({ draft }) => draft);
  const bySet = new Map<number, Placed<K>[]>();
  for (const one of placed) {
    const others = bySet.get(one.set);
    if (others === undefined) bySet.set(one.set, [one]);
    else others.push(one);
  }
  const gone = new Set<PackageDraft<K>>();
  for (const one of vague.toSorted((a, b) => b.where.length - a.where.length)) {
    const homes = homesOf(one, bySet.get(one.set) ?? []).filter(({ draft }) => !gone.has(draft));
    if (homes.length === 0) continue;
    gone.add(one.draft);
    for (const [index, { draft }] of homes.entries()) {
      for (const id of one.draft.ids) draft.ids.add(id);
      draft.sightings.push(...one.draft.sightings);
      if (index === 0) draft.known.push(...one.draft.known);
    }
  }
  return placed.map(({ draft }) => draft).filter((draft) => !gone.has(draft));
}

/** A name fits the package of that name; no name at all fits every package that has the vulnerability. */
function homesOf<K extends Known>(one: Placed<K>, all: readonly Placed<K>[]): readonly Placed<K>[] {
  if (one.where === '') return all.filter(({ where }) => where !== '');
  const name = one.where.slice('name:'.length);
  const fitting = all.filter(({ where, draft }) => where.startsWith('pkg:') && namesOf(draft.name).includes(name));
  return fitting.slice(0, 1);
}

function namesOf(name: Pick<PackageName, 'name' | 'purl'> | null): readonly string[] {
  if (name === null) return [];
  const whole = name.name.toLowerCase();
  return [whole, whole.slice(whole.lastIndexOf('/') + 1), whole.slice(whole.lastIndexOf(':') + 1)];
}
