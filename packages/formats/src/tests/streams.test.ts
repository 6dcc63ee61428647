import { describe, expect, it } from 'vitest';

import { readText, reportIn, tally } from './common/read.fixture.ts';

/** Events of `go test -json` on one package. */
function stream(...events: readonly (readonly [action: string, test?: string, output?: string])[]): string {
  const lines = events.map(([Action, Test, Output]) =>
    JSON.stringify({ Time: '2026-01-05T12:00:00Z', Action, Package: 'shop', Test, Output }),
  );
  return `${lines.join('\n')}\n`;
}

function reason(text: string): string {
  const read = readText(text);
  return read.status === 'unavailable' ? read.reason : JSON.stringify(read.value);
}

describe('a stream of go test', () => {
  it.each([
    [
      'a test that is run again and passes is flaky',
      stream(['run', 'A'], ['fail', 'A'], ['fail'], ['run', 'A'], ['pass', 'A'], ['pass']),
      '1 passed, 0 failed, 0 error, 0 skipped, 1 flaky',
    ],
    [
      'a test that passes and then fails has failed',
      stream(['run', 'A'], ['pass', 'A'], ['run', 'A'], ['fail', 'A'], ['fail']),
      '0 passed, 1 failed',
    ],
    [
      'a test that never ended, in a package that did',
      stream(['run', 'A'], ['output', 'A', 'panic: no\n'], ['fail']),
      '0 passed, 0 failed, 1 error',
    ],
    [
      'a test that fails by itself and not by those in it',
      stream(['run', 'A'], ['run', 'A/b'], ['pass', 'A/b'], ['fail', 'A'], ['fail']),
      '1 passed, 1 failed',
    ],
    ['benchmarks count', stream(['run', 'B'], ['bench', 'B'], ['pass']), '1 passed'],
    [
      'a build of Go before 1.24 that failed',
      `FAIL\tshop/bad [build failed]\n${stream(['run', 'A'], ['pass', 'A'], ['pass'])}`,
      '1 passed, 0 failed, 0 error, 0 skipped, 0 flaky, 1 suite',
    ],
  ])('%s', (_, text, counts) => {
    expect(tally(reportIn(text)).startsWith(counts)).toBe(true);
  });

  it('is cut off where a package has no end', () => {
    expect(reason(stream(['start'], ['run', 'A'], ['pass', 'A']))).toContain('it ends before the package "shop" does');
  });

  it('is cut off inside a line', () => {
    expect(reason(stream(['run', 'A'], ['pass', 'A'], ['pass']).slice(0, -20))).toContain('line 3');
  });

  it('may have lines of others in it, which are noted', () => {
    const text = `go: downloading acme.example/x v1\n${stream(['run', 'A'])}hello\n${stream(['pass', 'A'], ['pass'])}`;
    expect(reportIn(text).notes.map(({ kind }) => kind)).toEqual(['lines']);
  });
});

const assertion = (status: string, more: object = {}): object => ({
  ancestorTitles: ['a'],
  title: status,
  status,
  failureMessages: [],
  ...more,
});
const results = (more: object, ...tests: readonly object[]): string =>
  JSON.stringify({
    numTotalTests: tests.length,
    numPassedTests: 0,
    success: true,
    testResults: [{ name: '/app/a.test.js', status: 'passed', assertionResults: tests }],
    ...more,
  });

describe('results of Jest and Vitest', () => {
  it('a status that nobody knows has not passed', () => {
    expect(tally(reportIn(results({}, assertion('unheard-of'))))).toContain('1 failed');
  });

  it('a run that says it failed and names nothing is hidden', () => {
    expect(reportIn(results({ success: false }, assertion('passed'))).hidden).toContain('"success": false');
  });

  it.each([
    ['a run that was interrupted', results({ wasInterrupted: true }, assertion('passed')), 'wasInterrupted'],
    ['no list of files', '{"numTotalTests":1,"numPassedTests":1}', 'testResults'],
    ['a file without its tests', '{"numTotalTests":1,"numPassedTests":1,"testResults":[{}]}', 'assertionResults'],
    ['a cut file', results({}, assertion('passed')).slice(0, -9), 'it ends after byte'],
  ])('%s cannot be read', (_, text, words) => {
    expect(reason(text)).toContain(words);
  });
});
