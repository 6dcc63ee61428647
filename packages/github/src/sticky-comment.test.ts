import { type Fault, recordingLog, startGitHub, type TokenPermissions, type WorldComment } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { createForge } from './forge.ts';
import { refuse, standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const marker = '<!-- cm-actions:coverage-gate -->';
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const person = { login: 'acme-dev', type: 'User' } as const;
const sticky = { marker, body: `${marker}\nAll new lines are covered.` };

async function asking(
  comments: readonly WorldComment[] = [],
  more: { readonly permissions?: TokenPermissions; readonly faults?: readonly Fault[] } = {},
) {
  const { faults = [], permissions = { 'pull-requests': 'write' } } = more;
  const pulls = [{ number: 7, title: 'feat: x', base: { ref: 'main', sha: 'a' }, head: { ref: 'x', sha: 'b' } }];
  const data = { fullName: repo, defaultBranch: 'main', pulls, comments };
  const server = await startGitHub({ repositories: [data], token: { value: 'ghs_x', permissions } }, { faults });
  const forge = createForge({ apiUrl: server.url, token: 'ghs_x', log: recordingLog(), retrySeconds: 0.01 });
  const now = (): readonly (readonly [number, string])[] =>
    (server.repository(repo)?.comments() ?? []).map(({ id, body }) => [id, body] as const);
  return { forge, server, now, [Symbol.asyncDispose]: () => server.close() };
}

describe('the comment on a pull request', () => {
  test('is made once, then changed, and left alone where nothing changed', async () => {
    await using github = await asking([{ id: 1, issue: 7, body: 'Nice', user: person }]);
    const done = async (body: string) => github.forge.comment(repo, 7, { marker, body });
    const url = 'https://github.com/acme/webshop/issues/7#issuecomment-1001';
    expect(await done('First')).toEqual({ status: 'available', value: { done: 'created', url } });
    expect(await done(`${marker}\nSecond`)).toEqual({ status: 'available', value: { done: 'updated', url } });
    expect(await done('Second')).toEqual({ status: 'available', value: { done: 'unchanged', url } });
    expect(github.now()).toEqual([
      [1, 'Nice'],
      [1001, `${marker}\nSecond`],
    ]);
  });

  test.each<readonly [string, WorldComment]>([
    ['a person wrote the marker', { id: 1, issue: 7, body: `${marker}\nForged`, user: person }],
    ['the marker is of another control', { id: 1, issue: 7, body: '<!-- cm-actions:commit-lint -->\nX', user: bot }],
    ['the marker is quoted further down', { id: 1, issue: 7, body: `> ${marker}`, user: bot }],
    ['it is on another pull request', { id: 1, issue: 8, body: `${marker}\nX`, user: bot }],
  ])('is a new one where %s', async (_, comment) => {
    await using github = await asking([comment]);
    expect(await github.forge.comment(repo, 7, sticky)).toMatchObject({ value: { done: 'created' } });
    expect(github.now()).toEqual([
      [1, comment.body],
      [1001, sticky.body],
    ]);
  });

  test('is found behind more than a page of others', async () => {
    const others = Array.from({ length: 120 }, (_, index) => ({ id: index + 1, issue: 7, body: 'Nice', user: person }));
    await using github = await asking([...others, { id: 500, issue: 7, body: `${marker}\r\nOld`, user: bot }]);
    expect(await github.forge.comment(repo, 7, sticky)).toMatchObject({ value: { done: 'updated' } });
    expect(github.now().at(-1)).toEqual([500, sticky.body]);
  });

  test('of a personal token is found by the token’s own name', async () => {
    const comments = [
      { id: 1, body: `${marker}\nForged`, user: { login: 'mallory', type: 'User' }, html_url: 'x' },
      { id: 2, body: `${marker}\nOld`, user: person, html_url: 'y' },
    ];
    await using github = await standIn((request) => {
      if (request.url?.endsWith('/user')) return person;
      return request.method === 'PATCH' ? { ...comments[1], body: sticky.body } : comments;
    });
    expect(await github.forge.comment(repo, 7, sticky)).toEqual({
      status: 'available',
      value: { done: 'updated', url: 'y' },
    });
    expect(github.asked.at(-1)).toBe('/api/v3/repos/acme/webshop/issues/comments/2');
  });
});

describe('the comment that is known already', () => {
  const old = { id: 500, body: `${marker}\nOld`, url: 'u' };

  test.each([
    ['is changed', old, 'updated', ['PATCH /repos/acme/webshop/issues/comments/500']],
    ['is left alone where nothing changed', { ...old, body: sticky.body }, 'unchanged', []],
    ['is made where there is none', null, 'created', ['POST /repos/acme/webshop/issues/7/comments']],
  ] as const)('%s, and the others are not listed', async (_name, known, done, requests) => {
    await using github = await asking([{ id: 500, issue: 7, body: old.body, user: bot }]);
    expect(await github.forge.comment(repo, 7, { ...sticky, known })).toMatchObject({ value: { done } });
    expect(github.server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(requests);
  });
});

describe('no comment is made', () => {
  test('by a token that only reads, as a fork’s; the reason says what to do', async () => {
    await using github = await asking([], { permissions: 'read-all' });
    const done = await github.forge.comment(repo, 7, sticky);
    expect(done).toMatchObject({
      status: 'unavailable',
      reason:
        'The token may not write comments on pull request acme/webshop#7 (403: Resource not accessible by integration - https://docs.github.com/rest). Give the job `permissions: pull-requests: write`.',
    });
    expect(github.now()).toEqual([]);
  });

  test('that is longer than GitHub takes', async () => {
    await using github = await asking();
    const body = 'x'.repeat(65_000 - marker.length - 1);
    expect(await github.forge.comment(repo, 7, { marker, body })).toMatchObject({ status: 'available' });
    expect(await github.forge.comment(repo, 7, { marker, body: `${body}x` })).toMatchObject({ status: 'unavailable' });
  });

  test('twice: a request that makes something is not repeated', async () => {
    let posts = 0;
    await using github = await standIn((request, response) => {
      if (request.method !== 'POST') return [];
      posts += 1;
      return refuse(response, 502, 'Bad Gateway');
    });
    expect((await github.forge.comment(repo, 7, sticky)).status).toBe('unavailable');
    expect(posts).toBe(1);
  });

  test('where the others cannot be read: there might be one already', async () => {
    const path = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    await using github = await asking([], { faults: [{ path, status: 500, times: 3 }] });
    expect((await github.forge.comment(repo, 7, sticky)).status).toBe('unavailable');
    expect(github.now()).toEqual([]);
  });

  test.each([null, {}, [{ id: 'x', body: 'y' }], [null]])('where GitHub lists %j', async (data) => {
    await using github = await standIn(() => data ?? 'x');
    expect((await github.forge.comment(repo, 7, sticky)).status).toBe('unavailable');
  });
});
