import { describe, expect, test } from 'vitest';

import { refuse, standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const sha = 'a'.repeat(40);
const pull = (number: number, more: object = {}) => ({
  number,
  title: `feat: ${number}`,
  draft: false,
  head: { sha, repo: null },
  ...more,
});

describe('open pull requests', () => {
  test('are those into the branch, with what the token has left', async () => {
    await using github = await standIn((_, response) => {
      response.setHeader('x-ratelimit-remaining', '4321');
      return [pull(9, { draft: true }), pull(7)];
    });
    expect(await github.forge.openPullRequests(repo, 'main')).toEqual({
      status: 'available',
      value: {
        pulls: [
          { number: 9, title: 'feat: 9', headSha: sha, draft: true },
          { number: 7, title: 'feat: 7', headSha: sha, draft: false },
        ],
        whole: true,
        requestsLeft: 4321,
      },
    });
    expect(github.asked).toEqual([
      '/api/v3/repos/acme/webshop/pulls?state=open&base=main&sort=updated&direction=desc&per_page=100&page=1',
    ]);
  });

  test('are read on at most three pages, and it is said where there are more', async () => {
    await using github = await standIn((_, response) => {
      response.setHeader('link', '<https://github.invalid/next>; rel="next"');
      return [pull(7)];
    });
    expect(await github.forge.openPullRequests(repo, 'main')).toMatchObject({
      value: { pulls: { length: 3 }, whole: false, requestsLeft: null },
    });
    expect(github.asked).toHaveLength(3);
  });

  test.each([
    ['no list', {}],
    ['one without a number', [pull(7), { title: 'x', head: { sha } }]],
    ['one without a head', [{ number: 7, title: 'x', head: null }]],
  ])('that GitHub gives as %s are unavailable', async (_, answer) => {
    await using github = await standIn(() => answer);
    expect(await github.forge.openPullRequests(repo, 'main')).toMatchObject({ status: 'unavailable' });
  });

  test('that the token may not see are unavailable, with the permission', async () => {
    await using github = await standIn((_, response) =>
      refuse(response, 403, 'Resource not accessible by integration'),
    );
    expect(await github.forge.openPullRequests(repo, 'main')).toMatchObject({
      reason: expect.stringContaining('pull-requests: read'),
    });
  });
});

describe('files of a pull request', () => {
  test('are paths with what became of them', async () => {
    await using github = await standIn(() => [
      { filename: 'a.py', status: 'added' },
      { filename: 'b.py', status: 'renamed', previous_filename: 'c.py' },
    ]);
    expect(await github.forge.pullRequestFiles(repo, 7)).toEqual({
      status: 'available',
      value: {
        files: [
          { path: 'a.py', status: 'added' },
          { path: 'b.py', status: 'renamed' },
        ],
        whole: true,
      },
    });
  });

  test.each([[[{ filename: 'a.py', status: 'eaten' }]], [[{ status: 'added' }]], ['x']])(
    'that are %j are unavailable',
    async (answer) => {
      await using github = await standIn(() => answer);
      expect(await github.forge.pullRequestFiles(repo, 7)).toMatchObject({ status: 'unavailable' });
    },
  );
});
