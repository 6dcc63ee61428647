import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';

import { type Cost, costOf } from './cost.ts';
import { githubSchema } from './schema.ts';

function cost(query: string, variables = {}): Cost {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('no operation');
  return costOf(githubSchema(), document, operation, variables);
}

// Source: GitHub's GraphQL documentation, "Rate limits and query limits", whose examples these are.
test.each([
  [
    'repositories, issues and labels',
    'repositories(first: 100) { nodes { issues(first: 50) { nodes { labels(first: 60) { nodes { name } } } } } }',
    { requests: 5101, points: 51, nodes: 100 + 100 * 50 + 100 * 50 * 60 },
  ],
  [
    'repositories with pull requests and issues, and followers',
    `repositories(first: 50) { edges { node {
      pullRequests(first: 20) { edges { node { comments(first: 10) { edges { node { body } } } } } }
      issues(first: 20) { edges { node { comments(first: 10) { edges { node { body } } } } } }
    } } }
    followers(first: 10) { edges { node { login } } }`,
    { nodes: 22_060 },
  ],
])('%s cost what GitHub says', (_, fields, expected) => {
  expect(cost(`{ viewer { ${fields} } }`)).toMatchObject(expected);
});

test('lists in fragments count once, and not where they are left out', () => {
  const query = `query($n: Int!, $more: Boolean!) { repository(owner: "a", name: "b") { pullRequest(number: 1) {
    ...lists ...lists
    other: reviews(last: $n) @include(if: $more) { nodes { id } }
    ... on PullRequest @skip(if: $more) { files(first: 3) { nodes { path } } }
  } } }
  fragment lists on PullRequest { reviews(first: 10) { nodes { onBehalfOf(first: 2) { nodes { slug } } } } }`;
  expect(cost(query, { n: 5, more: false })).toEqual({ requests: 1 + 10 + 1, nodes: 10 + 20 + 3, points: 1 });
  expect(cost(query, { n: 5, more: true })).toEqual({ requests: 1 + 10 + 1, nodes: 10 + 20 + 5, points: 1 });
});
