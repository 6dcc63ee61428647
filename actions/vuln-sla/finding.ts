import type { Rating, Severity } from '@cm/formats/advisories';

import type { Deadline } from './core/deadline.ts';
import type { Level } from './core/severity.ts';
import type { ClockedKind, Group, Sighting } from './core/sighting.ts';
import type { KnownFinding, Suppression } from './record/state.ts';

/** Why a finding counts as gone, or does not. */
export type Gone =
  | { readonly kind: 'here' }
  /** The scanners that saw it looked again, and did not find it. */
  | { readonly kind: 'proved' }
  | { readonly kind: 'unproved'; readonly reason: string };

/** One vulnerability in one package or place, judged. */
export interface Finding {
  readonly id: string;
  readonly kind: ClockedKind;
  /** Its other ids. */
  readonly aliases: readonly string[];
  readonly package: Group['package'];
  readonly title: string;
  readonly url: string | null;
  readonly path: string;
  readonly line: number | null;
  readonly installed: string | null;
  readonly fixedVersions: readonly string[];
  readonly severity: Severity;
  /** As what it counts; null where no scanner that saw it ever rates. */
  readonly level: Level | null;
  readonly by: string;
  readonly ratings: readonly Rating[];
  readonly disagreement: string;
  readonly rated: boolean;
  readonly deadline: Deadline;
  readonly publishedAt: string | null;
  readonly fixAvailableAt: string | null;
  /** Rows of the reports that are judged, and of the alerts. */
  readonly sightings: readonly Sighting[];
  readonly inBase: boolean;
  readonly known: KnownFinding | null;
  /** Ids that turned out to be the same one. */
  readonly same: readonly string[];
  /** By what every scanner leaves it out; null where one tells of it. */
  readonly leftOut: string | null;
  readonly gone: Gone;
  /** Whether it was fixed before and is here again. */
  readonly reopened: boolean;
  /** An exception of an ignore file that holds now. */
  readonly excused: Suppression | null;
  /** Others with the same object here, and of the same kind and source, differ in id, path, line, title and address only. */
  readonly alike: object | null;
}
