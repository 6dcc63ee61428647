import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { cloneAt, makeRepository, type TestRepository } from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cm, cmReport } from './support/cm.ts';
import { policyCommit } from './support/pull-request.ts';
import { factsOf } from './support/step.ts';

const policy = `rules:
  commit-lint/task-trailer: error
waivers:
  - control: commit-lint
    rule: header-format
    scope: "*"
    reason: The old import tool wrote it.
    approver: kim
    expires: 2026-03-31
    ticket: TASK-88
`;
let repo: TestRepository;
let folder: string;

beforeAll(() => {
  repo = makeRepository({ commits: [{ message: 'chore: start\n' }, policyCommit(policy), { message: 'feat: a\n' }] });
  folder = cloneAt(repo, { depth: 0 });
});
afterAll(() => repo.remove());

describe('what there is, in words', () => {
  it.each([
    ['--help', ['commit-lint', 'policy show', 'waivers audit', 'demo', 'Exit codes']],
    ['commit-lint --help', ['--range A..B', '--message FILE', '--scopes', 'commit-lint/task-trailer']],
    ['list', ['commit-lint  Checks']],
    ['--version', ['cm ']],
    ['explain commit-lint/task-trailer', ['error now', 'By default warning', 'Task: TASK-123', 'CC8.1']],
    ['explain policy/gate-change', ['approving review']],
    ['policy show', ['.github/change-policy.yml', 'commit-lint/task-trailer', 'SHA-256']],
    ['policy validate', ['.github/change-policy.yml']],
    ['policy explain commits.format', ['type(scope): subject']],
    ['policy explain controls.commit-lint.merge-method', ['squash']],
  ])('cm %s', async (line, words) => {
    const { exitCode, stderr, stdout } = await cm(line, { cwd: folder });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const word of words) expect(stdout.replaceAll(/\s+/g, ' ')).toContain(word.replaceAll(/\s+/g, ' '));
    expect(stdout).not.toContain('\u001B');
    const tooLong = stdout.split('\n').filter((text) => text.length > 100 && !/^(?:#|  - \{?)/.test(text));
    expect(tooLong).toEqual([]);
  });

  it('every rule that a report names can be explained', async () => {
    const { rules } = await cmReport(['--range', 'main~1..main'], { cwd: folder });
    for (const { rule } of rules) expect((await cm(['explain', rule], { cwd: folder })).exitCode).toBe(0);
  });
});

describe('asked wrongly: exit 2, nothing on standard output, and what to write instead', () => {
  it.each([
    ['', 'cm CONTROL'],
    ['comit-lint', 'commit-lint'],
    ['explain commit-lint/header-fromat', 'commit-lint/header-format'],
    ['explain', 'cm explain'],
    ['policy', 'policy show'],
    ['policy explain commits.fromat', 'commits.format'],
    ['commit-lint main..HEAD', '--range main..HEAD'],
    ['commit-lint --jsn', '--json'],
    ['waivers', 'waivers audit'],
    ['commit-lint --event no-such-file.json', 'no-such-file.json'],
    ['commit-lint --message no-such-file', 'no-such-file'],
  ])('cm %s', async (line, word) => {
    const { exitCode, stderr, stdout } = await cm(line === '' ? [] : line, { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(word);
  });
});

describe('the policy file before it is pushed', () => {
  it.each([
    ['enforce: all\n', 0, ''],
    ['rule: {}\n', 1, ':1:1'],
    ['rules:\n  commit-lint/task-trailr: error\n', 1, 'commit-lint/task-trailer'],
  ])('cm policy validate, of %j: exit %i', async (text, code, word) => {
    writeFileSync(join(folder, 'mine.yml'), text);
    const { exitCode, stderr, stdout } = await cm('policy validate mine.yml', { cwd: folder });
    expect(exitCode).toBe(code);
    expect(stdout + stderr).toContain(word);
  });

  it('cm policy show --json says what is in force, and where it was read', async () => {
    const { stdout } = await cm('policy show --json', { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({
      commit: repo.sha('main'),
      policy: { rules: { 'commit-lint/task-trailer': 'error' } },
    });
  });
});

describe('cm waivers audit', () => {
  it.each([
    ['2026-03-31', 0],
    ['2026-04-01', 1],
  ])('on %s: exit %i', async (now, code) => {
    const { exitCode, stdout } = await cm(`waivers audit --now ${now}`, { cwd: folder });
    expect(stdout).toContain('2026-03-31');
    expect(exitCode).toBe(code);
  });
});

it('cm demo makes a repository, shows a failing pull request, and names the files it wrote', async () => {
  const keep = join(repo.folder('demo'), 'here');
  const { exitCode, stderr, stdout } = await cm(['demo', '--keep', keep], { cwd: folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('commit-lint failed');
  expect(stdout).toContain('To fix:');
  const named = stdout
    .split(/\s+/)
    .filter((word) => word.startsWith(keep))
    .map((word) => word.replace(/[.,]$/, ''));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
  expect(readdirSync(keep).length).toBeGreaterThan(0);
});

/** The Node that a developer would have: the first on the PATH that is not of this project's packages. */
function ownNode(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  const found = folders
    .map((path) => join(path, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find((path) => existsSync(path));
  const version = found === undefined ? '' : execFileSync(found, ['--version'], { encoding: 'utf8' });
  return found !== undefined && Number.parseInt(version.slice(1), 10) >= 20 ? found : process.execPath;
}

it('the machine’s own Node, from 20 on, runs it and gives the same report', async () => {
  const args = ['commit-lint', '--range', 'main~1..main', '--json', '--now', '2026-01-05'];
  const theirs = await cm(args, { cwd: folder, node: ownNode() });
  const ours = await cm(args, { cwd: folder });
  expect(theirs).toMatchObject({ exitCode: 1, stderr: '', stdout: ours.stdout });
  expect(factsOf(JSON.parse(ours.stdout))).toMatchObject({ expected: 1, read: 1 });
});
