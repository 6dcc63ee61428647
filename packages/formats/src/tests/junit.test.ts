import { describe, expect, it } from 'vitest';

import { readText, reportIn, tally } from './common/read.fixture.ts';

const suite = (inside: string, head = ''): string =>
  `<testsuites><testsuite name="a" ${head}>${inside}</testsuite></testsuites>`;
const good = '<testcase classname="a" name="one"/>';
const bad = '<testcase classname="a" name="two"><failure message="no"/></testcase>';

describe('JUnit XML', () => {
  it.each([
    ['one suite as the outermost element', `<testsuite name="a">${good}</testsuite>`, '1 passed'],
    [
      'suites in suites',
      suite(`<testsuite>${good}<testsuite>${bad}</testsuite></testsuite>${good}`),
      '2 passed, 1 failed',
    ],
    [
      'suites side by side',
      `<testsuites><testsuite>${good}</testsuite><testsuite>${bad}</testsuite></testsuites>`,
      '1 passed, 1 failed',
    ],
    ['Google Test’s status', suite('<testcase name="x" status="notrun"/>'), '0 passed, 0 failed, 0 error, 1 skipped'],
    ['a status that says failed', suite('<testcase name="x" status="failed"/>'), '0 passed, 1 failed'],
    [
      'a failure and an error are one failed test',
      suite('<testcase name="x"><error/><failure/></testcase>'),
      '0 passed, 1 failed, 0 error',
    ],
    ['a failure wins over a skip', suite('<testcase name="x"><skipped/><failure/></testcase>'), '0 passed, 1 failed'],
    [
      'an error of the suite itself',
      suite(`${good}<error message="no database"/>`),
      '1 passed, 0 failed, 0 error, 0 skipped, 0 flaky, 1 suite',
    ],
    [
      'a teardown of pytest that breaks',
      '<testsuite name="pytest"><testcase classname="t" name="x"/><testcase classname="t" name="x"><error/></testcase></testsuite>',
      '0 passed, 0 failed, 1 error',
    ],
    ['two tests of one name, of another tool', suite(good + good), '2 passed'],
    [
      'a comment, a document type and a byte order mark before it',
      `\uFEFF<?xml version="1.0"?><!-- <testsuite> --><!DOCTYPE a>\n${suite(good)}`,
      '1 passed',
    ],
    ['an empty list', '<testsuites/>', '0 passed'],
  ])('%s', (_, text, counts) => {
    expect(tally(reportIn(text)).startsWith(counts)).toBe(true);
  });

  it('keeps the beginning of a text that is longer than anybody reads', () => {
    const long = `<failure message="no">tests/a_test.py:7: no\n${'x'.repeat(200_000)}</failure>`;
    const [test] = reportIn(suite(`<testcase name="x">${long}</testcase>`)).cases;
    expect([test?.message, test?.place]).toEqual(['no', { path: 'tests/a_test.py', line: 7 }]);
  });

  it.each([
    ['more tests than it lists', 'tests="5"', 'missing'],
    ['fewer', 'tests="1"', 'head'],
  ])('a head that states %s is a note, and the tests count', (_, head, kind) => {
    const report = reportIn(suite(good + bad, head));
    expect([report.notes.map((note) => note.kind), tally(report).slice(0, 18)]).toEqual([[kind], '1 passed, 1 failed']);
  });

  it.each(['tests="2"', 'tests="4" skipped="2"', ''])(
    'a head that agrees, or leaves skipped ones out, is none: %s',
    (head) => {
      expect(reportIn(suite(good + bad, head)).notes).toEqual([]);
    },
  );

  it.each(['failures="2"', 'errors="1"'])('failures that are stated and not listed are hidden: %s', (head) => {
    expect(reportIn(suite(good, head)).hidden).toContain('its head says');
    expect(reportIn(suite(good + bad, head)).hidden).toBeNull();
  });

  it.each([
    ['an entity of its own', `<!DOCTYPE a [<!ENTITY b "c">]>${suite(good)}`],
    ['two reports in a row', suite(good) + suite(good)],
    ['a cut tag', suite(good).slice(0, 40)],
  ])('%s is refused, with the place', (_, text) => {
    const read = readText(text);
    expect(read.status === 'unavailable' ? read.reason : '').toMatch(/byte \d/);
  });

  it.each(['<coverage/>', '<testcoverage/>', '<a><testsuite/></a>', 'hello', '[]', '{}', '\u0000'])(
    'what is no test report is none: %s',
    (text) => {
      const read = readText(text);
      expect(read.status === 'unavailable' || read.value === null).toBe(true);
    },
  );

  it('an empty file is refused', () => {
    expect(readText('')).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('empty') });
  });
});
