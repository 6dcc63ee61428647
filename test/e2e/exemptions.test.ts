import type { ScriptCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { judged, mergeOnly, openPullRequest, squashOnly, type Story } from './support/pull-request.ts';
import { factsOf } from './support/step.ts';

const bot = { login: 'dependabot[bot]', type: 'Bot' } as const;
const botAuthor = { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' };
const bump: ScriptCommit = {
  message: 'Bump requests from 2.31 to 2.32\n',
  author: botAuthor,
  files: { 'requirements.txt': 'requests\n' },
};
const bumped: Story = {
  title: 'Bump requests from 2.31 to 2.32',
  body: 'Bumps requests.',
  branch: 'dependabot/pip/requests',
  commits: [bump],
};

describe('a bot is told by its account, never by what it writes', () => {
  it.each([
    ['squashed', squashOnly],
    ['merged', mergeOnly],
    ['however it lands', {}],
  ])('a bot’s pull request, %s, is exempt, and that is recorded', async (_, merge) => {
    const step = await judged({ ...bumped, merge, user: bot });
    expect(step.exitCode).toBe(0);
    expect(step.annotations('warning')).toEqual([]);
    expect(factsOf(step.report).commits[0]?.exempt).toEqual({
      rule: 'commit-lint/exempt-bot',
      reason: 'written by dependabot[bot], an account of type Bot',
    });
  });

  it.each<readonly [string, Story]>([
    ['a person whose commits only say so', { user: { login: 'sam' } }],
    ['a person who took the bot’s name', { user: { login: 'dependabot[bot]', type: 'User' } }],
    ['a person who took a name like it', { user: { login: 'dependabot' } }],
  ])('%s is not', async (_, story) => {
    const step = await judged({ ...bumped, merge: mergeOnly, ...story });
    expect(step.red).toContain('commit-lint/header-format');
    expect(factsOf(step.report).commits[0]?.exempt).toBeNull();
  });

  it('a person’s commit in a bot’s pull request is not', async () => {
    const commits = [bump, { message: 'try again\n', files: { 'tests.py': '1\n' } }];
    const step = await judged({ ...bumped, merge: mergeOnly, user: bot, commits });
    expect(factsOf(step.report).commits.map(({ outcome }) => outcome)).toEqual(['exempt', 'fail']);
    expect(step.red).toContain('commit-lint/header-format');
  });

  it('an address that the policy lists is', async () => {
    const policy = 'controls:\n  commit-lint:\n    bots: [release@acme.example]\n';
    const release = {
      message: 'Release 1.2\n',
      author: { name: 'release', email: 'release@acme.example' },
      files: { VERSION: '1\n' },
    };
    const step = await judged({ merge: mergeOnly, policy, commits: [release] });
    expect(factsOf(step.report).commits[0]?.exempt?.rule).toBe('commit-lint/exempt-bot');
    expect(step.exitCode).toBe(0);
  });
});

describe('a revert is told by the commit that it names, if that is in the history', () => {
  const main = [{ message: 'chore: start\n' }, { id: 'cart', message: 'feat: add the cart\n\nTask: TASK-1\n' }];

  async function revertOf(name: string | null) {
    const first = await openPullRequest({ main });
    const sha = name === null ? 'f'.repeat(40) : first.repo.sha(name);
    return judged({
      main,
      merge: mergeOnly,
      commits: [{ message: `Revert "feat: add the cart"\n\nThis reverts commit ${sha}.\n`, files: { cart: '1' } }],
    });
  }

  it('then it is exempt', async () => {
    const step = await revertOf('cart');
    expect(factsOf(step.report).commits[0]?.exempt?.rule).toBe('commit-lint/exempt-revert');
    expect(step.exitCode).toBe(0);
  });

  it('one that names a commit of nowhere never passes', async () => {
    const step = await revertOf(null);
    expect(step.exitCode).toBeGreaterThan(0);
    expect(factsOf(step.report).commits[0]?.exempt).toBeNull();
  });
});

describe('unfinished work does not land', () => {
  it.each([
    'fixup! feat: add the basket',
    'squash! feat: add the basket',
    'amend! feat: add the basket',
    'WIP: basket',
  ])('%s', async (header) => {
    const step = await judged({ merge: mergeOnly, commits: ['feat: add the basket\n', `${header}\n`] });
    expect(step.red).toContain('commit-lint/unfinished');
  });

  it('where it may be squashed away, a fixup is only a warning', async () => {
    const step = await judged({ commits: ['feat: add the basket\n', 'fixup! feat: add the basket\n'] });
    expect(step.exitCode).toBe(0);
    expect(step.annotations('warning').join('\n')).toContain('fixup!');
  });
});

describe('a ticket is needed once, anywhere', () => {
  const nowhere = {
    branch: 'basket',
    title: 'feat: add the basket',
    body: 'Adds it.',
    commits: ['feat: add the basket\n'],
  } as const;
  it.each<readonly [string, Story, string]>([
    ['the branch', { branch: 'feature/TASK-31-basket' }, 'TASK-31'],
    ['the title', { title: 'feat: add the basket (TASK-32)' }, 'TASK-32'],
    ['the description', { body: 'For TASK-33.' }, 'TASK-33'],
    ['a closing word', { body: 'Closes #34' }, '#34'],
    ['a commit’s trailer', { commits: ['feat: add the basket\n\nTask: TASK-35\n'] }, 'TASK-35'],
  ])('%s', async (_, story, ticket) => {
    const step = await judged({ ...nowhere, ...story });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['ticket']).toBe(ticket);
  });

  it('a change without one is red, and is told where to write it', async () => {
    const step = await judged(nowhere);
    expect(step.red).toEqual(['commit-lint/ticket']);
    expect(step.annotations('error')[0]).toMatch(/title.*Closes #/s);
    expect(step.outputs['ticket']).toBe('');
  });

  it('two places that name different ones are a warning that says which', async () => {
    const step = await judged({ ...nowhere, branch: 'feature/TASK-1-basket', commits: ['feat: a\n\nTask: TASK-2\n'] });
    expect(step.exitCode).toBe(0);
    expect(step.annotations('warning').join('\n')).toMatch(/TASK-1.*TASK-2/s);
  });
});
