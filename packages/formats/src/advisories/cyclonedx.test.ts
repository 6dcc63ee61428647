import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/cyclonedx/${name}`, import.meta.url));

describe('a list of components with vulnerabilities', () => {
  const report = reportOf(fixture('grype.json'));

  it('counts each vulnerability once, and lists it for each component that it is in', () => {
    expect(report.rows).toBe(5);
    expect(report.bySeverity).toEqual({ critical: 1, high: 2, medium: 0, low: 1, unknown: 1 });
    expect(rowsOf(report)).toEqual([
      'GHSA-aaaa-bbbb-cccc=CVE-2026-1004 | pkg:npm/%40acme/cart | 1.0.0 | declared:high declared:critical cvss3.1:critical cvss3.1:high',
      'GHSA-aaaa-bbbb-cccc=CVE-2026-1004 | pkg:maven/org.acme/acme-log | 2.14 | declared:high declared:critical cvss3.1:critical cvss3.1:high',
      'CVE-2026-6001 | pkg:maven/org.acme/acme-log | 2.14 | declared:high declared:low cvss2:high',
      'CVE-2026-6002 | pkg:maven/org.acme/acme-log | 2.14 | cvss3.0:critical',
      'CVE-2026-6003 | - | - | declared:unknown',
      'CVE-2026-6004 | pkg:maven/org.acme/acme-log | 2.14 | declared:low',
    ]);
  });

  it('leaves out what somebody analysed, with the reason; triage is none, and "not affected" needs one', () => {
    expect(report.suppressed).toBe(2);
    expect(
      report.advisories.flatMap(({ ids, suppressed }) => (suppressed === null ? [] : [[ids[0], suppressed]])),
    ).toEqual([
      ['CVE-2026-6002', { by: 'analysis not_affected', reason: 'code_not_reachable: never called' }],
      ['CVE-2026-6004', { by: 'analysis resolved', reason: 'in 2.15' }],
    ]);
    expect(report.notes).toEqual([
      'Not justified, and so still counted: 1 called `not_affected` without a reason. Write why into `analysis.justification`.',
    ]);
  });

  it('knows places, dates, versions that repair, and what wrote the file', () => {
    const [first, second] = report.advisories;
    expect([first?.locations[0]?.path, second?.locations[0]?.path]).toEqual([
      '/app/package-lock.json',
      '/app/app.jar:acme-log.jar',
    ]);
    expect(first?.fixedVersions).toEqual(['1.0.1', '2.0.0']);
    expect(first?.publishedAt).toBe('2026-10-30T10:00:00.000Z');
    expect(report.scannedAt).toBe('2026-11-22T09:00:00.000Z');
    expect(report.tool).toEqual({ name: 'grype', version: '0.104.0' });
  });
});

it('reads a VEX file, which has no components but names them', () => {
  const report = reportOf(fixture('vex.json'));
  expect(rowsOf(report)).toEqual([
    'CVE-2026-6001 | pkg:maven/org.acme/acme-log | 2.14 | declared:critical cvss3.1:critical',
    'CVE-2026-6005 | pkg:npm/acme-sum | 2.0.0 | ',
  ]);
  expect(report.suppressed).toBe(1);
});

it('has no findings where a scanner wrote an empty list', () => {
  expect(reportOf(fixture('none.json')).rows).toBe(0);
});

it.each([
  ['a list of components', fixture('no-scan.json'), 'is a list of components, written by syft, and no scan'],
  [
    'a list of Trivy, which is empty also where it looked for none',
    fixture('no-scan-trivy.json'),
    'Trivy writes an empty list',
  ],
  [
    'a version without vulnerabilities',
    { bomFormat: 'CycloneDX', specVersion: '1.3', vulnerabilities: [] },
    'CycloneDX 1.3',
  ],
])('scan failed: %s', (_what, value, told) => {
  expect(reasonOf(value)).toMatch(/^scan failed: /);
  expect(reasonOf(value)).toContain(told);
});
