import type { ChangeContext, Ports } from '@cm/app';
import { memoryPorts, type World, type WorldFile } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { collect } from './collect.ts';
import { findingsOf, outcomeOf } from './coverage-gate.fixture.ts';
import type { CoverageFacts } from './facts.ts';
import { judge } from './judge.ts';
import { defaults, type Settings } from './settings.ts';

const [base, head, merge] = ['b', 'c', 'd'].map((letter) => letter.repeat(40)) as [string, string, string];
const now = '2026-01-05T12:00:00Z';
const hour = 3_600_000;

function worldOf(kept: Readonly<Record<string, WorldFile>>): World {
  const lines = { 'src/cart.py': 'a = 1\nb = 2\n' };
  const at = (date: string) => ({ name: 'kim', email: 'kim@acme.example', date });
  return {
    repositories: [
      {
        fullName: 'acme/webshop',
        defaultBranch: 'main',
        branches: { main: base },
        commits: [
          { sha: base, parents: [], message: 'feat: base', files: { 'src/cart.py': 'a = 1\n' } },
          { sha: head, parents: [base], message: 'feat: two', files: lines, committer: at('2026-01-05T11:00:00Z') },
          { sha: merge, parents: [base, head], message: 'Merge', files: lines, committer: at('2026-01-05T11:59:00Z') },
        ],
        runs: [
          { id: 21, path: '.github/workflows/ci.yml', headSha: head, headBranch: 'basket', event: 'pull_request' },
        ],
        artifacts: [{ id: 31, name: 'coverage-reports', files: kept, run: 21 }],
      },
    ],
  };
}

const context: ChangeContext = {
  kind: 'pull-request',
  change: {
    repository: 'acme/webshop',
    event: 'workflow_run',
    base,
    head,
    merge,
    headRepository: 'kim/webshop',
    pullRequest: 7,
  },
  defaultBranch: 'main',
  pullRequest: null,
  push: null,
  branch: 'basket',
  policyAt: { kind: 'branch', name: 'main' },
  endedRun: { id: 21, workflowPath: '.github/workflows/ci.yml' },
  problem: null,
};

async function seen(
  kept: Readonly<Record<string, WorldFile>>,
  settings: Partial<Settings> = {},
): Promise<CoverageFacts> {
  const ports: Ports = memoryPorts({ world: worldOf(kept), now, files: { 'lcov.info': 'hello' } });
  await ports.git.fetch([head, merge], null);
  return collect(ports, {
    inputs: {} as never,
    settings: { ...defaults, ...settings },
    change: context,
    trusted: { commit: base, branch: 'main' },
  });
}

const report = 'SF:src/cart.py\nDA:1,1\nDA:2,1\nend_of_record\n';

/** A Cobertura report with a date of its own, milliseconds. */
function dated(at: number): string {
  return `<coverage timestamp="${at}"><packages><package><classes><class filename="src/cart.py"><lines><line number="1" hits="1"/><line number="2" hits="1"/></lines></class></classes></package></packages></coverage>`;
}

describe('reports of a run that has ended', () => {
  it('come out of its artifact, whatever lies in the workspace', async () => {
    const facts = await seen({ 'coverage/lcov.info': report, 'notes.txt': 'hello' });
    expect(facts.reports).toMatchObject({
      artifact: { name: 'coverage-reports', run: 21, problem: null },
      read: [{ path: 'coverage/lcov.info', format: 'lcov' }],
      refused: [],
    });
    expect(outcomeOf(judge(facts, defaults), 'patch-lines')).toBe('pass');
  });

  it('count also where a file of that name is in git, for none of them is a file of the checkout', async () => {
    const facts = await seen({ 'src/cart.py': report, 'lcov.info': report }, { reports: ['src/*.py'] });
    expect(facts.reports.read.map(({ path }) => path)).toEqual(['src/cart.py']);
  });

  it.each([
    ['after the head commit, though before the test merge', Date.parse(now) - hour / 2, 'pass'],
    ['before the head commit', Date.parse(now) - 2 * hour, 'fail'],
  ])('written %s', async (_, at, outcome) => {
    expect(outcomeOf(judge(await seen({ 'coverage.xml': dated(at) }), defaults), 'report-age')).toBe(outcome);
  });

  it('that are not where the policy looks for them are unknown, with what to do', async () => {
    const judgement = judge(await seen({ 'lcov.info': report }, { reports: ['out/*.info'] }), defaults);
    expect(outcomeOf(judgement, 'reports-read')).toBe('unknown');
    expect(findingsOf(judgement, 'reports-read')[0]?.remedy).toContain('which keeps the folders');
  });

  it('are said to be hearsay before any number', async () => {
    const [first = ''] = judge(await seen({ 'lcov.info': report }), defaults).sections ?? [];
    expect(first).toContain('**Hearsay.**');
    expect(first).toContain('run 21');
  });
});
