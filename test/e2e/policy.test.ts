import { shaOf, type WorldRepository } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { judged, mergeOnly, openPullRequest, policyCommit, unplugOrigin } from './support/pull-request.ts';

const trailerIsError = 'rules:\n  commit-lint/task-trailer: error\n';
const trailerIsOff = 'rules:\n  commit-lint/task-trailer: "off"\n';
const landing = { merge: mergeOnly, commits: ['feat: add the basket\n'] } as const;

describe('the policy is the default branch’s', () => {
  it.each([1, 2, 0])('its file turns a warning into an error: checked out %i deep', async (depth) => {
    const pull = await openPullRequest({ ...landing, policy: trailerIsError, depth });
    const step = await pull.run();
    expect(step.red).toEqual(['commit-lint/task-trailer']);
    expect(step.report.policy.source).toBe(`.github/change-policy.yml@${pull.repo.sha('main')}`);
    expect(step.report.policy.commit).toBe(pull.repo.sha('main'));
  });

  it('and not the head’s, which the author writes', async () => {
    const commits = [policyCommit(trailerIsOff)];
    const step = await judged({ ...landing, policy: trailerIsError, commits });
    expect(step.red).toEqual(['policy/gate-change', 'commit-lint/task-trailer']);
  });

  it('and not that of the branch it was retargeted to, which the author chose', async () => {
    const step = await judged({ ...landing, policy: trailerIsError, into: 'lax', depth: 0 });
    expect(step.red).toEqual(['commit-lint/task-trailer']);
    expect(step.report.policy.source).toMatch(/^\.github\/change-policy\.yml@/);
  });

  it('also for a pull request into a branch that has a lax file of its own', async () => {
    const lax = { branch: 'lax', ...policyCommit(trailerIsOff) };
    const step = await judged({
      ...landing,
      main: [{ message: 'chore: start\n' }, policyCommit(trailerIsError), lax],
      into: 'lax',
    });
    expect(step.red).toContain('commit-lint/task-trailer');
  });

  it('unless the default branch’s file lists that branch as protected', async () => {
    const lists = policyCommit(`${trailerIsError}protected-bases: [release/*]\n`);
    const release = { branch: 'release/1', ...policyCommit(trailerIsOff) };
    const main = [{ message: 'chore: start\n' }, lists, release];
    const step = await judged({ ...landing, main, into: 'release/1' });
    expect(step.exitCode).toBe(0);
    expect(step.rule('commit-lint/task-trailer').reason).toContain('off');
  });

  it('read from GitHub where git can fetch nothing', async () => {
    const pull = await openPullRequest({ ...landing, policy: trailerIsError });
    unplugOrigin(pull);
    const step = await pull.run();
    expect(step.red).toEqual(['commit-lint/task-trailer']);
    expect(pull.server.requests.map(({ route }) => route)).toContain('/repos/{owner}/{repo}/contents/{path}');
  });
});

describe('a policy file that cannot be understood is never "no policy"', () => {
  it.each([
    ['a misspelt key', 'rule:\n  commit-lint/task-trailer: error\n', 1, 'rules'],
    ['a misspelt rule', 'rules:\n  commit-lint/task-trailr: error\n', 2, 'commit-lint/task-trailer'],
    ['a value out of range', 'controls:\n  commit-lint:\n    header-max-length: 7\n', 3, '20'],
    ['broken YAML', 'rules: [\n', 1, ''],
  ])('%s: the annotation points to the line', async (_, policy, line, hint) => {
    const step = await judged({ policy });
    expect(step.exitCode).toBe(2);
    expect(step.red[0]).toBe('policy/malformed');
    const first = step.commands.find(({ name }) => name === 'error');
    expect(first?.props).toMatchObject({ file: '.github/change-policy.yml', title: 'policy/malformed' });
    expect(Number(first?.props['line'])).toBeGreaterThanOrEqual(line);
    expect(Number(first?.props['col'])).toBeGreaterThanOrEqual(1);
    expect(first?.message).toContain(hint);
  });

  it('nor is one with the wrong ending', async () => {
    const main = [{ message: 'chore: start\n', files: { '.github/change-policy.yaml': trailerIsError } }];
    const step = await judged({ main });
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error')[0]).toContain('.github/change-policy.yml');
  });
});

describe('an organisation’s policy that the file extends', () => {
  const commit = shaOf('the organisation’s policy');
  const extending = `extends: acme/policies/change-policy.yml@${commit}\n`;
  const policies: WorldRepository = {
    fullName: 'acme/policies',
    defaultBranch: 'main',
    commits: [{ sha: commit, message: 'chore: our policy\n' }],
    files: { [commit]: { 'change-policy.yml': trailerIsError } },
  };

  it('holds', async () => {
    const step = await judged({ ...landing, policy: extending, others: [policies] });
    expect(step.red).toEqual(['commit-lint/task-trailer']);
  });

  it.each([
    ['hidden from the token', [{ ...policies, visible: false }]],
    ['not there', []],
    ['without that file', [{ ...policies, files: {} }]],
    ['malformed', [{ ...policies, files: { [commit]: { 'change-policy.yml': 'rule: {}\n' } } }]],
  ])('that is %s leaves nobody knowing the policy', async (_, others) => {
    const step = await judged({ ...landing, policy: extending, others });
    expect(step.exitCode).toBe(2);
    expect(step.red[0]).toMatch(/^policy\//);
    expect(step.annotations('error')[0]).toContain(`acme/policies/change-policy.yml@${commit}`);
  });
});

it('the pull request that adds the first policy file is judged by the built-in policy', async () => {
  const commits = ['added the basket\n', policyCommit('mode: audit\n')];
  const step = await judged({ merge: mergeOnly, commits });
  expect(step.exitCode).toBe(1);
  expect(step.red).toEqual(['commit-lint/header-format']);
  expect(step.report.policy).toMatchObject({ source: 'built-in', mode: 'enforce' });
  expect(step.annotations('warning').join('\n')).toContain('audit');
});

describe('a pull request that loosens the policy', () => {
  const kim = { login: 'kim' };
  const author = { login: 'sam' };
  const loosens = { title: 'chore: relax the trailer', policy: trailerIsError, user: author } as const;
  const commits = [policyCommit(trailerIsOff, { message: 'chore: relax the trailer\n\nTask: TASK-9\n' })];

  it.each([
    ['nobody has approved it', []],
    ['only its author approves', [{ user: author, state: 'APPROVED' }]],
    ['somebody approved an older head', [{ user: kim, state: 'APPROVED', commit: shaOf('before') }]],
    ['the approval was dismissed', [{ user: kim, state: 'DISMISSED' }]],
    [
      'the approval was followed by a request for changes',
      [
        { user: kim, state: 'APPROVED' },
        { user: kim, state: 'CHANGES_REQUESTED' },
      ],
    ],
    ['a stranger approved it', [{ user: kim, state: 'APPROVED', association: 'NONE' }]],
    ['a bot approved it', [{ user: { login: 'yes[bot]', type: 'Bot' }, state: 'APPROVED' }]],
  ] as const)('is red while %s', async (_, reviews) => {
    const step = await judged({ ...loosens, commits, reviews });
    expect(step.red).toContain('policy/gate-change');
    expect(step.annotations('error').join('\n')).toContain('commit-lint/task-trailer goes from error to off');
  });

  it('is green once another person has approved that head', async () => {
    const step = await judged({ ...loosens, commits, reviews: [{ user: kim, state: 'APPROVED' }] });
    expect(step.rule('policy/gate-change').outcome).toBe('pass');
    expect(step.exitCode).toBe(0);
  });

  it('is red when it deletes the file', async () => {
    const step = await judged({ ...loosens, commits: [policyCommit(null)] });
    expect(step.red).toContain('policy/gate-change');
  });

  it('is red when it leaves the file broken', async () => {
    const step = await judged({ ...loosens, commits: [policyCommit('rules: [\n')] });
    expect(step.red).toContain('policy/gate-change');
  });

  it('is no pass where the reviews cannot be read', async () => {
    const step = await judged({ ...loosens, commits, permissions: { contents: 'read' } });
    expect(step.exitCode).toBe(2);
    expect(step.red).toEqual(['policy/gate-change']);
    expect(step.annotations('error')[0]).toContain('pull-requests: read');
  });
});

it('a policy in audit mode reports the failure and blocks nothing', async () => {
  const step = await judged({ merge: mergeOnly, commits: ['added the basket\n'], policy: 'mode: audit\n' });
  expect(step.exitCode).toBe(0);
  expect(step.report.outcome).toBe('fail');
  expect(step.outputs['outcome']).toBe('fail');
  expect(step.summary).toContain('audit mode');
});

it('`enforce: all` holds a developer to the whole policy', async () => {
  const step = await judged({ ...landing, policy: 'enforce: all\n' });
  expect(step.red).toEqual(['commit-lint/task-trailer']);
});
