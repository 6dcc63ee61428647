import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`fixtures/dependency-check/${name}`, import.meta.url));

const report = reportOf(fixture('three.json'));

it('has a row for each vulnerability of each file, and what a file suppresses apart', () => {
  expect(report.rows).toBe(3);
  expect(report.suppressed).toBe(1);
  expect(report.bySeverity).toEqual({ critical: 1, high: 0, medium: 1, low: 0, unknown: 1 });
  expect(rowsOf(report)).toEqual([
    'CVE-2026-6001 | pkg:maven/org.acme/acme-log | 2.14 | declared:critical cvss3.1:critical cvss2:high',
    'CVE-2026-6002 | pkg:maven/org.acme/acme-log | 2.14 | ',
    'acme-old: cross-site scripting | - | - | declared:medium',
    'CVE-2026-6003 | pkg:maven/org.acme/acme-log | 2.14 | declared:high cvss3.1:high',
  ]);
  expect(report.advisories.at(-1)?.suppressed).toEqual({
    by: 'suppression file',
    reason: 'It is the client, not the server',
  });
});

it('makes vectors of the words that Dependency-Check writes', () => {
  expect(report.advisories[0]?.ratings.map(({ vector }) => vector)).toEqual([
    null,
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'AV:N/AC:L/Au:N/C:P/I:P/A:P',
  ]);
});

it('knows of exploitation, of the fix, and how old its data is', () => {
  const [log] = report.advisories;
  expect(log?.exploited).toEqual({ due: '2026-11-24T00:00:00.000Z' });
  expect(log?.fixedVersions).toEqual(['2.15']);
  expect(report.databaseAt).toBe('2026-11-22T04:30:00.000Z');
  expect(report.scannedAt).toBe('2026-11-22T07:00:00.123Z');
});

it('notes what could not be analysed', () => {
  expect(report.notes).toEqual([
    'Dependency-Check could not analyse everything: java.util.zip.ZipException: zip END header not found.',
  ]);
});

it.each([
  ['schema to come', { reportSchema: '2.0', dependencies: [] }, 'schema 2.0 of Dependency-Check'],
  ['no dependencies', { reportSchema: '1.1', scanInfo: {} }, '`dependencies` is no list'],
  [
    'no data',
    {
      reportSchema: '1.1',
      scanInfo: {
        analysisExceptions: [{ exception: { message: 'UpdateException: 403', cause: { message: 'NVD says 403' } } }],
      },
      dependencies: [],
    },
    'could not use its data: `NVD says 403`',
  ],
])('scan failed: %s', (_what, value, told) => {
  expect(reasonOf(value)).toContain(told);
});
