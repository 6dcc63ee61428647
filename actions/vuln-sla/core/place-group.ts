import { digits } from './digest.ts';
import { normalPath } from './paths.ts';
import { remembering } from './remembering.ts';
import type { ClockedKind, Group, Sighting } from './sighting.ts';

/** Rule and path, with which an id begins: the same object for the same text. */
export interface Where {
  readonly text: string;
  readonly number: number;
}

/** Finds what the ids of a rule in a file begin with, by the path as a report writes it. */
export function wheres(end: string): (rule: string, written: string) => Where {
  const pathOf = remembering(normalPath);
  let count = 0;
  const byText = remembering((text: string): Where => ({ text, number: (count += 1) }));
  const byRule = remembering((rule: string) => remembering((path: string) => byText(`${rule}:${pathOf(path)}${end}`)));
  return (rule, written) => byRule(rule)(written);
}

/** Rule, path and digest, as one text. */
export function idOf({ text }: Where, one: number, two: number): string {
  return text + digits(one) + digits(two);
}

const none: readonly never[] = [];

/**
 * A rule in a file, told apart by what stands around the place, that only this run saw. Its id is made when somebody asks: a
 * report may have 100,000, and nobody does before they are written.
 */
export class PlaceGroup implements Group<never> {
  readonly kind: ClockedKind;
  readonly where: Where;
  /** The two halves of the digest: signed, so that V8 keeps them in the object. */
  readonly one: number;
  readonly two: number;
  sightings: Sighting[];

  constructor(where: Where, one: number, two: number, sighting: Sighting) {
    this.kind = sighting.row.kind === 'secret' ? 'secret' : 'code';
    this.where = where;
    this.one = one;
    this.two = two;
    this.sightings = [sighting];
  }

  get id(): string {
    return idOf(this.where, this.one, this.two);
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
}
