import { type Advisory, placeOf } from '@cm/formats/advisories';
import { digestOf } from '@cm/model/digest';

import { type Growing, idOf, namedPlace, type Where, wheres } from './place-group.ts';
import { type PlaceTable, placeTable } from './place-table.ts';
import type { Group, Known, Sighting, Source, SourceRows } from './sighting.ts';
import { isClocked } from './sighting.ts';

/**
 * Unites rows of code and secrets: by rule, path and what stands around the place. A line number counts only where a report
 * gives nothing else: then the first, second, … of a rule in a file are told apart, in the order of their lines.
 */
export function placeGroups<K extends Known>(sources: readonly SourceRows[], known: readonly K[]): readonly Group<K>[] {
  const groups = groupsOf(known);
  const whereOf = wheres(':');
  const vague: SourceRows[] = [];
  let table: PlaceTable | null = null;
  for (const { source, rows } of sources) {
    const without: Advisory[] = [];
    const several = new Set<Growing<K>>();
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as Advisory;
      if (row.kind === 'package' || !isClocked(row)) continue;
      const context = contextOf(row);
      if (context === null) without.push(row);
      else {
        table ??= placeTable(countOf(sources));
        seeExactly({ groups, table }, whereOf(ruleOf(row), pathOf(row)), context, { source, row }, several);
      }
    }
    for (const group of several) tellApart(groups, group, source);
    if (without.length > 0) vague.push({ source, rows: without });
  }
  if (vague.length > 0) seeVague(groups, vague);
  return groups.all;
}

function countOf(sources: readonly SourceRows[]): number {
  return sources.reduce((sum, { rows }) => sum + rows.length, 0);
}

function ruleOf({ ids }: Advisory): string {
  return ids[0] ?? 'unknown';
}

function pathOf(row: Advisory): string {
  return placeOf(row)?.path ?? '';
}

/** What stands around a secret is the secret: not even a digest of it goes into the record. */
function contextOf({ context, kind }: Advisory): string | null {
  return kind === 'secret' ? null : context;
}

interface Groups<K extends Known> {
  /** In the order in which they were met. */
  readonly all: Growing<K>[];
  /** Those that were looked for by their id. */
  readonly byId: Map<string, Growing<K>>;
}

function groupsOf<K extends Known>(known: readonly K[]): Groups<K> {
  const recorded = new Map<string, K[]>();
  for (const one of known) {
    if (one.kind === 'package') continue;
    const others = recorded.get(one.id);
    if (others === undefined) recorded.set(one.id, [one]);
    else others.push(one);
  }
  const byId = new Map<string, Growing<K>>();
  for (const [id, own] of recorded) byId.set(id, namedPlace(id, own[0]?.kind ?? 'code', own));
  return { all: [...byId.values()], byId };
}

interface Places<K extends Known> {
  readonly groups: Groups<K>;
  readonly table: PlaceTable;
}

/** Notes the group where the same report tells of it in another line too. */
function seeExactly<K extends Known>(
  { groups, table }: Places<K>,
  where: Where,
  context: string,
  sighting: Sighting,
  several: Set<Growing<K>>,
): void {
  const digest = digestOf(context);
  const found = table.find(where, digest) ?? groups.byId.get(groups.byId.size === 0 ? '' : idOf(where, digest));
  if (found === undefined) {
    groups.all.push(table.add(where, digest, sighting));
    return;
  }
  const before = found.sightings.at(-1);
  if (before?.source === sighting.source && lineOf(before.row) !== lineOf(sighting.row)) several.add(found);
  found.see(sighting);
}

function see<K extends Known>({ all, byId }: Groups<K>, id: string, sighting: Sighting): void {
  const found = byId.get(id);
  if (found !== undefined) {
    found.see(sighting);
    return;
  }
  const made = namedPlace<K>(id, sighting.row.kind === 'secret' ? 'secret' : 'code', []);
  made.see(sighting);
  all.push(made);
  byId.set(id, made);
}

/** Several of the same id in one report are as many findings: `#2` is the second one by its line. */
function tellApart<K extends Known>(groups: Groups<K>, group: Growing<K>, source: Source): void {
  const own = group.sightings.filter((one) => one.source === source);
  const lines = linesOf(own.map(({ row }) => row));
  const first = (one: Sighting): boolean => one.source !== source || lines.indexOf(lineOf(one.row)) <= 0;
  group.keep(group.sightings.filter(first));
  for (const one of own) {
    if (!first(one)) see(groups, `${group.id}#${lines.indexOf(lineOf(one.row)) + 1}`, one);
  }
}

/** Where a report does not say what stands around a place, what another one says of the same line counts. */
function seeVague<K extends Known>(groups: Groups<K>, vague: readonly SourceRows[]): void {
  const whereOf = wheres('');
  const where = (row: Advisory): string => whereOf(ruleOf(row), pathOf(row)).text;
  const at = (row: Advisory): string => `${where(row)}:${lineOf(row)}`;
  const ids = new Map<string, string>();
  for (const group of groups.all) {
    const { id, sightings } = group;
    groups.byId.set(id, group);
    for (const { row } of sightings) ids.set(at(row), id);
  }
  for (const { source, rows } of vague) {
    const lines = linesById(rows, where);
    for (const row of rows) {
      const position = (lines.get(where(row)) ?? []).indexOf(lineOf(row));
      const own = position <= 0 ? where(row) : `${where(row)}#${position + 1}`;
      see(groups, ids.get(at(row)) ?? own, { source, row });
    }
  }
}

function linesById(
  rows: readonly Advisory[],
  where: (row: Advisory) => string,
): ReadonlyMap<string, readonly number[]> {
  const byId = new Map<string, Advisory[]>();
  for (const row of rows) {
    const others = byId.get(where(row));
    if (others === undefined) byId.set(where(row), [row]);
    else others.push(row);
  }
  return new Map([...byId].map(([id, own]) => [id, linesOf(own)]));
}

function lineOf(row: Advisory): number {
  return placeOf(row)?.line ?? 0;
}

/** Places of one rule in one file that are told apart; further ones count with the first. */
const mostInOneFile = 200;

/** The lines of rows, each once, ascending. */
function linesOf(rows: readonly Advisory[]): readonly number[] {
  const lines = new Set<number>();
  for (const row of rows) if (lines.size < mostInOneFile) lines.add(lineOf(row));
  return [...lines].toSorted((a, b) => a - b);
}
