import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/snyk/${name}`, import.meta.url));

describe('a project', () => {
  const report = reportOf(fixture('project.json'));

  it('has one row for each path to a vulnerable package', () => {
    expect(report.rows).toBe(4);
    expect(report.bySeverity).toEqual({ critical: 1, high: 2, medium: 1, low: 0, unknown: 0 });
    const cart =
      'SNYK-JS-ACMECART-1=CVE-2026-1004=GHSA-aaaa-bbbb-cccc | pkg:npm/%40acme/cart | 1.0.0 | declared:high cvss3.1:high declared:critical';
    expect(rowsOf(report)).toEqual([
      cart,
      cart,
      'SNYK-JS-ACMESUM-2 | pkg:npm/acme-sum | 2.0.0 | malware:critical declared:critical declared:critical',
      'snyk:lic:npm:acme-old:GPL-3.0 | pkg:npm/acme-old | 0.1.0 | declared:medium',
      'SNYK-JS-ACMESUM-3=CVE-2026-5003 | pkg:npm/acme-sum | 2.0.0 | declared:low cvss3.1:high declared:critical',
    ]);
  });

  it('tells malware and licences apart, and where an upgrade leads', () => {
    const [, , malicious, licence] = report.advisories;
    expect([malicious?.malware, malicious?.fixedVersions, licence?.kind]).toEqual([true, ['2.1.0'], 'licence']);
    expect(malicious?.locations).toEqual([{ path: 'package-lock.json', line: null }]);
  });

  it('keeps what .snyk ignores apart, with the reason and its end', () => {
    expect(report.suppressed).toBe(1);
    expect(report.advisories.at(-1)?.suppressed).toEqual({
      by: 'an ignore of .snyk',
      reason: 'Never given outside text, until 2026-12-24',
    });
  });
});

it('reads a list of projects, an image with the applications in it, and issues that were grouped', () => {
  const report = reportOf(fixture('projects.json'));
  expect(report.rows).toBe(3);
  expect(rowsOf(report)[0]).toBe(
    'SNYK-DEBIAN12-ACME-4=CVE-2026-1001 | pkg:deb/debian/libacme1 | 1.2-3 | declared:low cvss3.1:high declared:high cvss3.1:critical',
  );
  expect(report.advisories[1]?.locations).toEqual([{ path: '/app/package.json', line: null }]);
});

it('is an error where Snyk wrote one, also for one project of several', () => {
  expect(reasonOf(fixture('error.json'))).toContain('Could not detect supported target files in /work/shop.');
  const fine = { vulnerabilities: [], ok: true, dependencyCount: 3, projectName: 'a' };
  const broken = { ok: false, error: 'Missing node_modules', path: '/work/b' };
  expect(reasonOf([fine, broken])).toMatch(/^scan failed: .*Missing node_modules \(in \/work\/b\)/);
  expect(reasonOf([fine, { ok: true, projectName: 'b' }])).toMatch(/^scan failed: b has no list `vulnerabilities`/);
  expect(reportOf([fine]).rows).toBe(0);
});
