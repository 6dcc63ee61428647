import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const config = { config: { protocol_version: 'v1.0.0', scan_level: 'symbol' } };
const inARow = (...messages: readonly object[]) => messages.map((message) => JSON.stringify(message)).join('\n');
const finding = (...trace: readonly object[]) => ({ finding: { osv: 'GO-2026-1', trace } });

describe('govulncheck', () => {
  const report = reportOf(fixture('govulncheck/three-levels.json'));

  it('counts a vulnerability of a module once: 7 findings, 3 vulnerabilities', () => {
    expect([report.format, report.tool, report.rows]).toEqual([
      'govulncheck',
      { name: 'govulncheck', version: 'v1.1.4' },
      3,
    ]);
    expect(rowsOf(report)).toEqual([
      'GO-2026-4001=CVE-2026-4001=GHSA-5555-6666-7777 | pkg:golang/github.com/acme/render/v2 | v2.1.0 | ',
      'GO-2026-4002=CVE-2026-4002 | pkg:golang/github.com/acme/xml | v0.3.0 | ',
      'GO-2026-4003 | pkg:golang/stdlib | v1.26.2 | ',
    ]);
    expect([report.rates, report.databaseAt]).toEqual([false, '2026-04-08T15:08:18.000Z']);
  });

  it('leaves out what the code does not call, as the tool itself does', () => {
    const notCalled = { by: 'govulncheck', reason: 'the code calls none of the vulnerable functions' };
    expect(report.advisories.map(({ suppressed }) => suppressed)).toEqual([null, notCalled, notCalled]);
    expect(report.suppressed).toBe(2);
  });

  it('says where the own code reaches it', () => {
    expect(report.advisories.map(({ locations }) => locations)).toEqual([[{ path: 'cmd/main.go', line: 12 }], [], []]);
    expect(report.advisories[0]).toMatchObject({ fixedVersions: ['v2.1.3'], publishedAt: '2026-03-14T17:12:43.000Z' });
  });

  it('reads the messages also where they were collected in a list', () => {
    expect(reportOf(fixture('govulncheck/collected.json'))).toEqual(report);
  });

  it.each([
    ['symbol', { module: 'acme.example/a' }, true],
    ['symbol', { module: 'acme.example/a', package: 'acme.example/a/b' }, true],
    ['symbol', { module: 'acme.example/a', package: 'acme.example/a/b', function: 'F' }, false],
    ['package', { module: 'acme.example/a' }, true],
    ['package', { module: 'acme.example/a', package: 'acme.example/a/b' }, false],
    ['module', { module: 'acme.example/a' }, false],
  ])('asked for the level %s, a trace to %j is left out: %s', (scan_level, frame, isLeftOut) => {
    const settings = { config: { ...config.config, scan_level } };
    expect(reportOf(inARow(settings, finding(frame))).advisories[0]?.suppressed !== null).toBe(isLeftOut);
  });

  it('knows that nothing was found, by the message that it checked', () => {
    expect(reportOf(fixture('govulncheck/none.json')).rows).toBe(0);
    const scanning = { progress: { message: 'Scanning your code and 4 packages for known vulnerabilities...' } };
    expect(reportOf(inARow(config, scanning)).rows).toBe(0);
  });

  it('is a failed scan where it stopped before it checked', () => {
    expect(reasonOf(fixture('govulncheck/never-checked.json'))).toContain(
      'govulncheck stopped before it checked the code',
    );
    expect(reasonOf(config)).toContain('govulncheck stopped before it checked the code');
  });

  it('names a finding by its id where the entry is missing', () => {
    expect(reportOf(inARow(config, finding({ module: 'acme.example/a' }))).advisories[0]?.ids).toEqual(['GO-2026-1']);
  });
});
