import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { reasonOf, reportOf, rowsOf } from './common/report.fixture.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const text = (name: string) => new TextDecoder().decode(fixture(name));

describe('yarn audit of yarn 1', () => {
  it('counts each advisory once, though there is a line for every path: 11 lines, 3 advisories', () => {
    const lines = text('yarn1/eleven-lines.ndjson').split('\n');
    expect(lines.filter((line) => line.includes('"auditAdvisory"')).length).toBe(11);
    const report = reportOf(fixture('yarn1/eleven-lines.ndjson'));
    expect([report.format, report.rows]).toEqual(['yarn1', 3]);
    expect(report.bySeverity).toEqual({ critical: 1, high: 0, medium: 1, low: 1, unknown: 0 });
    expect(rowsOf(report)).toEqual([
      'NPM-901 | pkg:npm/acme-date | 1.3.0 | declared:low',
      'GHSA-2345-6789-cfgh=CVE-2026-1003 | pkg:npm/acme-zip | 1.3.0 | declared:critical',
      'NPM-904 | pkg:npm/acme-zip | 1.3.0 | declared:medium',
    ]);
  });

  it('knows that nothing was found', () => {
    expect(reportOf(fixture('yarn1/none.ndjson')).rows).toBe(0);
  });

  it('is a failed scan where the last lines are missing', () => {
    const lines = text('yarn1/eleven-lines.ndjson').split('\n');
    expect(reasonOf(lines.slice(0, 7).join('\n'))).toContain('the last line, `auditSummary`, is missing');
  });

  it('is a failed scan where the summary counts what no line names', () => {
    const summary = '{"type":"auditSummary","data":{"vulnerabilities":{"low":2,"high":1}}}';
    expect(reasonOf(summary)).toContain('counts 3 vulnerabilities, but the file lists none');
  });

  it('is a failed scan where yarn also reports an error', () => {
    const both = `${text('yarn1/eleven-lines.ndjson')}${text('yarn1/error.ndjson')}`;
    expect(reasonOf(both)).toContain('tunneling socket could not be established');
  });
});

describe('yarn npm audit of yarn 4', () => {
  const report = reportOf(fixture('yarn-berry/yarn4.ndjson'));

  it('counts a line each', () => {
    expect([report.format, report.rows]).toEqual(['yarn-berry', 3]);
    expect(report.bySeverity).toEqual({ critical: 0, high: 1, medium: 1, low: 1, unknown: 0 });
    expect(rowsOf(report)).toEqual([
      'GHSA-2222-3333-4444 | pkg:npm/%40acme/cart | 2.0.1 | declared:high',
      'GHSA-8888-9999-cccc | pkg:npm/acme-date | 1.3.0 | declared:low',
      'acme-request (deprecation) | pkg:npm/acme-request | 2.88.0 | declared:medium',
    ]);
  });

  it('takes no deprecated package for a vulnerable one, and says so', () => {
    expect(report.advisories.map(({ kind }) => kind)).toEqual(['package', 'package', 'configuration']);
    expect(report.notes).toEqual([
      'Rows of deprecated packages, which are no vulnerabilities and have no deadline: 1.',
    ]);
  });

  it('reads one line as well as several', () => {
    const [line = ''] = text('yarn-berry/yarn4.ndjson').split('\n');
    expect(reportOf(line)).toMatchObject({ format: 'yarn-berry', rows: 1 });
  });

  it('knows that nothing was found by the line that says so', () => {
    expect(reportOf(fixture('yarn-berry/none.ndjson')).rows).toBe(0);
  });
});

describe('yarn npm audit of yarn 2 and 3', () => {
  it('counts each advisory once, though the registry counts paths: 2 advisories, 3 paths', () => {
    const report = reportOf(fixture('yarn-berry/yarn3.json'));
    expect([report.format, report.rows]).toEqual(['yarn-berry', 2]);
    expect(rowsOf(report)).toEqual([
      'GHSA-3333-4444-5555 | pkg:npm/acme-ini | 1.3.0 | declared:high',
      'NPM-1068299 | pkg:npm/acme-jpeg | 1.3.0 | declared:medium',
    ]);
  });

  it('may be followed by a line of its log', () => {
    const answer = JSON.stringify({ advisories: {}, metadata: { vulnerabilities: {} } });
    expect(reportOf(`${answer}\n${text('yarn-berry/none.ndjson')}`)).toMatchObject({ format: 'yarn-berry', rows: 0 });
    const counting = JSON.stringify({ advisories: {}, metadata: { vulnerabilities: { high: 2 } } });
    expect(reasonOf(`${counting}\n${text('yarn-berry/none.ndjson')}`)).toContain(
      'counts 2 vulnerabilities, but lists none',
    );
  });
});
