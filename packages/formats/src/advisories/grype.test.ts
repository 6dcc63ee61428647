import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/grype/${name}`, import.meta.url));

describe('an image', () => {
  const report = reportOf(fixture('image.json'));

  it('counts each match once, Negligible as low and Unknown as unknown, whatever related entries say', () => {
    expect(report.rows).toBe(5);
    expect(report.bySeverity).toEqual({ critical: 0, high: 2, medium: 1, low: 1, unknown: 1 });
  });

  it('unites a GHSA with its CVE, and not the CVEs that one notice repairs together', () => {
    expect(rowsOf(report).slice(0, 4)).toEqual([
      'GHSA-aaaa-bbbb-cccc=CVE-2026-1004 | pkg:npm/%40acme/cart | 1.0.0 | declared:high cvss3.1:high declared:critical cvss3.1:critical',
      'CVE-2026-1003 | pkg:deb/debian/acme-tools | 0.9 | declared:low',
      'CVE-2026-1002 | pkg:deb/debian/libacme1 | 1.2-3 | declared:unknown declared:high cvss2:high',
      'ALAS-2026-77 | pkg:rpm/amzn/acme-web | 3 | declared:medium declared:medium declared:low',
    ]);
  });

  it('keeps ignored matches apart, with the reason; under investigation is no reason', () => {
    expect(report.suppressed).toBe(2);
    expect(report.advisories.map(({ ids, suppressed }) => [ids[0], suppressed?.reason ?? null]).slice(4)).toEqual([
      ['CVE-2026-1012', null],
      ['CVE-2026-1010', 'no such code in our build'],
      ['CVE-2026-1011', 'vex-status not_affected, vex-justification vulnerable_code_not_present, namespace vex'],
    ]);
  });

  it('knows of exploitation with its due date, of the first day of a fix, and of its database', () => {
    const [cart] = report.advisories;
    expect(cart?.exploited).toEqual({ due: '2026-12-01T00:00:00.000Z' });
    expect(cart?.fixAvailableAt).toBe('2026-11-03T00:00:00.000Z');
    expect(cart?.locations).toEqual([{ path: '/app/package-lock.json', line: null }]);
    expect(report.databaseAt).toBe('2026-11-22T01:31:43.000Z');
    expect(report.scannedAt).toBe('2026-11-22T09:00:00.500Z');
  });
});

it('reads an old report: no severity, nothing related, the database elsewhere', () => {
  const report = reportOf(fixture('old.json'));
  expect(rowsOf(report)).toEqual(['CVE-2026-4001 | pkg:maven/acme-lib | 1.0 | declared:unknown cvss3.0:critical']);
  expect(report.bySeverity.unknown).toBe(1);
  expect(report.databaseAt).toBe('2021-06-01T08:00:00.000Z');
});

it('has no findings where nothing matched', () => {
  expect(reportOf(fixture('none.json')).rows).toBe(0);
});

it.each([[{ descriptor: { name: 'grype' } }], [{ matches: null, descriptor: { name: 'grype' } }]])(
  'without a list of matches, the scan failed: %j',
  (value) => {
    expect(reasonOf(value)).toMatch(/^scan failed: `matches` is no list/);
  },
);
