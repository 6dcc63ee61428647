import type { Advisory } from '@cm/formats/advisories';

import { remembering } from './remembering.ts';
import type { Group, Known, Sighting, Source, SourceRows } from './sighting.ts';
import { isClocked } from './sighting.ts';

/** A path as it stands in the repository, whatever the scanner put before it. */
export function normalPath(written: string): string {
  if (isPlain(written)) return written;
  return written
    .slice(0, 1000)
    .replaceAll('\\', '/')
    .replace(/^file:\/{0,3}/i, '/')
    .replace(/^\/?[A-Za-z]:\//, '/')
    .replace(/^\/(?:home\/runner\/work\/[^/]+\/[^/]+|github\/workspace|__w\/[^/]+\/[^/]+|builds\/[^/]+\/[^/]+)\//, '')
    .replace(/^(?:\.?\/)+/, '');
}

/** Most paths are written as they stand in the repository: those cost one look. */
function isPlain(path: string): boolean {
  return path.length <= 1000 && /^[\w@+][\w@+-]*(?:[ ./][^\\:]*)?$/.test(path) && !path.includes('\\');
}

/**
 * Unites rows of code and secrets: by rule, path and what stands around the place. A line number counts only where a report
 * gives nothing else: then the first, second, … of a rule in a file are told apart, in the order of their lines.
 */
export function placeGroups<K extends Known>(sources: readonly SourceRows[], known: readonly K[]): readonly Group<K>[] {
  const groups = groupsOf(known);
  const exactly = whereOf(':');
  const vague: SourceRows[] = [];
  for (const { source, rows } of sources) {
    const without: Advisory[] = [];
    const several = new Set<string>();
    for (const row of rows) {
      if (row.kind === 'package' || !isClocked(row)) continue;
      const context = contextOf(row);
      if (context === null) without.push(row);
      else see(groups, exactly(row) + digestOf(context), { source, row }, several);
    }
    for (const id of several) tellApart(groups, id, source);
    if (without.length > 0) vague.push({ source, rows: without });
  }
  if (vague.length > 0) seeVague(groups, vague, whereOf(''));
  return [...groups.values()];
}

type Where = (row: Advisory) => string;

/** What stands around a secret is the secret: not even a digest of it goes into the record. */
function contextOf({ context, kind }: Advisory): string | null {
  return kind === 'secret' ? null : context;
}

/** By their ids; they still grow. */
type Groups<K extends Known> = Map<string, Growing<K>>;
type Growing<K extends Known> = Group<K> & { readonly sightings: Sighting[] };

function groupsOf<K extends Known>(known: readonly K[]): Groups<K> {
  const groups: Groups<K> = new Map();
  for (const one of known) {
    const { id, kind } = one;
    if (kind === 'package') continue;
    const before = groups.get(id);
    groups.set(id, { ...(before ?? groupOf(id, kind, [])), known: [...(before?.known ?? []), one] });
  }
  return groups;
}

function groupOf<K extends Known>(id: string, kind: Group['kind'], sightings: Sighting[]): Growing<K> {
  return { id, kind, ids: none, package: null, sightings, known: none };
}

const none: readonly never[] = [];

/** Notes the id where the same report tells of it in another line too. */
function see<K extends Known>(groups: Groups<K>, id: string, sighting: Sighting, several: Set<string>): void {
  const found = groups.get(id);
  if (found === undefined) {
    groups.set(id, groupOf(id, sighting.row.kind === 'secret' ? 'secret' : 'code', [sighting]));
    return;
  }
  const before = found.sightings.at(-1);
  if (before?.source === sighting.source && lineOf(before.row) !== lineOf(sighting.row)) several.add(id);
  found.sightings.push(sighting);
}

/** Several of the same id in one report are as many findings: `#2` is the second one by its line. */
function tellApart<K extends Known>(groups: Groups<K>, id: string, source: Source): void {
  const group = groups.get(id);
  if (group === undefined) return;
  const own = group.sightings.filter((one) => one.source === source);
  const lines = linesOf(own.map(({ row }) => row));
  const first = (one: Sighting): boolean => one.source !== source || lines.indexOf(lineOf(one.row)) <= 0;
  groups.set(id, { ...group, sightings: group.sightings.filter(first) });
  for (const one of own) {
    if (!first(one)) see(groups, `${id}#${lines.indexOf(lineOf(one.row)) + 1}`, one, new Set());
  }
}

/** Where a report does not say what stands around a place, what another one says of the same line counts. */
function seeVague<K extends Known>(groups: Groups<K>, vague: readonly SourceRows[], where: Where): void {
  const at = (row: Advisory): string => `${where(row)}:${lineOf(row)}`;
  const ids = new Map<string, string>();
  for (const { id, sightings } of groups.values()) for (const { row } of sightings) ids.set(at(row), id);
  for (const { source, rows } of vague) {
    const lines = linesById(rows, where);
    for (const row of rows) {
      const position = (lines.get(where(row)) ?? []).indexOf(lineOf(row));
      const own = position <= 0 ? where(row) : `${where(row)}#${position + 1}`;
      see(groups, ids.get(at(row)) ?? own, { source, row }, new Set());
    }
  }
}

function linesById(rows: readonly Advisory[], where: Where): ReadonlyMap<string, readonly number[]> {
  const byId = new Map<string, Advisory[]>();
  for (const row of rows) {
    const others = byId.get(where(row));
    if (others === undefined) byId.set(where(row), [row]);
    else others.push(row);
  }
  return new Map([...byId].map(([id, own]) => [id, linesOf(own)]));
}

function lineOf({ locations }: Advisory): number {
  return locations[0]?.line ?? 0;
}

/** Places of one rule in one file that are told apart; further ones count with the first. */
const mostInOneFile = 200;

/** The lines of rows, each once, ascending. */
function linesOf(rows: readonly Advisory[]): readonly number[] {
  const lines = new Set<number>();
  for (const row of rows) if (lines.size < mostInOneFile) lines.add(lineOf(row));
  return [...lines].toSorted((a, b) => a - b);
}

/** Rule and path of a row, as one text of which thousands of ids are made. */
function whereOf(end: string): Where {
  const pathOf = remembering(normalPath);
  const byRule = remembering((rule: string) => remembering((path: string) => `${rule}:${pathOf(path)}${end}`));
  return ({ ids, locations }) => byRule(ids[0] ?? 'unknown')(locations[0]?.path ?? '');
}

/**
 * Sixteen hexadecimal digits of a text: FNV-1a over UTF-16 units, with two bases. It only tells texts apart, and who finds
 * two with the same digits gains nothing: both are found in one file, and get a number each.
 */
function digestOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01234567;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  return digits(one) + digits(other);
}

/** Several digits at a time: a number of its own is written slowly. */
const threeDigits = Array.from({ length: 0x1000 }, (_, number) => number.toString(16).padStart(3, '0'));
const twoDigits = threeDigits.slice(0, 0x100).map((three) => three.slice(1));

function digits(hash: number): string {
  const high = threeDigits[hash >>> 20] as string;
  return high + (threeDigits[(hash >>> 8) & 0xfff] as string) + (twoDigits[hash & 0xff] as string);
}
