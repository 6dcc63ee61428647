import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const audit = (vulnerabilities: unknown, counts: object = {}) => ({
  auditReportVersion: 2,
  vulnerabilities,
  metadata: { vulnerabilities: counts },
});

describe('npm audit of npm 7 and later', () => {
  it('counts advisories, not the packages that bring them: 6 packages, 3 advisories', () => {
    const report = reportOf(fixture('npm/six-packages.json'));
    expect([report.format, report.tool, report.rates, report.suppressed]).toEqual([
      'npm',
      { name: 'npm', version: null },
      true,
      0,
    ]);
    expect(report.rows).toBe(3);
    expect(report.bySeverity).toEqual({ critical: 0, high: 1, medium: 1, low: 1, unknown: 0 });
    expect(rowsOf(report)).toEqual([
      'GHSA-2222-3333-4444 | pkg:npm/%40acme/cart | - | declared:high cvss3.1:high',
      'GHSA-5555-6666-7777 | pkg:npm/%40acme/cart | - | declared:medium',
      'GHSA-8888-9999-cccc | pkg:npm/acme-date | - | declared:low cvss3.1:low',
    ]);
  });

  it('says where the package lies, and the version that repairs it where npm names that very package', () => {
    const [cart, , date] = reportOf(fixture('npm/six-packages.json')).advisories;
    expect(cart?.locations.map(({ path }) => path)).toEqual([
      'node_modules/@acme/cart',
      'node_modules/acme-old/node_modules/@acme/cart',
    ]);
    expect([cart?.fixedVersions, date?.fixedVersions]).toEqual([['2.1.0'], []]);
    expect(cart?.ratings[1]).toEqual({
      source: 'npm',
      method: 'cvss3.1',
      severity: 'high',
      score: 7.5,
      vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H',
    });
  });

  it('counts an advisory once that stands at two packages', () => {
    const via = [{ source: 5, name: 'acme', url: 'https://acme.example/5', severity: 'critical' }];
    const report = reportOf(audit({ one: { name: 'one', via }, two: { name: 'two', via: [...via, 'one'] } }));
    expect([report.rows, report.bySeverity.critical, report.advisories[0]?.ids]).toEqual([1, 1, ['NPM-5']]);
  });

  it('takes malware for critical, whatever the registry says', () => {
    const report = reportOf(fixture('npm/malware.json'));
    expect(report.bySeverity.critical).toBe(1);
    expect(report.advisories[0]?.malware).toBe(true);
  });

  it('knows that nothing was found', () => {
    expect(reportOf(fixture('npm/none.json')).rows).toBe(0);
  });

  it.each([
    ['another version', { ...audit({}), auditReportVersion: 3 }, '`auditReportVersion` is 3'],
    ['no list', { auditReportVersion: 2, metadata: {} }, 'the part `vulnerabilities` is missing'],
    ['a count without a list', audit({}, { high: 2, total: 2 }), 'counts 2 vulnerable packages, but names no advisory'],
    ['carriers of nothing', audit({ a: { via: ['b'] }, b: { via: ['a'] } }), 'counts 2 vulnerable packages'],
    ['an error beside the version', { ...audit({}), error: { code: 'EAUDIT', summary: 'no' } }, 'EAUDIT: no'],
  ])('%s is a failed scan', (_what, file, told) => {
    expect(reasonOf(file)).toContain(told);
  });
});
