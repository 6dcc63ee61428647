import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { cm } from './support/cm.ts';
import { dist } from './support/dist.ts';

let folder = '';
let workflows = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cm-templates-'));
  workflows = join(folder, '.github/workflows');
  mkdirSync(workflows, { recursive: true });
  cpSync(join(dist, 'workflow-templates'), workflows, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a team that copied every starter has nothing to mend', async () => {
  const { exitCode, stderr, stdout } = await cm('template-check', { cwd: folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('nothing to mend');
});

it.each([
  [
    'a misspelt input',
    /(uses: org\/cm-actions\/coverage-gate@v1\n +with:\n +)output-dir/,
    '$1output-dirs',
    'Write `output-dir`.',
  ],
  [
    'a control that there is not',
    'cm-actions/coverage-gate@',
    'cm-actions/coverage-gat@',
    'The nearest is "coverage-gate".',
  ],
  ['a tag of a stranger', /(actions\/checkout)@\S+ # v6.*/, '$1@v6', '40 digits of the commit'],
  [
    'a misspelt key',
    /^( +)timeout-minutes:/m,
    '$1timout-minutes:',
    'GitHub takes no "timout-minutes" here. Did you mean `timeout-minutes`?',
  ],
  ['a misspelt context', /\$\{\{ github\./, '${{ githb.', 'There is no context "githb". Did you mean `github`?'],
  ['no time limit', /^ +timeout-minutes: .*\n/m, '', 'timeout-minutes:'],
])('%s: exit 1, and what to write', async (_, from, to, words) => {
  const file = join(workflows, 'coverage.yml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(from, to));
  const { exitCode, stdout } = await cm('template-check', { cwd: folder });
  writeFileSync(file, text);
  expect(exitCode).toBe(1);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words);
});

it('a workflow of the suite is known with its inputs, secrets and permissions', async () => {
  const file = join(workflows, 'own.yml');
  const job = 'uses: org/cm-actions/.github/workflows/quality.yml@v1\n    permissions: {}\n    with:\n      pyton: 3';
  writeFileSync(file, `on: push\npermissions: {}\nconcurrency: own\njobs:\n  a:\n    ${job}\n`);
  const { exitCode, stdout } = await cm(['template-check', file, '--json'], { cwd: folder });
  rmSync(file);
  const [checked] = (JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] }).files;
  expect(exitCode).toBe(1);
  expect(checked?.findings.map(({ rule }) => rule).toSorted()).toEqual([
    'workflow/missing-permission',
    'workflow/unknown-input',
  ]);
});
