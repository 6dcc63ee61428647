import { type Advisory, type FoundAt, isPlaced } from '@cm/formats/advisories';

import type { Group, Sighting } from './core/sighting.ts';
import { firstOf, fixDateOf, fixesOf, pathIn, publishedOf, titleOf, urlOf, versionOf } from './describe.ts';
import type { Finding } from './finding.ts';
import type { KnownFinding } from './record/state.ts';

type OfGroup = 'aliases' | 'alike' | 'id' | 'kind' | 'package' | 'sightings';
type OfRows = 'fixAvailableAt' | 'fixedVersions' | 'installed' | 'line' | 'path' | 'publishedAt' | 'title' | 'url';

/** What was decided of a finding: the same for thousands of new ones. The rest its group and its rows tell. */
export interface Standing extends Omit<Finding, OfGroup | OfRows> {
  /** Whether other findings may have it too. */
  readonly isShared: boolean;
  /** A path as it stands in the repository. */
  readonly pathOf: (written: string) => string;
}

interface Seen {
  readonly seen: readonly Sighting[];
  readonly areAll: boolean;
}

const none: readonly string[] = [];

/** A finding that is little more than its group: what it tells is looked up when somebody asks, for there may be 100,000. */
export class Judged implements Finding {
  private readonly group: Group<KnownFinding>;
  private readonly standing: Standing;
  /** Null where they are all of the group. */
  private readonly seen: readonly Sighting[] | null;
  /** The row of them, where there is just one. */
  private readonly only: Advisory | null;

  /** `seen`: the group's sightings in what is judged. */
  constructor(group: Group<KnownFinding>, standing: Standing, { areAll, seen }: Seen) {
    this.group = group;
    this.standing = standing;
    this.seen = areAll ? null : seen;
    this.only = seen.length === 1 ? (seen[0]?.row ?? null) : null;
  }

  get sightings(): readonly Sighting[] {
    return this.seen ?? this.group.sightings;
  }

  /** The first that a row tells: where nothing tells of the finding now, one that told of it before. */
  private told<T>(field: (row: Advisory) => T | null): T | null {
    if (this.only !== null) return field(this.only);
    const { sightings } = this;
    return firstOf(sightings.length > 0 ? sightings : this.group.sightings, field);
  }

  /** The place that people are shown: the first that the first row names. */
  private get place(): FoundAt | null {
    if (this.only !== null) return pathIn(this.only);
    const first = this.sightings[0] ?? this.group.sightings[0];
    return first === undefined ? null : pathIn(first.row);
  }

  get id(): string {
    return this.group.id;
  }
  get kind(): Finding['kind'] {
    return this.group.kind;
  }
  get package(): Finding['package'] {
    return this.group.package;
  }

  /** Most have one id: those share one empty list. */
  get aliases(): readonly string[] {
    const { ids } = this.group;
    if (ids.length === 0 || (ids.length === 1 && ids[0] === this.id)) return none;
    const { id } = this;
    return ids.filter((other) => other !== id);
  }

  get alike(): object | null {
    return this.standing.isShared && this.only !== null && isPlaced(this.only) ? this.standing : null;
  }
  get path(): string {
    const { place } = this;
    return place === null ? (this.known?.path ?? '') : this.standing.pathOf(place.path);
  }
  get line(): number | null {
    return this.place?.line ?? null;
  }
  get title(): string {
    return this.told(titleOf) ?? '';
  }
  get url(): string | null {
    return this.told(urlOf);
  }
  get installed(): string | null {
    return this.told(versionOf);
  }
  get fixedVersions(): readonly string[] {
    return this.told(fixesOf) ?? none;
  }
  get publishedAt(): string | null {
    return this.told(publishedOf);
  }
  get fixAvailableAt(): string | null {
    return this.told(fixDateOf);
  }

  get severity(): Finding['severity'] {
    return this.standing.severity;
  }
  get level(): Finding['level'] {
    return this.standing.level;
  }
  get by(): string {
    return this.standing.by;
  }
  get ratings(): Finding['ratings'] {
    return this.standing.ratings;
  }
  get disagreement(): string {
    return this.standing.disagreement;
  }
  get rated(): boolean {
    return this.standing.rated;
  }
  get deadline(): Finding['deadline'] {
    return this.standing.deadline;
  }
  get inBase(): boolean {
    return this.standing.inBase;
  }
  get known(): Finding['known'] {
    return this.standing.known;
  }
  get same(): readonly string[] {
    return this.standing.same;
  }
  get leftOut(): string | null {
    return this.standing.leftOut;
  }
  get gone(): Finding['gone'] {
    return this.standing.gone;
  }
  get reopened(): boolean {
    return this.standing.reopened;
  }
  get excused(): Finding['excused'] {
    return this.standing.excused;
  }
}
