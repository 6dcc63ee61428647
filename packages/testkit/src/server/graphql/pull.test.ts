import { describe, expect, test } from 'vitest';

import { shaOf } from '../../world/object-id.ts';
import type { World, WorldPull, WorldRepository } from '../../world/types.ts';
import { askPull } from './ask.fixture.ts';

const ada = { login: 'ada' } as const;
const robot = { login: 'renovate[bot]', type: 'Bot' } as const;

function world(pull: Partial<WorldPull>, repository: Partial<WorldRepository> = {}, more: Partial<World> = {}): World {
  const commits = ['base', 'one', 'two'].map((name, index) => ({
    sha: shaOf(name),
    parents: index === 0 ? [] : [shaOf(['base', 'one'][index - 1] ?? '')],
    message: name === 'two' ? 'fix: x\n\nWhy\n\nTask: AB-1\nCo-authored-by: Ada <ada@acme.example>' : name,
    author: { name: 'Renovate', email: '1+renovate[bot]@users.noreply.github.com', date: '2026-01-05T09:00:00Z' },
    ...(name === 'two' ? { verified: true, signer: 'github' as const } : {}),
  }));
  const own: WorldRepository = {
    fullName: 'acme/webshop',
    defaultBranch: 'main',
    branches: { main: shaOf('base'), x: shaOf('two') },
    commits,
    pulls: [
      {
        number: 7,
        title: 'fix: x',
        base: { ref: 'main', sha: shaOf('base') },
        head: { ref: 'x', sha: shaOf('two') },
        ...pull,
      },
    ],
    ...repository,
  };
  return { repositories: [own], accounts: { 'ada@acme.example': ada }, ...more };
}

async function pullOf(served: World, fields: string): Promise<unknown> {
  const { data, errors } = await askPull(served, fields);
  expect(errors).toBeUndefined();
  const repository = data?.['repository'] as Readonly<Record<string, unknown>> | undefined;
  return repository?.['pullRequest'];
}

test('a bot is told by its kind and not by its name; a deleted account is nobody', async () => {
  const fields =
    'author { __typename login } reviews(first: 2) { nodes { author { __typename login } commit { oid } } }';
  const reviews = [
    { user: robot, state: 'APPROVED' as const },
    { user: null, state: 'APPROVED' as const, commit: null },
  ];
  expect(await pullOf(world({ user: null, reviews }), fields)).toEqual({
    author: null,
    reviews: {
      nodes: [
        { author: { __typename: 'Bot', login: 'renovate' }, commit: { oid: shaOf('two') } },
        { author: null, commit: null },
      ],
    },
  });
});

test('commits name their co-authors, whose accounts GitHub finds by their addresses, and who signed them', async () => {
  const fields = `commits(first: 10) { totalCount nodes { commit {
    parents(first: 5) { nodes { oid } }
    authors(first: 5) { totalCount nodes { email user { login } } }
    signature { isValid state wasSignedByGitHub signer { login } }
  } } }`;
  const bot = { email: '1+renovate[bot]@users.noreply.github.com', user: { login: 'renovate[bot]' } };
  const signature = { isValid: true, state: 'VALID', wasSignedByGitHub: true, signer: { login: 'web-flow' } };
  expect(await pullOf(world({}), fields)).toEqual({
    commits: {
      totalCount: 2,
      nodes: [
        {
          commit: {
            parents: { nodes: [{ oid: shaOf('base') }] },
            authors: { totalCount: 1, nodes: [bot] },
            signature: null,
          },
        },
        {
          commit: {
            parents: { nodes: [{ oid: shaOf('one') }] },
            authors: { totalCount: 2, nodes: [bot, { email: 'ada@acme.example', user: { login: 'ada' } }] },
            signature,
          },
        },
      ],
    },
  });
});

test('lists go on after a cursor, from either end', async () => {
  const fields = `
    first: commits(first: 1) { nodes { commit { oid } } pageInfo { hasNextPage hasPreviousPage endCursor } }
    next: commits(first: 5, after: "Y3Vyc29yOjA=") { nodes { commit { oid } } pageInfo { hasNextPage hasPreviousPage } }
    last: commits(last: 1) { nodes { commit { oid } } }`;
  const [one, two] = ['one', 'two'].map((name) => ({ commit: { oid: shaOf(name) } }));
  expect(await pullOf(world({}), fields)).toEqual({
    first: { nodes: [one], pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: 'Y3Vyc29yOjA=' } },
    next: { nodes: [two], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    last: { nodes: [two] },
  });
});

test('an edited description has its opening in the list, the newest edit first', async () => {
  const edits = [{ by: ada, at: '2026-01-06T00:00:00Z', text: 'second' }];
  const fields =
    'lastEditedAt includesCreatedEdit userContentEdits(first: 9) { totalCount nodes { diff editor { login } } }';
  expect(await pullOf(world({ body: 'second', firstBody: 'first', edits }), fields)).toEqual({
    lastEditedAt: '2026-01-06T00:00:00Z',
    includesCreatedEdit: true,
    userContentEdits: {
      totalCount: 2,
      nodes: [
        { diff: 'second', editor: { login: 'ada' } },
        { diff: 'first', editor: { login: 'acme-dev' } },
      ],
    },
  });
  expect(await pullOf(world({}), 'lastEditedAt userContentEdits(first: 9) { totalCount }')).toEqual({
    lastEditedAt: null,
    userContentEdits: { totalCount: 0 },
  });
});

test('the timeline tells who put and took a label, oldest first, of the kinds asked for', async () => {
  const pull = {
    labelEvents: [
      { by: ada, at: '2026-01-06T00:00:00Z', label: 'emergency', put: true },
      { by: robot, at: '2026-01-08T00:00:00Z', label: 'emergency', put: false },
    ],
    forcePushes: [{ by: ada, at: '2026-01-07T00:00:00Z', before: shaOf('one'), after: null }],
    renames: [{ by: ada, at: '2026-01-07T00:00:00Z', from: 'x', to: 'fix: x' }],
  };
  const fields = `labels(first: 5) { totalCount } timelineItems(first: 9, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT]) { nodes {
    __typename
    ... on LabeledEvent { actor { login } label { name } }
    ... on UnlabeledEvent { actor { __typename login } }
    ... on HeadRefForcePushedEvent { beforeCommit { oid } afterCommit { oid } }
  } }`;
  expect(await pullOf(world(pull), fields)).toEqual({
    labels: { totalCount: 0 },
    timelineItems: {
      nodes: [
        { __typename: 'LabeledEvent', actor: { login: 'ada' }, label: { name: 'emergency' } },
        { __typename: 'HeadRefForcePushedEvent', beforeCommit: { oid: shaOf('one') }, afterCommit: null },
        { __typename: 'UnlabeledEvent', actor: { __typename: 'Bot', login: 'renovate' } },
      ],
    },
  });
});

describe('what the token may not know', () => {
  const issues = [{ number: 3, title: 'CHG-1' }];

  test.each([
    ['issues are not there, and nothing says why', {}, 0],
    ['issues are there with the permission', { issues: 'read' as const }, 1],
  ])('%s', async (_, extra, totalCount) => {
    const permissions = { contents: 'read' as const, 'pull-requests': 'read' as const, ...extra };
    const served = world({ closes: [3] }, { issues }, { token: { value: 'ghs_x', permissions } });
    const fields = 'closingIssuesReferences(first: 5) { totalCount }';
    expect(await pullOf(served, fields)).toEqual({ closingIssuesReferences: { totalCount } });
  });

  test('teams are forbidden to the token of a workflow', async () => {
    const reviews = [{ user: ada, state: 'APPROVED' as const, teams: ['security'] }];
    const fields = 'reviews(first: 1) { nodes { onBehalfOf(first: 3) { nodes { slug } } } }';
    expect((await askPull(world({ reviews }), fields)).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    const permissions = { 'pull-requests': 'read', contents: 'read', members: 'read' } as const;
    const served = world({ reviews }, {}, { token: { value: 'ghs_app', permissions } });
    expect(await pullOf(served, fields)).toMatchObject({
      reviews: { nodes: [{ onBehalfOf: { nodes: [{ slug: 'security' }] } }] },
    });
  });
});

test('who may push is what the collaborators say, unless the review says it', async () => {
  const reviews = ['ada', 'bob', 'eve'].map((login) => ({ user: { login }, state: 'APPROVED' as const }));
  const collaborators = [
    { account: ada, role: 'security-lead', base: 'maintain' as const },
    { account: { login: 'bob' }, role: 'triage' },
  ];
  const fields = 'reviews(first: 3) { nodes { authorCanPushToRepository } }';
  const can = (await pullOf(world({ reviews }, { collaborators }), fields)) as object;
  expect(can).toEqual({
    reviews: { nodes: [true, false, false].map((may) => ({ authorCanPushToRepository: may })) },
  });
});
