import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startGitHub } from '@cm/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

import { complaints } from '../workflows/github-parser.ts';
import { adopted, describedBy } from './support/adopted.ts';
import { cm } from './support/cm.ts';
import { goodPlan, goodPython, goodTypescript } from './support/samples/changes.ts';

const files = [
  '.github/.cm-actions.json',
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/change-request.yml',
  '.github/change-policy.yml',
  '.github/dependabot.yml',
  '.github/pull_request_template.md',
  '.github/rulesets/default-branch.json',
  '.github/rulesets/release-tags.json',
  '.github/workflows/branch-audit.yml',
  '.github/workflows/change-gate.yml',
  '.github/workflows/change-record.yml',
  '.github/workflows/ci.yml',
  '.github/workflows/pull-request.yml',
  '.github/workflows/scheduled-security.yml',
];
const samples = ['python-service', 'typescript-package'] as const;

describe.each(samples)('a fresh %s, and cm init alone', (sample) => {
  it('has every file, and GitHub’s own grammar and our own check take each workflow', async () => {
    const team = await adopted(
      sample,
      '--with',
      'merge-queue,change-gate-forks,coverage,coverage-comment,rollback-plan',
    );
    const written = team.written();
    expect(Object.keys(written)).toEqual(expect.arrayContaining(files));
    const workflows = Object.entries(written).filter(([path]) => path.startsWith('.github/workflows/'));
    expect(workflows).toHaveLength(11);
    for (const [path, text] of workflows) expect([path, await complaints(path, text)]).toEqual([path, []]);
    const checked = await cm('template-check', { cwd: team.folder });
    expect([checked.exitCode, checked.stdout]).toEqual([0, expect.stringContaining('11 checked, nothing to mend.')]);
    const policy = await cm('policy validate', { cwd: team.folder });
    expect([policy.exitCode, policy.stdout]).toEqual([0, expect.stringContaining('is a valid policy file')]);
  });

  it('a second run has nothing to do, and --check agrees until somebody edits', async () => {
    const team = await adopted(sample);
    const before = team.written();
    const again = await cm('init --yes', { cwd: team.folder });
    expect(again.stdout).toContain('Everything is in place.');
    expect(team.written()).toEqual(before);
    expect((await cm('init --check', { cwd: team.folder })).exitCode).toBe(0);
    team.put({ '.github/workflows/ci.yml': 'on: push\njobs: {}\n' });
    expect((await cm('init --check', { cwd: team.folder })).exitCode).toBe(1);
  });

  it('the pull request that brings the files is green by every control that its workflow runs', async () => {
    const team = await adopted(sample);
    team.git('switch', '--quiet', '--create', 'feature/TASK-1-change-policy');
    team.commit('feat(ci): adopt the change policy\n\nTask: TASK-1');
    writeFileSync(join(team.folder, '.git/body.md'), describedBy(team.written()));
    expect(await outcomes(team.folder, '.git/body.md')).toEqual(green);
  });

  it('the doctor finds nothing to mend, and says that it cannot tell what is required', async () => {
    const team = await adopted(sample);
    const { exitCode, stdout } = await cm('doctor --json', { cwd: team.folder });
    const { controls, problems, unknown } = JSON.parse(stdout) as Readonly<
      Record<string, readonly { state: string }[]>
    >;
    const noToken = expect.stringContaining('GITHUB_TOKEN');
    expect([exitCode, problems, unknown]).toEqual([0, [], [noToken, noToken]]);
    expect(controls?.filter(({ state }) => state === 'unknown')).toHaveLength(7);
  });
});

it('with a token, the doctor knows what GitHub requires', async () => {
  const team = await adopted('python-service');
  const tip = 'a'.repeat(40);
  const repository = {
    fullName: 'acme/webshop',
    defaultBranch: 'main',
    branches: { main: tip },
    commits: [{ sha: tip, message: 'feat: start the shop\n' }],
    checks: { main: ['Controls / Required', 'Required', 'change-gate/main'] },
    labels: ['emergency'],
  };
  const github = await startGitHub({ repositories: [repository] });
  onTestFinished(() => github.close());
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token };
  const { exitCode, stdout } = await cm('doctor', { cwd: team.folder, env });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Nothing to mend.')]);
  for (const control of ['change-gate', ...Object.keys(green)])
    expect(stdout).toContain(`✓ ${control}: required. The check "`);
});

const green = {
  'commit-lint': 'pass',
  'migration-check': 'pass',
  'rollback-plan-check': 'pass',
  'coverage-gate': 'pass',
  'test-gate': 'pass',
};

/** What every control says of the change that is checked out, whose description is in a file. */
async function outcomes(cwd: string, body: string): Promise<Readonly<Record<string, string>>> {
  const flags: Readonly<Record<string, readonly string[]>> = { 'rollback-plan-check': ['--body', body] };
  const all: [string, string][] = [];
  for (const control of Object.keys(green)) {
    const { stdout } = await cm([control, '--base', 'main', '--json', ...(flags[control] ?? [])], { cwd });
    all.push([control, (JSON.parse(stdout) as { outcome: string }).outcome]);
  }
  return Object.fromEntries(all);
}

const line = (number: number): string => `<line number="${number}" hits="1"/>`;
const cobertura = (file: string, lines: number): string =>
  `<coverage><packages><package><classes><class filename="${file}"><lines>${Array.from({ length: lines }, (_, at) => line(at + 1)).join('')}</lines></class></classes></package></packages></coverage>`;
const junit = (name: string, test: string): string =>
  `<testsuites><testsuite name="${name}" tests="2"><testcase classname="${name}" name="${test}"/><testcase classname="${name}" name="other"/></testsuite></testsuites>`;

it.each([
  ['python-service', goodPython, 'shop/cart.py', goodPlan],
  ['typescript-package', goodTypescript, 'src/cart.ts', '## Rollback plan\n\n`git revert`\n'],
] as const)('after that, a good change of the %s is green too', async (sample, change, source, plan) => {
  const team = await adopted(sample);
  team.commit('feat(ci): adopt the change policy\n\nTask: TASK-1');
  team.git('switch', '--quiet', '--create', 'feature/TASK-9-discount');
  team.put(change);
  team.commit('feat(cart): give members a discount\n\nTask: TASK-9');
  team.put({ 'coverage.xml': cobertura(source, 60), 'junit.xml': junit('cart', 'members pay less') });
  writeFileSync(join(team.folder, '.git/plan.md'), `${plan}\nTask: TASK-9\n`);
  expect(await outcomes(team.folder, '.git/plan.md')).toEqual(green);
});
