import type { Group, Sighting } from './core/sighting.ts';
import { firstOf, fixDateOf, fixesOf, locationIn, publishedOf, titleOf, urlOf, versionOf } from './describe.ts';
import type { Finding } from './finding.ts';
import type { KnownFinding } from './record/state.ts';

type OfGroup = 'aliases' | 'id' | 'kind' | 'package' | 'sightings';
type OfRows = 'fixAvailableAt' | 'fixedVersions' | 'installed' | 'line' | 'path' | 'publishedAt' | 'title' | 'url';

/** What was decided of a finding: the same for thousands of new ones. The rest its group and its rows tell. */
export type Standing = Omit<Finding, OfGroup | OfRows>;

const none: readonly string[] = [];

/** A finding that is little more than its group: what it tells is looked up when somebody asks, for there may be 100,000. */
export class Judged implements Finding {
  readonly sightings: readonly Sighting[];
  private readonly group: Group<KnownFinding>;
  private readonly standing: Standing;
  private readonly pathOf: (written: string) => string;

  /** `seen`: the group's sightings in what is judged. `pathOf`: a path as it stands in the repository. */
  constructor(
    group: Group<KnownFinding>,
    seen: readonly Sighting[],
    standing: Standing,
    pathOf: (written: string) => string,
  ) {
    this.sightings = seen;
    this.group = group;
    this.standing = standing;
    this.pathOf = pathOf;
  }

  /** Where nothing tells of it now, what told of it before. */
  private get rows(): readonly Sighting[] {
    return this.sightings.length > 0 ? this.sightings : this.group.sightings;
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

  get path(): string {
    const location = locationIn(this.rows);
    return location === null ? (this.known?.path ?? '') : this.pathOf(location.path);
  }
  get line(): number | null {
    return locationIn(this.rows)?.line ?? null;
  }
  get title(): string {
    return firstOf(this.rows, titleOf) ?? '';
  }
  get url(): string | null {
    return firstOf(this.rows, urlOf);
  }
  get installed(): string | null {
    return firstOf(this.rows, versionOf);
  }
  get fixedVersions(): readonly string[] {
    return firstOf(this.rows, fixesOf) ?? none;
  }
  get publishedAt(): string | null {
    return firstOf(this.rows, publishedOf);
  }
  get fixAvailableAt(): string | null {
    return firstOf(this.rows, fixDateOf);
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
