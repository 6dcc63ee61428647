import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { init } from '../commands/init.ts';
import { type Team, teamWith } from './adopt.fixture.ts';
import { hashOf } from './record.ts';

let team: Team;
const python = {
  'pyproject.toml': '[project]\nname = "shop"\n',
  'requirements.txt': 'pytest==9.2.0\nalembic==1.20.1\n',
};
const node = { 'package.json': '{"devDependencies": {"vitest": "5.1.1"}}\n', 'pnpm-lock.yaml': '' };
const ci = '.github/workflows/ci.yml';
const policy = '.github/change-policy.yml';

afterEach(() => team[Symbol.dispose]());

interface Answer {
  readonly files: readonly { readonly path: string; readonly standing: string; readonly done: string }[];
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** Each file whose answer is not "unchanged". */
async function doneBy(args: string): Promise<Readonly<Record<string, string>>> {
  const { err, out } = await team.run(init, `${args} --json`);
  expect(err).toBe('');
  const { files } = JSON.parse(out) as Answer;
  return Object.fromEntries(files.filter(({ done }) => done !== 'unchanged').map(({ done, path }) => [path, done]));
}

describe('cm init in a repository that has nothing of it', () => {
  it('writes every file, pinned and with the default branch, and says what is left to click', async () => {
    team = teamWith(python);
    team.repository.git('branch', '-m', 'main', 'trunk');
    team.repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    const { code, out } = await team.run(init, '--yes --ref v1.2');
    expect([code, out]).toEqual([0, expect.stringContaining('What is left for you, in this order:')]);
    expect(out).toContain('https://github.com/acme/shop/settings/rules');
    expect(team.text(ci)).toContain('branches: [trunk]');
    expect(team.text(ci).match(/org\/cm-actions\S+/g)).toEqual(
      ['quality', 'testing', 'build', 'security'].map((name) => `org/cm-actions/.github/workflows/${name}.yml@v1.2`),
    );
    expect(team.text('.github/CODEOWNERS')).toContain('@acme/tech-leads');
    expect(team.text(policy)).toMatch(/^adopted-at: \d{4}-\d\d-\d\d$/m);
    expect(team.text('.github/dependabot.yml')).toContain('package-ecosystem: pip');
    expect(team.text('.github/dependabot.yml')).not.toContain('package-ecosystem: npm');
  });

  it('requires what the written workflows report, the gate’s status under the name of the branch', async () => {
    team = teamWith(python);
    team.repository.git('branch', '-m', 'main', 'trunk');
    await team.run(init, '--yes --default-branch trunk');
    const ruleset = team.text('.github/rulesets/default-branch.json');
    expect([...ruleset.matchAll(/"context": "(.*)"/g)].map(([, name]) => name)).toEqual([
      'Controls / Required',
      'Required',
      'change-gate/trunk',
    ]);
  });

  it('measures where the project starts, and the policy file begins there', async () => {
    team = teamWith({ ...node, 'src/cart.js': 'one();\ntwo();\nthree();\n' });
    team.repository.git('add', 'src');
    team.repository.git('-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example', 'commit', '-qm', 'feat: cart');
    team.put('coverage/lcov.info', 'SF:src/cart.js\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\n');
    team.put(
      'npm-audit.json',
      JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: {} } }),
    );
    expect((await team.run(init, '--yes')).out).toContain('Measured: 66.66 % of the lines are covered');
    expect(team.text(policy)).toContain('    threshold-lines: 66.66\n');
    expect(team.text(policy)).toContain('The policy asks for 80');
  });

  it.each([
    ['psycopg[binary]==3.3.9', 'postgresql+psycopg'],
    ['psycopg2-binary==2.9.10', 'postgresql'],
    ['asyncpg==0.31.0', 'postgresql+asyncpg'],
  ])('Alembic with %s gets a database whose address begins with %s', async (driver, scheme) => {
    team = teamWith({ 'requirements.txt': `alembic==1.20.1\n${driver}\n` });
    await team.run(init, '--yes');
    expect(team.text(ci)).toContain(`      database-image: postgres:17\n      database-scheme: ${scheme}\n`);
  });

  it('a dry run says the same and writes nothing', async () => {
    team = teamWith(python);
    expect(Object.keys(await doneBy('--yes --dry-run'))).toHaveLength(13);
    expect(team.has('.github')).toBe(false);
  });

  it('pnpm is told how to write its bill of materials, and a stack that was typed is written down', async () => {
    team = teamWith(node);
    await team.run(init, '--yes --stack both');
    expect(team.text(ci)).toContain('    with:\n      stack: both\n      sbom-command: ');
  });
});

describe('cm init a second time', () => {
  it('finds nothing to do', async () => {
    team = teamWith(python);
    await team.run(init, '--yes --with merge-queue');
    expect(await doneBy('')).toEqual({});
    expect((await team.run(init, '--check')).code).toBe(0);
  });

  it('leaves an edited file alone until --force, and is content with it after --keep', async () => {
    team = teamWith(python);
    await team.run(init, '--yes');
    const before = team.text(ci);
    const edited = `${before}# ours\n`;
    team.put(ci, edited);
    expect(await doneBy('')).toEqual({ [ci]: 'kept' });
    expect(team.text(ci)).toBe(edited);
    expect(await team.run(init, '--check')).toMatchObject({ code: 1, out: expect.stringContaining(`${ci}: edited`) });
    await team.run(init, `--keep ${ci}`);
    expect((await team.run(init, '--check')).code).toBe(0);
    expect(await doneBy(`--force ./${ci}`)).toEqual({});
    team.put(ci, `${edited}# and more\n`);
    expect(await doneBy(`--force ./${ci}`)).toEqual({ [ci]: 'updated' });
    expect(team.text(ci)).toBe(before);
  });

  it('an update of an action by a bot is no edit, and is not taken back', async () => {
    team = teamWith(python);
    await team.run(init, '--yes --with coverage');
    const path = '.github/workflows/coverage.yml';
    const moved = team
      .text(path)
      .replace(/actions\/checkout@\w+ # v[\d.]+/, `actions/checkout@${'b'.repeat(40)} # v7.0.0`)
      .replace('coverage-gate@v1', 'coverage-gate@v1.4.0');
    team.put(path, moved);
    expect([await doneBy(''), (await team.run(init, '--check')).code]).toEqual([{}, 0]);
    expect(team.text(path)).toBe(moved);
    expect(await doneBy('--ref v1.2')).toMatchObject({ [path]: 'updated' });
  });

  it('a file that nobody edited is brought up to date once there is newer text for it', async () => {
    team = teamWith(python);
    await team.run(init, '--yes');
    const now = team.text(ci);
    const older = now.replace('name: CI', 'name: Checks');
    const record = '.github/.cm-actions.json';
    team.put(ci, older);
    team.put(record, team.text(record).replace(hashOf(now), hashOf(older)));
    expect(await team.run(init, '--check')).toMatchObject({ code: 1, out: expect.stringContaining(`${ci}: outdated`) });
    expect(await doneBy('')).toEqual({ [ci]: 'updated' });
    expect([team.text(ci), (await team.run(init, '--check')).code]).toEqual([now, 0]);
  });

  it('a record that somebody broke is told, and nothing is written over', async () => {
    team = teamWith(python);
    await team.run(init, '--yes');
    team.put('.github/.cm-actions.json', '{"schema": "cm-actions/adoption/v1", "files": []}\n');
    expect(await team.run(init, '--yes')).toMatchObject({ code: 2, err: expect.stringContaining('git checkout --') });
  });

  it('--check names what is missing', async () => {
    team = teamWith(python);
    expect((await team.run(init, '--check')).code).toBe(1);
    await team.run(init, '--yes');
    renameSync(join(team.repository.folder, policy), join(team.repository.folder, 'policy.yml'));
    expect(await team.run(init, '--check')).toMatchObject({
      code: 1,
      out: expect.stringContaining(`${policy}: missing`),
    });
  });
});

describe('what stands there already', () => {
  it('a workflow of the team stays, and ours goes beside it', async () => {
    team = teamWith({ ...python, [ci]: 'on: push\njobs: {}\n' });
    expect(await doneBy('--yes')).toMatchObject({ '.github/workflows/cm-ci.yml': 'written' });
    expect(team.text(ci)).toBe('on: push\njobs: {}\n');
    expect(await doneBy('')).toEqual({});
  });

  it('documents of the team stay, wherever GitHub looks for them', async () => {
    const own = { 'docs/CODEOWNERS': '* @ada\n', 'PULL_REQUEST_TEMPLATE.md': 'Why?\n', 'renovate.json': '{}\n' };
    team = teamWith({ ...python, ...own, [policy]: 'version: 1\n' });
    const done = await doneBy('--yes');
    for (const path of [policy, '.github/CODEOWNERS', '.github/pull_request_template.md', '.github/dependabot.yml'])
      expect([path, done[path]]).toEqual([path, undefined]);
    expect(team.text(policy)).toBe('version: 1\n');
  });

  it.each([
    ['a link in place of .github', '.github'],
    ['a link in place of the folder of the workflows', '.github/workflows'],
    ['a link in place of a file', ci],
  ])('%s is refused, and nothing is written', async (_, path) => {
    team = teamWith(python);
    const { folder } = team.repository;
    mkdirSync(join(folder, 'elsewhere'));
    mkdirSync(join(folder, path, '..'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, path));
    expect(await team.run(init, '--yes')).toMatchObject({ code: 2, err: expect.stringContaining(`${path} is a link`) });
    expect(team.has('elsewhere/workflows')).toBe(false);
    expect(team.has(policy)).toBe(false);
  });
});

it.each([
  ['--force ../other.yml', 'is none of the files that cm init writes'],
  ['--ref main', 'is no release'],
  ['--pin digest', 'neither tag nor sha'],
  ['--stack ruby', 'none of: python, node, both'],
  ['--with deplyo', 'There is no starter "deplyo"'],
  ['--repo nowhere', 'is no folder'],
])('%s is asked wrongly, and says what to write', async (args, message) => {
  team = teamWith(python);
  expect(await team.run(init, `--yes ${args}`)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
});

it('two branches that may be the default one have to be told apart', async () => {
  team = teamWith(python);
  team.repository.git('branch', 'master');
  expect(await team.run(init, '--yes')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--default-branch main'),
  });
  expect((await team.run(init, '--yes --default-branch master')).code).toBe(0);
  expect((await team.run(init, '--check')).code).toBe(0);
  expect(team.text(ci)).toContain('branches: [master]');
});

it('a repository without any commit is set up too', async () => {
  team = teamWith(python);
  team.repository.git('update-ref', '-d', 'HEAD');
  expect(await team.run(init, '--yes')).toMatchObject({ code: 0, err: '' });
});

it('a folder without git is told', async () => {
  team = teamWith(python);
  renameSync(join(team.repository.folder, '.git'), join(team.repository.folder, 'not-git'));
  expect(await team.run(init, '--yes')).toMatchObject({ code: 2, err: expect.stringContaining('git init') });
});
