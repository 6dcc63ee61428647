import { describe, expect, test } from 'vitest';

import { sampleWorld } from '../sample-world.ts';
import { startGitHub } from '../start.ts';
import { ask, pullQuery } from './ask.fixture.ts';

const world = sampleWorld();
const variables = { owner: 'acme', name: 'webshop', count: 5, context: 'cm-ledger' };
const statusCommits = `query StatusCommits($owner: String!, $name: String!, $count: Int!, $context: String!) {
  repository(owner: $owner, name: $name) { defaultBranchRef { target { ... on Commit {
    history(first: $count) { nodes { oid status { context(name: $context) { context } } } }
  } } } }
}`;

test('GraphQL is answered under 200, with what went wrong in a list', async () => {
  const github = await startGitHub(world.data);
  const nodes = ['main', 'base'].map((name) => ({ oid: world.sha(name), status: null }));
  expect(await ask(github, statusCommits, variables)).toEqual({
    data: { repository: { defaultBranchRef: { target: { history: { nodes } } } } },
  });
  expect(await ask(github, statusCommits, { ...variables, name: 'other' })).toEqual({
    data: { repository: null },
    errors: [
      {
        type: 'NOT_FOUND',
        path: ['repository'],
        locations: [{ line: 2, column: 3 }],
        message: "Could not resolve to a Repository with the name 'acme/other'.",
      },
    ],
  });
  await github.close();
});

describe('GitHub refuses', () => {
  const refusals: readonly (readonly [string, string, object])[] = [
    [
      'a field that its schema does not have',
      pullQuery('labels(first: 1) { nodes { nam } }'),
      {
        path: ['query Gate', 'repository', 'pullRequest', 'labels', 'nodes', 'nam'],
        extensions: { code: 'undefinedField', typeName: 'Label', fieldName: 'nam' },
        message: "Field 'nam' doesn't exist on type 'Label'",
      },
    ],
    [
      'a list without its size',
      pullQuery('reviews { nodes { state } }'),
      { type: 'MISSING_PAGINATION_BOUNDARIES', path: ['repository', 'pullRequest', 'reviews'] },
    ],
    [
      'a list of more than 100',
      pullQuery('reviews(first: 101) { nodes { state } }'),
      {
        type: 'EXCESSIVE_PAGINATION',
        message: 'Requesting 101 records on the `reviews` connection exceeds the `first` limit of 100 records.',
      },
    ],
    [
      'more than half a million nodes',
      pullQuery(
        'commits(first: 100) { nodes { commit { parents(first: 100) { nodes { authors(first: 100) { nodes { name } } } } } } }',
      ),
      {
        type: 'MAX_NODE_LIMIT_EXCEEDED',
        message: 'This query requests up to 1,010,100 possible nodes which exceeds the maximum limit of 500,000.',
      },
    ],
    ['what is no GraphQL', '{', { message: 'Syntax Error: Expected Name, found <EOF>.' }],
    [
      'what is not there',
      pullQuery('title').replace('7', '70'),
      { type: 'NOT_FOUND', message: 'Could not resolve to a PullRequest with the number of 70.' },
    ],
  ];

  test.each(refusals)('%s', async (_, query, error) => {
    const github = await startGitHub(world.data);
    expect((await ask(github, query)).errors).toMatchObject([error]);
    await github.close();
  });

  test('nothing where only a count is asked for', async () => {
    const github = await startGitHub(world.data);
    expect(await ask(github, pullQuery('reviews { totalCount }'))).toEqual({
      data: { repository: { pullRequest: { reviews: { totalCount: 2 } } } },
    });
    await github.close();
  });

  test('whoever shows no token', async () => {
    const github = await startGitHub(world.data);
    const response = await fetch(`${github.url}/graphql`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(401);
    await github.close();
  });
});

describe('the test fails on what GitHub would answer and the testkit does not serve', () => {
  test.each([
    ['a field', pullQuery('locked'), 'PullRequest.locked'],
    ['an argument', pullQuery('reviews(first: 1, states: [APPROVED]) { totalCount }'), 'PullRequest.reviews(states:)'],
    ['a kind of event', pullQuery('timelineItems(first: 1, itemTypes: [PINNED_EVENT]) { totalCount }'), 'PINNED_EVENT'],
  ])('%s', async (_, query, words) => {
    const github = await startGitHub(world.data);
    await expect(ask(github, query)).rejects.toThrow('501');
    await expect(github.close()).rejects.toThrow(words);
  });
});

describe('a token without the permission gets the rest', () => {
  const fields = 'title commits(first: 1) { nodes { commit { oid } } }';

  test.each([
    ['no contents', { 'pull-requests': 'read' }, ['repository', 'pullRequest', 'commits', 'nodes', 0, 'commit']],
    ['no pull requests', { contents: 'read' }, ['repository', 'pullRequest']],
  ] as const)('%s', async (_, permissions, path) => {
    const github = await startGitHub({ ...world.data, token: { value: 'ghs_x', permissions } });
    const { data, errors } = await ask(github, pullQuery(fields));
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' }]);
    const commits = { nodes: [null] };
    const pullRequest = 'contents' in permissions ? null : { title: 'feat: add the app', commits };
    expect(data).toEqual({ repository: { pullRequest } });
    await github.close();
  });
});

describe('points', () => {
  test('are counted by the question, told in the answer, and kept in the record', async () => {
    const github = await startGitHub(world.data);
    const query = `{ rateLimit { cost used remaining limit nodeCount } viewer { login } ${pullQuery('title').slice(13)}`;
    expect(await ask(github, query)).toMatchObject({
      data: { rateLimit: { cost: 1, used: 1, remaining: 999, limit: 1000, nodeCount: 0 } },
    });
    await ask(github, '{ nothing }');
    expect(github.requests.map(({ points }) => points)).toEqual([1, null]);
    expect(github.points()).toBe(1);
    await github.close();
  });

  test('used up are told under 200', async () => {
    const fault = { method: 'POST', path: '/graphql', rateLimited: 'primary' } as const;
    const github = await startGitHub(world.data, { faults: [fault] });
    expect((await ask(github, '{ viewer { login } }')).errors).toMatchObject([{ type: 'RATE_LIMITED' }]);
    await github.close();
  });
});
