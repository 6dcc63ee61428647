import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/trivy/${name}`, import.meta.url));

describe('an image', () => {
  const report = reportOf(fixture('image.json'));

  it('counts each vulnerability once, by the word that Trivy chose; UNKNOWN is unknown', () => {
    expect(report.rows).toBe(5);
    expect(report.bySeverity).toEqual({ critical: 1, high: 1, medium: 1, low: 1, unknown: 1 });
  });

  it('keeps what an ignore file or a VEX statement took away apart; what is under investigation stays a row', () => {
    expect(report.suppressed).toBe(2);
    const left = report.advisories.filter(({ suppressed }) => suppressed !== null);
    expect(left.map(({ ids, suppressed }) => [ids[0], suppressed?.by, suppressed?.reason])).toEqual([
      ['CVE-2026-1005', './acme.vex.json', 'vulnerable_code_not_in_execute_path'],
      ['CVE-2026-1006', '.trivyignore', null],
    ]);
    expect(report.advisories.find(({ ids }) => ids[0] === 'CVE-2026-1007')?.suppressed).toBeNull();
  });

  it('has package URLs without version and qualifiers, and of other ids only those of one vulnerability', () => {
    expect(rowsOf(report).slice(0, 4)).toEqual([
      'CVE-2026-1001 | pkg:deb/debian/libacme1 | 1.2-3 | declared:critical declared:high cvss3.1:high cvss2:medium cvss4:critical',
      'CVE-2026-1002 | pkg:deb/debian/libacme1 | 1.2-3 | declared:unknown',
      'CVE-2026-1003 | pkg:deb/debian/acme-tools | 0.9 | declared:low',
      'CVE-2026-1004=GHSA-aaaa-bbbb-cccc | pkg:npm/%40acme/cart | 1.0.0 | declared:high declared:medium cvss3.1:high',
    ]);
  });

  it('knows when it was scanned, by what, and in the lock file the line of a package', () => {
    expect(report.tool).toEqual({ name: 'trivy', version: '0.68.1' });
    expect(report.scannedAt).toBe('2026-11-22T08:15:30.123Z');
    const [, , , inLock] = report.advisories;
    expect(inLock?.locations).toEqual([{ path: 'app/package-lock.json', line: 12 }]);
    expect(inLock?.fixedVersions).toEqual(['1.0.1', '2.0.0']);
    expect(inLock?.publishedAt).toBe('2026-10-30T00:00:00.000Z');
  });
});

it('reads configurations that failed, secrets and licences too, each a row, and what a policy excepts apart', () => {
  const report = reportOf(fixture('everything.json'));
  expect(report.advisories.map(({ kind, ids, suppressed }) => [kind, ids[0], suppressed?.by ?? null])).toEqual([
    ['package', 'CVE-2026-2001', null],
    ['configuration', 'DS002', null],
    ['secret', 'github-pat', null],
    ['licence', 'GPL-3.0', null],
    ['licence', 'MIT', null],
    ['configuration', 'DS013', 'trivy'],
  ]);
  expect(report.rows).toBe(5);
  expect(report.suppressed).toBe(1);
  expect(report.advisories[0]?.package?.purl).toBe('pkg:pypi/acme-orders');
  expect(report.notes).toEqual([
    'Nobody repairs debian 10 any more, so new vulnerabilities in it may not be listed: use a newer one.',
  ]);
});

it('reads version 1, a bare list', () => {
  const report = reportOf(fixture('version-1.json'));
  expect(rowsOf(report)).toEqual(['CVE-2026-3001 | pkg:apk/alpine/acme-ssl | 1.1.1b-r0 | declared:high cvss2:high']);
});

it('reads a cluster, whose resources have results of their own', () => {
  const report = reportOf(fixture('cluster.json'));
  expect(report.advisories.map(({ ids, locations }) => [ids[0], locations[0]?.path])).toEqual([
    ['CVE-2026-3001', 'acme/cart:2 (alpine 3.20)'],
    ['KSV001', 'Deployment/order'],
  ]);
});

it('has no findings where something was scanned and nothing found', () => {
  expect(reportOf(fixture('none.json')).rows).toBe(0);
});

describe('scan failed', () => {
  const target = { Target: 'a', Class: 'lang-pkgs', Type: 'npm' };
  it.each([
    ['no results', { SchemaVersion: 2, ArtifactName: '.', Results: [] }, 'names nothing that it scanned'],
    ['no list of results', { SchemaVersion: 2, ArtifactName: '.' }, 'names nothing that it scanned'],
    ['null, as version 1 wrote where it found nothing to scan', 'null', 'Trivy before 0.20'],
    ['a version to come', { SchemaVersion: 3, ArtifactName: '.', Results: [target] }, 'version 3 of Trivy'],
    [
      'a cluster of which one image could not be pulled',
      {
        ClusterName: 'acme',
        Resources: [
          { Namespace: 'shop', Kind: 'Pod', Name: 'cart', Results: [target] },
          { Namespace: 'shop', Kind: 'Pod', Name: 'order', Error: 'unable to pull acme/order:1' },
        ],
      },
      'Trivy could not scan shop/Pod/order (unable to pull acme/order:1)',
    ],
  ])('%s', (_what, value, told) => {
    expect(reasonOf(value)).toMatch(/^scan failed: /);
    expect(reasonOf(value)).toContain(told);
  });
});
