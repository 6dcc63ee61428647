import type { FoundAt, PackageName, Rating } from '../model/advisory.ts';
import { cvssRating } from './cvss.ts';
import { isoDate } from './dates.ts';
import { packageOf } from './purl.ts';
import { texts } from './shape.ts';
import { stated } from './stated.ts';

/** How many different things a pool keeps; of more, each is made anew. */
const most = 20_000;

/**
 * What rows of one report share, so that a report of 50 MB has it once in memory: a few hundred packages and vectors, of which
 * tens of thousands of rows tell. Made for one report and forgotten with it. Lists are walked over by index: any other way makes
 * an object for each step.
 */
export interface Pools {
  readonly cvss: typeof cvssRating;
  readonly stated: typeof stated;
  readonly package: typeof packageOf;
  readonly date: typeof isoDate;
  /** The same text, as one in memory. */
  readonly text: (text: string) => string;
  /** The same ratings in the same order, which are this pool's own, as one list. */
  readonly ratings: (list: readonly Rating[]) => readonly Rating[];
  /** The parts of a text with commas, as one list. */
  readonly list: (text: unknown) => readonly string[];
  /** One place without a line, as one list. */
  readonly place: (path: string) => readonly FoundAt[];
}

/** Empty pools, for one report. */
export function pools(): Pools {
  const kept = new Map<string, string>();
  const text = (one: string): string => kept.get(one) ?? keep(kept, one, one);
  return {
    cvss: vectors(),
    stated: words(),
    package: packages(),
    date: dates(),
    text,
    ratings: lists(),
    list: parts(),
    place: places(),
  };
}

function dates(): typeof isoDate {
  const pool = new Map<string, string | null>();
  return (value) => {
    if (typeof value !== 'string') return null;
    const known = pool.get(value);
    return known === undefined ? keep(pool, value, isoDate(value)) : known;
  };
}

function lists(): Pools['ratings'] {
  const pool = new Map<Rating, readonly (readonly Rating[])[]>();
  return (list) => {
    const first = list[0];
    if (first === undefined) return list;
    const alike = pool.get(first) ?? noLists;
    for (let index = 0; index < alike.length; index += 1) {
      const known = alike[index] as readonly Rating[];
      if (isSameList(known, list)) return known;
    }
    const own = Object.freeze([...list]);
    if (alike.length < mostAlike) keep(pool, first, [...alike, own]);
    return own;
  };
}

const noLists: readonly (readonly Rating[])[] = [];

function isSameList(one: readonly Rating[], other: readonly Rating[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

function parts(): Pools['list'] {
  const pool = new Map<string, readonly string[]>();
  return (value) => {
    if (typeof value !== 'string') return [];
    return pool.get(value) ?? keep(pool, value, Object.freeze(texts(value.split(',', mostParts))));
  };
}

const mostParts = 100;

function places(): Pools['place'] {
  const pool = new Map<string, readonly FoundAt[]>();
  return (path) => pool.get(path) ?? keep(pool, path, Object.freeze([{ path, line: null }]));
}

function keep<T, Key>(pool: Map<Key, T>, key: Key, value: T): T {
  if (pool.size < most) pool.set(key, value);
  return value;
}

function words(): typeof stated {
  const pool = new Map<string, Rating>();
  return (source, word) => {
    const key = `${source} ${typeof word === 'string' ? word : ''}`;
    return pool.get(key) ?? keep(pool, key, stated(source, word));
  };
}

interface Vector {
  readonly source: string;
  readonly given: number | null;
  readonly rating: Rating | null;
}

function vectors(): typeof cvssRating {
  const pool = new Map<string, readonly Vector[]>();
  return (source, vector, given = null) => {
    if (typeof vector !== 'string') return null;
    const same = pool.get(vector) ?? noVectors;
    for (let index = 0; index < same.length; index += 1) {
      const one = same[index] as Vector;
      if (one.given === given && one.source === source) return one.rating;
    }
    const rating = cvssRating(source, vector, given);
    if (same.length < mostAlike) keep(pool, vector, [...same, { source, given, rating }]);
    return rating;
  };
}

const noVectors: readonly Vector[] = [];
const mostAlike = 20;

type Given = Parameters<typeof packageOf>[0];

interface Named {
  readonly given: Given;
  readonly name: PackageName | null;
}

function packages(): typeof packageOf {
  const pool = new Map<string, Named>();
  return (given) => {
    const key = typeof given.purl === 'string' ? given.purl : '';
    if (key === '') return packageOf(given);
    const known = pool.get(key);
    if (known !== undefined && isSame(known.given, given)) return known.name;
    return keep(pool, key, { given, name: packageOf(given) }).name;
  };
}

function isSame(one: Given, other: Given): boolean {
  return one.name === other.name && one.version === other.version && one.ecosystem === other.ecosystem;
}
