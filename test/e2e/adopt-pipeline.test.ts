import { expect, it, onTestFinished } from 'vitest';

import { emptyAdvisories } from './support/act/advisories.ts';
import { pipelineWorld } from './support/act/pipeline.ts';
import { adopted, describedBy } from './support/adopted.ts';
import { goodPlan, goodPython, goodTypescript } from './support/samples/changes.ts';
import type { SampleFiles } from './support/samples/sample.ts';

const world = pipelineWorld();
const message = 'feat(ci): adopt the change policy\n\nTask: TASK-1\n';
const title = 'feat(ci): adopt the change policy';
const ciJobs = [
  'Build / build success',
  'Quality / quality success',
  'Security / deadlines success',
  'Security / dependencies success',
  'Security / sast success',
  'Testing / gates success',
  'Testing / integration success',
  'Testing / unit success',
  'required success',
];

/** One of the workflows that cm init wrote. */
function workflow(files: SampleFiles, name: string): string {
  const text = files[`.github/workflows/${name}.yml`];
  if (text === undefined) throw new Error(`cm init wrote no ${name}.yml`);
  return text;
}

const samples = ['python-service', 'typescript-package'] as const;

it.each(samples)('the pull request by which a %s adopts the policy passes what cm init wrote', async (sample) => {
  const files = (await adopted(sample)).written();
  const story = { title, body: describedBy(files), branch: 'feature/TASK-1-change-policy' };
  const controls = await world.pullRequest({
    sample,
    files,
    message,
    story,
    workflow: workflow(files, 'pull-request'),
  });
  expect(controls.results).toEqual(['Controls / required success']);
});

it.each([
  ['python-service', goodPython, goodPlan],
  ['typescript-package', goodTypescript, '`git revert`, nothing else runs it.'],
] as const)('the first change after that passes every stage of %s', async (sample, files, body) => {
  const before = (await adopted(sample)).written();
  const known = await emptyAdvisories();
  onTestFinished(() => known.close());
  const change = { sample, before, files, story: { body }, env: known.env };
  // No container is started here: a database that is there stands for the one that the workflow asks for.
  const place = `database-url: ${world.database()}\n`;
  const asked = workflow(before, 'ci').replace(
    /database-image: postgres:17\n {6}database-scheme: postgresql\+psycopg\n/,
    place,
  );
  expect(asked.includes('database-url')).toBe(sample === 'python-service');
  const ci = await world.pullRequest({ ...change, workflow: asked });
  expect(ci.results).toEqual(ciJobs);
  const controls = await world.pullRequest({ ...change, workflow: workflow(before, 'pull-request') });
  expect(controls.results).toEqual(['Controls / required success']);
});
