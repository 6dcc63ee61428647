import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const part = (vulnerabilities: object, dependencies = 3) => ({
  lockfile: { 'dependency-count': dependencies },
  vulnerabilities,
});

describe('cargo audit', () => {
  const report = reportOf(fixture('cargo-audit/three.json'));

  it('counts a vulnerability each, of which some have no CVSS', () => {
    expect([report.format, report.rows]).toEqual(['cargo-audit', 3]);
    expect(report.bySeverity).toEqual({ critical: 1, high: 1, medium: 0, low: 0, unknown: 1 });
    expect(rowsOf(report)).toEqual([
      'RUSTSEC-2026-0047=CVE-2026-3338=GHSA-hfpc-8r3f-gw53 | pkg:cargo/acme-tls | 0.36.0 | cvss3.1:high',
      'RUSTSEC-2026-0044=GHSA-394x-vwmw-crm3 | pkg:cargo/acme-tls | 0.36.0 | ',
      'RUSTSEC-2026-0141 | pkg:cargo/acme-post | 0.36.0 | cvss4:critical',
    ]);
  });

  it('knows the date of an advisory and of the database, in UTC', () => {
    expect(report.advisories[0]?.publishedAt).toBe('2026-03-02T00:00:00.000Z');
    expect(report.databaseAt).toBe('2026-05-27T15:33:53.000Z');
  });

  it('tells of warnings and of what it was told to ignore, and counts neither', () => {
    expect(report.notes).toEqual([
      'cargo-audit also warns, without a deadline, of unmaintained: acme-yaml, yanked: acme-mio.',
      'cargo-audit was told to ignore RUSTSEC-2026-0009.',
    ]);
  });

  it('knows that nothing was found', () => {
    expect(reportOf(fixture('cargo-audit/none.json'))).toMatchObject({ rows: 0, notes: [] });
  });

  it('reads the reports of several binaries in a row', () => {
    const two = [fixture('cargo-audit/three.json'), fixture('cargo-audit/three.json')];
    expect(reportOf(new Uint8Array(Buffer.concat(two))).rows).toBe(6);
  });

  it.each([
    ['a list that is missing', part({ found: false, count: 0 }), '`vulnerabilities.list` is missing'],
    ['a count that is another', part({ count: 2, list: [{}] }), 'counts 2 vulnerabilities, but lists 1'],
    ['a lock file of nothing', part({ count: 0, list: [] }, 0), 'nothing was scanned'],
  ])('%s is a failed scan', (_what, file, told) => {
    expect(reasonOf(file)).toContain(told);
  });
});
