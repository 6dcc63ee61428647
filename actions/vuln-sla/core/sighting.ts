import type { Advisory, AdvisoryKind, PackageName } from '@cm/formats/advisories';

/** Where rows come from: a report of a scanner, or GitHub's alerts. */
export interface Source {
  /** Path of the file, or `GitHub Dependabot alerts`. */
  readonly report: string;
  /** Name of the scanner, else of the format. */
  readonly tool: string;
  /** Whether this scanner ever rates. */
  readonly rates: boolean;
  /** `head`: what is judged. `base`: what was there before the change. */
  readonly side: 'head' | 'base';
}

export interface SourceRows {
  readonly source: Source;
  readonly rows: readonly Advisory[];
}

/** One row that tells of a vulnerability. */
export interface Sighting {
  readonly source: Source;
  readonly row: Advisory;
}

/** What has a clock. */
export type ClockedKind = Extract<AdvisoryKind, 'package' | 'code' | 'secret'>;

/** What an earlier run wrote down of a vulnerability, as far as it says which one it is. */
export interface Known {
  readonly id: string;
  readonly kind: ClockedKind;
  /** All ids by which it was known; of code and secrets none. */
  readonly aliases: readonly string[];
  readonly package: Pick<PackageName, 'name' | 'purl'> | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly firstSeen: number;
}

/** One vulnerability in one package or place, with all that tells of it. */
export interface Group<K extends Known = Known> {
  readonly id: string;
  readonly kind: ClockedKind;
  /** Every id that any row gives, the group's own among them or not. */
  readonly ids: readonly string[];
  readonly package: Pick<PackageName, 'name' | 'purl'> | null;
  /** In the order of the reports. */
  readonly sightings: readonly Sighting[];
  /** The record's own, the oldest first: two where they turned out to be the same. */
  readonly known: readonly K[];
}

/** Which rows can have a clock: not those of an advisory that was withdrawn, nor of licences and configurations. */
export function isClocked(row: Advisory): boolean {
  return row.withdrawnAt === null && row.kind !== 'configuration' && row.kind !== 'licence';
}
