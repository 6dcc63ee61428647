import { available, unavailable, type Waiver } from '@cm/model';
import { bareContext, type ChangeContext, type Ports } from '@cm/app';
import { memoryPorts, type World, type WorldAlert } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { collect } from './collect.ts';
import type { VulnFacts } from './facts.ts';
import { defaults } from './settings.ts';

const osv = JSON.stringify({
  results: [
    {
      source: { path: 'package-lock.json', type: 'lockfile' },
      packages: [
        {
          package: { name: 'cart', version: '1.0.0', ecosystem: 'npm' },
          vulnerabilities: [
            {
              id: 'GHSA-aaaa-bbbb-cccc',
              aliases: ['CVE-2026-2001'],
              database_specific: { severity: 'HIGH' },
              published: '2026-01-01T00:00:00Z',
            },
          ],
          groups: [{ ids: ['GHSA-aaaa-bbbb-cccc'], aliases: ['CVE-2026-2001'], max_severity: '7.5' }],
        },
      ],
    },
  ],
});
const npmError = JSON.stringify({
  message: 'request failed',
  method: 'POST',
  uri: 'x',
  headers: {},
  statusCode: 405,
  body: {},
  error: {},
});

interface Asked {
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly alerts?: readonly WorldAlert[];
  readonly change?: Partial<ChangeContext>;
  readonly ports?: (ports: Ports) => Ports;
  readonly waivers?: readonly Waiver[];
}

const repository = 'acme/webshop';

async function seen({
  alerts = [],
  change = {},
  files = {},
  inputs = {},
  ports = (all) => all,
  waivers = [],
}: Asked): Promise<VulnFacts> {
  const world: World = { repositories: [{ fullName: repository, defaultBranch: 'main', alerts }] };
  const bare = bareContext({ name: 'schedule', repository });
  const context = { ...bare, branch: 'main', defaultBranch: 'main', ...change };
  return collect(ports(memoryPorts({ world, files, now: '2026-03-02T10:00:00Z' })), {
    inputs: inputs as never,
    settings: defaults,
    change: context,
    trusted: { commit: null, branch: null },
    policy: { adoptedAt: '2026-03-01', waivers, controls: {}, protectedBases: [] },
  });
}

const cli: Partial<ChangeContext> = { change: { ...bareContext({ name: 'cli', repository }).change } };

describe('reports', () => {
  it('of every kind are found by their content, and one that is no answer is refused', async () => {
    const files = {
      'reports/a.json': osv,
      'reports/b.json': npmError,
      'reports/c.json': '',
      'reports/d.json': osv.slice(0, 90),
    };
    const facts = await seen({ files, inputs: { reports: ['reports/*.json', 'more/*.sarif'] } });
    expect(facts.reports.read.map(({ path, format, rows }) => [path, format, rows])).toEqual([
      ['reports/a.json', 'osv-scanner', 1],
    ]);
    expect(facts.reports.refused.map(({ path }) => path)).toEqual([
      'reports/b.json',
      'reports/c.json',
      'reports/d.json',
    ]);
    expect(facts.reports.refused.every(({ reason }) => reason.startsWith('scan failed: '))).toBe(true);
    expect(facts.reports.refused[2]?.reason).toContain('ends in the middle, at line 1, column 91 (byte 90)');
    expect(facts.reports.empty).toEqual(['more/*.sarif']);
    expect(facts.groups.map(({ id, ids }) => [id, ids.length])).toEqual([['CVE-2026-2001', 2]]);
  });

  it('of the usual names are found where nobody named any, but for those that are in git', async () => {
    const files = { 'reports/osv-scanner.json': osv, 'other.json': osv };
    const tracking =
      (...tracked: readonly string[]) =>
      (all: Ports): Ports => ({
        ...all,
        git: {
          ...all.git,
          tree: (_, onEntry) => {
            for (const path of tracked) onEntry(path, '100644', 'a'.repeat(40));
            return Promise.resolve(available(tracked.length));
          },
        },
      });
    const read = async (...tracked: readonly string[]) =>
      (await seen({ files, change: cli, ports: tracking(...tracked) })).reports;
    expect(await read()).toMatchObject({ named: false, read: [{ path: 'reports/osv-scanner.json' }] });
    expect((await read('reports/osv-scanner.json')).read).toEqual([]);
  });

  it('that are copies of each other are one finding', async () => {
    const facts = await seen({ files: { 'a.json': osv, 'b.json': osv }, inputs: { reports: ['*.json'] } });
    expect([facts.reports.read.length, facts.groups[0]?.sightings.length]).toEqual([2, 2]);
  });

  it('of the base make a laptop’s run one of a change', async () => {
    const files = { 'a.json': osv, 'base/a.json': osv };
    const asked = { files, change: cli, inputs: { reports: ['/a.json'], 'base-reports': ['base/*.json'] } };
    expect((await seen(asked)).mode).toBe('change');
    expect((await seen({ ...asked, inputs: { reports: ['/a.json'] } })).mode).toBe('state');
  });
});

describe('alerts', () => {
  const alerts: readonly WorldAlert[] = [
    {
      kind: 'dependabot',
      number: 1,
      id: 'GHSA-aaaa-bbbb-cccc',
      cve: 'CVE-2026-2001',
      package: { ecosystem: 'npm', name: 'cart' },
      createdAt: '2026-02-20T10:00:00Z',
    },
    { kind: 'dependabot', number: 2, id: 'GHSA-dddd-eeee-ffff', state: 'dismissed' },
    { kind: 'code-scanning', number: 3, id: 'js/eval', severity: 'high', path: 'a.js', line: 3 },
  ];

  it('are one with what the scanners tell', async () => {
    const inputs = { reports: ['*.json'], alerts: ['dependabot', 'code-scanning'] };
    const facts = await seen({ files: { 'a.json': osv }, alerts, inputs });
    expect(facts.groups.map(({ id, sightings }) => [id, sightings.length])).toEqual([
      ['CVE-2026-2001', 2],
      ['GHSA-dddd-eeee-ffff', 1],
      ['js/eval:a.js', 1],
    ]);
    expect(facts.alerts).toEqual([
      { kind: 'dependabot', read: available(2) },
      { kind: 'code-scanning', read: available(1) },
    ]);
  });

  it('that cannot be read are said', async () => {
    const ports = (all: Ports): Ports => ({
      ...all,
      forge: { ...all.forge, alerts: () => Promise.resolve(unavailable('no permission')) },
    });
    expect((await seen({ ports, inputs: { alerts: ['dependabot'] } })).alerts).toEqual([
      { kind: 'dependabot', read: { status: 'unavailable', reason: 'no permission' } },
    ]);
  });
});

describe('the ledger', () => {
  it('of a laptop is a file, or there is none', async () => {
    expect((await seen({ change: cli })).ledger).toMatchObject({ kind: 'none' });
    expect((await seen({ change: cli, inputs: { ledger: 'gone.jsonl' } })).ledger).toMatchObject({ kind: 'unread' });
    const broken = await seen({ change: cli, files: { 'l.jsonl': '{"seq":1}\n' }, inputs: { ledger: 'l.jsonl' } });
    expect(broken.ledger).toMatchObject({ kind: 'unread', reason: expect.stringContaining('altered at l.jsonl:1') });
  });

  it.each<readonly [string, Partial<ChangeContext>, boolean]>([
    ['a scheduled run of the default branch', {}, true],
    ['one of another branch', { branch: 'topic' }, false],
    ['a pull request', { kind: 'pull-request' }, false],
    ['a laptop', cli, false],
  ])('is written by %s: %j', async (_, change, writes) => {
    const facts = await seen({ change, inputs: { 'write-ledger': true } });
    expect('branch' in facts.run.writes).toBe(writes);
  });

  it('is written by nobody who was not asked to', async () => {
    expect((await seen({})).run.writes).toMatchObject({ reason: expect.stringContaining('write-ledger') });
  });
});

it('ignore files of a laptop without a policy are those of the folder, and what is not understood is told', async () => {
  const files = { '.trivyignore': 'CVE-2026-2001\n', 'osv-scanner.toml': 'IgnoredVulns = [\n' };
  const { ignores } = await seen({ change: cli, files });
  expect(ignores.entries.map(({ ids, source }) => [ids, source.path])).toEqual([[['CVE-2026-2001'], '.trivyignore']]);
  expect([...ignores.problems, ...ignores.unread].map(({ path }) => path)).toEqual(['osv-scanner.toml']);
});

it('only the waivers of this control, and the day of adoption, come from the policy file', async () => {
  const waiver = {
    control: 'vuln-sla',
    rule: 'overdue-high',
    scope: '*',
    reason: 'x'.repeat(10),
    approver: 'grace',
    expires: '2026-04-01',
    ticket: 'T-1',
  };
  const facts = await seen({ waivers: [waiver, { ...waiver, control: 'commit-lint' }] });
  expect(facts.waivers).toEqual([waiver]);
  expect(facts.adoptedAt).toBe(Date.parse('2026-03-01T00:00:00Z'));
});
