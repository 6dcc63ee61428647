import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from '../common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const counts = { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 3, critical: 0 } };
const empty = { actions: [], advisories: {}, muted: [], metadata: counts };

describe('npm audit of npm 6', () => {
  const report = reportOf(fixture('npm-v6/three.json'));

  it('counts each advisory once, however many paths lead to it: 3 advisories, 4 paths', () => {
    expect([report.format, report.rows]).toEqual(['npm-v6', 3]);
    expect(report.bySeverity).toEqual({ critical: 1, high: 1, medium: 0, low: 1, unknown: 0 });
    expect(rowsOf(report)).toEqual([
      'CVE-2026-1001 | pkg:npm/acme-date | 1.3.0 | declared:low',
      'NPM-902 | pkg:npm/%40acme/cart | 2.0.1 | declared:high',
      'GHSA-2345-6789-cfgh | pkg:npm/acme-zip | 0.9.0 | declared:critical cvss3.1:critical',
    ]);
  });

  it('knows that `<0.0.0` repairs nothing, and when an advisory was published', () => {
    expect(report.advisories.map(({ fixedVersions }) => fixedVersions)).toEqual([['>=1.4.0'], [], ['>=1.0.0']]);
    expect(report.advisories[0]?.publishedAt).toBe('2026-03-02T10:00:00.000Z');
  });

  it('is a failed scan where it counts but does not list', () => {
    expect(reasonOf({ ...empty, runId: '1' })).toContain('counts 3 vulnerabilities, but lists none');
  });
});

describe('pnpm audit', () => {
  it('counts each advisory once', () => {
    const report = reportOf(fixture('pnpm/two.json'));
    expect([report.format, report.rows, report.bySeverity.high, report.bySeverity.medium]).toEqual(['pnpm', 2, 1, 1]);
    expect(rowsOf(report)).toEqual([
      'GHSA-2222-3333-4444=CVE-2026-1002 | pkg:npm/%40acme/cart | 2.0.1 | declared:high cvss3.1:high',
      'GHSA-8888-9999-cccc | pkg:npm/acme-date | 1.3.0 | declared:medium',
    ]);
  });

  it('knows that nothing was found, and tells what its own settings left out', () => {
    expect(reportOf(fixture('pnpm/none.json'))).toMatchObject({ format: 'pnpm', rows: 0, notes: [] });
    expect(reportOf(empty).notes).toEqual([
      'pnpm counts 3 vulnerable paths and lists none: its own settings (auditConfig) leave them out.',
    ]);
    expect(reportOf({ ...empty, metadata: { vulnerabilities: {} }, muted: [{}, {}] }).notes).toEqual([
      'pnpm keeps 2 advisories apart as muted.',
    ]);
  });
});
