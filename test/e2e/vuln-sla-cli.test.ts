import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Report } from '@cm/model';
import { expect, it, onTestFinished } from 'vitest';

import { cm } from './support/cm.ts';
import { factsOf, type Flaw, npmError, put, states, trivy } from './support/vulnerabilities.ts';

const cart: Flaw = { id: 'CVE-2026-2001', name: 'cart', severity: 'CRITICAL' };
const till: Flaw = { id: 'CVE-2026-2002', name: 'till', severity: 'HIGH' };

const osv = JSON.stringify({
  results: [
    {
      source: { path: '/home/runner/work/shop/shop/web/package-lock.json', type: 'lockfile' },
      packages: [
        {
          package: { name: 'cart', version: '1.0.0', ecosystem: 'npm' },
          vulnerabilities: [
            { id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-2001'], database_specific: { severity: 'CRITICAL' } },
          ],
          groups: [{ ids: ['GHSA-aaaa-bbbb-cccc'], aliases: ['CVE-2026-2001'], max_severity: '9.8' }],
        },
      ],
    },
  ],
});
const npm = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    cart: {
      name: 'cart',
      severity: 'critical',
      isDirect: true,
      via: [
        {
          source: 1090001,
          name: 'cart',
          dependency: 'cart',
          title: 'A flaw in cart',
          url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
          severity: 'critical',
          range: '<1.0.1',
        },
      ],
      effects: [],
      range: '<1.0.1',
      nodes: ['node_modules/cart'],
      fixAvailable: true,
    },
  },
  metadata: {
    vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 1, total: 1 },
    dependencies: { total: 3 },
  },
});

interface Ran {
  readonly exitCode: number;
  readonly report: Report;
}

/** Runs `cm vuln-sla --json` in a folder that is no repository. */
async function judged(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> {
  const cwd = mkdtempSync(join(tmpdir(), 'cm-vuln-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  put(cwd, files);
  const { exitCode, stdout, stderr } = await cm(['vuln-sla', ...args, '--json'], { cwd });
  if (stdout === '') throw new Error(stderr);
  return { exitCode, report: JSON.parse(stdout) as Report };
}

it('three scanners’ reports of one vulnerability are one finding', async () => {
  const files = { 'r/npm.json': npm, 'r/osv.json': osv, 'r/trivy.json': trivy([cart]) };
  const { exitCode, report } = await judged(files, '--reports', 'r/*.json', '--now', '2026-03-02T10:00:00Z');
  const { findings, reports } = factsOf(report);
  expect(exitCode).toBe(0);
  expect(reports.map(({ format, path, rows }) => [path, format, rows])).toEqual([
    ['r/npm.json', 'npm', 1],
    ['r/osv.json', 'osv-scanner', 1],
    ['r/trivy.json', 'trivy', 1],
  ]);
  expect(findings).toMatchObject([
    {
      id: 'CVE-2026-2001',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      package: 'pkg:npm/cart',
      severity: 'critical',
      firstSeen: '2026-03-02T10:00:00.000Z',
      due: '2026-03-03T10:00:00.000Z',
      state: 'open',
    },
  ]);
  expect(findings[0]?.sources).toHaveLength(3);
});

it.each<readonly [string, Readonly<Record<string, string>>, string]>([
  ['an error that npm wrote', { 'r.json': npmError }, 'scan failed'],
  ['an empty file', { 'r.json': '' }, 'scan failed'],
  ['half a file', { 'r.json': osv.slice(0, 100) }, 'scan failed'],
  ['SARIF 1.0', { 'r.json': '{"version": "1.0.0", "runs": []}' }, 'scan failed'],
  ['no file', {}, 'no report fits'],
  ['JSON of something else', { 'r.json': '{"a": 1}' }, 'scan failed'],
])('%s is no pass: exit 2', async (_, files, words) => {
  const { exitCode, report } = await judged(files, '--reports', 'r.json');
  expect([exitCode, report.outcome]).toEqual([2, 'unknown']);
  expect(report.findings.map(({ message }) => message).join('\n')).toContain(words);
});

it('what the base does not have is new, and what it has no more is fixed', async () => {
  const files = { 'head/t.json': trivy([till]), 'base/t.json': trivy([cart]) };
  const { exitCode, report } = await judged(files, '--reports', 'head/*.json', '--base-reports', 'base/*.json');
  expect([exitCode, factsOf(report).new, factsOf(report).fixed]).toEqual([1, ['CVE-2026-2002'], ['CVE-2026-2001']]);
  expect(states(report)).toEqual({ 'CVE-2026-2002': 'open', 'CVE-2026-2001': 'fixed' });
  const same = await judged({ 'a.json': trivy([till]) }, '--reports', 'a.json', '--base-reports', 'a.json');
  expect([same.exitCode, factsOf(same.report).new]).toEqual([0, []]);
});

it('a list of exploited vulnerabilities brings a deadline nearer', async () => {
  const kev = JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2026-2002', dueDate: '2026-03-03' }] });
  const files = { 'a.json': trivy([till]), 'kev.json': kev };
  const now = '2026-03-02T10:00:00Z';
  const { report } = await judged(files, '--reports', 'a.json', '--kev-file', 'kev.json', '--now', now);
  expect(factsOf(report).findings[0]?.due).toBe('2026-03-03T23:59:59.999Z');
});

it('findings are SARIF, and point to the manifest', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'cm-vuln-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  put(cwd, { 'head.json': trivy([till]), 'base.json': trivy([]) });
  const args = ['vuln-sla', '--reports', 'head.json', '--base-reports', 'base.json', '--format', 'sarif'];
  const { stdout } = await cm(args, { cwd });
  const { runs } = JSON.parse(stdout) as { runs: { results: { ruleId: string; locations: object[] }[] }[] };
  const found = runs[0]?.results.find(({ ruleId }) => ruleId === 'vuln-sla/new-in-change');
  expect(found?.locations[0]).toMatchObject({ physicalLocation: { artifactLocation: { uri: 'package-lock.json' } } });
});

it('the action has no input that sets its clock', async () => {
  const { stdout } = await cm(['vuln-sla', '--help'], { cwd: tmpdir() });
  expect(stdout).toContain('--now');
  const { readFileSync } = await import('node:fs');
  const yml = readFileSync(new URL('../../actions/vuln-sla/action.yml', import.meta.url), 'utf8');
  expect(yml).not.toMatch(/^ {2}now:/m);
});
