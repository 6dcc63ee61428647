import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { rules } from './rules/index.ts';
import { failed, findingsOf, judging, junit, outcomeOf, passed, skipped, type Told } from './test-gate.fixture.ts';

const judged = judging(memoryPorts);
const good = junit({ test_a: passed, test_b: passed });

/** `rule outcome` of every rule of level error that is not passed. */
async function red(told: Told): Promise<readonly string[]> {
  const { judgement } = await judged(told);
  return rules
    .filter(({ level }) => level === 'error')
    .map(({ id }) => `${id.slice('test-gate/'.length)} ${outcomeOf(judgement, id.slice('test-gate/'.length))}`)
    .filter((row) => /(?:fail|unknown)$/.test(row));
}

/** Every way of having no passed tests, and what is said of it. */
describe('nothing is passed by not testing', () => {
  const undecided = ['tests-ran', 'tests-pass', 'suite-errors'].map((rule) => `${rule} unknown`);
  it.each<[string, Told, readonly string[]]>([
    ['tests that passed', { files: { 'junit.xml': good } }, []],
    ['no report', {}, ['reports-read unknown', ...undecided]],
    ['an empty file', { files: { 'junit.xml': '' } }, ['reports-read unknown', ...undecided]],
    [
      'a report that is cut off',
      { files: { 'junit.xml': good.slice(0, -20) } },
      ['reports-read unknown', ...undecided],
    ],
    ['a report of another kind', { files: { 'junit.xml': '<coverage/>' } }, ['reports-read unknown', ...undecided]],
    ['a report without a test', { files: { 'junit.xml': junit({}) } }, ['tests-ran fail']],
    ['tests that are all skipped', { files: { 'junit.xml': junit({ a: skipped, b: skipped }) } }, ['tests-ran fail']],
    ['a test that failed', { files: { 'junit.xml': junit({ a: passed, b: failed }) } }, ['tests-pass fail']],
    [
      'failures that only the head states',
      { files: { 'junit.xml': junit({ a: passed }, 'failures="2"') } },
      ['reports-read unknown', 'tests-pass unknown', 'suite-errors unknown'],
    ],
    [
      'a report that is in git',
      { before: { 'junit.xml': good, 'a.py': 'a\n' }, files: { 'junit.xml': good } },
      ['reports-read unknown', ...undecided],
    ],
    [
      'a named report that is in git',
      {
        before: { 'junit.xml': good, 'a.py': 'a\n' },
        files: { 'junit.xml': good },
        inputs: { reports: ['junit.xml'] },
      },
      ['reports-read unknown', ...undecided],
    ],
    [
      'a named report that is not there',
      { files: { 'junit.xml': good }, inputs: { reports: ['junit.xml', 'e2e.xml'] } },
      ['reports-read unknown', 'tests-pass unknown', 'suite-errors unknown'],
    ],
    [
      'one good and one broken report',
      { files: { 'junit.xml': good, 'junit-2.xml': good.slice(0, 60) } },
      ['reports-read unknown', 'tests-pass unknown', 'suite-errors unknown'],
    ],
    [
      'fewer tests than the policy asks for',
      { files: { 'junit.xml': good }, settings: { minTests: 3 } },
      ['tests-ran fail'],
    ],
    [
      'a run that has ended',
      { files: { 'junit.xml': good }, more: { endedRun: { id: 21, workflowPath: 'ci.yml' } } },
      ['reports-read unknown', ...undecided],
    ],
  ])('%s', async (_, told, expected) => {
    expect(await red(told)).toEqual(expected);
  });

  it('a change of documents alone needs no report', async () => {
    const { judgement } = await judged({ after: { 'README.md': '# Shop\n' } });
    expect(outcomeOf(judgement, 'reports-read')).toBe('not applicable');
    expect(await red({ after: { 'README.md': '# Shop\n' } })).toEqual([]);
  });

  it.each([
    ['src/cart.py', 'pytest --junitxml=junit.xml'],
    ['src/cart.ts', '--outputFile.junit=junit.xml'],
    ['cart.go', 'go test -json ./... | tee go-test.json'],
    ['cart.f90', 'JUnit XML'],
  ])('a change of %s without a report is told how to write one', async (path, words) => {
    const { judgement } = await judged({ after: { [path]: 'x = 2\n' } });
    const [finding] = findingsOf(judgement, 'reports-read');
    expect(finding?.remedy).toContain(words);
    expect(finding?.remedy).toContain('if: always()');
  });
});

describe('what failed', () => {
  it('is named with its place and its command, worst first, each once', async () => {
    const both = junit({ test_a: failed, test_b: '<failure message="no"/>' });
    const { judgement } = await judged({
      files: { 'junit-1.xml': both, 'junit-2.xml': junit({ test_b: '<failure message="no"/>' }) },
    });
    const findings = findingsOf(judgement, 'tests-pass');
    expect(findings.map(({ message }) => message)).toEqual([
      'tests.test_cart › test_b failed (in 2 reports): no',
      'tests.test_cart › test_a failed: assert 7 == 8',
    ]);
    expect(findings[1]?.location).toEqual({ kind: 'file', path: 'tests/test_cart.py', line: 2 });
    expect(findings[1]?.remedy).toContain('`pytest tests/test_cart.py`');
  });

  it('outside of tests is another rule, and stands first in the facts', async () => {
    const vitest = JSON.stringify({
      numTotalTests: 1,
      numPassedTests: 1,
      success: false,
      testResults: [{ name: '/app/src/cart.test.ts', status: 'failed', message: 'no database', assertionResults: [] }],
    });
    const { judgement } = await judged({ files: { 'junit.xml': junit({ a: failed }), 'vitest-results.json': vitest } });
    expect(outcomeOf(judgement, 'suite-errors')).toBe('fail');
    expect(judgement.facts['failed']).toMatchObject([{ kind: 'suite' }, { kind: 'failed' }]);
    expect(judgement.outputs).toEqual({ tests: '2', failed: '2', skipped: '0' });
  });

  it('is no more than fifty findings, and the last says how many more', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`test_${index}`, failed]));
    const { judgement } = await judged({ files: { 'junit.xml': junit(many) } });
    const findings = findingsOf(judgement, 'tests-pass');
    expect([findings.length, findings.at(-1)?.message.endsWith('And 10 more tests failed.')]).toEqual([50, true]);
  });
});

it('reports with the same bytes count once, and matrix legs are added up', async () => {
  const { judgement } = await judged({
    files: { 'junit.xml': good, 'test-results/a/junit.xml': good, 'junit-3.xml': junit({ test_a: passed }) },
  });
  expect(judgement.facts['totals']).toEqual({ tests: 3, passed: 3, failed: 0, errors: 0, skipped: 0, flaky: 0 });
});

it('tests that passed at a second try are a notice', async () => {
  const { judgement } = await judged({ files: { 'junit.xml': junit({ test_a: '<flakyFailure message="no"/>' }) } });
  expect(findingsOf(judgement, 'flaky-tests')[0]?.message).toContain('tests.test_cart › test_a');
  expect(rules.find(({ id }) => id === 'test-gate/flaky-tests')?.level).toBe('notice');
});

/** The commit is of 11:00, and everything is judged at 12:00. */
describe('the date of a report', () => {
  it.each([
    ['after the commit', '2026-01-05T11:30:00Z', 'pass'],
    ['before the commit', '2026-01-05T10:30:00Z', 'fail'],
    ['before the commit, within what two clocks may differ', '2026-01-05T10:57:00Z', 'pass'],
    ['before the commit, without a time zone: it may be one behind', '2026-01-05T10:30:00', 'pass'],
    ['days before the commit, without a time zone', '2026-01-03T10:30:00', 'fail'],
    ['not stated', '', 'not applicable'],
  ])('%s', async (_, timestamp, outcome) => {
    const { judgement } = await judged({ files: { 'junit.xml': junit({ a: passed }, `timestamp="${timestamp}"`) } });
    expect(outcomeOf(judgement, 'report-age')).toBe(outcome);
  });

  it('weighs less on a laptop, where tests run before the commit is made', async () => {
    const files = { 'junit.xml': junit({ a: passed }, 'timestamp="2026-01-05T10:30:00Z"') };
    const { judgement } = await judged({ files, event: 'cli' });
    expect(findingsOf(judgement, 'report-age')).toMatchObject([{ atMost: 'warning' }]);
  });
});

describe('suites', () => {
  const suite = (name: string, reports: readonly string[] = [], minTests = 1) => ({ name, reports, minTests });
  const files = { 'reports/unit/junit.xml': good, 'out/junit-e2e.xml': junit({ test_c: passed }) };

  it.each<[string, Told, string]>([
    ['none is asked for', { files }, 'not applicable'],
    ['by its name in the path', { files, settings: { suites: [suite('unit')] } }, 'pass'],
    ['by another word for it', { files, inputs: { suites: [suite('end-to-end')] } }, 'pass'],
    ['by a pattern', { files, inputs: { suites: [suite('smoke', ['out/*.xml'])] } }, 'pass'],
    ['one that is missing', { files, settings: { suites: [suite('unit'), suite('integration')] } }, 'unknown'],
    ['one with too few tests', { files, settings: { suites: [suite('unit', [], 3)] } }, 'fail'],
    [
      'one whose tests are all skipped',
      { files: { 'reports/unit/junit.xml': junit({ a: skipped }) }, settings: { suites: [suite('unit')] } },
      'fail',
    ],
    [
      'a pattern of the policy that the workflow would widen',
      {
        files,
        settings: { suites: [suite('integration', ['reports/integration/*.xml'])] },
        inputs: { suites: [suite('integration', ['reports/unit/*.xml'])], reports: ['reports/**/*.xml'] },
      },
      'unknown',
    ],
  ])('%s', async (_, told, outcome) => {
    const { judgement } = await judged(told);
    expect(outcomeOf(judgement, 'suites-present')).toBe(outcome);
  });

  it('are listed with their reports', async () => {
    const { judgement } = await judged({ files, inputs: { suites: [suite('unit'), suite('performance')] } });
    expect(judgement.facts['suites']).toEqual([
      { name: 'unit', required: true, reports: ['reports/unit/junit.xml'] },
      { name: 'performance', required: true, reports: [] },
    ]);
  });
});
