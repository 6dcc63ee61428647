import { describe, expect, it } from 'vitest';

import { findTrailer } from './hidden.ts';
import { predictMerge, predictRebase, predictSquash, predictedText } from './landing.ts';
import type { LandingCommit, LandingPullRequest } from './landing-types.ts';

const pullRequest: LandingPullRequest = {
  number: 7,
  title: 'feat: add login',
  body: 'Adds a form.\r\n\r\nTask: TASK-1\r\n',
  headRef: 'feature/TASK-1',
  headOwner: 'acme',
  author: 'ada',
};

function commit(message: string, author = 'ada', parents = 1): LandingCommit {
  return { message, parents, authorName: author, authorEmail: `${author}@acme.test`, authorLogin: author };
}

const one = [commit('fix: typo\n\nIn the form.\n\nTask: TASK-2\n')];
const two = [commit('feat: form\n\nTask: TASK-1\n'), commit('fix: typo\n')];
const byTwo = [commit('feat: form\n'), commit('fix: typo\n', 'bob')];
const withMerge = [...one, commit("Merge branch 'main'\n", 'ada', 2)];
const bob = 'Co-authored-by: bob <bob@acme.test>';

describe('predictSquash', () => {
  it.each([
    ['PR_TITLE', 'PR_BODY', one, 'feat: add login (#7)', 'Adds a form.\n\nTask: TASK-1'],
    ['PR_TITLE', 'BLANK', one, 'feat: add login (#7)', ''],
    ['PR_TITLE', 'COMMIT_MESSAGES', one, 'feat: add login (#7)', 'In the form.\n\nTask: TASK-2'],
    ['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES', one, 'fix: typo (#7)', 'In the form.\n\nTask: TASK-2'],
    ['COMMIT_OR_PR_TITLE', 'PR_BODY', one, 'fix: typo (#7)', 'Adds a form.\n\nTask: TASK-1'],
    [
      'COMMIT_OR_PR_TITLE',
      'COMMIT_MESSAGES',
      two,
      'feat: add login (#7)',
      '* feat: form\n\nTask: TASK-1\n\n* fix: typo',
    ],
    [
      'PR_TITLE',
      'COMMIT_MESSAGES',
      byTwo,
      'feat: add login (#7)',
      `* feat: form\n\n* fix: typo\n\n---------\n\n${bob}`,
    ],
    ['PR_TITLE', 'PR_BODY', byTwo, 'feat: add login (#7)', `Adds a form.\n\nTask: TASK-1\n\n---------\n\n${bob}`],
    ['PR_TITLE', 'BLANK', byTwo, 'feat: add login (#7)', bob],
    ['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES', withMerge, 'fix: typo (#7)', ''],
    ['COMMIT_OR_PR_TITLE', 'PR_BODY', withMerge, 'fix: typo (#7)', 'Adds a form.\n\nTask: TASK-1'],
    ['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES', [], 'feat: add login (#7)', ''],
  ] as const)('%s with %s', (squashTitle, squashMessage, commits, title, body) => {
    const predicted = predictSquash(pullRequest, commits, { squashTitle, squashMessage });
    expect(predicted.map((message) => [message.method, message.title, message.body])).toEqual([
      ['squash', title, body],
    ]);
  });

  it('says what is not documented', () => {
    const [predicted] = predictSquash(pullRequest, withMerge, {
      squashTitle: 'PR_TITLE',
      squashMessage: 'COMMIT_MESSAGES',
    });
    expect(predicted?.assumption).toBe('GitHub was seen to leave the body empty when the branch holds a merge commit');
    const [known] = predictSquash(pullRequest, two, { squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' });
    expect(known?.assumption).toBeNull();
  });

  it('gives every candidate, each once, where the settings are unknown', () => {
    const predicted = predictSquash(pullRequest, two, { squashTitle: null, squashMessage: null });
    expect(predicted.map(({ body }) => body)).toEqual([
      '* feat: form\n\nTask: TASK-1\n\n* fix: typo',
      'Adds a form.\n\nTask: TASK-1',
      '',
    ]);
    expect(predicted.every(({ assumption }) => assumption?.includes('unknown') === true)).toBe(true);
    expect(
      predictSquash(pullRequest, one, { squashTitle: null, squashMessage: 'BLANK' }).map(({ title }) => title),
    ).toEqual(['fix: typo (#7)', 'feat: add login (#7)']);
  });

  it('shows how a second author hides the trailer of the pull request from git', () => {
    const settings = { squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' } as const;
    const states = [two, byTwo].map((commits) => {
      const [predicted] = predictSquash(pullRequest, commits, settings);
      return findTrailer(predictedText(predicted ?? { title: '', body: '' }), 'Task').state;
    });
    expect(states).toEqual(['readable', 'hidden']);
  });

  it('collects sign-offs and named co-authors of several commits, each once', () => {
    const commits = [
      commit('feat: a\n\nSigned-off-by: Ada <ada@acme.test>\nCo-authored-by: Cy <cy@acme.test>\n'),
      commit('fix: b\n\nSigned-off-by: Ada <ada@acme.test>\nCo-authored-by: cy <CY@acme.test>\n'),
      commit('fix: c\n', 'bob'),
    ];
    const [predicted] = predictSquash(pullRequest, commits, { squashTitle: 'PR_TITLE', squashMessage: 'BLANK' });
    expect(predicted?.body).toBe(`Signed-off-by: Ada <ada@acme.test>\n${bob}\nCo-authored-by: Cy <cy@acme.test>`);
  });

  it('knows the author by login, no-reply address, address or name, and says when it guesses', () => {
    const settings = { squashTitle: 'PR_TITLE', squashMessage: 'BLANK' } as const;
    const anonymous = (name: string, email: string): LandingCommit => ({
      ...commit('x'),
      authorName: name,
      authorEmail: email,
      authorLogin: null,
    });
    const bodyOf = (commits: readonly LandingCommit[], extra = {}): readonly (string | null | undefined)[] => {
      const [predicted] = predictSquash({ ...pullRequest, ...extra }, commits, settings);
      return [predicted?.body, predicted?.assumption];
    };
    expect(bodyOf([anonymous('A', '1+ada@users.noreply.github.com')])).toEqual(['', null]);
    expect(bodyOf([anonymous('ada', 'x@y')])).toEqual(['', null]);
    expect(bodyOf([anonymous('A', 'x@y')], { authorEmails: ['X@y'] })).toEqual(['', null]);
    expect(bodyOf([anonymous('Ada L', 'x@y')], { authorNames: ['Ada L'] })).toEqual(['', null]);
    expect(bodyOf([anonymous('A', 'x@y')])).toEqual(['', null]);
    expect(bodyOf([anonymous('A', 'x@y'), anonymous('B', 'b@y')])).toEqual([
      'Co-authored-by: B <b@y>',
      'A is taken for the author of the pull request',
    ]);
    expect(bodyOf([commit('x', 'bob')])).toEqual([bob, null]);
  });
});

describe('predictMerge', () => {
  it.each([
    ['MERGE_MESSAGE', 'PR_TITLE', 'Merge pull request #7 from acme/feature/TASK-1', 'feat: add login'],
    ['MERGE_MESSAGE', 'BLANK', 'Merge pull request #7 from acme/feature/TASK-1', ''],
    ['PR_TITLE', 'PR_BODY', 'feat: add login (#7)', 'Adds a form.\n\nTask: TASK-1'],
    ['PR_TITLE', 'BLANK', 'feat: add login (#7)', ''],
  ] as const)('%s with %s', (mergeTitle, mergeMessage, title, body) => {
    expect(predictMerge(pullRequest, { mergeTitle, mergeMessage })).toEqual([
      { method: 'merge', title, body, assumption: null },
    ]);
  });

  it('gives every candidate where the settings are unknown, and says that the fork is gone', () => {
    expect(predictMerge(pullRequest, { mergeTitle: null, mergeMessage: null })).toHaveLength(6);
    const [predicted] = predictMerge(
      { ...pullRequest, headOwner: null },
      { mergeTitle: 'MERGE_MESSAGE', mergeMessage: 'BLANK' },
    );
    expect(predicted?.assumption).toBe('the owner of the head branch is unknown');
  });
});

describe('predictRebase', () => {
  it('keeps the commits as they are, without merges', () => {
    expect(predictRebase(withMerge)).toEqual([
      { method: 'rebase', title: 'fix: typo', body: 'In the form.\n\nTask: TASK-2', assumption: null },
    ]);
  });
});
