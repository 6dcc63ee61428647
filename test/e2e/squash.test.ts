import { execFileSync } from 'node:child_process';

import { cloneAt, type ScriptCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import {
  judged,
  mergeOnly,
  openPullRequest,
  type OpenPullRequest,
  squashOnly,
  type Story,
} from './support/pull-request.ts';
import { factsOf, type Step } from './support/step.ts';

const rebaseOnly = { allow_squash_merge: false, allow_merge_commit: false } as const;
const titled = { ...squashOnly, squash_merge_commit_title: 'PR_TITLE' } as const;
const goodTitle = { title: 'feat: add the basket' } as const;
const badTitle = { title: 'Basket' } as const;
const goodCommits = { commits: ['feat: add the basket\n', 'test: cover the basket\n'] } as const;
const badCommits = { commits: ['basket\n', 'more basket\n'] } as const;
const loneGood = { commits: ['feat: add the basket\n'] } as const;
const loneBad = { commits: ['basket\n'] } as const;

function declares(method: string): Pick<Story, 'policy'> {
  return { policy: `controls:\n  commit-lint:\n    merge-method: ${method}\n` };
}

describe('what lands has to hold, and nothing else: ✓ green, ✗ red', () => {
  it.each<readonly ['✓' | '✗', string, Story]>([
    ['✓', 'a new repository: a good title, whatever the commits are called', { ...goodTitle, ...badCommits }],
    ['✗', 'a new repository: a bad title over good commits', { ...badTitle, ...goodCommits }],
    ['✗', 'a new repository: a lone commit names the squash, and it is bad', { ...goodTitle, ...loneBad }],
    ['✓', 'a new repository: a lone commit names the squash, and it is good', { ...badTitle, ...loneGood }],
    ['✓', 'squashing only, by title: a good title over a bad lone commit', { ...goodTitle, ...loneBad, merge: titled }],
    ['✗', 'squashing only, by title: a bad title over a good lone commit', { ...badTitle, ...loneGood, merge: titled }],
    ['✓', 'squashing only: bad commits do not land', { ...goodTitle, ...badCommits, merge: squashOnly }],
    ['✓', 'merging only: a bad title does not land', { ...badTitle, ...goodCommits, merge: mergeOnly }],
    ['✗', 'merging only: bad commits land', { ...goodTitle, ...badCommits, merge: mergeOnly }],
    ['✓', 'rebasing only: a bad title does not land', { ...badTitle, ...goodCommits, merge: rebaseOnly }],
    ['✗', 'rebasing only: bad commits land', { ...goodTitle, ...badCommits, merge: rebaseOnly }],
    ['✓', 'the policy says squash: bad commits do not land', { ...goodTitle, ...badCommits, ...declares('squash') }],
    ['✗', 'the policy says squash: a bad title', { ...badTitle, ...goodCommits, ...declares('squash') }],
    ['✗', 'the policy says merge: bad commits land', { ...goodTitle, ...badCommits, ...declares('merge') }],
    ['✓', 'the policy says merge: a bad title does not land', { ...badTitle, ...goodCommits, ...declares('merge') }],
    ['✗', 'the policy says rebase: bad commits land', { ...goodTitle, ...badCommits, ...declares('rebase') }],
    ['✗', 'settings that nobody tells: bad commits may land', { ...goodTitle, ...badCommits, merge: null }],
    ['✗', 'settings that nobody tells: a bad title may land', { ...badTitle, ...goodCommits, merge: null }],
    ['✓', 'settings that nobody tells: all is good', { ...goodTitle, ...goodCommits, merge: null }],
  ])('%s %s', async (verdict, _, story) => {
    const step = await judged(story);
    expect(step.red).toEqual(verdict === '✗' ? ['commit-lint/header-format'] : []);
  });

  it('an open choice is pointed out once, and a declared one not at all', async () => {
    const open = await judged({ ...goodTitle, ...badCommits });
    expect(open.annotations('notice').join('\n')).toContain('merge-method: squash');
    const clear = await judged({ ...goodTitle, ...badCommits, ...declares('squash') });
    expect(clear.annotations('notice')).toEqual([]);
  });
});

const trailerIsError = { policy: 'rules:\n  commit-lint/task-trailer: error\n' } as const;
const twoWithTask: Story = { commits: ['feat: a\n\nTask: TASK-9\n', 'feat: b\n\nTask: TASK-9\n'] };
const firstWithTask: Story = { commits: ['feat: a\n\nTask: TASK-9\n', 'feat: b\n'] };
const loneWithTask: Story = { commits: ['feat: a\n\nWhy it is there.\n\nTask: TASK-9\n'] };
const bodyWithTask: Story = { body: 'Adds the basket.\n\nTask: TASK-9' };
const byBody = { merge: { ...squashOnly, squash_merge_commit_message: 'PR_BODY' } } as const;
const blank = { merge: { ...squashOnly, squash_merge_commit_message: 'BLANK' } } as const;
const byCommits = { merge: squashOnly } as const;
const mergeOfMain: ScriptCommit = {
  branch: 'feature/TASK-9-basket',
  parents: ['feature/TASK-9-basket', 'main'],
  message: "Merge branch 'main' into feature/TASK-9-basket\n",
};

/** Whether git reads the trailer in a predicted message: it is the oracle, not our parser. */
function gitReadsTask({ report }: Step): readonly boolean[] {
  const squashes = factsOf(report).predicted.filter(({ method }) => method === 'squash');
  return squashes.map(({ body, title }) => {
    const input = body === '' ? `${title}\n` : `${title}\n\n${body}\n`;
    const trailers = execFileSync('git', ['interpret-trailers', '--parse', '--no-divider'], {
      input,
      encoding: 'utf8',
    });
    return trailers.split('\n').includes('Task: TASK-9');
  });
}

describe('the trailer that git will read in the squash: ✓ there, ✗ not there', () => {
  it.each<readonly ['✓' | '✗', string, Story]>([
    ['✓', 'description as message, which ends with it', { ...byBody, ...bodyWithTask }],
    ['✗', 'description as message, only the commits have it', { ...byBody, ...twoWithTask }],
    ['✗', 'no message at all', { ...blank, ...bodyWithTask, ...twoWithTask }],
    ['✓', 'the lone commit has it', { ...byCommits, ...loneWithTask }],
    ['✓', 'every commit has it', { ...byCommits, ...twoWithTask }],
    ['✗', 'only the first commit has it, so another one follows', { ...byCommits, ...firstWithTask }],
    ['✗', 'only the description has it, and it is not used', { ...byCommits, ...bodyWithTask }],
  ])('%s %s', async (verdict, _, story) => {
    const step = await judged({ ...trailerIsError, ...story });
    expect(gitReadsTask(step)).toEqual([verdict === '✓']);
    expect(step.red).toEqual(verdict === '✗' ? ['commit-lint/task-trailer'] : []);
  });

  it('a merge of the default branch into the branch empties GitHub’s message, so the trailer is lost', async () => {
    const main = [{ message: 'chore: start\n' }, { id: 'fork', message: 'feat: base\n' }, { message: 'feat: newer\n' }];
    const commits = [{ message: 'feat: a\n\nTask: TASK-9\n', parents: ['fork'], files: { a: '1' } }, mergeOfMain];
    const step = await judged({ ...trailerIsError, ...byCommits, main, commits });
    expect(factsOf(step.report).commits.at(-1)).toMatchObject({
      exempt: { rule: 'commit-lint/exempt-merge' },
      outcome: 'exempt',
    });
    expect(gitReadsTask(step)).not.toContain(true);
    expect(step.red).toEqual(['commit-lint/task-trailer']);
  });

  it('the appended co-author does not hide it from git without our saying so', async () => {
    const pair = { name: 'Kim', email: 'kim@acme.example' };
    const commits = [
      'feat: a\n\nTask: TASK-9\n',
      { message: 'feat: b\n\nTask: TASK-9\n', author: pair, files: { b: '1' } },
    ];
    const step = await judged({ ...trailerIsError, ...byCommits, commits });
    expect(factsOf(step.report).predicted[0]?.body).toContain('Co-authored-by: Kim <kim@acme.example>');
    expect(step.red).toEqual(gitReadsTask(step).includes(false) ? ['commit-lint/task-trailer'] : []);
  });
});

/** Runs the git commands that a finding prints, pushing apart, in a checkout of the branch. */
function obey(message: string, { repo, head }: OpenPullRequest): string {
  const folder = cloneAt(repo, { depth: 0 });
  const shell = (script: string): string =>
    execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  shell(`git config user.name sam && git config user.email sam@acme.example && git checkout --quiet -B mine ${head}`);
  const commands = message.split('\n').filter((line) => line.startsWith('git ') && !line.startsWith('git push'));
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) shell(command);
  return shell('git log --reverse --format="%(trailers:key=Task,valueonly)" origin/main..mine');
}

describe('the commands that a finding prints, run as they stand, give trailers that git reads', () => {
  it.each<readonly [string, Story, string]>([
    ['the newest commit lacks it', { ...byCommits, ...firstWithTask }, 'TASK-9\n\nTASK-9\n\n'],
    ['no commit has it, and all land', { merge: mergeOnly, ...goodCommits }, 'TASK-9\n\nTASK-9\n\n'],
    ['one of two has it, and both land', { merge: mergeOnly, ...firstWithTask }, 'TASK-9\n\nTASK-9\n\n'],
  ])('%s', async (_, story, trailers) => {
    const pull = await openPullRequest({ ...trailerIsError, ...story });
    const step = await pull.run();
    expect(step.red).toEqual(['commit-lint/task-trailer']);
    expect(obey(step.annotations('error').join('\n'), pull)).toBe(trailers);
  });
});

it('GitHub’s number after the title is foreseen', async () => {
  const step = await judged({ ...goodTitle, ...goodCommits, merge: squashOnly });
  expect(factsOf(step.report).predicted).toEqual([
    {
      method: 'squash',
      title: 'feat: add the basket (#7)',
      body: '* feat: add the basket\n\n* test: cover the basket',
    },
  ]);
});

it('a corrected title is printed without the number, which GitHub adds by itself', async () => {
  const step = await judged({ title: 'Feature: add the basket', ...goodCommits });
  expect(step.red).toEqual(['commit-lint/type-allowed']);
  expect(step.annotations('error')[0]).toMatch(
    /Edit the title of pull request #7\.\sIt should read:\nfeat: add the basket$/,
  );
});
