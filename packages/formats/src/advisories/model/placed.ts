import type { Advisory, FoundAt } from './advisory.ts';

/** What many rows share: those of one rule, mostly. */
export type Told = Readonly<Pick<Advisory, 'kind' | 'ids' | 'title' | 'ratings' | 'url'>>;

const none: readonly never[] = Object.freeze([]);

/**
 * A row of code or of a secret in one place, that no scanner leaves out. It is little more than that place, for a report may have
 * 100,000 of them, and copying what is kept costs more than reading it.
 */
export class PlacedRow implements Advisory, FoundAt {
  private readonly told: Told;
  readonly path: string;
  readonly line: number | null;
  readonly context: string | null;

  constructor(told: Told, { line, path }: FoundAt, context: string | null) {
    this.told = told;
    this.path = path;
    this.line = line;
    this.context = context;
  }

  get kind(): Advisory['kind'] {
    return this.told.kind;
  }
  get ids(): readonly string[] {
    return this.told.ids;
  }
  get title(): string {
    return this.told.title;
  }
  get ratings(): Advisory['ratings'] {
    return this.told.ratings;
  }
  get url(): string | null {
    return this.told.url;
  }
  get locations(): readonly FoundAt[] {
    return [{ path: this.path, line: this.line }];
  }
  get package(): null {
    return null;
  }
  get malware(): false {
    return false;
  }
  get exploited(): null {
    return null;
  }
  get publishedAt(): null {
    return null;
  }
  get fixAvailableAt(): null {
    return null;
  }
  get fixedVersions(): readonly string[] {
    return none;
  }
  get withdrawnAt(): null {
    return null;
  }
  get suppressed(): null {
    return null;
  }
  get alert(): null {
    return null;
  }
}

/** Whether a row tells nothing beside its place and what others tell too. */
export function isPlaced(row: Advisory): boolean {
  return row instanceof PlacedRow;
}

/** Where a row was found first; null where it says no place. Makes nothing: thousands are asked. */
export function placeOf(row: Advisory): FoundAt | null {
  return row instanceof PlacedRow ? row : (row.locations[0] ?? null);
}
