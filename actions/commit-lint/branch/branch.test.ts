import type { ChangeContext } from '@cm/app';
import { memoryPorts, type World } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { changeOf, history, landing, pullChange, pushChange, repository } from '../change.fixture.ts';
import { stageOf } from '../collect.ts';
import { commitOf, defaults, factsOf, findingsOf, pullFacts } from '../commit-lint.fixture.ts';
import { judge } from '../judge.ts';
import type { Settings } from '../settings.ts';
import { collectBranch } from './collect.ts';
import type { BranchFacts } from './facts.ts';

const { base, second } = history;
const world: World = {
  repositories: [
    {
      fullName: repository,
      defaultBranch: 'develop',
      branches: { develop: base, HEAD: base, feature: second },
      commits: [
        { sha: base, message: 'chore: start' },
        { sha: second, parents: [base], message: 'feat: x' },
      ],
    },
  ],
};
const ports = memoryPorts({ world, git: { head: 'feature', branch: 'feature' } });

function facts(change: ChangeContext, settings: Settings = defaults): Promise<BranchFacts> {
  return collectBranch(ports, change, stageOf(change), settings);
}

function pull(headRef: string, more: Partial<NonNullable<ChangeContext['pullRequest']>> = {}): ChangeContext {
  const change = pullChange(1);
  const pullRequest = change.pullRequest === null ? null : { ...change.pullRequest, headRef, ...more };
  return { ...change, branch: headRef, pullRequest };
}

const cli = (branch: string | null, head: string = second): ChangeContext =>
  changeOf({ branch, defaultBranch: null, change: { ...changeOf().change, event: 'cli', head } });

describe('whose name is judged', () => {
  it.each<readonly [string, ChangeContext, string | true]>([
    ['a pull request’s branch', pull('export'), true],
    ['a fork’s', pull('export', { fork: true }), 'fork'],
    ['a bot’s', pull('export', { author: { login: 'renovate[bot]', type: 'Bot' } }), 'renovate[bot]'],
    ['a person’s who has a bot’s name', pull('export', { author: { login: 'x[bot]', type: 'User' } }), true],
    ['one from the default branch itself', pull('main'), 'default branch'],
    ['a pushed branch', pushChange({}, 'export'), true],
    ['a branch that a bot pushed', pushChange({ sender: { login: 'b', type: 'Bot' } }, 'export'), 'Pushed by b'],
    ['what landed', landing, 'default branch'],
    ['a merge group', changeOf({ kind: 'merge-group', branch: 'gh-readonly-queue/main/pr-1-x' }), 'merge queue'],
    ['a push to a merge queue', pushChange({}, 'gh-readonly-queue/main/pr-1-x'), 'merge queue'],
    ['a tag', changeOf({ kind: 'tag', branch: null, push: pushChange({}).push }), 'tag'],
    ['a run by hand on a branch', changeOf({ branch: 'export' }), true],
    ['a laptop’s branch', cli('export'), true],
    ['a laptop with a detached head', cli(null), 'No branch'],
    ['a laptop’s main', cli('main'), 'default branch'],
    ['a laptop’s branch that is origin’s default one', cli('develop', second), 'default branch'],
    ['a range that ends elsewhere', cli('export', base), 'not that of the branch'],
  ])('%s', async (_, change, expected) => {
    const found = await facts(change);
    expect(found.judged).toBe(expected === true);
    expect(found.judged ? '' : found.reason).toContain(expected === true ? '' : expected);
  });
});

describe('the verdict', () => {
  const commits = [commitOf('feat(cart): add export\n\nTask: TASK-4')];

  it.each<readonly [string, string]>([
    ['export', 'feature/TASK-4-export'],
    ['Feature/task-4_export', 'feature/TASK-4-export'],
    ['fix/export', 'fix/TASK-4-export'],
  ])('%s should be called %s', async (name, better) => {
    const branchName = await facts(pull(name));
    const [finding] = findingsOf(judge(pullFacts(commits, { headRef: name }, { branchName }), defaults), 'branch-name');
    expect(finding?.message).toContain(`"${name}"`);
    expect(finding?.remedy.split('\n')).toEqual([
      expect.stringContaining('and close #12:'),
      `git branch -m ${name} ${better}`,
      `git push --set-upstream origin ${better}`,
    ]);
    expect(finding?.location).toEqual({ kind: 'pull-request', number: 12, part: 'branch' });
  });

  it('says the form where no better name can be told', async () => {
    const branchName = await facts(pull('export'));
    const bare = judge(factsOf([commitOf('stuff')], { branchName }), defaults);
    expect(findingsOf(bare, 'branch-name')[0]?.remedy).toBe(
      'Rename it with git branch -m in the form {type}/{ticket}-{slug}, where {type} is one of feature, fix, hotfix, bugfix, docs, chore, refactor, test, style.',
    );
  });

  it('has the forms of the policy', async () => {
    const settings: Settings = { ...defaults, branchTemplates: ['team-{n}/{slug}'] };
    expect((await judgedName('team-4/export', settings)).length).toBe(0);
    expect((await judgedName('feature/TASK-4-export', settings)).length).toBe(1);
  });

  async function judgedName(name: string, settings: Settings) {
    const branchName = await facts(pull(name), settings);
    return findingsOf(judge(factsOf(commits, { branchName }), settings), 'branch-name');
  }
});
