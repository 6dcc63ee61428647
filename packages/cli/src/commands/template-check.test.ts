import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { registry } from '@cm/suite/registry';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { suiteOf } from '../template/suite.ts';
import { runCm } from '../world.fixture.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cm-template-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const good = `on: push
permissions: {}
concurrency: checks
jobs:
  own:
    permissions: {}
    uses: $/.github/workflows/own.yml
`;
const own = `on: workflow_call
permissions: {}
concurrency: own
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: make
`;
const bad = good.replace('permissions: {}\nc', 'c');
const action = `name: A
description: Does it.
runs:
  using: composite
  steps:
    - uses: acme/build@v1
`;

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('cm template-check', () => {
  it.each([
    [
      'complete files',
      { '.github/workflows/a.yml': good, '.github/workflows/own.yml': own },
      '',
      0,
      '2 checked, nothing',
    ],
    ['one that lacks something', { '.github/workflows/a.yml': bad, '.github/workflows/own.yml': own }, '', 1, '1 of 2'],
    ['one that cannot be read', { '.github/workflows/a.yaml': 'on: [' }, '', 2, 'workflow/readable'],
    [
      'a fault and one that cannot be read',
      { '.github/workflows/a.yml': bad, '.github/workflows/b.yml': '' },
      '',
      1,
      '2 of 2',
    ],
    ['a call of what there is not', { '.github/workflows/a.yml': good }, '', 1, 'There is none yet.'],
    ['an action', { '.github/actions/a/action.yml': action }, '', 1, 'action.yml:6 error workflow/pinned'],
    [
      'an action of somebody who is trusted',
      { '.github/actions/a/action.yml': action },
      '--trust acme',
      0,
      '1 checked',
    ],
    ['a file by its name', { 'a.yml': own, '.github/workflows/b.yml': bad }, 'a.yml', 0, '1 checked'],
    ['a folder', { 'x/a.yml': own, 'x/.github/actions/b/action.yml': action }, 'x', 1, '1 of 2'],
    [
      'an action that GitHub would not take',
      { 'action.yml': action.replace('name: A\n', '') },
      '',
      1,
      'workflow/metadata',
    ],
  ])('%s', async (_, files, flags, code, words) => {
    put(files);
    const ran = await runCm(['template-check', ...flags.split(' ').filter(Boolean)], { cwd: folder, registry: {} });
    expect(ran).toMatchObject({ code, err: '' });
    expect(ran.out.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(ran.out).toContain('Not looked at');
  });

  it.each([
    ['nothing to check', '', 'There is no workflow in .github/workflows here'],
    ['a file that is not there', 'b.yml', 'There is no file or folder b.yml'],
    ['a folder without any', '.', 'There is no workflow and no action.yml in .'],
    ['a flag that there is not', '--jsn', '--json'],
  ])('%s: exit 2, and what to do', async (_, args, words) => {
    const ran = await runCm(['template-check', ...args.split(' ').filter(Boolean)], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
  });

  it('--json gives the same as data', async () => {
    put({ '.github/workflows/a.yml': bad, '.github/workflows/own.yml': own });
    const { code, out } = await runCm(['template-check', '--json'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'cm-actions/template-check/v1',
      outcome: 'fail',
      files: [
        {
          path: '.github/workflows/a.yml',
          kind: 'workflow',
          outcome: 'fail',
          findings: [{ rule: 'workflow/permissions', line: 1 }],
        },
        { path: '.github/workflows/own.yml', kind: 'workflow', outcome: 'pass', findings: [] },
      ],
    });
  });
});

it('a checkout of the sources knows every control and every reusable workflow', async () => {
  const { callees } = await suiteOf({ registry }, resolve(import.meta.dirname, '../cm.ts'));
  expect([...callees.keys()]).toEqual(
    expect.arrayContaining([...Object.keys(registry), '.github/workflows/testing.yml']),
  );
  expect(callees.get('rollback-plan-check')).toMatchObject({
    permissions: { contents: 'read' },
    pullRequestTypes: ['edited', 'ready_for_review'],
  });
});
