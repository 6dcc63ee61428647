import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Report } from '@cm/model';
import { type GitHubServer, startGitHub, type TokenPermissions, type WorldRepository } from '@cm/testkit';
import { expect, it, onTestFinished } from 'vitest';

import { cm } from './support/cm.ts';
import { expectPublishedSchema } from './support/output.ts';
import { classicProtection, suiteRuleset, tokens } from './support/protected-shop.ts';

const sha = (letter: string): string => letter.repeat(40);

/** A repository whose main branch was merged into once. */
function repository(name: string, letter: string, more: Partial<WorldRepository> = {}): WorldRepository {
  return {
    fullName: `acme/${name}`,
    defaultBranch: 'main',
    branches: { main: sha(letter) },
    commits: [{ sha: sha(letter), message: 'feat: start\n', files: { 'cart.py': 'cart = []\n' } }],
    activity: [
      {
        kind: 'pr_merge',
        at: '2026-01-05T09:00:00Z',
        by: { login: 'kim' },
        ref: 'refs/heads/main',
        before: sha('0'),
        after: sha(letter),
      },
    ],
    ...more,
  };
}

async function company(permissions: TokenPermissions = tokens.weakest): Promise<GitHubServer> {
  const policy = 'controls:\n  branch-audit:\n    approvals: 2\n';
  const strict = repository('strict', 'c', { rulesets: [suiteRuleset] });
  const commits = [{ sha: sha('c'), message: 'feat: start\n', files: { '.github/change-policy.yml': policy } }];
  const world = {
    token: { value: 'ghs_company00000000000000000000000000000', permissions },
    repositories: [
      repository('good', 'a', { rulesets: [suiteRuleset] }),
      repository('open', 'b'),
      { ...strict, commits },
      repository('classic', 'd', { protection: classicProtection }),
    ],
  };
  const server = await startGitHub(world);
  onTestFinished(() => server.close());
  return server;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'cm-audit-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function envOf(server: GitHubServer): Readonly<Record<string, string>> {
  return { GITHUB_API_URL: server.url, GITHUB_TOKEN: server.token };
}

it('audits several repositories, each by its own policy file, and ends as the worst', async () => {
  const server = await company();
  const cwd = folder();
  const ran = await cm('branch-audit --repositories acme/good,acme/open,acme/strict,acme/classic', {
    cwd,
    env: envOf(server),
  });
  expect([ran.exitCode, ran.stderr]).toEqual([1, '']);
  const lines = ran.stdout.split('\n').filter((line) => line.startsWith('acme/'));
  expect(lines.map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
    ['acme/good', 'pass'],
    ['acme/open', 'fail'],
    ['acme/strict', 'fail'],
    ['acme/classic', 'unknown'],
  ]);
  expect(ran.stdout).toContain('needs fewer than 2 approvals');
  expect(ran.stdout).toContain('administration: read');
  expect(ran.stdout).toContain('4 repositories: 1 pass, 2 fail, 1 unknown.');
});

it('takes names from a file, and prints a list of whole reports', async () => {
  const server = await company(tokens.owner);
  const cwd = folder();
  writeFileSync(join(cwd, 'names.txt'), '# ours\nacme/good\nacme/classic # old\n\n');
  const ran = await cm('branch-audit --repositories-file names.txt --json', { cwd, env: envOf(server) });
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  const reports = JSON.parse(ran.stdout) as readonly Report[];
  for (const report of reports) expectPublishedSchema(report);
  expect(reports.map(({ change, outcome }) => [change.repository, outcome])).toEqual([
    ['acme/good', 'pass'],
    ['acme/classic', 'pass'],
  ]);
});

it('one repository alone has its whole report', async () => {
  const server = await company();
  const ran = await cm('branch-audit --repositories acme/open', { cwd: folder(), env: envOf(server) });
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).toContain('branch-audit/no-force-push');
  expect(ran.stdout).toContain('"type": "non_fast_forward"');
});

it('judges the repository around by what GITHUB_REPOSITORY or origin says, without a clone too', async () => {
  const server = await company();
  const env = { ...envOf(server), GITHUB_REPOSITORY: 'acme/good' };
  const ran = await cm('branch-audit --json', { cwd: folder(), env });
  const report = JSON.parse(ran.stdout) as Report;
  expect([ran.exitCode, report.outcome, report.change.repository]).toEqual([0, 'pass', 'acme/good']);
});

it.each([
  ['--repositories acme', {}, 'is no repository. Write each as owner/name'],
  ['--repositories acme/good,acme/open --format sarif', {}, '--format sarif is for one repository'],
  ['--repositories acme/good --base main', {}, 'leave it out beside --repositories'],
  ['--repositories-file gone.txt', {}, 'gone.txt'],
  ['--repositories acme/good', { GITHUB_TOKEN: '' }, 'Set GITHUB_TOKEN or GH_TOKEN'],
])('asked wrongly: %s', async (line, env, expected) => {
  const ran = await cm(`branch-audit ${line}`, { cwd: folder(), env: { GITHUB_TOKEN: 'ghs_x', ...env } });
  expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).toContain(expected);
});

it('without a token nothing is passed', async () => {
  const ran = await cm('branch-audit --json', { cwd: folder(), env: { GITHUB_REPOSITORY: 'acme/good' } });
  expect([ran.exitCode, (JSON.parse(ran.stdout) as Report).outcome]).toEqual([2, 'unknown']);
});
