import type { SkippedTest } from '../facts.ts';
import type { View } from '../view.ts';

/** What differs between the reports of the base and those of the change. */
export interface Comparison {
  readonly skipped: readonly SkippedTest[];
  /** Names of tests of the base that no report has any more. */
  readonly gone: readonly string[];
  /** How many names no report of the base has. */
  readonly added: number;
}

/** Compares by the names of tests; a text says why that cannot be done. */
export function comparison({ counting, facts: { base }, incomplete }: View): Comparison | string {
  if (base.kind === 'unread') return `The reports of the base cannot be read: ${base.reason}`;
  if (base.kind === 'none') return 'There are no reports of the base.';
  if (incomplete !== null) return `There is nothing to compare the base with. ${incomplete}`;
  const now = new Set(counting.flatMap(({ names }) => names));
  const skipped = new Map(
    counting
      .flatMap(({ skippedTests }) => skippedTests)
      .filter(({ name }) => base.ran.has(name))
      .map((test) => [test.name, test]),
  );
  const before = new Set([...base.ran, ...base.skipped]);
  return {
    skipped: [...skipped.values()],
    gone: [...before].filter((name) => !now.has(name)).toSorted(),
    added: [...now].filter((name) => !before.has(name)).length,
  };
}
