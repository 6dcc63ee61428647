import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type CoverageFacts, factsOf, record, withFiles } from './support/coverage.ts';
import { diffCover } from './support/oracles/diff-cover.ts';
import { expectedLines, expectedPatch } from './support/oracles/measured.ts';
import { coveragePy, pythonChanges, runPytest } from './support/oracles/python-shop.ts';
import { installToolbox, type Toolbox } from './support/oracles/toolbox.ts';
import { istanbul, vitestRun } from './support/oracles/typescript-shop.ts';
import { openPullRequest, type OpenPullRequest } from './support/pull-request.ts';
import type { Step } from './support/step.ts';

let tools: Toolbox;
beforeAll(async () => {
  tools = await installToolbox();
}, 240_000);
afterAll(() => tools.remove());

const at = (from: number, to = from): readonly number[] => [from, to];
const newFile = (step: Step): string => step.rule('coverage-gate/new-file-present').outcome;

const gate = (pull: OpenPullRequest, reports?: string): Promise<Step> =>
  pull.run({ action: 'coverage-gate', inputs: reports === undefined ? {} : { reports } });

/** Opens the pull request and runs its tests with pytest. */
async function python(change: keyof typeof pythonChanges, ...args: readonly string[]): Promise<OpenPullRequest> {
  const pull = await openPullRequest(pythonChanges[change]);
  await runPytest(pull, tools, ...args);
  return pull;
}

describe('a Python project, measured by coverage.py through pytest-cov', () => {
  it.each([
    ['covered', 'pass', []],
    ['uncovered', 'fail', [at(21), at(25), at(27)]],
    ['mixed', 'fail', [at(20, 21), at(25, 27), at(29)]],
  ] as const)('a change that is %s', async (change, outcome, missing) => {
    const pull = await python(change, '--cov=src', '--cov-branch', '--cov-report=lcov');
    const { measured, totals } = coveragePy(pull);
    const patch = expectedPatch(measured, pull.workspace);
    expect(patch.files.map((file) => file.missing)).toEqual([missing]);
    const red = outcome === 'pass' ? [] : ['coverage-gate/patch-lines'];
    for (const reports of [undefined, 'coverage.xml', 'coverage.json', 'coverage.lcov', 'coverage.*']) {
      const step = await gate(pull, reports);
      const facts = factsOf(step.report);
      expect([reports, step.report.outcome, step.red, facts.patch]).toEqual([reports, outcome, red, patch]);
      expect(facts.project.lines).toEqual({ covered: totals.covered_lines, total: totals.num_statements });
      expect(facts.project.lines).toEqual(expectedLines(measured));
      expect(facts.project.branches).toEqual({ covered: totals.covered_branches, total: totals.num_branches });
      expect([facts.unmatched, facts.absent]).toEqual([[], []]);
    }
  });

  it.each([
    ['is not looked for', 'newModule', '--cov', 'src/shop/gift.py'],
    ['lies in a folder that coverage.py does not look into', 'newFolder', '--cov=src', 'src/gifts/wrap.py'],
  ] as const)('a new module that no test imports and that %s is red by name', async (_, change, cov, path) => {
    const pull = await python(change, cov);
    expect([...coveragePy(pull).measured.keys()]).not.toContain(path);
    const step = await gate(pull);
    expect([step.report.outcome, newFile(step)]).toEqual(['fail', 'fail']);
    expect(factsOf(step.report)).toMatchObject({ absent: [path], patch: { covered: 0, total: 0 } });
    const words = step.annotations('error').join('\n');
    expect(words).toContain(path);
    expect(words).toContain('--cov=src');
    expect(words).toContain('include_namespace_packages');
  });

  it.each([
    ['newModule', 'src/shop/gift.py'],
    ['newFolderMeasured', 'src/gifts/wrap.py'],
  ] as const)('the setting in that message measures it, and then its lines are red: %s', async (change, path) => {
    const step = await gate(await python(change, '--cov=src'));
    expect([step.report.outcome, step.red]).toEqual(['fail', ['coverage-gate/patch-lines']]);
    const { absent, patch } = factsOf(step.report);
    expect(absent).toEqual([]);
    expect(patch?.files).toEqual([{ path, covered: 0, total: 3, missing: [[1, 3]] }]);
  });
});

describe.each(['v8', 'istanbul'] as const)('a TypeScript project, measured by vitest with %s', (provider) => {
  it.each([
    ['covered', 'pass', []],
    ['uncovered', 'fail', [at(19), at(23), at(26)]],
  ] as const)('a change that is %s', async (change, outcome, missing) => {
    const pull = await vitestRun(change, provider, tools);
    const { branches, measured } = istanbul(pull);
    const patch = expectedPatch(measured, pull.workspace);
    expect(patch.files.map((file) => file.missing)).toEqual([missing]);
    const red = outcome === 'pass' ? [] : ['coverage-gate/patch-lines'];
    const names = ['coverage-final.json', 'lcov.info', 'clover.xml', 'cobertura-coverage.xml'];
    const paths = names.map((name) => `coverage/${name}`);
    for (const reports of [undefined, ...paths, paths.join(', ')]) {
      const step = await gate(pull, reports);
      const facts = factsOf(step.report);
      expect([reports, step.report.outcome, step.red, facts.patch]).toEqual([reports, outcome, red, patch]);
      expect(facts.project).toMatchObject({ lines: expectedLines(measured), branches });
      expect([facts.unmatched, facts.absent]).toEqual([[], []]);
    }
  });

  it('a new module that no test imports is red by name', async () => {
    const step = await gate(await vitestRun('newModule', provider, tools));
    expect([step.report.outcome, newFile(step)]).toEqual(['fail', 'fail']);
    expect(factsOf(step.report).absent).toEqual(['src/gift.ts']);
    const words = step.annotations('error').join('\n');
    expect(words).toContain('src/gift.ts');
    expect(words).toContain("coverage.include: ['src/**']");
  });

  it('the setting in that message measures it, and then its lines are red', async () => {
    const step = await gate(await vitestRun('newModuleMeasured', provider, tools));
    expect([step.report.outcome, step.red]).toEqual(['fail', ['coverage-gate/patch-lines']]);
    const { absent, patch } = factsOf(step.report);
    expect(absent).toEqual([]);
    expect(patch?.files).toEqual([{ path: 'src/gift.ts', covered: 0, total: 2, missing: [[2, 3]] }]);
  });
});

describe('diff-cover on the same report and the same change', () => {
  it.each(['covered', 'uncovered', 'mixed', 'newModule'] as const)('counts the same lines: %s', async (change) => {
    const pull = await python(change, '--cov=src', '--cov-report=lcov');
    for (const report of ['coverage.xml', 'coverage.lcov']) {
      const theirs = await diffCover(pull.workspace, tools, report);
      const step = await gate(pull, report);
      const { patch } = factsOf(step.report);
      expect(theirs).toMatchObject({ patch: { covered: patch?.covered, total: patch?.total } });
      expect(missingLines(patch?.files ?? [])).toEqual(theirs.missing);
      expect(step.exitCode === 0).toBe(theirs.exitCode === 0);
    }
  });

  it.each([
    ['an empty file', 'lcov.info', ''],
    ['a report without a record', 'lcov.info', 'TN:\n'],
    ['a record without a line', 'lcov.info', 'SF:src/cart.py\nend_of_record\n'],
    ['<coverage/>', 'coverage.xml', '<?xml version="1.0"?><coverage/>'],
    ['a report of other files', 'lcov.info', record('lib/other.py', 10)],
    ['Windows paths of other files', 'lcov.info', record('C:\\work\\lib\\other.py', 10)],
  ])('is green on %s, and the gate is not', async (_, name, text) => {
    const pull = await withFiles({ [name]: text });
    const theirs = await diffCover(pull.workspace, tools, name);
    expect(theirs).toMatchObject({ exitCode: 0 });
    const step = await gate(pull);
    expect([step.exitCode, step.report.outcome]).toEqual([2, 'unknown']);
  });

  it('is green where a new file is in no report, and the gate names the file', async () => {
    const pull = await python('newModule', '--cov');
    const theirs = await diffCover(pull.workspace, tools, 'coverage.xml');
    expect(theirs).toMatchObject({ exitCode: 0 });
    const step = await gate(pull);
    expect([step.exitCode, newFile(step)]).toEqual([1, 'fail']);
  });

  it('is green on a report with Windows paths, and the gate finds the file', async () => {
    const pull = await withFiles({ 'lcov.info': record('D:\\a\\webshop\\webshop\\src\\cart.py', 10, 5) });
    const theirs = await diffCover(pull.workspace, tools, 'lcov.info');
    expect(theirs).toMatchObject({ exitCode: 0 });
    expect((await gate(pull)).red).toEqual(['coverage-gate/patch-lines']);
  });

  it('neither passes without a report', async () => {
    const pull = await python('covered', '--cov=src');
    for (const name of ['coverage.xml', 'coverage.json']) rmSync(join(pull.workspace, name));
    expect((await diffCover(pull.workspace, tools, 'coverage.xml')).exitCode).not.toBe(0);
    expect((await gate(pull)).report.outcome).toBe('unknown');
    expect((await gate(pull, 'coverage.xml')).report.outcome).toBe('unknown');
  });
});

/** Uncovered new lines one by one, of files that have some. */
function missingLines(
  files: NonNullable<CoverageFacts['patch']>['files'],
): Readonly<Record<string, readonly number[]>> {
  const red = files.filter(({ missing }) => missing.length > 0);
  return Object.fromEntries(red.map(({ missing, path }) => [path, missing.flatMap(linesOf)]));
}

function linesOf([from = 0, to = 0]: readonly number[]): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
