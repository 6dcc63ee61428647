import { expect, it } from 'vitest';

import { pipelineWorld } from './support/act/pipeline.ts';
import type { ActRun } from './support/act/run.ts';
import { badPython, badTypescript, goodPython, goodTypescript } from './support/samples/changes.ts';

const world = pipelineWorld();
const job = 'quality / quality';

const workflow = `name: Change management
on: pull_request
permissions: {}
jobs:
  quality:
    permissions:
      contents: read
    uses: org/cm-actions/.github/workflows/quality.yml@v1
`;

function python(files: (typeof badPython)[keyof typeof badPython]): Promise<ActRun> {
  return world.pullRequest({ sample: 'python-service', workflow, files });
}

function typescript(files: (typeof badTypescript)[keyof typeof badTypescript]): Promise<ActRun> {
  return world.pullRequest({ sample: 'typescript-package', workflow, files });
}

/** Tools that were red, by the ids of their steps. */
function redTools(run: ActRun): readonly string[] {
  return run.job(job).steps.flatMap(({ conclusion, id }) => (conclusion === 'success' ? [] : [id]));
}

it('a good change of a Python service passes every tool, and what they said is kept', async () => {
  const run = await python(goodPython);
  expect(run.results).toEqual([`${job} success`]);
  expect(run.ran(job)).toEqual(expect.arrayContaining(['ruff', 'black', 'mypy', 'python-complexity']));
  expect(run.job(job).text).toContain('4 files for python (changed)');
  expect(run.job(job).text).toContain('Success: no issues found in 4 source files');
  expect(run.kept()).toEqual([
    expect.stringMatching(/^quality-project-[0-9a-f]{40}\/black\.txt$/),
    expect.stringContaining('/complexity-python.txt'),
    expect.stringContaining('/mypy.txt'),
    expect.stringContaining('/ruff.txt'),
  ]);
});

it('a good change of a TypeScript package passes every tool', async () => {
  const run = await typescript(goodTypescript);
  expect(run.results).toEqual([`${job} success`]);
  expect(run.ran(job)).toEqual(expect.arrayContaining(['eslint', 'tsc', 'node-complexity']));
  expect(run.job(job).text).toContain('2 files for node (changed)');
});

const redOnPython = [
  ['an import that nothing uses', 'lint', ['ruff'], '`os` imported but unused'],
  [
    'code that Black would write otherwise',
    'format',
    ['black'],
    'Run black on these files and commit what it changes.',
  ],
  ['a text where a number is promised', 'type', ['mypy'], 'Incompatible return value type (got "str", expected "int")'],
  ['a function with twelve paths', 'complex', ['ruff', 'python-complexity'], '`price` is too complex (12 > 10)'],
] as const;

it.each(redOnPython)('%s is found in Python, by its tool alone', async (_, name, tools, message) => {
  const run = await python(badPython[name]);
  expect(run.red).toEqual([job]);
  expect(redTools(run)).toEqual(tools);
  expect(run.job(job).text).toContain(message);
});

const redOnTypescript = [
  ['a value of any type', 'lint', ['eslint'], 'Unexpected any. Specify a different type'],
  ['a text where a number is promised', 'type', ['tsc'], "Type 'string' is not assignable to type 'number'"],
  [
    'a function with twelve paths',
    'complex',
    ['node-complexity'],
    "Function 'price' has a complexity of 12. Maximum allowed is 10",
  ],
] as const;

it.each(redOnTypescript)('%s is found in TypeScript, by its tool alone', async (_, name, tools, message) => {
  const run = await typescript(badTypescript[name]);
  expect(run.red).toEqual([job]);
  expect(redTools(run)).toEqual(tools);
  expect(run.job(job).text).toContain(message);
});
