import type { Advisory } from '@cm/formats/advisories';

import type { Known, Sighting, SourceRows } from './sighting.ts';
import { isClocked } from './sighting.ts';

/** A finding in code, or a secret, by its key. */
export interface PlaceDraft<K extends Known> {
  readonly id: string;
  readonly kind: 'code' | 'secret';
  readonly sightings: Sighting[];
  readonly known: K[];
}

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
export function placeDrafts<K extends Known>(
  sources: readonly SourceRows[],
  known: readonly K[],
): readonly PlaceDraft<K>[] {
  const drafts = new Map<string, PlaceDraft<K>>();
  const at = (id: string, kind: 'code' | 'secret'): PlaceDraft<K> => {
    const found = drafts.get(id) ?? { id, kind, sightings: [], known: [] };
    drafts.set(id, found);
    return found;
  };
  const places = new Map<string, string>();
  const vague: { readonly source: SourceRows['source']; readonly seen: readonly Seen[] }[] = [];
  for (const one of known) if (one.kind !== 'package') at(one.id, one.kind).known.push(one);
  for (const { source, rows } of sources) {
    const seen = seenIn(rows);
    const exact = seen.filter(({ exact: is }) => is);
    for (const { id, kind, place, row } of withOrdinals(exact)) {
      places.set(place, id);
      at(id, kind).sightings.push({ source, row });
    }
    if (exact.length < seen.length) vague.push({ source, seen: seen.filter(({ exact: is }) => !is) });
  }
  for (const { source, seen } of vague) {
    for (const { id, kind, place, row } of withOrdinals(seen)) {
      at(places.get(place) ?? id, kind).sightings.push({ source, row });
    }
  }
  return [...drafts.values()];
}

interface Seen {
  readonly id: string;
  readonly kind: 'code' | 'secret';
  /** Rule, path and line. */
  readonly place: string;
  readonly line: number;
  /** Whether the report says what stands around the place. */
  readonly exact: boolean;
  readonly row: Advisory;
}

function seenIn(rows: readonly Advisory[]): readonly Seen[] {
  const seen: Seen[] = [];
  for (const row of rows) {
    if (row.kind === 'package' || !isClocked(row)) continue;
    const location = row.locations[0];
    const kind = row.kind === 'secret' ? 'secret' : 'code';
    const where = `${row.ids[0] ?? 'unknown'}:${normalPath(location?.path ?? '')}`;
    const line = location?.line ?? 0;
    // What stands around a secret is the secret: not even a digest of it goes into the record.
    const context = kind === 'secret' ? null : row.context;
    const id = context === null ? where : `${where}:${digestOf(context)}`;
    seen.push({ id, kind, place: `${where}:${line}`, line, exact: context !== null, row });
  }
  return seen;
}

/**
 * Sixteen hexadecimal digits of a text: FNV-1a over UTF-16 units, with two bases. It only tells texts apart, and who finds
 * two with the same digits gains nothing: both are found in one file, and get a number each.
 */
function digestOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  return (one >>> 0).toString(16).padStart(8, '0') + (other >>> 0).toString(16).padStart(8, '0');
}

/** Several of the same key in one report are as many findings: `#2` is the second one by its line. */
function withOrdinals(seen: readonly Seen[]): readonly Seen[] {
  const lines = new Map<string, number | number[]>();
  let several = false;
  for (const { id, line } of seen) {
    const known = lines.get(id);
    if (known === undefined) lines.set(id, line);
    else if (known !== line) {
      several = true;
      lines.set(id, withLine(known, line));
    }
  }
  if (!several) return seen;
  return seen.map((one) => {
    const all = lines.get(one.id);
    const position = typeof all === 'object' ? all.indexOf(one.line) : 0;
    return position <= 0 ? one : { ...one, id: `${one.id}#${position + 1}` };
  });
}

/** Kept in order, so that the second place is the second by its line. */
function withLine(known: number | number[], line: number): number[] {
  const all = typeof known === 'number' ? [known] : known;
  if (all.includes(line) || all.length >= mostInOneFile) return all;
  const after = all.findIndex((other) => other > line);
  all.splice(after === -1 ? all.length : after, 0, line);
  return all;
}

/** Places of one rule in one file that are told apart; further ones count with the first. */
const mostInOneFile = 200;
