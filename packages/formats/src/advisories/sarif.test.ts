import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/sarif/${name}`, import.meta.url));
const severe = (name: string): readonly string[] =>
  rowsOf(reportOf(fixture(name))).map((row) => row.split(' | ')[3] ?? '');

/** A run of one rule and one result, changed. */
const one = (result: object, rule: object = {}, tool = 'Acme Lint') => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: tool, rules: [{ id: 'A1', ...rule }] } },
      results: [{ ruleId: 'A1', message: { text: 'x' }, ...result }],
    },
  ],
});
const severityOf = (result: object, rule: object = {}, tool = 'Acme Lint') => {
  const { bySeverity, rows } = reportOf(one(result, rule, tool));
  return rows === 0 ? 'no row' : Object.entries(bySeverity).find(([, count]) => count === 1)?.[0];
};

describe('CodeQL', () => {
  const report = reportOf(fixture('codeql.json'));

  it('keeps its rules in an extension, and of its results only those of security count', () => {
    expect(rowsOf(report)).toEqual([
      'js/sql-injection | - | - | score:high',
      'js/xss | - | - | score:medium',
      'js/xss | - | - | score:medium',
    ]);
    expect(report.notes).toEqual(['Left out of the results of CodeQL: 1 of quality, not of security.']);
  });

  it('has paths as git writes them, and a context that a changed line number leaves alone', () => {
    const [first, , third] = report.advisories;
    expect(first?.locations).toEqual([{ path: 'src/order list.js', line: 42 }]);
    expect(first?.context).toBe('39fa2ee980eb94b0:1');
    expect(third?.context).toBeNull();
    expect(report.scannedAt).toBe('2026-11-22T05:07:00.123Z');
    expect(report.tool).toEqual({ name: 'CodeQL', version: '2.23.1' });
  });

  it('counts as suppressed only what somebody accepted', () => {
    expect(report.rows).toBe(3);
    expect(report.suppressed).toBe(1);
    expect(report.advisories.map(({ suppressed }) => suppressed)).toEqual([
      null,
      { by: 'a comment in the source', reason: 'escaped above' },
      null,
    ]);
  });
});

describe('Semgrep', () => {
  it('writes words where others write scores', () => {
    expect(severe('semgrep.json')).toEqual(['declared:critical', 'declared:medium', 'declared:medium']);
  });

  it('has the code as context where it calculated nothing without an account', () => {
    const [exec] = reportOf(fixture('semgrep.json')).advisories;
    const indented = one({
      fingerprints: { v1: 'requires login' },
      locations: [{ physicalLocation: { region: { startLine: 99, snippet: { text: '\texec( text )' } } } }],
    });
    expect(reportOf(indented).advisories[0]?.context).toBe(exec?.context);
  });

  it('says what it could not read, and of runs that tag nothing every result counts', () => {
    expect(reportOf(fixture('semgrep.json')).notes).toEqual([
      'Semgrep OSS could not look at everything: Syntax error at line app/broken.py:3.',
    ]);
    expect(severe('semgrep-untagged.json')).toEqual(['level:medium', 'level:medium', 'level:medium']);
  });
});

describe('scanners of packages', () => {
  it('Trivy: packages, configurations and secrets; 0.0 is unknown', () => {
    const report = reportOf(fixture('trivy.json'));
    expect(report.advisories.map(({ kind }) => kind)).toEqual(['package', 'package', 'configuration', 'secret']);
    expect(rowsOf(report)).toEqual([
      'CVE-2026-1001 | - | 1.2-3 | score:critical',
      'CVE-2026-1002 | pkg:npm/%40acme/cart | 1.0.0 | declared:unknown',
      'DS002 | - | - | score:high',
      'github-pat | - | - | score:critical',
    ]);
    expect(report.advisories[0]?.package?.name).toBe('libacme1');
    expect(report.advisories[0]?.fixedVersions).toEqual(['1.2-4']);
    expect(report.bySeverity).toEqual({ critical: 2, high: 1, medium: 0, low: 0, unknown: 1 });
  });

  it('Grype: the advisory is the first part of the rule', () => {
    expect(rowsOf(reportOf(fixture('grype.json')))).toEqual([
      'CVE-2026-1001 | pkg:deb/debian/libacme1 | 1.2-3 | score:critical',
      'GHSA-aaaa-bbbb-cccc | pkg:npm/%40acme/cart | 1.0.0 | declared:unknown',
    ]);
  });

  it('Snyk: the CVE stands in the description, and code in a run of its own', () => {
    const report = reportOf(fixture('snyk.json'));
    expect(rowsOf(report)).toEqual([
      'SNYK-JS-ACMECART-1=CVE-2026-1004 | pkg:npm/%40acme/cart | 1.0.0 | score:high',
      'javascript/Sqli | - | - | level:high',
    ]);
    expect(report.advisories.map(({ kind }) => kind)).toEqual(['package', 'code']);
    expect(report.notes).toEqual(['The file holds runs of several scanners: Snyk Open Source, SnykCode.']);
  });

  it('osv-scanner: the package stands in the message', () => {
    const message = {
      text: "Package 'acme-sum@2.0.0' is vulnerable to 'CVE-2026-1' (also known as 'GHSA-aaaa-bbbb-cccc').",
    };
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'app/package-lock.json' } } }];
    const report = reportOf(one({ ruleId: 'CVE-2026-12345', message, locations }, {}, 'osv-scanner'));
    expect(rowsOf(report)[0]).toBe('CVE-2026-12345=GHSA-aaaa-bbbb-cccc | pkg:npm/acme-sum | 2.0.0 | level:medium');
  });
});

it('Gitleaks: secrets, told apart by place and never shown; a commit is no fingerprint', () => {
  const report = reportOf(fixture('gitleaks.json'));
  expect(report.advisories.map(({ kind, locations }) => [kind, locations[0]?.line])).toEqual([
    ['secret', 13],
    ['secret', 15],
  ]);
  expect(report.advisories[0]?.context).toBe(report.advisories[1]?.context);
  expect(JSON.stringify(report)).not.toContain('AKIA');
});

it('rules by index, by id and by the id above; levels of results, invocations and rules; what is no problem is left out', () => {
  const report = reportOf(fixture('rules.json'));
  expect(report.advisories.map(({ ids, title, ratings }) => [ids[0], title, ratings[0]?.severity])).toEqual([
    ['A1/sub', 'cart is not safe.', 'low'],
    ['A2', 'on here', 'high'],
    ['A3', 'as the rule says', 'medium'],
    ['A3', 'as the invocation says', 'high'],
    ['A1', 'still there', 'low'],
    ['A3', 'scored itself', 'critical'],
    ['Acme key found', 'Acme key found', 'medium'],
  ]);
  expect(report.advisories.slice(0, 3).map(({ locations }) => locations[0]?.path)).toEqual([
    'src/one.c',
    'lib/util.c',
    'x.c',
  ]);
});

describe('the severity of a result', () => {
  it.each([
    ['a score of the rule', {}, { properties: { 'security-severity': '9.0' } }, 'critical'],
    ['a score just below', {}, { properties: { 'security-severity': '8.9' } }, 'high'],
    ['a score that is a number', {}, { properties: { 'security-severity': 4 } }, 'medium'],
    ['the smallest score', {}, { properties: { 'security-severity': '0.1' } }, 'low'],
    ['a score of zero: its level', { level: 'error' }, { properties: { 'security-severity': '0.0' } }, 'high'],
    ['a word', {}, { properties: { 'security-severity': 'MEDIUM' } }, 'medium'],
    ['a word that is none: its level', {}, { properties: { 'security-severity': 'acme' } }, 'medium'],
    [
      'its own score before the rule’s',
      { properties: { 'security-severity': '2' } },
      { properties: { 'security-severity': '9' } },
      'low',
    ],
    ['error', { level: 'error' }, {}, 'high'],
    ['warning', { level: 'warning' }, {}, 'medium'],
    ['note', { level: 'note' }, {}, 'low'],
    ['the level of the rule', {}, { defaultConfiguration: { level: 'error' } }, 'high'],
    ['no level at all', {}, {}, 'medium'],
    ['level none', { level: 'none' }, {}, 'no row'],
    ['a check that passed', { kind: 'pass' }, {}, 'no row'],
    ['a result that is gone', { baselineState: 'absent' }, {}, 'no row'],
  ])('%s', (_what, result, rule, severity) => {
    expect(severityOf(result, rule)).toBe(severity);
  });
});

describe('suppressions', () => {
  it.each([
    [[], false],
    [[{ kind: 'inSource' }], true],
    [[{ kind: 'external', status: 'accepted' }], true],
    [[{ kind: 'external', status: 'underReview' }], false],
    [[{ kind: 'external', status: 'rejected' }], false],
    [[{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }], false],
  ])('%j: %s', (suppressions, suppressed) => {
    expect(reportOf(one({ suppressions })).suppressed).toBe(suppressed ? 1 : 0);
  });
});

describe('scan failed', () => {
  const run = { tool: { driver: { name: 'Acme Lint' } }, results: [] };
  it.each([
    ['version 1.0.0', { version: '1.0.0', runs: [run] }, 'is of version 1.0.0, and version 2.1.0 is read'],
    ['version 2.0.0', { version: '2.0.0', runs: [run] }, 'is of version 2.0.0, and version 2.1.0 is read'],
    ['no version', { $schema: 'https://acme.example/sarif.json', runs: [run] }, 'says no version'],
    ['no runs', { version: '2.1.0', runs: [] }, 'has no runs'],
    ['null for runs', { version: '2.1.0', runs: null }, 'has no runs'],
    ['a run without results', { version: '2.1.0', runs: [run, { tool: run.tool }] }, 'has no list `results`'],
    ['a run with null for results', { version: '2.1.0', runs: [{ ...run, results: null }] }, 'has no list `results`'],
    [
      'a run that was not successful',
      {
        version: '2.1.0',
        runs: [
          {
            ...run,
            invocations: [
              {
                executionSuccessful: false,
                toolExecutionNotifications: [{ level: 'error', message: { text: 'out of memory' } }],
              },
            ],
          },
        ],
      },
      'Acme Lint says that its run was not successful: out of memory.',
    ],
  ])('%s', (_what, value, told) => {
    expect(reasonOf(value)).toMatch(/^scan failed: /);
    expect(reasonOf(value)).toContain(told);
  });

  it('and a run with nothing in it, as any scanner writes it, is none', () => {
    expect(reportOf(fixture('none.json')).rows).toBe(0);
    expect(reportOf({ version: '2.1.0-rtm.5', runs: [run] }).rows).toBe(0);
  });
});
