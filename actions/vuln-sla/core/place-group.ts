import type { Advisory } from '@cm/formats/advisories';
import { type Digest, digitsOf } from '@cm/model/digest';

import { normalPath } from './paths.ts';
import { remembering } from './remembering.ts';
import type { ClockedKind, Group, Known, Sighting, Source } from './sighting.ts';

/** Rule and path, with which an id begins: the same object for the same text. */
export interface Where {
  readonly text: string;
  readonly number: number;
}

/** Finds what the ids of a rule in a file begin with, by the path as a report writes it. */
export function wheres(end: string): (rule: string, written: string) => Where {
  let count = 0;
  const exact = byTwo((rule, path) => ({ text: `${rule}:${path}${end}`, number: (count += 1) }));
  return byTwo((rule, written) => {
    const path = normalPath(written);
    // Whichever of two colons parts the path from the rule, the text is the same.
    const colon = path.lastIndexOf(':');
    return colon < 0 ? exact(rule, path) : exact(`${rule}:${path.slice(0, colon)}`, path.slice(colon + 1));
  });
}

/** The same function, which makes each answer once: two keys are looked up sooner than a text is made of them. */
function byTwo(make: (one: string, other: string) => Where): (one: string, other: string) => Where {
  const byOne = remembering((one: string) => remembering((other: string) => make(one, other)));
  return (one, other) => byOne(one)(other);
}

/** Rule, path and digest, as one text. */
export function idOf({ text }: Where, digest: Digest): string {
  return text + digitsOf(digest);
}

const none: readonly never[] = [];

/** A place in code, or of a secret, of which more and more is told. */
export interface Growing<K extends Known> extends Group<K> {
  readonly see: (sighting: Sighting) => void;
  /** Leaves it only these sightings. */
  readonly keep: (sightings: readonly Sighting[]) => void;
}

/** A place by its id, with what the record knows of it. */
export function namedPlace<K extends Known>(id: string, kind: ClockedKind, known: readonly K[]): Growing<K> {
  let sightings: Sighting[] = [];
  return {
    id,
    kind,
    ids: none,
    package: null,
    known,
    get sightings() {
      return sightings;
    },
    see: (sighting) => void sightings.push(sighting),
    keep: (some) => {
      sightings = [...some];
    },
  };
}

/**
 * A rule in a file, told apart by what stands around the place, that only this run saw. Its id and its list of sightings are made
 * when somebody asks: a report may have 100,000 such places, and what is kept of each is copied twice by V8.
 */
export class PlaceGroup implements Growing<never> {
  readonly where: Where;
  /** The two halves of the digest: signed, so that V8 keeps them in the object. */
  readonly one: number;
  readonly two: number;
  private source: Source;
  private row: Advisory;
  /** All sightings, where there are not just one. */
  private several: Sighting[] | null = null;

  constructor(where: Where, [one, two]: Digest, { row, source }: Sighting) {
    this.where = where;
    this.one = one;
    this.two = two;
    this.source = source;
    this.row = row;
  }

  get id(): string {
    return idOf(this.where, [this.one, this.two]);
  }
  get kind(): ClockedKind {
    return this.row.kind === 'secret' ? 'secret' : 'code';
  }
  get ids(): readonly string[] {
    return none;
  }
  get package(): null {
    return null;
  }
  get known(): readonly never[] {
    return none;
  }
  /** A new list each time where there is one. */
  get sightings(): readonly Sighting[] {
    return this.several ?? [{ source: this.source, row: this.row }];
  }

  see(sighting: Sighting): void {
    this.several ??= [{ source: this.source, row: this.row }];
    this.several.push(sighting);
  }

  keep(sightings: readonly Sighting[]): void {
    this.several = [...sightings];
  }
}
