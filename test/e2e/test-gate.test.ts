import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { put } from './support/coverage.ts';
import { openPullRequest, type Story } from './support/pull-request.ts';
import type { Step } from './support/step.ts';

type Files = Readonly<Record<string, string>>;

const story: Story = {
  main: [
    {
      message: 'feat: start\n',
      files: {
        'src/cart.py': 'cart = 1\n',
        'tests/test_cart.py': 'def test_adds():\n    pass\n\n\ndef test_total():\n    pass\n',
        'README.md': '# Shop\n',
      },
    },
  ],
  commits: [{ message: 'feat: more\n', files: { 'src/cart.py': 'cart = 2\n' } }],
};

async function gated(files: Files, more: Story = {}): Promise<Step> {
  const pull = await openPullRequest({ ...story, ...more });
  put(pull.workspace, files);
  return pull.run({ action: 'test-gate' });
}

/** What pytest writes, of now. A text is what stands in the test. */
function pytest(tests: Files): string {
  const cases = Object.entries(tests).map(
    ([name, inside]) => `<testcase classname="tests.test_cart" name="${name}" time="0.001">${inside}</testcase>`,
  );
  const at = new Date().toISOString().replace('Z', '000+00:00');
  return `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" tests="${cases.length}" timestamp="${at}">${cases.join('')}</testsuite></testsuites>`;
}

const failure =
  '<failure message="assert 7 == 8">def test_total():\n&gt;       assert total == 8\n\ntests/test_cart.py:6: AssertionError</failure>';
const good = pytest({ test_adds: '', test_total: '' });

/** What `go test -json` writes of one package, of now. */
function goStream(...events: readonly (readonly [action: string, test?: string, output?: string])[]): string {
  const Time = new Date().toISOString();
  return events
    .map(
      ([Action, Test, Output]) => `${JSON.stringify({ Time, Action, Package: 'acme.example/shop', Test, Output })}\n`,
    )
    .join('');
}

describe('tests that passed', () => {
  it('are green with no configuration and a checkout of depth 1', async () => {
    const step = await gated({ 'junit.xml': good });
    expect([step.red, step.outputs['tests'], step.outputs['failed']]).toEqual([[], '2', '0']);
    expect(step.report.facts).toMatchObject({
      reports: [{ path: 'junit.xml', format: 'junit', suite: null, tests: 2, passed: 2, failed: 0, errors: 0 }],
      totals: { tests: 2, passed: 2, failed: 0, errors: 0, skipped: 0, flaky: 0 },
      failed: [],
      newlySkipped: [],
      deleted: [],
      suites: [],
    });
    expect(step.report.inputs.map(({ path }) => path)).toContain('junit.xml');
    expect(step.summary).toContain('`junit.xml`');
  });

  it('are green on a pull request from a fork, whose token only reads', async () => {
    const step = await gated(
      { 'junit.xml': good },
      { fork: 'kim/webshop', permissions: { contents: 'read', 'pull-requests': 'read' } },
    );
    expect([step.exitCode, step.red]).toEqual([0, []]);
  });

  it('need not be there for a change of documents alone', async () => {
    const step = await gated(
      {},
      { commits: [{ message: 'docs: more\n', files: { 'README.md': '# Shop\n\nMore.\n' } }] },
    );
    expect([step.report.outcome, step.rule('test-gate/reports-read').outcome]).toEqual(['pass', 'not-applicable']);
  });
});

it('a test that failed is named at its line', async () => {
  const step = await gated({ 'junit.xml': pytest({ test_adds: '', test_total: failure }) });
  expect([step.exitCode, step.red]).toEqual([1, ['test-gate/tests-pass']]);
  const annotation = step.commands.find(({ name }) => name === 'error');
  expect(annotation?.props).toMatchObject({ file: 'tests/test_cart.py', line: '6' });
  expect(annotation?.message).toContain('tests.test_cart › test_total failed: assert 7 == 8');
});

/** Where a step that only looks at an exit code may be green. */
describe('nothing is passed by not testing', () => {
  it.each([
    ['no report', {}, 2, 'pytest --junitxml=junit.xml'],
    ['an empty report', { 'junit.xml': '' }, 2, 'empty'],
    ['a report that is cut off', { 'junit.xml': good.slice(0, -25) }, 2, 'it was cut off'],
    ['no test in it', { 'junit.xml': pytest({}) }, 1, 'No test ran'],
    [
      'only skipped tests in it',
      { 'junit.xml': pytest({ a: '<skipped/>', b: '<skipped/>' }) },
      1,
      'all 2 were skipped',
    ],
    [
      'a report of last year',
      { 'junit.xml': good.replace(/timestamp="\d{4}/, 'timestamp="2020') },
      1,
      'before the commit',
    ],
    [
      'a stream of go test that is cut off',
      { 'go-test.json': goStream(['start'], ['run', 'A'], ['pass', 'A']) },
      2,
      'it ends before the package',
    ],
    [
      'a package of Go that does not build',
      { 'go-test.json': goStream(['start'], ['output', '', 'FAIL shop [build failed]\n'], ['fail']) },
      1,
      'broke outside of any test',
    ],
  ])('%s', async (_, files: Files, exitCode, words) => {
    const step = await gated(files);
    expect(step.exitCode).toBe(exitCode);
    expect(step.annotations('error').join('\n')).toContain(words);
  });
});

it('a stream of go test is read by its content', async () => {
  const stream = goStream(
    ['start'],
    ['run', 'A'],
    ['run', 'A/b'],
    ['pass', 'A/b'],
    ['pass', 'A'],
    ['run', 'C'],
    ['skip', 'C'],
    ['pass'],
  );
  const step = await gated({ 'go-test.json': stream });
  expect(step.red).toEqual([]);
  expect(step.report.facts['totals']).toMatchObject({ tests: 2, passed: 1, skipped: 1 });
});

describe('what the change does to tests', () => {
  const commits = (files: Readonly<Record<string, string | null>>, message = 'test: change\n') => ({
    commits: [{ message, files }],
  });

  it('`it.only` is red at its line', async () => {
    const step = await gated({ 'junit.xml': good }, commits({ 'src/cart.test.ts': "it.only('adds', () => {});\n" }));
    expect(step.red).toEqual(['test-gate/focused-tests']);
    expect(step.commands.find(({ name }) => name === 'error')?.props).toMatchObject({
      file: 'src/cart.test.ts',
      line: '1',
    });
  });

  const skip = { 'tests/test_cart.py': '@pytest.mark.skip\ndef test_adds():\n    pass\n' };

  it('a mark to skip and a test that is gone are warnings, unless the change says why', async () => {
    const silent = await gated({ 'junit.xml': good }, commits(skip));
    expect(silent.red).toEqual([]);
    expect(silent.annotations('warning').join('\n')).toContain('@pytest.mark.skip');
    expect(silent.annotations('warning').join('\n')).toContain('test_total');
    const body = 'Tests-Skipped: the sandbox is down until Monday\nTests-Removed: the total is gone from the page\n';
    const said = await gated({ 'junit.xml': good }, { ...commits(skip), body });
    expect(said.annotations('warning')).toEqual([]);
    expect(said.report.facts['said']).toMatchObject({ skipped: { where: 'the description' } });
  });

  it('they are red under enforce: all', async () => {
    const step = await gated({ 'junit.xml': good }, { ...commits(skip), policy: 'enforce: all\n' });
    expect(step.red).toEqual(['test-gate/newly-skipped', 'test-gate/tests-removed']);
  });
});

describe('suites', () => {
  const files = { 'reports/unit/junit.xml': good };
  const policy = 'controls:\n  test-gate:\n    suites:\n      - name: unit\n      - name: integration\n';

  it('one that the policy asks for and that did not run is red', async () => {
    const step = await gated(files, { policy });
    expect([step.exitCode, step.red]).toEqual([2, ['test-gate/suites-present']]);
    expect(step.annotations('error').join('\n')).toContain('The suite "integration" has no report');
  });

  it('the workflow may ask for more of them, and for none less', async () => {
    const inputs = { suites: 'unit=reports/unit/*.xml, smoke=reports/smoke/*.xml' };
    const step = await gated(
      { ...files, 'reports/integration/junit.xml': pytest({ test_api: '' }) },
      { policy, inputs },
    );
    expect(step.report.facts['suites']).toMatchObject([
      { name: 'unit' },
      { name: 'integration' },
      { name: 'smoke', reports: [] },
    ]);
    expect(step.red).toEqual(['test-gate/suites-present']);
  });
});

it('what the installed Vitest writes is read as it is', async () => {
  const test = "it('adds', () => expect(1 + 1).toBe(2));\nit('totals', () => expect(3 + 4).toBe(8));\n";
  const pull = await openPullRequest({
    ...story,
    commits: [{ message: 'feat: js\n', files: { 'src/cart.test.js': test } }],
  });
  const program = resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const args = ['run', '--root', pull.workspace, '--globals', '--reporter=json', '--outputFile=vitest-results.json'];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$)/.test(name)),
  );
  spawnSync(process.execPath, [program, ...args], { cwd: pull.workspace, env, timeout: 50_000 });
  const step = await pull.run({ action: 'test-gate' });
  expect(step.report.facts).toMatchObject({ totals: { passed: 1, failed: 1 } });
  expect(step.commands.find(({ name }) => name === 'error')?.props).toMatchObject({
    file: 'src/cart.test.js',
    line: '2',
  });
});
