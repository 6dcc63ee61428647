import type { TestCase } from '../format.ts';

/** The tests of a report in its order. */
export interface CaseList {
  /** `once`: the tool gives each test one name, so that a second element of it tells of another try, or of its teardown. */
  readonly add: (test: TestCase, once: boolean) => void;
  readonly size: () => number;
  readonly done: () => { readonly cases: readonly TestCase[]; readonly elements: number };
}

const weight = { passed: 0, skipped: 1, error: 2, failed: 3 } as const;

export function caseList(): CaseList {
  const cases: TestCase[] = [];
  const places = new Map<string, number>();
  let elements = 0;

  function joined(one: TestCase, other: TestCase): TestCase {
    const worse = weight[other.outcome] > weight[one.outcome] ? other : one;
    return { ...worse, flaky: worse.outcome === 'passed' };
  }

  return {
    add: (test, once) => {
      elements += 1;
      const place = once ? places.get(test.id) : undefined;
      const known = place === undefined ? undefined : cases[place];
      if (place !== undefined && known !== undefined) {
        cases[place] = joined(known, test);
        return;
      }
      if (once) places.set(test.id, cases.length);
      cases.push(test);
    },
    size: () => elements,
    done: () => ({ cases, elements }),
  };
}
