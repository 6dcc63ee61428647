import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { init } from '../commands/init.ts';
import { upgrade } from '../commands/upgrade.ts';
import { type Team, teamWith } from './adopt.fixture.ts';

const old = 'a'.repeat(40);
const ci = '.github/workflows/ci.yml';
let team: Team;
let server = '';
let env: Readonly<Record<string, string>> = {};
/** Commits of the releases of the suite's repository. */
const commits = new Map<string, string>();

/** The suite's repository, with a release that is an annotated tag, and `v1` that was moved to it. */
beforeAll(() => {
  server = mkdtempSync(join(tmpdir(), 'cm-suite-'));
  const folder = join(server, 'org/cm-actions');
  mkdirSync(folder, { recursive: true });
  const who = {
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@acme.example',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@acme.example',
  };
  const own = { ...process.env, ...who, GIT_CONFIG_GLOBAL: devNull };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env: own, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  for (const version of ['v1.2.3', 'v1.3.0']) {
    git('commit', '--quiet', '--allow-empty', '-m', `feat: ${version}`);
    git('tag', '-a', version, '-m', `Release version ${version}`);
    commits.set(version, git('rev-parse', 'HEAD'));
  }
  git('tag', 'v1');
  env = { GITHUB_SERVER_URL: pathToFileURL(server).href };
});
afterAll(() => rmSync(server, { recursive: true, force: true }));
afterEach(() => team[Symbol.dispose]());

const workflow = (...uses: readonly string[]): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}      - run: |\n          uses: org/cm-actions/commit-lint@v1.2.3\n`;

it('moves every pin of ours, shows each line, and leaves the rest of the file to the letter', async () => {
  const before = workflow(
    'actions/checkout@v6',
    `org/cm-actions/commit-lint@${old} # v1.2.3`,
    'org/cm-actions/vuln-sla@v1.2.3',
    'org/cm-actions/test-gate@v1',
  );
  team = teamWith({
    [ci]: before,
    '.github/actions/own/action.yml': `runs:\n  using: composite\n  steps:\n    - uses: org/cm-actions/a@v1.2\n`,
  });
  const { code, err, out } = await team.run(upgrade, '--to v1.3.0', env);
  expect([code, err]).toEqual([0, '']);
  const commit = commits.get('v1.3.0') ?? '';
  expect(team.text(ci)).toBe(
    workflow(
      'actions/checkout@v6',
      `org/cm-actions/commit-lint@${commit} # v1.3.0`,
      'org/cm-actions/vuln-sla@v1.3.0',
      'org/cm-actions/test-gate@v1',
    ),
  );
  expect(team.text('.github/actions/own/action.yml')).toContain('org/cm-actions/a@v1.3\n');
  expect(out).toContain('-- uses: org/cm-actions/vuln-sla@v1.2.3');
  expect(out).toContain('+- uses: org/cm-actions/vuln-sla@v1.3.0');
  expect(out).toContain('3 lines moved to v1.3.0.');
});

it('a dry run shows the same and writes nothing; a second run has nothing to do', async () => {
  const before = workflow('org/cm-actions/vuln-sla@v1.2.3');
  team = teamWith({ [ci]: before });
  expect((await team.run(upgrade, '--to v1.3.0 --dry-run')).out).toContain('1 line would go to v1.3.0.');
  expect(team.text(ci)).toBe(before);
  await team.run(upgrade, '--to v1.3.0');
  expect((await team.run(upgrade, '--to v1.3.0')).out).toContain('Nothing to do');
});

it('a commit that was typed goes everywhere, with the version that it is', async () => {
  team = teamWith({ [ci]: workflow('org/cm-actions/vuln-sla@v1') });
  const commit = commits.get('v1.3.0') ?? '';
  await team.run(upgrade, `--to ${commit}`, env);
  expect(team.text(ci)).toContain(`org/cm-actions/vuln-sla@${commit} # v1.3.0\n`);
});

it('cm init pins the commit of a release, and what cm upgrade moves is no drift', async () => {
  team = teamWith({ 'package.json': '{}\n' });
  await team.run(init, '--yes --pin sha --ref v1.2.3', env);
  expect(team.text(ci)).toContain(`quality.yml@${commits.get('v1.2.3')} # v1.2.3\n`);
  await team.run(upgrade, '--to v1.3.0', env);
  expect(team.text(ci)).toContain(`quality.yml@${commits.get('v1.3.0')} # v1.3.0\n`);
  expect((await team.run(init, '--check', env)).code).toBe(0);
});

it.each([
  ['--to v9.9.9', 'There is no release v9.9.9'],
  ['--to v1', 'is no whole version'],
  ['v1.3.0', 'Is it --to v1.3.0?'],
])('%s is refused, and nothing is written', async (args, message) => {
  const before = workflow(`org/cm-actions/vuln-sla@${old} # v1.2.3`);
  team = teamWith({ [ci]: before });
  expect(await team.run(upgrade, args, env)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  expect(team.text(ci)).toBe(before);
});

it('a server that cannot be asked is told, with the way around it', async () => {
  team = teamWith({ [ci]: workflow(`org/cm-actions/vuln-sla@${old}`) });
  const nowhere = { GITHUB_SERVER_URL: pathToFileURL(join(server, 'nowhere')).href };
  expect(await team.run(upgrade, '--to v1.3.0', nowhere)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--to COMMIT'),
  });
});

it('a file that is no workflow is left alone and told', async () => {
  team = teamWith({ [ci]: 'uses: org/cm-actions/vuln-sla@v1.2.3\n' });
  expect(await team.run(upgrade, '--to v1.3.0')).toMatchObject({
    code: 2,
    out: expect.stringContaining(`${ci} was left alone`),
  });
});
