import type { ForgePort, GitPort, Ports, TrustedPlace } from '@cm/app';
import { available, unavailable } from '@cm/model';
import { memoryPorts, type World, type WorldCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { changeOf, history, repository } from '../change.fixture.ts';
import { brokenRules, commitOf, commitsOf, defaults, factsOf, findingsOf, pullFacts } from '../commit-lint.fixture.ts';
import { judge } from '../judge.ts';
import { collectCommitlint } from './collect.ts';
import type { CommitlintFacts } from './facts.ts';

const { base, second } = history;
const config = 'rules:\n  scope-enum: [2, always, [api]]\n  body-empty: [1, never]\n';

type Files = NonNullable<WorldCommit['files']>;

function portsOf(files: Files, own: Files = {}, more: Parameters<typeof memoryPorts>[0] = {}): Ports {
  const commits = [
    { sha: base, message: 'chore: start', files: { 'README.md': '#', ...files } },
    { sha: second, parents: [base], message: 'feat: x', files: own },
  ];
  const branches = { main: base, feature: second };
  const world: World = { repositories: [{ fullName: repository, defaultBranch: 'main', branches, commits }] };
  return memoryPorts({ world, git: { head: 'feature', branch: null }, ...more });
}

const at: TrustedPlace = { commit: base, branch: 'main' };

function collected(ports: Ports, trusted: TrustedPlace = at): Promise<CommitlintFacts> {
  return collectCommitlint(ports, changeOf(), trusted);
}

function withGit(ports: Ports, git: Partial<GitPort>): Ports {
  return { ...ports, git: { ...ports.git, ...git } };
}

function withForge(ports: Ports, forge: Partial<ForgePort>): Ports {
  return { ...ports, forge: { ...ports.forge, ...forge } };
}

describe('where a configuration is looked for', () => {
  it.each<readonly [string, Files, object]>([
    ['nowhere', {}, { kind: 'none' }],
    ['in a package.json without one', { 'package.json': '{"name": "x"}' }, { kind: 'none' }],
    [
      'in a package.json with one',
      { 'package.json': '{"commitlint": {"rules": {"type-empty": [2, "never"]}}}' },
      { kind: 'config' },
    ],
    ['in its own file', { '.commitlintrc.yml': config }, { kind: 'config', at: base.slice(0, 12) }],
    ['in an empty file', { '.commitlintrc.yml': '' }, { kind: 'none' }],
    ['in a folder below', { 'web/.commitlintrc.yml': config }, { kind: 'none' }],
    ['in a program', { 'commitlint.config.js': 'x' }, { kind: 'program' }],
    ['in a broken file', { '.commitlintrc.yml': 'rules: 3\n' }, { kind: 'invalid', mended: false }],
  ])('%s', async (_, files, expected) => {
    expect(await collected(portsOf(files, { 'a.txt': '1' }))).toMatchObject(expected);
  });

  it('at the trusted commit, whatever the change brings', async () => {
    expect(await collected(portsOf({}, { '.commitlintrc.yml': config }))).toMatchObject({ kind: 'none' });
    expect(await collected(portsOf({ '.commitlintrc.yml': config }, { '.commitlintrc.yml': null }))).toMatchObject({
      kind: 'config',
    });
  });

  it('asks git two questions at most, and the forge none', async () => {
    const asked: (readonly string[])[] = [];
    const ports = portsOf({ '.commitlintrc.yml': config });
    const spied = withGit(ports, {
      objects: (specs) => {
        asked.push(specs);
        return ports.git.objects(specs);
      },
    });
    const silent = withForge(spied, { fileAt: () => expect.fail(), rootNames: () => expect.fail() });
    await collected(silent);
    expect(asked).toEqual([[`${base}^{tree}`], [`${base}:.commitlintrc.yml`]]);
  });

  it('at GitHub where git has not the commit: at that commit, else at the branch', async () => {
    const objects: GitPort['objects'] = (specs) =>
      Promise.resolve(available(specs.map((spec) => ({ kind: 'missing' as const, spec }))));
    const ports = withGit(portsOf({ '.commitlintrc.yml': config }), { objects });
    expect(await collected(ports)).toMatchObject({ kind: 'config', at: base.slice(0, 12) });
    expect(await collected(ports, { commit: null, branch: 'main' })).toMatchObject({ kind: 'config', at: 'main' });
  });

  it('is unread where neither has it, and then nobody knows', async () => {
    const objects: GitPort['objects'] = () => Promise.resolve(unavailable('Git is gone.'));
    const ports = withForge(withGit(portsOf({}), { objects }), {
      rootNames: () => Promise.resolve(unavailable('So is GitHub.')),
    });
    const commitlint = await collected(ports);
    expect(commitlint).toEqual({ kind: 'unread', reason: 'Git is gone. So is GitHub.' });
    const judgement = judge(factsOf([commitOf('feat: x')], { commitlint }), defaults);
    expect(findingsOf(judgement, 'commitlint-config')).toMatchObject([{ outcome: 'unknown' }]);
  });

  it('nowhere without a default branch', async () => {
    expect(await collected(portsOf({}), { commit: null, branch: null })).toMatchObject({ kind: 'none' });
  });

  it('a broken one is mended by the change that replaces or removes it', async () => {
    const broken = { '.commitlintrc.yml': 'rules: 3\n' };
    for (const own of [{ '.commitlintrc.yml': config }, { '.commitlintrc.yml': null }]) {
      const commitlint = await collected(portsOf(broken, own));
      expect(commitlint).toMatchObject({ kind: 'invalid', mended: true });
      const judgement = judge(factsOf([commitOf('feat: x')], { commitlint }), defaults);
      expect(findingsOf(judgement, 'commitlint-config')).toMatchObject([{ outcome: 'unknown', atMost: 'warning' }]);
    }
  });
});

describe('what it finds', () => {
  const commitlintOf = (text: string): Promise<CommitlintFacts> => collected(portsOf({ '.commitlintrc.yml': text }));

  it('is one finding a message, as heavy as the worst rule in it', async () => {
    const commitlint = await commitlintOf(config);
    const commits = ['feat(app): x', 'feat(api): x', 'feat(api): x\n\nBody.', 'Merge x'].map((message, index) =>
      commitOf(message, { number: index + 1, ...(message.startsWith('Merge') && { parents: ['1', '2'] }) }),
    );
    const judgement = judge(factsOf(commits, { commitlint }), defaults);
    const broken = (header: string, rules: string): string => `"${header}" breaks .commitlintrc.yml: ${rules}.`;
    const bodyless = 'body may not be empty (body-empty';
    expect(findingsOf(judgement, 'commitlint-config').map(({ atMost, message }) => [atMost, message])).toEqual([
      [undefined, broken('feat(app): x', `scope must be one of [api] (scope-enum); ${bodyless}, a warning)`)],
      ['warning', broken('feat(api): x', `${bodyless})`)],
    ]);
    expect(commitsOf(judgement).map(({ outcome }) => outcome)).toEqual(['fail', 'pass', 'pass', 'exempt']);
    expect(commitsOf(judgement)[0]?.rules).toEqual(['commit-lint/commitlint-config']);
  });

  it('weighs as the policy’s own rules do: the squash has to hold, the commits only should', async () => {
    const commitlint = await commitlintOf(config);
    const commits = [commitOf('feat(app): x'), commitOf('feat(app): y', { number: 2 })];
    const judgement = judge(pullFacts(commits, { title: 'feat(app): both' }, { commitlint }), defaults);
    expect(findingsOf(judgement, 'commitlint-config').map(({ atMost, location }) => [location?.kind, atMost])).toEqual([
      ['pull-request', undefined],
      ['commit', 'warning'],
      ['commit', 'warning'],
    ]);
  });

  it('prints a first line only where commitlint would take it', async () => {
    const lower = await commitlintOf('rules:\n  type-enum: [2, always, [feat]]\n');
    const mended = judge(factsOf([commitOf('feature: x')], { commitlint: lower }), defaults);
    expect(findingsOf(mended, 'commitlint-config')[0]?.remedy).toContain('The first line should read:\nfeat: x');
    const other = await commitlintOf('rules:\n  type-enum: [2, always, [fix]]\n');
    const open = judge(factsOf([commitOf('feature: x')], { commitlint: other }), defaults);
    expect(findingsOf(open, 'commitlint-config')[0]?.remedy).not.toContain('should read');
  });

  it('loosens nothing', async () => {
    const commitlint = await commitlintOf('rules:\n  type-enum: [2, always, [ops, Fix]]\n');
    const judgement = judge(factsOf([commitOf('ops: x')], { commitlint }), defaults);
    expect(brokenRules(judgement)).toContain('type-allowed');
    expect(judgement.verdicts.find(({ rule }) => rule.endsWith('commitlint-config'))?.reason).toContain(
      'It also allows the types ops, which the policy does not',
    );
  });
});
