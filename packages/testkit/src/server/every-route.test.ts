import { expect, test } from 'vitest';

import { sampleWorld } from './sample-world.ts';
import { startGitHub } from './start.ts';

const repo = '/repos/acme/webshop';
const world = sampleWorld();
const head = world.sha('feature');

const gets = [
  repo,
  `${repo}/contents/README.md`,
  `${repo}/contents/src?ref=feature`,
  `${repo}/contents`,
  `${repo}/contents/?ref=feature`,
  `${repo}/contents/missing.txt`,
  `${repo}/contents/README.md?ref=nowhere`,
  `${repo}/commits`,
  `${repo}/commits?path=README.md&sha=main`,
  `${repo}/commits/main`,
  `${repo}/commits/${'0'.repeat(40)}`,
  `${repo}/commits/${head}/pulls`,
  `${repo}/commits/${head}/statuses`,
  `${repo}/compare/main...feature`,
  `${repo}/compare/main...feature?per_page=1&page=2`,
  `${repo}/pulls`,
  `${repo}/pulls?state=open&base=main&sort=updated&direction=desc&per_page=100&page=1`,
  `${repo}/pulls?state=closed`,
  `${repo}/pulls?head=acme%3Afeature&state=open`,
  `${repo}/pulls/7`,
  `${repo}/pulls/8`,
  `${repo}/pulls/7/commits`,
  `${repo}/pulls/7/files`,
  `${repo}/pulls/7/reviews`,
  `${repo}/git/ref/heads%2Fmain`,
  `${repo}/git/ref/tags/v1`,
  `${repo}/git/tags/${world.sha('v1 tag')}`,
  `${repo}/issues/3`,
  `${repo}/issues/7`,
  `${repo}/issues/7/comments`,
  `${repo}/actions/artifacts`,
  `${repo}/actions/artifacts?name=coverage-baseline&per_page=100`,
  `${repo}/actions/artifacts/31/zip`,
  `${repo}/actions/runs/21/artifacts?name=coverage-baseline&per_page=100`,
  `${repo}/actions/runs/21`,
  `${repo}/actions/runs/22`,
  `${repo}/dependabot/alerts?state=open,dismissed,auto_dismissed&per_page=1`,
  `${repo}/code-scanning/alerts?state=open`,
  `${repo}/secret-scanning/alerts?state=open&hide_secret=true`,
  `${repo}/issues?labels=vuln-sla&state=open`,
  `${repo}/issues?state=open`,
  `${repo}/labels?per_page=100`,
  `${repo}/rules/branches/main`,
  `${repo}/branches/main`,
  `${repo}/deployments?environment=staging&per_page=30`,
  `${repo}/deployments/41/statuses?per_page=30`,
];

test.each(gets)('the answer to GET %s is one that GitHub could give', async (path) => {
  const github = await startGitHub(world.data);
  const response = await fetch(github.url + path, { headers: { authorization: `Bearer ${github.token}` } });
  expect(response.status).toBe(/missing|nowhere/.test(path) ? 404 : path.endsWith('0000') ? 422 : 200);
  await response.arrayBuffer();
  await github.close();
});

test.each([
  ['POST', `${repo}/issues/7/comments`, { body: 'Thank you' }, 201],
  ['POST', `${repo}/issues/7/comments`, { body: '' }, 422],
  ['POST', `${repo}/issues/99/comments`, { body: 'Thank you' }, 404],
  ['POST', `${repo}/issues`, { title: 'Overdue', body: 'now', labels: ['vuln-sla'] }, 201],
  ['POST', `${repo}/issues`, { title: '' }, 422],
  ['PATCH', `${repo}/issues/3`, { state: 'closed' }, 200],
  ['PATCH', `${repo}/issues/comments/1`, { body: 'Edited' }, 200],
  ['POST', `${repo}/statuses/${head}`, { state: 'success', context: 'commit-lint' }, 201],
  ['POST', `${repo}/statuses/${head}`, { state: 'fine' }, 422],
  ['POST', `${repo}/git/blobs`, { content: 'x' }, 409],
  ['POST', `${repo}/deployments`, { ref: head, environment: 'staging', required_contexts: [] }, 201],
  ['POST', `${repo}/deployments`, { ref: 'nowhere', environment: 'staging', required_contexts: [] }, 422],
  ['POST', `${repo}/deployments/41/statuses`, { state: 'success' }, 201],
  ['POST', `${repo}/deployments/41/statuses`, { state: 'rolled_back' }, 422],
  ['POST', `${repo}/deployments/99/statuses`, { state: 'success' }, 404],
])('%s %s with %j is answered %i', async (method, path, body, status) => {
  const github = await startGitHub(world.data);
  const headers = { authorization: `Bearer ${github.token}`, 'content-type': 'application/json' };
  const request: RequestInit = { method, headers, body: JSON.stringify(body) };
  const response = await fetch(github.url + path, request);
  expect(response.status).toBe(status);
  await response.arrayBuffer();
  await github.close();
});
