import { startGitHub, type TokenPermissions } from '@cm/testkit';
import { afterEach, describe, expect, it } from 'vitest';

import { doctor } from '../../commands/doctor.ts';
import { init } from '../../commands/init.ts';
import { type Team, teamWith } from '../adopt.fixture.ts';
import type { Diagnosis } from './facts.ts';

let team: Team;
afterEach(() => team[Symbol.dispose]());

const tip = 'a'.repeat(40);
type More = Parameters<typeof startGitHub>[0] extends { repositories: readonly (infer R)[] } ? Partial<R> : never;

/** Commits a policy file, with all that there is. */
function commit(policy: string): void {
  team.put('.github/change-policy.yml', policy);
  team.repository.git('add', '.');
  team.repository.git('-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example', 'commit', '-qm', 'chore: policy');
}

/** What the doctor says where the branch `main` of acme/shop requires this. */
async function askedAt(more: More, permissions?: TokenPermissions): Promise<Diagnosis & { readonly code: number }> {
  const repository = {
    fullName: 'acme/shop',
    defaultBranch: 'main',
    branches: { main: tip },
    commits: [{ sha: tip, message: 'a' }],
  };
  const github = await startGitHub({
    repositories: [{ ...repository, ...more }],
    ...(permissions && { token: { value: 'ghs_doctor', permissions } }),
  });
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token };
  const { code, out } = await team.run(doctor, '--json', env);
  await github.close();
  return { ...(JSON.parse(out) as Diagnosis), code };
}

async function alone(): Promise<Diagnosis & { readonly code: number }> {
  const { code, out } = await team.run(doctor, '--json');
  return { ...(JSON.parse(out) as Diagnosis), code };
}

function states({ controls }: Diagnosis): Readonly<Record<string, string>> {
  return Object.fromEntries(controls.map(({ control, state }) => [control, state]));
}

function lintOf({ controls }: Pick<Diagnosis, 'controls'>): Diagnosis['controls'][number] | undefined {
  return controls.find(({ control }) => control === 'commit-lint');
}

const workflow = (on: string, access: string, step: string): string => `on: ${on}
permissions: {}
concurrency: checks
jobs:
  policy:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions: { ${access} }
    steps:
      - ${step}
`;
const lint = 'uses: org/cm-actions/commit-lint@v1';
const types = '{ pull_request: { types: [opened, edited, synchronize, reopened] } }';
const path = '.github/workflows/policy.yml';

describe('after cm init', () => {
  it('whether a check is required is not known without a token, and that is no problem', async () => {
    team = teamWith({ 'package.json': '{}\n' });
    await team.run(init, '--yes');
    const { code, problems, unknown, ...rest } = await alone();
    expect([code, problems]).toEqual([0, []]);
    const token = 'there is no token. Set GITHUB_TOKEN to one with';
    expect(unknown).toEqual([
      `Which checks are required: ${token} metadata: read and contents: read of the repository.`,
      `Whether there is a label "emergency": ${token} issues: read of the repository.`,
    ]);
    expect(states(rest as Diagnosis)).toEqual({
      'branch-audit': 'beside',
      'change-gate': 'unknown',
      'commit-lint': 'unknown',
      'coverage-gate': 'unknown',
      'migration-check': 'unknown',
      'migration-roundtrip': 'not-running',
      'rollback-plan-check': 'unknown',
      'test-gate': 'unknown',
      'vuln-sla': 'unknown',
    });
  });

  it('with the ruleset imported, everything that runs on a change is required', async () => {
    team = teamWith({ 'package.json': '{}\n' });
    await team.run(init, '--yes');
    const checks = { main: ['Controls / Required', 'Required', 'change-gate/main'] };
    const answer = await askedAt({ checks, labels: ['Emergency'] });
    expect([answer.code, answer.problems, answer.unknown]).toEqual([0, [], []]);
    const required = Object.entries(states(answer)).filter(([, state]) => state === 'required');
    expect(required.map(([name]) => name)).toEqual([
      'change-gate',
      'commit-lint',
      'coverage-gate',
      'migration-check',
      'rollback-plan-check',
      'test-gate',
      'vuln-sla',
    ]);
  });

  it('with a ruleset that asks for the pull request’s controls alone, the others are advice', async () => {
    team = teamWith({ 'package.json': '{}\n' });
    await team.run(init, '--yes');
    const found = states(await askedAt({ protection: { main: ['Controls / Required'] } }));
    expect([found['commit-lint'], found['coverage-gate']]).toEqual(['required', 'advisory']);
  });

  it.each([
    ['its status', 'change-gate/main', 'required', 'The check "change-gate/main" is required.'],
    [
      'its job, which is green whatever it says,',
      'Change gate / Change gate',
      'advisory',
      'its status "change-gate/main"',
    ],
  ])('with a ruleset that asks of the gate for %s', async (_, check, state, words) => {
    team = teamWith({ 'package.json': '{}\n' });
    await team.run(init, '--yes');
    const { controls } = await askedAt({ checks: { main: [check] } });
    const gate = controls.find(({ control }) => control === 'change-gate');
    expect([gate?.state, gate?.reason]).toEqual([state, expect.stringContaining(words)]);
  });
});

describe('a workflow of the team’s own', () => {
  it('nothing required: that is a problem, and the control is advice', async () => {
    team = teamWith({ [path]: workflow(types, 'contents: read', lint) });
    const answer = await askedAt({});
    expect([answer.code, answer.problems.map(({ id }) => id)]).toEqual([1, ['nothing-required']]);
    expect(lintOf(answer)).toMatchObject({
      state: 'advisory',
      places: [{ check: 'policy', events: ['pull_request'] }],
    });
  });

  it('says which permission the token lacks, and what for', async () => {
    team = teamWith({ [path]: workflow(types, 'issues: read', lint) });
    const { problems, ...rest } = await alone();
    expect(lintOf(rest)?.places[0]?.lacks).toContainEqual({
      permission: 'contents: read',
      why: 'reads the policy file and the commits',
      optional: false,
    });
    expect(problems.map(({ id }) => id)).toContain('workflow/missing-permission');
  });

  it.each([
    ['`edited` is missing', workflow('pull_request', 'contents: read', lint), 'workflow/trigger-types'],
    ['a branch in place of a release', workflow(types, 'contents: read', lint.replace('@v1', '@main')), 'pin'],
    [
      'a misspelt input',
      workflow(types, 'contents: read', `{ ${lint}, with: { repotr-path: a } }`),
      'workflow/unknown-input',
    ],
    [
      'an action of others by a tag',
      workflow(types, 'contents: read', `uses: acme/x@v1\n      - ${lint}`),
      'workflow/pinned',
    ],
    ['nothing of ours at all', workflow(types, 'contents: read', 'run: make'), 'nothing-runs'],
  ])('%s', async (_, text, id) => {
    team = teamWith({ [path]: text });
    const answer = await alone();
    expect([answer.code, answer.problems.map((problem) => problem.id)]).toEqual([1, [id]]);
  });

  it.each([
    [
      'continue-on-error lets it pass',
      workflow(types, 'contents: read', `{ ${lint}, continue-on-error: true }`),
      'advisory',
    ],
    ['a schedule blocks nothing', workflow('{ schedule: [{ cron: "1 1 * * *" }] }', 'contents: read', lint), 'beside'],
    ['its check is required', workflow(types, 'contents: read', lint), 'required'],
    [
      'nobody knows the name of its check',
      workflow(types, 'contents: read', lint).replace('    runs-on', '    name: Policy ${{ github.ref }}\n    runs-on'),
      'unknown',
    ],
  ])('%s', async (_, text, state) => {
    team = teamWith({ [path]: text });
    expect(lintOf(await askedAt({ checks: { main: ['policy'] } }))?.state).toBe(state);
  });

  it('a check that nothing reports, and a merge queue that is not asked', async () => {
    team = teamWith({ [path]: workflow(types, 'contents: read', lint) });
    const lost = await askedAt({ checks: { main: ['Controls / Required'] } });
    expect(lost.problems.map(({ id }) => id)).toEqual(['check-never-reports']);
    const status = await askedAt({ checks: { main: ['policy', 'change-gate/main'] } });
    expect(status.problems.map(({ id, message }) => [id, message.includes('"change-gate/main"')])).toEqual([
      ['check-never-reports', true],
    ]);
  });

  it('mode: audit makes everything advice; a broken policy file is a problem', async () => {
    team = teamWith({ [path]: workflow(types, 'contents: read', lint) });
    commit('version: 1\nmode: audit\n');
    expect(lintOf(await askedAt({ checks: { main: ['policy'] } }))?.state).toBe('advisory');
    commit('version: 1\nenforcee: all\n');
    expect((await alone()).problems.map(({ id }) => id)).toEqual(['policy']);
  });
});

it('a file that cannot be read is unknown; where none can, so is everything', async () => {
  team = teamWith({ [path]: 'on: push\njobs: [\n' });
  expect(await team.run(doctor, '')).toMatchObject({ code: 2, err: expect.stringContaining(path) });
  team.put('.github/workflows/good.yml', workflow(types, 'contents: read', lint));
  const { code, unknown } = await alone();
  expect([code, unknown[0]]).toEqual([0, expect.stringContaining(path)]);
});

it('a token that may not read is no pass: the permission is told', async () => {
  team = teamWith({ [path]: workflow(types, 'contents: read', lint) });
  const answer = await askedAt({ fullName: 'acme/other' });
  expect(states(answer)['commit-lint']).toBe('unknown');
  expect(answer.unknown[0]).toContain('metadata: read');
});

describe('the label that opens the emergency path', () => {
  const gate = workflow(types, 'contents: read', lint.replace('commit-lint', 'change-gate'));
  const checks = { main: ['policy'] };

  it.each([
    ['is there', null, ['bug', 'emergency'], []],
    ['is not there', null, ['bug'], ['emergency']],
    [
      'is among more than a page of labels',
      null,
      [...Array.from({ length: 120 }, (_, at) => `a${at}`), 'emergency'],
      [],
    ],
    ['has the policy’s own name, and is there', 'sev1', ['sev1'], []],
    ['has the policy’s own name, and is not there', 'sev1', ['emergency'], ['sev1']],
  ])('%s', async (_, own, labels, missing) => {
    const policy = `version: 1\ncontrols:\n  change-gate:\n    emergency-label: ${own}\n`;
    team = teamWith({ [path]: gate });
    if (own !== null) commit(policy);
    const { code, problems, unknown } = await askedAt({ checks, labels });
    const about = problems.filter(({ id }) => id === 'emergency-label');
    const named = about.map(({ message }) => /"([^"]*)"/.exec(message)?.[1]);
    expect(named).toEqual(missing);
    expect(unknown.filter((line) => line.includes('label'))).toEqual([]);
    expect(code).toBe(problems.length > 0 ? 1 : 0);
  });

  it('is not known where the token may not read it', async () => {
    team = teamWith({ [path]: gate });
    const { problems, unknown } = await askedAt({ checks }, { metadata: 'read', contents: 'read' });
    expect(problems.map(({ id }) => id)).not.toContain('emergency-label');
    expect(unknown).toEqual([expect.stringMatching(/^Whether there is a label "emergency": .*issues: read/)]);
  });

  it('is not asked for where nothing runs the gate', async () => {
    team = teamWith({ [path]: workflow(types, 'contents: read', lint) });
    const { problems, unknown } = await askedAt({ checks });
    expect([problems, unknown]).toEqual([[], []]);
  });
});
