import type { Advisory, PackageName } from '@cm/formats/advisories';

import { vulnerabilitiesIn } from './ids.ts';
import type { Known, Sighting, SourceRows } from './sighting.ts';
import { isClocked } from './sighting.ts';
import { createUnion, type Union } from './union.ts';

/** A vulnerability in one package, before it has an id. */
export interface PackageDraft<K extends Known> {
  /** The number of the set that its ids are in. */
  readonly set: number;
  /** Package URL, `name:` and a name, or empty where no package is named. */
  readonly where: string;
  /** Those of its first row. */
  readonly ids: readonly string[];
  /** Those of all rows, where others have more. */
  all: Set<string> | null;
  readonly name: Pick<PackageName, 'name' | 'purl'> | null;
  sightings: Sighting[];
  readonly known: K[];
}

/**
 * Unites rows of all scanners and entries of the record: those with an id in common, directly or over others, in the same
 * package without its version. Neither severity, manifest, version nor number of an alert counts. Linear.
 */
export function packageDrafts<K extends Known>(
  sources: readonly SourceRows[],
  known: readonly K[],
): readonly PackageDraft<K>[] {
  const union = linked(sources, known);
  const drafts = draftsBySet<K>();
  for (const one of known) {
    if (one.kind === 'package') drafts.at(union.setOf(one.aliases[0] ?? ''), one.aliases, one.package).known.push(one);
  }
  const see = (ids: readonly string[], sighting: Sighting): void => {
    const draft = drafts.at(union.setOf(ids[0] ?? ''), ids, sighting.row.package);
    // Most are seen once, and a list that is pushed to takes room for seventeen.
    if (draft.sightings.length === 0) draft.sightings = [sighting];
    else draft.sightings.push(sighting);
  };
  for (const { rows, source } of sources) {
    for (const row of rows) {
      if (!isOfPackage(row)) continue;
      const sighting = { source, row };
      // Most have one id, and are about one vulnerability.
      if (row.ids.length === 1) see(row.ids, sighting);
      else for (const ids of vulnerabilitiesIn(row.ids)) see(ids, sighting);
    }
  }
  return withNames(drafts.all);
}

function linked(sources: readonly SourceRows[], known: readonly Known[]): Union {
  const union = createUnion();
  for (const { aliases } of known) union.link(aliases);
  for (const { rows } of sources) {
    for (const row of rows) {
      if (row.ids.length > 1 && isOfPackage(row)) for (const ids of vulnerabilitiesIn(row.ids)) union.link(ids);
    }
  }
  return union;
}

function isOfPackage(row: Advisory): boolean {
  return row.kind === 'package' && isClocked(row);
}

interface Drafts<K extends Known> {
  readonly at: (set: number, ids: readonly string[], name: PackageDraft<K>['name']) => PackageDraft<K>;
  readonly all: readonly PackageDraft<K>[];
}

/** Most vulnerabilities are in one package: those are found without a key of their own. */
function draftsBySet<K extends Known>(): Drafts<K> {
  const all: PackageDraft<K>[] = [];
  const firsts = new Map<number, PackageDraft<K>>();
  const others = new Map<string, PackageDraft<K>>();
  return {
    all,
    at: (set, ids, name) => {
      const where = name === null ? '' : (name.purl ?? `name:${name.name.toLowerCase()}`);
      const first = firsts.get(set);
      const found = first === undefined || first.where === where ? first : others.get(`${set} ${where}`);
      if (found !== undefined) {
        take(found, ids);
        return found;
      }
      const draft: PackageDraft<K> = { set, where, ids, all: null, name, sightings: [], known: [] };
      all.push(draft);
      if (first === undefined) firsts.set(set, draft);
      else others.set(`${set} ${where}`, draft);
      return draft;
    },
  };
}

/** Every id by which a draft is known. */
export function idsOf<K extends Known>({ all, ids }: PackageDraft<K>): readonly string[] {
  return all === null ? ids : [...all];
}

/** Most have one id, which every row repeats: no set is made for that. */
function take<K extends Known>(draft: PackageDraft<K>, ids: readonly string[]): void {
  if (draft.all === null) {
    if (ids.length === 1 && draft.ids.length === 1 && ids[0] === draft.ids[0]) return;
    draft.all = new Set(draft.ids);
  }
  for (const id of ids) draft.all.add(id);
}

/** Some reports name a package without its ecosystem, or none: what they tell belongs to what others tell in full. */
function withNames<K extends Known>(all: readonly PackageDraft<K>[]): readonly PackageDraft<K>[] {
  const vague = all.filter(({ where }) => !where.startsWith('pkg:'));
  if (vague.length === 0) return all;
  const bySet = new Map<number, PackageDraft<K>[]>();
  for (const one of all) {
    const others = bySet.get(one.set);
    if (others === undefined) bySet.set(one.set, [one]);
    else others.push(one);
  }
  const gone = new Set<PackageDraft<K>>();
  for (const one of vague.toSorted((a, b) => b.where.length - a.where.length)) {
    const homes = homesOf(one, bySet.get(one.set) ?? []).filter((draft) => !gone.has(draft));
    if (homes.length === 0) continue;
    gone.add(one);
    for (const [index, draft] of homes.entries()) {
      take(draft, idsOf(one));
      draft.sightings.push(...one.sightings);
      if (index === 0) draft.known.push(...one.known);
    }
  }
  return all.filter((draft) => !gone.has(draft));
}

/** A name fits the package of that name; no name at all fits every package that has the vulnerability. */
function homesOf<K extends Known>(one: PackageDraft<K>, all: readonly PackageDraft<K>[]): readonly PackageDraft<K>[] {
  if (one.where === '') return all.filter(({ where }) => where !== '');
  const name = one.where.slice('name:'.length);
  return all.filter(({ name: own, where }) => where.startsWith('pkg:') && namesOf(own).includes(name)).slice(0, 1);
}

function namesOf(name: Pick<PackageName, 'name' | 'purl'> | null): readonly string[] {
  if (name === null) return [];
  const whole = name.name.toLowerCase();
  return [whole, whole.slice(whole.lastIndexOf('/') + 1), whole.slice(whole.lastIndexOf(':') + 1)];
}
