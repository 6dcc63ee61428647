import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

describe('osv-scanner', () => {
  const report = reportOf(fixture('osv-scanner/three-sources.json'));

  it('counts an entry of a package each: 2 and 1, 2, 2', () => {
    expect([report.format, report.rows]).toEqual(['osv-scanner', 7]);
    expect(rowsOf(report)).toEqual([
      'GHSA-2222-3333-4444=CVE-2026-1002 | pkg:npm/%40acme/cart | 2.0.1 | declared:high cvss3.1:high',
      'GHSA-8888-9999-cccc | pkg:npm/%40acme/cart | 2.0.1 | declared:medium',
      'MAL-2026-1035=GHSA-mmmm-wwww-rrrr | pkg:npm/acme-colours | 0.0.0 | malware:critical',
      'GHSA-m2qf-hxjv-5gpq=CVE-2026-2001=PYSEC-2026-101 | pkg:pypi/acme-web | 2.2.0 | declared:critical cvss3.1:critical',
      'PYSEC-2026-101=CVE-2026-2001=GHSA-m2qf-hxjv-5gpq | pkg:pypi/acme-web | 2.2.0 | score:critical',
      'RUSTSEC-2026-0047 | pkg:cargo/acme-tls | 0.36.0 | cvss3.1:high',
      'RUSTSEC-2026-0044 | pkg:cargo/acme-tls | 0.36.0 | ',
    ]);
    expect(report.bySeverity).toEqual({ critical: 3, high: 2, medium: 1, low: 0, unknown: 1 });
  });

  it('takes a malicious package for critical, though it has no score', () => {
    expect(report.advisories[2]).toMatchObject({ malware: true, ratings: [{ source: 'osv', method: 'malware' }] });
  });

  it('lists what the code does not call as left out, and knows what was withdrawn', () => {
    expect(report.suppressed).toBe(1);
    expect(report.advisories[5]?.suppressed?.by).toBe('osv-scanner');
    expect(report.advisories[6]?.withdrawnAt).toBe('2026-05-03T00:00:00.000Z');
  });

  it('says where and in which version it is repaired', () => {
    expect(report.advisories[0]).toMatchObject({
      locations: [{ path: '/src/shop/package-lock.json', line: null }],
      fixedVersions: ['2.1.0'],
      publishedAt: '2026-04-02T08:00:00.000Z',
    });
  });

  it('knows that nothing was found', () => {
    expect(reportOf(fixture('osv-scanner/none.json')).rows).toBe(0);
    expect(reportOf({ results: [] }).rows).toBe(0);
  });

  it('is a failed scan where there is no list, or an error beside an empty one', () => {
    expect(reasonOf({ results: null })).toContain('`results` is no list, so osv-scanner scanned nothing');
    expect(reasonOf(fixture('not-a-report/osv-error.json'))).toContain('failed to load the vulnerability database');
    expect(reasonOf({ results: [], exit_code: 127 })).toMatch(/^scan failed: /);
  });

  it('unites an entry with the one it was made from, and with none of several', () => {
    const vulnerabilities = [
      { id: 'DEBIAN-CVE-2026-7', upstream: ['CVE-2026-7'] },
      { id: 'DSA-5000-1', upstream: ['CVE-2026-8', 'CVE-2026-9'] },
    ];
    const packages = [{ package: { name: 'acme', version: '1', ecosystem: 'Debian:12' }, vulnerabilities }];
    expect(rowsOf(reportOf({ results: [{ source: { path: 'image' }, packages }] }))).toEqual([
      'DEBIAN-CVE-2026-7=CVE-2026-7 | pkg:deb/debian/acme | 1 | ',
      'DSA-5000-1 | pkg:deb/debian/acme | 1 | ',
    ]);
  });
});
