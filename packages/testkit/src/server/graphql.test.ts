import { expect, test } from 'vitest';

import { sampleWorld } from './sample-world.ts';
import { startGitHub } from './start.ts';

const world = sampleWorld();
const variables = { owner: 'acme', name: 'webshop', count: 5, context: 'cm-ledger' };
const history = 'history(first: $count) { nodes { oid status { context(name: $context) { context } } } }';

function asking(fields: string, operation = 'query StatusCommits'): string {
  const repository = `repository(owner: $owner, name: $name) { defaultBranchRef { target { ... on Commit { ${fields} } } } }`;
  return `${operation}($owner: String!, $name: String!, $count: Int!, $context: String!) { ${repository} }`;
}

test('GraphQL is answered under 200, with what went wrong in a list', async () => {
  const github = await startGitHub(world.data);
  const ask = async (given: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const headers = { authorization: `Bearer ${github.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ query: asking(history), variables: { ...variables, ...given } });
    const response = await fetch(`${github.url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    return response.json();
  };
  const nodes = ['main', 'base'].map((name) => ({ oid: world.sha(name), status: null }));
  expect(await ask({})).toEqual({ data: { repository: { defaultBranchRef: { target: { history: { nodes } } } } } });
  expect(await ask({ name: 'other' })).toMatchObject({ data: null, errors: [{ type: 'NOT_FOUND' }] });
  await github.close();
});

test.each([
  ['an operation that is not served', asking(history, 'query Other')],
  ['a field that is not served', asking(`${history} tarballUrl`)],
])('%s fails the test', async (_, query) => {
  const github = await startGitHub(world.data);
  const headers = { authorization: `Bearer ${github.token}` };
  const response = await fetch(`${github.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  expect(response.status).toBe(501);
  await response.arrayBuffer();
  await expect(github.close()).rejects.toThrow('not served yet');
});
