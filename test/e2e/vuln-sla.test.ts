import {
  cloneAt,
  type EventFixture,
  makeRepository,
  pullRequestEvent,
  startGitHub,
  type TestRepository,
  workflowDispatchEvent,
  worldFromRepository,
} from '@cm/testkit';
import { expect, it, onTestFinished } from 'vitest';

import { clockAt } from './support/clock.ts';
import { type Step, step } from './support/step.ts';
import { factsOf, type Flaw, put, states, trivy } from './support/vulnerabilities.ts';

const policy = `adopted-at: 2026-03-01
waivers:
  - control: vuln-sla
    rule: overdue-high
    scope: CVE-2026-2002
    reason: The vulnerable function is not reachable.
    approver: grace
    expires: 2026-03-28
    ticket: TASK-7
`;
const ada = { login: 'ada' };
const grace = { login: 'grace' };

const cart: Flaw = { id: 'CVE-2026-2001', name: 'cart', severity: 'CRITICAL' };
const till: Flaw = { id: 'CVE-2026-2002', name: 'till', severity: 'HIGH' };
const bag: Flaw = { id: 'CVE-2026-2003', name: 'bag', severity: 'LOW' };

/** A shop whose exception came with pull request 5, and whose release v1.1.0 is of the 10th of April. */
function shop(): TestRepository {
  return makeRepository({
    commits: [
      { id: 'start', message: 'feat: start\n', files: { 'package-lock.json': '{}\n' } },
      {
        id: 'waiver',
        branch: 'chore/TASK-7-exception',
        message: 'chore: exception\n',
        files: { '.github/change-policy.yml': policy },
      },
      { id: 'merged', parents: ['start', 'chore/TASK-7-exception'], message: 'chore: exception (#5)\n' },
      { id: 'release', message: 'chore: release\n', author: { date: '2026-04-10T09:00:00Z' } },
    ],
    tags: [{ name: 'v1.1.0', at: 'release', message: 'Release version 1.1.0\n' }],
  });
}

interface Months {
  readonly repo: TestRepository;
  readonly run: (
    time: string,
    at: string,
    flaws: readonly Flaw[],
    more?: { readonly event?: EventFixture; readonly target?: string; readonly text?: string },
  ) => Promise<Step>;
  readonly ledger: () => readonly { readonly kind: string; readonly payload: { readonly id?: string } }[];
}

async function months(): Promise<Months> {
  const repo = shop();
  onTestFinished(() => repo.remove());
  const head = repo.sha('waiver');
  const pull = {
    number: 5,
    title: 'chore: exception',
    user: ada,
    base: { ref: 'main', sha: repo.sha('start') },
    head: { ref: 'chore/TASK-7-exception', sha: head },
  };
  const reviews = [{ user: grace, state: 'APPROVED' as const, commit: head }];
  const merged = { mergedAt: '2026-03-01T10:00:00Z', merge: repo.sha('merged'), state: 'closed' as const };
  const world = worldFromRepository(repo, { pulls: [{ ...pull, reviews, ...merged }] });
  const server = await startGitHub(world, { stores: { 'acme/webshop': repo.path } });
  onTestFinished(() => server.close());
  const schedule: EventFixture = { ...workflowDispatchEvent(), name: 'schedule' };
  return {
    repo,
    run: async (time, at, flaws, { event = schedule, target, text } = {}) => {
      const workspace = cloneAt(repo, { ref: 'refs/heads/main', sha: repo.sha(at) });
      put(workspace, { 'reports/trivy.json': text ?? trivy(flaws, target) });
      const inputs = {
        reports: 'reports/*.json',
        'write-ledger': 'true',
        check: 'daily-check, weekly-updates, monthly-audit',
        issues: 'true',
      };
      return step({ action: 'vuln-sla', event, server, workspace, inputs, env: clockAt(time) });
    },
    ledger: () =>
      repo
        .git('ls-tree', '--name-only', 'cm-ledger')
        .split('\n')
        .filter((name) => name !== '')
        .flatMap((name) => repo.git('show', `cm-ledger:${name}`).trim().split('\n'))
        .map((line) => JSON.parse(line) as { kind: string; payload: { id?: string } }),
  };
}

it('months in the life of a shop: seen, warned of, overdue, excused, ended, fixed, released', async () => {
  const { ledger, run } = await months();

  const first = await run('2026-03-02T10:00:00Z', 'merged', [cart, till, bag]);
  expect([first.exitCode, states(first.report)]).toEqual([
    0,
    { 'CVE-2026-2001': 'open', 'CVE-2026-2002': 'open', 'CVE-2026-2003': 'open' },
  ]);
  expect(first.rule('vuln-sla/recorded')).toMatchObject({
    outcome: 'pass',
    reason: expect.stringContaining('4 entries'),
  });

  const warned = await run('2026-03-03T08:00:00Z', 'merged', [cart, till, bag], { target: 'web/package-lock.json' });
  expect([warned.exitCode, states(warned.report)['CVE-2026-2001']]).toEqual([0, 'due-soon']);
  expect(warned.annotations('warning')[0]).toContain('CVE-2026-2001 in cart 1.0.0 (critical) has to be fixed in');

  const late = await run('2026-03-03T10:30:00Z', 'merged', [cart, till, bag]);
  expect([late.exitCode, late.red]).toEqual([1, ['vuln-sla/overdue-critical']]);
  expect(factsOf(late.report).findings[0]).toMatchObject({ id: 'CVE-2026-2001', state: 'overdue' });
  expect(factsOf(late.report).findings[0]?.firstSeen.slice(0, 16)).toBe('2026-03-02T10:00');

  const fixed = await run('2026-03-03T12:00:00Z', 'merged', [till, bag]);
  expect([fixed.exitCode, factsOf(fixed.report).fixed]).toEqual([0, ['CVE-2026-2001']]);
  expect(Math.round(factsOf(fixed.report).patched[0]?.hours ?? 0)).toBe(26);

  const failed = await run('2026-03-04T10:00:00Z', 'merged', [], { text: '{"SchemaVersion": 2, "Resul' });
  expect([failed.exitCode, failed.red.includes('vuln-sla/scans-read')]).toEqual([2, true]);

  const excused = await run('2026-03-06T10:00:00Z', 'merged', [till, bag]);
  expect([excused.exitCode, states(excused.report)['CVE-2026-2002']]).toEqual([0, 'waived']);
  expect(excused.rule('vuln-sla/overdue-high').outcome).toBe('waived');

  const near = await run('2026-03-25T10:00:00Z', 'merged', [till, bag]);
  expect(near.rule('vuln-sla/waiver-expires').outcome).toBe('fail');

  const ended = await run('2026-03-29T00:00:30Z', 'merged', [till, bag]);
  expect([ended.exitCode, states(ended.report)['CVE-2026-2002']]).toEqual([1, 'overdue']);

  const released = await run('2026-04-11T10:00:00Z', 'release', [bag]);
  expect([released.exitCode, released.red]).toEqual([1, ['vuln-sla/overdue-low']]);
  expect(states(released.report)).toEqual({ 'CVE-2026-2003': 'overdue', 'CVE-2026-2002': 'fixed' });

  const kinds = ledger().map(({ kind, payload }) => (payload.id === undefined ? kind : `${kind} ${payload.id}`));
  expect(kinds.filter((kind) => kind !== 'heartbeat')).toEqual([
    'detected CVE-2026-2001',
    'detected CVE-2026-2002',
    'detected CVE-2026-2003',
    'fixed CVE-2026-2001',
    'suppressed CVE-2026-2002',
    'expired CVE-2026-2002',
    'fixed CVE-2026-2002',
    'released',
  ]);
  expect(kinds.filter((kind) => kind === 'heartbeat')).toHaveLength(8);
}, 180_000);

it('a pull request reads the ledger and never writes it', async () => {
  const { ledger, repo, run } = await months();
  await run('2026-03-02T10:00:00Z', 'merged', [cart]);
  const before = ledger().length;
  const event = pullRequestEvent({
    base: { ref: 'main', sha: repo.sha('merged') },
    head: { ref: 'main', sha: repo.sha('merged') },
  } as never);
  const looked = await run('2026-03-10T10:00:00Z', 'merged', [cart, till], { event });
  expect([looked.rule('vuln-sla/recorded').outcome, ledger().length]).toEqual(['not-applicable', before]);
  expect(looked.red).toEqual(['vuln-sla/new-in-change']);
  expect(factsOf(looked.report).new).toEqual(['CVE-2026-2002']);
  expect(looked.rule('vuln-sla/overdue-critical').level).toBe('notice');
}, 60_000);
