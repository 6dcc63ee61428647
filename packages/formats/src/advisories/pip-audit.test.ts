import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

describe('pip-audit', () => {
  const report = reportOf(fixture('pip-audit/object.json'));

  it('counts a vulnerability of a dependency each: 2 and 1', () => {
    expect([report.format, report.rows, report.bySeverity.unknown]).toEqual(['pip-audit', 3, 3]);
    expect(rowsOf(report)).toEqual([
      'PYSEC-2026-101=CVE-2026-2001=GHSA-m2qf-hxjv-5gpq | pkg:pypi/acme-web | 2.2.0 | ',
      'GHSA-4444-5555-6666=CVE-2026-2002 | pkg:pypi/acme-web | 2.2.0 | ',
      'PYSEC-2026-102 | pkg:pypi/acme-parser | 0.9 | ',
    ]);
    expect(report.advisories.map(({ fixedVersions }) => fixedVersions)).toEqual([['2.2.5', '2.3.2'], [], ['1.0']]);
  });

  it('never rates', () => {
    expect(report.rates).toBe(false);
  });

  it('says what it did not audit', () => {
    expect(report.notes).toEqual([
      'pip-audit did not audit every dependency; left out (1): acme-internal (Dependency not found on PyPI and could not be audited: ' +
        'acme-internal (0.1.0)).',
    ]);
  });

  it('reads the list that old versions write', () => {
    expect(rowsOf(reportOf(fixture('pip-audit/list.json')))).toEqual(['PYSEC-2026-101 | pkg:pypi/acme-web | 2.2.0 | ']);
  });

  it('is a failed scan where nothing was audited', () => {
    expect(reasonOf(fixture('pip-audit/all-skipped.json'))).toContain(
      'every dependency was skipped (1), so nothing was audited',
    );
    expect(reasonOf({ dependencies: [], fixes: [] })).toContain(
      'the report has no dependencies, so nothing was audited',
    );
  });
});
