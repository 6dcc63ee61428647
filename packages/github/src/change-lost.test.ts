import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import { list, pullAnswer, reading, record, told } from './fixtures/change-answer.ts';
import { refuse, standIn } from './stand-in.ts';

describe('what GitHub does not give', () => {
  const refused = (path: readonly (string | number)[], more: object = {}): object => ({
    errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration', path, ...more }],
  });
  const at = ['repository', 'pullRequest'] as const;

  test.each([
    ['the issues', [...at, 'closingIssuesReferences'], { closingIssuesReferences: null }, 'issues: read'],
    ['the statuses', [...at, 'newest', 'nodes', 0, 'commit', 'status'], {}, 'statuses: read'],
    ['a comment', [...at, 'comments', 'nodes', 0], { comments: list([null]) }, 'pull-requests: read'],
  ])('beside the change, %s, is empty and said with its permission', async (_name, path, more, permission) => {
    expect(await reading(told(pullAnswer(more), refused(path)))).toMatchObject({
      status: 'available',
      value: {
        closes: [],
        statuses: [],
        ownComment: null,
        unread: [expect.stringContaining(`permissions: ${permission}`)],
      },
    });
  });

  test.each<readonly [string, object, readonly string[]]>([
    ['its commits', told(pullAnswer(), refused([...at, 'commits', 'nodes', 3])), ['FORBIDDEN', 'contents: read']],
    ['all of it, for its comments', told(null, refused([...at, 'comments'])), ['comments on', 'pull-requests: read']],
    ['all of it', told(null), ['no pull request acme/webshop#7', 'pull-requests: read']],
    ['the repository', { data: { repository: null }, ...refused(['repository']) }, ['FORBIDDEN']],
    ['anything', { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, ['an hour']],
    ['more points', told(pullAnswer(), refused([...at, 'comments'], { type: 'RATE_LIMITED' })), ['an hour']],
    ['an answer in time', { data: null, errors: [{ message: 'This may be the result of a timeout' }] }, ['too long']],
    ['a field', { errors: [{ message: "Field 'x' doesn't exist on type 'Y'" }] }, ['too old']],
    [
      'it without sign-on',
      { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource protected by organization SAML enforcement.' }] },
      ['single sign-on'],
    ],
  ])('of the change, %s, makes it unavailable, with what to do', async (_name, answer, words) => {
    const found = await reading(answer);
    expect(found.status).toBe('unavailable');
    for (const word of words) expect(found).toMatchObject({ reason: expect.stringContaining(word) });
  });

  test.each(['number', 'title', 'state', 'createdAt', 'baseRefName', 'headRefName', 'headRefOid'])(
    'a pull request without its %s is none',
    async (field) => {
      const found = await reading(told(pullAnswer({ [field]: null })));
      expect(found).toMatchObject({ reason: expect.stringContaining('not what its API describes') });
    },
  );

  test('more than five issues is said', async () => {
    const issue = { number: 3, title: 't', body: 'b', author: null, repository: { nameWithOwner: 'acme/webshop' } };
    expect(await record({ closingIssuesReferences: list([issue], { hasNextPage: true }) })).toMatchObject({
      closes: [{ number: 3, repository: 'acme/webshop', title: 't', body: 'b', author: null }],
      unread: ['Only 1 of the issues that the pull request closes were read.'],
    });
  });

  test('nothing that comes instead of an answer is thrown at', async () => {
    const keys = Object.keys(pullAnswer());
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 })), async (more) => {
        expect(['available', 'unavailable']).toContain((await reading(told(pullAnswer(more)))).status);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (data, errors) => {
        expect((await reading({ data, errors })).status).toBe('unavailable');
      }),
    );
  });
});

describe('a server that fails', () => {
  test('is asked again, because a question makes nothing', async () => {
    let answers = 0;
    await using github = await standIn((_, response) => {
      answers += 1;
      return answers < 3 ? refuse(response, 502, 'Server Error') : told(pullAnswer());
    });
    expect(await github.forge.changeRecord('acme/webshop', 7, 'x')).toMatchObject({ status: 'available' });
    expect(github.asked).toEqual(['/api/graphql', '/api/graphql', '/api/graphql']);
  });

  test.each([
    [502, 'Run the job again'],
    [504, 'Run the job again'],
    [401, 'refused the token'],
  ])('with %i to the end makes the record unavailable, with what to do', async (status, words) => {
    await using github = await standIn((_, response) => refuse(response, status, 'Server Error'));
    expect(await github.forge.changeRecord('acme/webshop', 7, 'x')).toMatchObject({
      reason: expect.stringContaining(words),
    });
  });

  test('is not asked without a token', async () => {
    await using github = await standIn(() => ({}), { token: null });
    expect((await github.forge.changeRecord('acme/webshop', 7, 'x')).status).toBe('unavailable');
    expect(github.asked).toEqual([]);
  });
});
