import type { Attributes } from '../../xml/attributes.ts';
import type { TestCase, TestNote } from '../format.ts';
import { words } from './words.ts';

const { attribute } = words;

/** What an element says of all that is in it; not a number where it does not say. */
export interface Stated {
  readonly tests: number;
  readonly bad: number;
  readonly skipped: number;
}

export const nothingStated: Stated = { tests: Number.NaN, bad: 0, skipped: 0 };

export function statedBy(attributes: Attributes): Stated {
  return {
    tests: count(attributes.number(attribute.tests), Number.NaN),
    bad: count(attributes.number(attribute.failures), 0) + count(attributes.number(attribute.errors), 0),
    skipped: count(attributes.number(attribute.skipped), 0),
  };
}

function count(value: number, otherwise: number): number {
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
}

/** The same of elements that stand beside each other. */
export function sumOf(one: Stated, other: Stated): Stated {
  return { tests: one.tests + other.tests, bad: one.bad + other.bad, skipped: one.skipped + other.skipped };
}

/** What the tests are that the report lists. */
export interface Listed {
  readonly cases: readonly TestCase[];
  /** Elements, where some of them tell of one test together. */
  readonly elements: number;
  readonly suiteErrors: number;
}

/** Why nobody can tell what failed: failures are stated, and none is listed. Null where all is well. */
export function hiddenFailures({ bad }: Stated, { cases, suiteErrors }: Listed): string | null {
  const isBad = ({ outcome }: TestCase): boolean => outcome === 'failed' || outcome === 'error';
  if (bad === 0 || suiteErrors > 0 || cases.some(isBad)) return null;
  return `its head says that ${bad} failed, and none of its tests did`;
}

/** Where the head states another number of tests than are listed. Some tools state skipped ones and leave them out. */
export function headNotes({ tests, skipped }: Stated, { cases, elements }: Listed): readonly TestNote[] {
  if (Number.isNaN(tests) || (cases.length <= tests && tests <= elements)) return [];
  const listedSkipped = cases.filter(({ outcome }) => outcome === 'skipped').length;
  const leftOut = Math.max(0, skipped - listedSkipped);
  if (elements < tests && tests <= elements + leftOut) return [];
  const message = `its head says ${tests} tests, and it lists ${elements}; those that are listed count.`;
  return [{ kind: tests > elements ? 'missing' : 'head', message }];
}
