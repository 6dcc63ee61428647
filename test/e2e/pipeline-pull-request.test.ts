import { expect, it } from 'vitest';

import { pipelineWorld } from './support/act/pipeline.ts';
import type { ActRun } from './support/act/run.ts';
import { badPython, goodPlan, goodPython } from './support/samples/changes.ts';

const world = pipelineWorld();
const job = 'controls / required';

const workflow = `name: Change management
on: [pull_request, merge_group]
permissions: {}
jobs:
  controls:
    permissions:
      actions: read
      contents: read
      issues: read
      pull-requests: read
      statuses: write
    uses: org/cm-actions/.github/workflows/pull-request.yml@v1
`;

const good = { sample: 'python-service', workflow, files: goodPython, story: { body: goodPlan } } as const;

/** What each control said, as the last step tells it. */
function verdicts(run: ActRun, name = job): readonly string[] {
  const steps = run.job(name).steps.filter(({ id }) => id === 'required');
  return steps.flatMap(({ output }) => output.split('\n')).filter((line) => line !== '');
}

it('a good change passes every control, and their reports are kept as evidence of the tested commit', async () => {
  const run = await world.pullRequest(good);
  expect(run.results).toEqual([`${job} success`]);
  expect(verdicts(run)).toEqual(['commit-lint: pass', 'migration-check: pass', 'rollback-plan-check: pass']);
  expect(run.kept()).toEqual([
    `controls-${run.sha}/commit-lint.json`,
    `controls-${run.sha}/migration-check.json`,
    `controls-${run.sha}/rollback-plan-check.json`,
  ]);
  expect(JSON.parse(run.read(`controls-${run.sha}/migration-check.json`))).toMatchObject({
    outcome: 'pass',
    change: { merge: run.sha, repository: 'acme/webshop' },
  });
});

const bad = [
  {
    name: 'a commit whose message is no Conventional Commit',
    change: { message: 'Gave members a discount\n' },
    control: 'commit-lint',
    message: 'The header "Gave members a discount (#7)" has no colon after a type.',
  },
  {
    name: 'a migration whose downgrade does nothing',
    change: { files: badPython.irreversible },
    control: 'migration-check',
    message: 'The downgrade is empty, but the upgrade changes the schema: add_column customers.note',
  },
  {
    name: 'a migration without a rollback plan',
    change: { story: { body: 'Gives members a discount.' } },
    control: 'rollback-plan-check',
    message: 'alembic downgrade a1',
  },
] as const;

it.each(bad)('$name is red, and the other controls still say their word', async ({ change, control, message }) => {
  const run = await world.pullRequest({ ...good, ...change });
  expect(run.red).toEqual([job]);
  expect(verdicts(run)).toContain(`${control}: fail`);
  expect(verdicts(run).filter((line) => line.endsWith(': pass'))).toHaveLength(2);
  expect(run.job(job).text).toContain(message);
  expect(run.job(job).text).toContain(`${control}: fail. The step of that name above says what to change.`);
});

it('a control that is not there, and a list of none, are red', async () => {
  const named = workflow.replace('pull-request.yml@v1', 'pull-request.yml@v1\n    with: { controls: "commit-lnt" }');
  const run = await world.pullRequest({ ...good, workflow: named });
  expect(run.red).toEqual([job]);
  expect(run.job(job).text).toContain('There is no control "commit-lnt".');
});

it('the workflow that a ruleset requires starts by its own triggers, and calls the same controls', async () => {
  const required = world.tree().text('.github/workflows/required.yml');
  const run = await world.pullRequest({ ...good, workflow: required });
  expect(run.results).toEqual(['Controls / required success']);
});

const queue = workflow.replace('pull-request.yml', 'merge-queue.yml');

it('in a merge queue the commit that would land is judged, through a workflow within a workflow', async () => {
  const run = await world.mergeGroup({ ...good, workflow: queue });
  expect(run.results).toEqual(['Controls / required success', 'controls / required success']);
  expect(verdicts(run, 'Controls / required')).toEqual([
    'commit-lint: pass',
    'migration-check: pass',
    'rollback-plan-check: pass',
  ]);
});

it('in a merge queue a change without its plan is red', async () => {
  const run = await world.mergeGroup({ ...good, workflow: queue, story: { body: 'Gives members a discount.' } });
  expect(run.red).toEqual(['Controls / required']);
  expect(verdicts(run, 'Controls / required')).toContain('rollback-plan-check: fail');
});

it('the workflow of the merge queue does not stand in for the one of the pull request', async () => {
  const run = await world.pullRequest({ ...good, workflow: queue });
  expect(run.red).toEqual(['controls / required']);
  expect(run.job('controls / required').text).toContain('there is no merge group in it');
});
