import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { diffRows } from './diffs.fixture.ts';
import { filledIn, judging, red } from './plan-check.fixture.ts';

const judged = judging(memoryPorts);

const asked = diffRows.filter(({ required }) => required.length > 0);
const human = ['placeholder', 'restore-plan', 'part-not-covered'];

describe('the plan that is printed', () => {
  it.each(asked.map((row) => [row.name, row] as const))(
    'for %s: pasted, it leaves what only people know',
    async (_, row) => {
      const { outputs } = await judged({ ...row, body: 'Adds it.' });
      const pasted = await judged({ ...row, body: `Adds it.\n\n${outputs['plan'] ?? ''}` });
      const left = red(pasted);
      expect(left).toContain('placeholder');
      expect(left.filter((rule) => !human.includes(rule))).toEqual([]);
      const filled = await judged({ ...row, body: `Adds it.\n\n${filledIn(outputs['plan'] ?? '')}` });
      expect([red(filled), filled.facts['missing']]).toEqual([[], []]);
    },
  );
});

describe('no plan', () => {
  it.each(asked.map((row) => [row.name, row] as const))('for %s is an error', async (_, row) => {
    expect(red(await judged({ ...row, body: 'Adds it.' }))).toContain('section-missing');
  });

  it.each(diffRows.filter(({ required }) => required.length === 0).map((row) => [row.name, row] as const))(
    'is needed for %s',
    async (_, row) => {
      const found = await judged({ ...row, body: '### Rollback Plan\n\n_No response_' });
      expect([red(found), found.facts['required']]).toEqual([[], []]);
    },
  );
});

describe('a plan that would not undo it', () => {
  const bad = diffRows.flatMap((row) => row.bad.map(([plan, rule]) => [row.name, plan, rule, row] as const));

  it.each(bad)('of %s: %s is found by %s', async (_, plan, rule, row) => {
    expect(red(await judged({ ...row, body: `Adds it.\n\n## Rollback plan\n\n${plan}\n` }))).toContain(rule);
  });
});
