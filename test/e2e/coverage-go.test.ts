import { describe, expect, it } from 'vitest';

import { factsOf } from './support/coverage.ts';
import { goChanges, goTest } from './support/oracles/go-shop.ts';
import { openPullRequest } from './support/pull-request.ts';
import type { Step } from './support/step.ts';

async function gated(change: keyof typeof goChanges): Promise<{ readonly step: Step; readonly total: string | null }> {
  const pull = await openPullRequest(goChanges[change]);
  const total = goTest(pull, change);
  return { step: await pull.run({ action: 'coverage-gate' }), total };
}

/** A first run of Go compiles what the tests stand on. */
const patience = 240_000;

// A profile knows blocks, and a block starts at its brace: the line of an `if` counts with what it guards.
describe('a Go project, measured by go test', () => {
  it.each([
    ['covered', 'pass', 7, []],
    ['uncovered', 'fail', 6, [[14, 16]]],
  ] as const)(
    'a change that is %s',
    async (change, outcome, run, missing) => {
      const { step, total } = await gated(change);
      const facts = factsOf(step.report);
      expect([step.report.outcome, step.red]).toEqual([
        outcome,
        outcome === 'pass' ? [] : ['coverage-gate/patch-lines'],
      ]);
      expect(facts.reports).toMatchObject([
        { path: 'coverage.out', format: 'go', files: 1, statements: { covered: run, total: 7 } },
      ]);
      expect(total ?? ((run / 7) * 100).toFixed(1)).toBe(((run / 7) * 100).toFixed(1));
      expect(facts.patch?.files).toMatchObject([{ path: 'price/price.go', missing }]);
      expect([facts.unmatched, facts.absent]).toEqual([[], []]);
    },
    patience,
  );

  it(
    'a new package that no test imports is red by name, with the setting that measures it',
    async () => {
      const { step } = await gated('newPackage');
      expect(step.red).toContain('coverage-gate/patch-lines');
      expect(factsOf(step.report).absent).toEqual(['gift/gift.go']);
      expect(step.annotations('error').join('\n')).toContain('gift/gift.go');
      expect(step.annotations('warning').join('\n')).toContain('-coverpkg=./...');
    },
    patience,
  );
});
