import { execFileSync } from 'node:child_process';

import { cloneAt, makeRepository, mergeGroupEvent, noCommit, pushEvent, type ScriptCommit } from '@cm/testkit';
import { afterAll, describe, expect, it } from 'vitest';

import { cm, cmReport } from './support/cm.ts';
import { history } from './support/history.ts';
import { judged, type Story } from './support/pull-request.ts';
import { ruleOf } from './support/step.ts';

const rule = 'commit-lint/branch-name';
/** Names a ticket, so that nothing but the branch is to be mended. */
const linked = { commits: ['feat: add the basket\n\nTask: TASK-9\n'], body: 'Closes TASK-9.' } as const;

describe('the branch of a pull request', () => {
  it.each([
    ['feature/TASK-9-basket', '{type}/{ticket}-{slug}'],
    ['fix/9-basket', '{type}/{ticket}-{slug}'],
    ['release/1.4', 'release/{version}'],
    ['dependabot/pip/requests', 'dependabot/**'],
    ['renovate/zod-4.x', 'renovate/**'],
    ['revert-6-feature/TASK-3-side', 'revert-{n}-**'],
  ])('%s has the form %s', async (branch, form) => {
    const step = await judged({ ...linked, branch });
    expect(step.rule(rule)).toMatchObject({ outcome: 'pass', reason: `"${branch}" has the form ${form}.` });
  });

  it('with another name is a warning, with the name that it should have and what renaming does', async () => {
    const step = await judged({ ...linked, branch: 'basket' });
    expect(step.exitCode).toBe(0);
    expect(step.rule(rule)).toMatchObject({ level: 'warning', outcome: 'fail' });
    const finding = step.report.findings.find((one) => one.rule === rule);
    expect(finding).toMatchObject({ level: 'warning', location: { kind: 'pull-request', number: 7, part: 'branch' } });
    expect(finding?.message).toContain('"basket"');
    expect(finding?.remedy).toContain('GitHub closes a pull request whose branch is renamed');
    expect(finding?.remedy.split('\n').slice(1)).toEqual([
      'git branch -m basket feature/TASK-9-basket',
      'git push --set-upstream origin feature/TASK-9-basket',
    ]);
  });

  it('is quoted for a shell where it holds more than letters', async () => {
    const branch = "feature/$(id)'s;basket";
    const step = await judged({ ...linked, branch });
    const { remedy = '' } = step.report.findings.find((one) => one.rule === rule) ?? {};
    const [command = ''] = remedy.split('\n').slice(1);
    const words = execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' }).split('\n');
    expect(words.slice(0, 4)).toEqual(['git', 'branch', '-m', branch]);
  });

  it('is red where the policy says so, and has the forms that the policy lists', async () => {
    const error = 'rules:\n  commit-lint/branch-name: error\n';
    expect((await judged({ ...linked, branch: 'basket', policy: error })).red).toEqual([rule]);
    const own = `${error}controls:\n  commit-lint:\n    branch-templates: ['team-{n}/{slug}']\n`;
    expect((await judged({ ...linked, branch: 'team-4/basket', policy: own })).red).toEqual([]);
    expect((await judged({ ...linked, branch: 'feature/TASK-9-basket', policy: own })).red).toEqual([rule]);
    const types = `${error}controls:\n  commit-lint:\n    branch-types: [feat]\n`;
    expect((await judged({ ...linked, branch: 'feat/TASK-9-basket', policy: types })).red).toEqual([]);
  });

  it.each([
    ['a regular expression', "branch-templates: ['^feature/.*$']"],
    ['a form of anything', "branch-templates: ['**']"],
    ['no form at all', 'branch-templates: []'],
    ['a type with a slash', 'branch-types: [a/b]'],
  ])('%s in the policy file is refused', async (_, line) => {
    const step = await judged({ ...linked, policy: `controls:\n  commit-lint:\n    ${line}\n` });
    expect(step.exitCode).toBe(2);
    expect(step.red[0]).toBe('policy/malformed');
  });

  it.each<readonly [string, Story, string]>([
    ['of a fork', { fork: 'kim/webshop', branch: 'patch-1' }, 'fork'],
    ['that a bot opened', { user: { login: 'acme-bot[bot]', type: 'Bot' }, branch: 'bump' }, 'acme-bot[bot]'],
  ])('%s is not judged', async (_, story, reason) => {
    const step = await judged({ ...linked, ...story });
    expect(step.rule(rule).outcome).toBe('not-applicable');
    expect(step.rule(rule).reason).toContain(reason);
  });

  it('is judged where a person only calls himself a bot', async () => {
    const step = await judged({ ...linked, user: { login: 'acme-bot[bot]', type: 'User' }, branch: 'bump' });
    expect(step.rule(rule).outcome).toBe('fail');
  });
});

const queue = 'gh-readonly-queue/main/pr-7-0000';
const commits: readonly ScriptCommit[] = [
  { id: 'start', message: 'chore: start\n\nTask: TASK-1\n', files: { 'README.md': '#\n' } },
  { id: 'landed', message: 'feat: add a cart\n\nTask: TASK-1\n', files: { 'a.py': '1\n' } },
  { branch: 'cart', id: 'cart', message: 'feat: keep the cart\n\nTask: TASK-2\n', files: { 'b.py': '1\n' } },
  { branch: queue, parents: ['landed'], id: 'queued', message: 'feat: x\n\nTask: TASK-3\n', files: { 'c.py': '1\n' } },
];

describe('a push', () => {
  it('of a branch with another name prints three commands', async () => {
    const { repo, run } = await history({ commits });
    const event = pushEvent({ branch: 'cart', before: noCommit, after: repo.sha('cart'), commits: [] });
    const step = await run(event, { ref: 'refs/heads/cart' });
    const finding = step.report.findings.find((one) => one.rule === rule);
    expect(finding?.remedy.split('\n').slice(1)).toEqual([
      'git branch -m cart feature/TASK-2-cart',
      'git push --set-upstream origin feature/TASK-2-cart',
      'git push origin --delete cart',
    ]);
  });

  it('to the default branch has no name to judge', async () => {
    const { repo, run } = await history({ commits });
    const step = await run(pushEvent({ before: repo.sha('start'), after: repo.sha('landed'), commits: [] }));
    expect(step.rule(rule)).toMatchObject({ outcome: 'not-applicable', reason: 'It is the default branch.' });
  });

  it('of a merge queue has none either, nor has its merge group', async () => {
    const { repo, run } = await history({ commits });
    const pushed = pushEvent({ branch: queue, before: noCommit, after: repo.sha('queued'), commits: [] });
    const base = { ref: 'main', sha: repo.sha('landed') };
    const group = mergeGroupEvent({ base, headSha: repo.sha('queued'), headRef: `refs/heads/${queue}` });
    for (const event of [pushed, group]) {
      const step = await run(event, { ref: `refs/heads/${queue}` });
      expect(step.rule(rule).reason).toBe('A merge queue names its branches itself.');
    }
  });
});

describe('cm commit-lint', () => {
  const repo = makeRepository({ commits });
  afterAll(() => repo.remove());

  function clone(branch: string, main = 'main'): string {
    const folder = cloneAt(repo, { depth: 0 });
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.test', ...args], { cwd: folder });
    git('remote', 'set-head', 'origin', main);
    git('checkout', '--quiet', '-B', branch);
    git('commit', '--quiet', '--allow-empty', '-m', 'feat: mine\n\nTask: TASK-5');
    return folder;
  }

  it('judges the branch that is checked out, and prints one command', async () => {
    const report = await cmReport([], { cwd: clone('mine') });
    expect(ruleOf(report, rule)).toMatchObject({ level: 'warning', outcome: 'fail' });
    const finding = report.findings.find((one) => one.rule === rule);
    expect(finding?.remedy).toBe('Rename it before you push it:\ngit branch -m mine feature/TASK-5-mine');
  });

  it.each([
    ['main', 'main'],
    ['cart', 'cart'],
  ])('not the default branch: %s', async (branch, main) => {
    const folder = clone(branch, main);
    execFileSync('git', ['push', '--quiet', '--force', '.', `HEAD:refs/remotes/origin/${branch}`], { cwd: folder });
    const report = await cmReport(['--range', 'HEAD~1..HEAD'], { cwd: folder });
    expect(ruleOf(report, rule)).toMatchObject({ outcome: 'not-applicable', reason: 'It is the default branch.' });
  });

  it('nor a range that does not end where the branch does', async () => {
    const report = await cmReport(['--range', 'HEAD~2..HEAD~1'], { cwd: clone('mine') });
    expect(ruleOf(report, rule).reason).toBe('The range is not that of the branch checked out.');
  });

  it('nor in the commit-msg hook', async () => {
    const { stdout, exitCode } = await cm(['commit-lint', '--message', '-', '--json'], {
      cwd: clone('mine'),
      input: 'feat: mine\n\nTask: TASK-5\n',
    });
    expect(exitCode).toBe(0);
    expect(ruleOf(JSON.parse(stdout), rule).outcome).toBe('not-applicable');
  });
});
