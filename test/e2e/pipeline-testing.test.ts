import { expect, it } from 'vitest';

import { pipelineWorld } from './support/act/pipeline.ts';
import type { ActRun } from './support/act/run.ts';
import { badPython, badTypescript, goodPlan } from './support/samples/changes.ts';
import type { SampleFiles } from './support/samples/sample.ts';

const world = pipelineWorld();

const workflow = `name: Testing
on: pull_request
permissions: {}
jobs:
  testing:
    permissions:
      actions: read
      contents: read
      pull-requests: write
    uses: org/cm-actions/.github/workflows/testing.yml@v1
`;

function python(files: SampleFiles, roundtrip = false): Promise<ActRun> {
  const databases = [`database-url: ${world.database()}`, `roundtrip-database-url: ${world.database()}`];
  const given = [...databases, `migration-roundtrip: ${roundtrip}`];
  const called = `${workflow}    with:\n${given.map((line) => `      ${line}\n`).join('')}`;
  return world.pullRequest({ sample: 'python-service', workflow: called, files, story: { body: goodPlan } });
}

/** What the gates decided, as they wrote it down. */
function decisions(run: ActRun): Readonly<Record<string, unknown>> {
  const names = ['coverage-gate', 'test-gate', 'migration-check'];
  const outcome = (name: string): unknown =>
    (JSON.parse(run.read(`testing-gates-project-${run.sha}/${name}.json`)) as { readonly outcome: unknown }).outcome;
  return Object.fromEntries(names.map((name) => [name, outcome(name)]));
}

const passed = { 'coverage-gate': 'pass', 'test-gate': 'pass', 'migration-check': 'pass' } as const;

it('new lines that no test runs are red at coverage-gate, although every test passes', async () => {
  const run = await python(badPython.uncovered);
  expect(run.red).toEqual(['testing / gates']);
  expect(decisions(run)).toEqual({ ...passed, 'coverage-gate': 'fail' });
  expect(run.job('testing / gates').text).toContain('of the new and changed lines');
  expect(run.job('testing / gates').text).toContain('shop/cart.py');
});

it('a test that fails is red at its own job and at test-gate, which names it', async () => {
  const run = await python(badPython.failingTest);
  expect(run.red.toSorted()).toEqual(['testing / gates', 'testing / unit']);
  expect(decisions(run)).toMatchObject({ 'test-gate': 'fail', 'migration-check': 'pass' });
  expect(run.job('testing / unit').text).toContain('assert 18000 == 17000');
  expect(run.job('testing / gates').text).toContain('test_members_pay_less_from_a_hundred_on');
});

it('a migration that cannot be undone is red at migration-check, and at the round trip on PostgreSQL', async () => {
  const run = await python(badPython.irreversible, true);
  expect(run.red.toSorted()).toEqual(['testing / gates', 'testing / roundtrip']);
  expect(decisions(run)).toEqual({ ...passed, 'migration-check': 'fail' });
  expect(run.job('testing / gates').text).toContain('The downgrade is empty, but the upgrade changes the schema');
  expect(run.job('testing / roundtrip').text).toContain('The column public.customers.note is left behind.');
});

it('a test of the TypeScript package that fails is red at its own job and at test-gate', async () => {
  const run = await world.pullRequest({ sample: 'typescript-package', workflow, files: badTypescript.failingTest });
  expect(run.red.toSorted()).toEqual(['testing / gates', 'testing / unit']);
  expect(decisions(run)).toEqual({ ...passed, 'test-gate': 'fail' });
  expect(run.job('testing / gates').text).toContain('gives members a discount from a hundred on');
});
