import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cloneAt, makeRepository, type ScriptCommit } from '@cm/testkit';
import { afterAll, describe, expect, it } from 'vitest';

import { cm, cmReport } from './support/cm.ts';
import { judged, mergeOnly, openPullRequest, squashOnly, type Story, unplugOrigin } from './support/pull-request.ts';
import { ruleOf, type Step } from './support/step.ts';

const rule = 'commit-lint/commitlint-config';
const scoped = 'extends: ["@commitlint/config-conventional"]\nrules:\n  scope-enum: [2, always, [cart, pay]]\n';

function mainWith(files: Readonly<Record<string, string>>): readonly ScriptCommit[] {
  return [{ message: 'chore: start\n', files: { 'README.md': '#\n', ...files } }];
}

/** A pull request whose commits land as they are; the ticket is in the branch. */
function landing(files: Readonly<Record<string, string>>, commits: Story['commits'], more: Story = {}): Story {
  return { merge: mergeOnly, main: mainWith(files), ...(commits && { commits }), ...more };
}

const good = ['feat(cart): add the basket\n\nTask: TASK-9\n'] as const;
const bad = ['feat(app): add the basket\n\nTask: TASK-9\n'] as const;

function findings(step: Step) {
  return step.report.findings.filter((finding) => finding.rule === rule);
}

describe('a commitlint configuration on the default branch', () => {
  it.each([
    ['.commitlintrc', scoped],
    ['.commitlintrc', '{"rules": {"scope-enum": [2, "always", ["cart"]]}}'],
    ['.commitlintrc.json', '{"rules": {"scope-enum": [2, "always", ["cart"]]}}'],
    ['.commitlintrc.yaml', scoped],
    ['.commitlintrc.yml', scoped],
    ['package.json', '{"name": "webshop", "commitlint": {"rules": {"scope-enum": [2, "always", ["cart"]]}}}'],
    ['package.yaml', 'commitlint:\n  rules:\n    scope-enum: [2, always, [cart]]\n'],
  ])('%s is honoured beside the policy', async (name, text) => {
    const files = { [name]: text };
    const step = await judged(landing(files, bad));
    expect(step.red).toEqual([rule]);
    expect(findings(step)[0]?.message).toContain(`breaks ${name}: scope must be one of [cart`);
    expect(findings(step)[0]?.message).toContain('(scope-enum)');
    expect((await judged(landing(files, good))).rule(rule).outcome).toBe('pass');
  });

  it.each([1, 2, 0])('is found in a checkout %i deep', async (depth) => {
    expect((await judged(landing({ '.commitlintrc.yml': scoped }, bad, { depth }))).red).toEqual([rule]);
  });

  it('is found through GitHub where git can fetch nothing', async () => {
    const pull = await openPullRequest(landing({ '.commitlintrc.yml': scoped, 'package.json': '{}' }, bad));
    unplugOrigin(pull);
    expect((await pull.run()).red).toEqual([rule]);
  });

  it('judges the squash message where commits are squashed', async () => {
    const story = { ...landing({ '.commitlintrc.yml': scoped }, good), merge: squashOnly };
    const step = await judged({ ...story, title: 'feat(app): add the basket', commits: [...good, ...good] });
    expect(step.red).toEqual([rule]);
    expect(findings(step)).toHaveLength(1);
    expect(findings(step)[0]).toMatchObject({ location: { kind: 'pull-request', number: 7, part: 'title' } });
    expect(findings(step)[0]?.remedy).toContain('Edit the title of pull request #7');
  });

  it('has its own severities: 1 is a warning', async () => {
    const text = 'rules:\n  scope-empty: [1, never]\n';
    const step = await judged(landing({ '.commitlintrc.yml': text }, ['feat: x\n\nTask: TASK-9\n']));
    expect(step.exitCode).toBe(0);
    expect(findings(step)).toMatchObject([{ level: 'warning', outcome: 'fail' }]);
  });

  it('tightens and never loosens: what it allows, the policy still refuses', async () => {
    const text = 'rules:\n  type-enum: [2, always, [feat, wip2, ops]]\n';
    const step = await judged(landing({ '.commitlintrc.yml': text }, ['ops: turn it\n\nTask: TASK-9\n']));
    expect(step.red).toEqual(['commit-lint/type-allowed']);
    expect(step.rule(rule)).toMatchObject({ outcome: 'pass' });
    expect(step.rule(rule).reason).toContain('It also allows the types wip2, ops, which the policy does not');
  });

  it('leaves exempt what is exempt', async () => {
    const bot = { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' };
    const bump = { message: 'Bump x from 1 to 2\n', author: bot, files: { 'x.txt': '2\n' } };
    const user = { login: 'dependabot[bot]', type: 'Bot' } as const;
    const step = await judged(landing({ '.commitlintrc.yml': scoped }, [bump], { user, branch: 'dependabot/x' }));
    expect(step.exitCode).toBe(0);
    expect(step.rule(rule).outcome).toBe('not-applicable');
  });

  it('says in one notice all that is not honoured', async () => {
    const text = `${scoped}plugins: [commitlint-plugin-jira]\nhelpUrl: https://acme.example\nformatter: x\n`;
    const step = await judged(landing({ '.commitlintrc.yml': text, '.commitlintrc.js': 'x' }, good));
    expect(step.exitCode).toBe(0);
    expect(findings(step)).toHaveLength(1);
    expect(findings(step)[0]).toMatchObject({ level: 'notice', location: { path: '.commitlintrc.yml' } });
    for (const word of ['plugins', 'helpUrl', 'formatter', '.commitlintrc.js']) {
      expect(findings(step)[0]?.message).toContain(word);
    }
  });

  it('can be switched off by the policy', async () => {
    const policy = `rules:\n  ${rule}: "off"\n`;
    const step = await judged(landing({ '.commitlintrc.yml': scoped }, bad, { policy }));
    expect(step.red).toEqual([]);
  });
});

describe('a configuration that the pull request brings is not believed', () => {
  const lax = { 'rules-of.txt': '1\n', '.commitlintrc.yml': 'rules:\n  type-empty: [2, never]\n' };

  it('where it adds the first one', async () => {
    const commits = [{ message: 'feat(app): say our rules\n\nTask: TASK-9\n', files: { '.commitlintrc.yml': scoped } }];
    const step = await judged(landing({}, commits));
    expect(step.red).toEqual([]);
    expect(step.rule(rule)).toMatchObject({ outcome: 'not-applicable' });
    expect(step.rule(rule).reason).toContain('There is no commitlint configuration at');
  });

  it('where it loosens the one that is there', async () => {
    const commits = [{ message: bad[0], files: lax }];
    expect((await judged(landing({ '.commitlintrc.yml': scoped }, commits))).red).toEqual([rule]);
  });

  it('where it removes it, or puts one before it', async () => {
    const gone = [{ message: bad[0], files: { '.commitlintrc.yml': null, 'a.txt': '1\n' } }];
    expect((await judged(landing({ '.commitlintrc.yml': scoped }, gone))).red).toEqual([rule]);
    const before = [
      { message: bad[0], files: { 'package.json': '{"commitlint": {"rules": {"type-empty": [2, "never"]}}}' } },
    ];
    expect((await judged(landing({ '.commitlintrc.yml': scoped }, before))).red).toEqual([rule]);
  });

  it('also from a fork, with a token that may only read', async () => {
    const commits = [{ message: bad[0], files: lax }];
    const more: Story = { fork: 'kim/webshop', permissions: { contents: 'read' } };
    expect((await judged(landing({ '.commitlintrc.yml': scoped }, commits, more))).red).toEqual([rule]);
  });
});

describe('a configuration that is a program', () => {
  it.each([
    ['commitlint.config.js', 'module.exports = { extends: ["@commitlint/config-conventional"] };'],
    ['commitlint.config.ts', 'export default { rules: { "scope-enum": [2, "always", ["cart"]] } };'],
    ['.commitlintrc.mjs', 'process.exit(1);'],
  ])('%s is not run, and the YAML to write is said', async (name, text) => {
    const step = await judged(landing({ [name]: text }, bad));
    expect(step.exitCode).toBe(0);
    expect(step.rule(rule).outcome).toBe('not-applicable');
    expect(findings(step)).toMatchObject([
      { level: 'notice', outcome: 'unknown', location: { kind: 'file', path: name } },
    ]);
    expect(findings(step)[0]?.remedy).toContain('.commitlintrc.yaml');
    const extended = text.includes('conventional') ? '"@commitlint/config-conventional"' : 'rules:';
    expect(findings(step)[0]?.remedy).toContain(extended);
  });
});

describe('a configuration that cannot be read', () => {
  const broken = { '.commitlintrc.yml': 'rules:\n  type-enum: [3, always]\n' };

  it('is unknown, with the place', async () => {
    const step = await judged(landing(broken, good));
    expect(step.exitCode).toBe(2);
    expect(step.red).toEqual([rule]);
    expect(findings(step)[0]).toMatchObject({ outcome: 'unknown', location: { path: '.commitlintrc.yml', line: 2 } });
  });

  it('does not stop the pull request that mends it, in whatever depth', async () => {
    const commits = [{ message: 'fix(ci): mend the rules\n\nTask: TASK-9\n', files: { '.commitlintrc.yml': scoped } }];
    for (const depth of [1, 0]) {
      const step = await judged(landing(broken, commits, { depth }));
      expect(step.exitCode).toBe(0);
      expect(findings(step)).toMatchObject([{ level: 'warning', remedy: 'This change mends it.' }]);
    }
  });
});

describe('on a laptop', () => {
  const repo = makeRepository({
    commits: [...mainWith({ '.commitlintrc.yml': scoped }), { id: 'tip', message: 'chore: x\n', files: { x: '1\n' } }],
  });
  afterAll(() => repo.remove());

  function clone(): string {
    const folder = cloneAt(repo, { depth: 0 });
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.test', ...args], { cwd: folder });
    git('checkout', '--quiet', '-b', 'feature/TASK-9-basket');
    writeFileSync(join(folder, '.commitlintrc.yml'), 'rules:\n  type-empty: [2, never]\n');
    git('commit', '--quiet', '-am', bad[0]);
    return folder;
  }

  it('the default branch’s holds, for a range and for a message alike', async () => {
    const cwd = clone();
    const report = await cmReport([], { cwd });
    expect(ruleOf(report, rule)).toMatchObject({ outcome: 'fail', level: 'error' });
    const message = await cm(['commit-lint', '--message', '-', '--json'], { cwd, input: bad[0] });
    expect(ruleOf(JSON.parse(message.stdout), rule)).toMatchObject({ outcome: 'fail' });
  });

  it('the commit-msg hook has no time for it, and says so', async () => {
    const cwd = clone();
    const file = join(cwd, '.git', 'COMMIT_EDITMSG');
    writeFileSync(file, bad[0]);
    const ran = await cm(['commit-lint', '--edit', '.git/COMMIT_EDITMSG', '--json'], { cwd });
    expect(ran.exitCode).toBe(0);
    expect(ruleOf(JSON.parse(ran.stdout), rule)).toMatchObject({ outcome: 'not-applicable' });
  });
});
