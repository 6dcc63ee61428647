import { describe, expect, test } from 'vitest';

import { changeRecord } from './change-record.ts';
import {
  answering,
  commitNode,
  last,
  list,
  marker,
  oid,
  pullAnswer,
  reading,
  record,
  told,
  user,
} from './fixtures/change-answer.ts';

describe('the record of a change', () => {
  test('of a plain pull request is whole, and says what it cost', async () => {
    expect(await record()).toMatchObject({
      ...{ number: 7, state: 'open', fork: false, draft: false, author: { login: 'ada', type: 'User' }, points: 2 },
      ...{ headSha: oid(1), headRepository: 'acme/webshop', edits: [], renames: [], labels: [], unread: [] },
      ...{ editsWhole: true, timelineWhole: true, reviewsWhole: true, commitsWhole: true, commentsWhole: true },
      commits: [{ sha: oid(1), parents: [oid(0)], authors: [{ login: 'ada' }], verified: false, authorsWhole: true }],
    });
  });

  test.each<readonly [string, object | null, object | null]>([
    ['a person', user('ada'), { login: 'ada', type: 'User' }],
    ['an app, as REST writes it', { __typename: 'Bot', login: 'renovate' }, { login: 'renovate[bot]', type: 'Bot' }],
    ['an app, already so', { __typename: 'Bot', login: 'renovate[bot]' }, { login: 'renovate[bot]', type: 'Bot' }],
    ['a person named as one', user('renovate'), { login: 'renovate', type: 'User' }],
    ['a placeholder', { __typename: 'Mannequin', login: 'old' }, { login: 'old', type: 'Mannequin' }],
    ['an organisation', { __typename: 'Organization', login: 'acme' }, { login: 'acme', type: 'Organization' }],
    ['a managed user', { __typename: 'EnterpriseUserAccount', login: 'a' }, { login: 'a', type: 'User' }],
    ['something new', { __typename: 'constructor', login: 'a' }, { login: 'a', type: 'unknown' }],
    ['a deleted account', null, null],
  ])('names as author %s', async (_name, author, expected) => {
    expect((await record({ author })).author).toEqual(expected);
  });

  test('tells edits newest first, with the whole text after each', async () => {
    const edit = (day: number, diff: string | null): object => ({
      editedAt: `2026-01-0${day}T00:00:00Z`,
      diff,
      editor: null,
    });
    const { edits, editsWhole } = await record({
      userContentEdits: list([edit(1, 'one'), edit(3, null), edit(2, 'two')]),
    });
    expect(edits.map(({ text }) => text)).toEqual([null, 'two', 'one']);
    expect(editsWhole).toBe(true);
  });

  test.each([
    ['never edited, without a list', { userContentEdits: null, lastEditedAt: null }, true],
    ['edited, without a list', { userContentEdits: null, lastEditedAt: '2026-01-05T09:00:00Z' }, false],
    ['edited more than fifty times', { userContentEdits: list([], { hasNextPage: true }) }, false],
    ['edited at no time', { userContentEdits: list([{ diff: 'x' }]) }, false],
  ])('of a description %s: its edits are whole: %s', async (_name, more, whole) => {
    expect((await record(more)).editsWhole).toBe(whole);
  });

  test('sorts what happened to it', async () => {
    const at = '2026-01-06T09:00:00Z';
    const by = { createdAt: at, actor: user('eve') };
    const nodes = [
      { __typename: 'LabeledEvent', ...by, label: { name: 'emergency' } },
      { __typename: 'RenamedTitleEvent', ...by, previousTitle: 'a', currentTitle: 'b' },
      { __typename: 'HeadRefForcePushedEvent', ...by, actor: null, afterCommit: null },
      { __typename: 'BaseRefChangedEvent', ...by, previousRefName: 'main', currentRefName: 'dev' },
      { __typename: 'UnlabeledEvent', ...by, label: { name: 'emergency' } },
    ];
    const eve = { login: 'eve', type: 'User' };
    expect(await record({ timelineItems: list(nodes), labels: list([{ name: 'bug' }]) })).toMatchObject({
      labels: ['bug'],
      labelled: [
        { at, by: eve, label: 'emergency', put: true },
        { at, by: eve, label: 'emergency', put: false },
      ],
      renames: [{ at, by: eve, from: 'a', to: 'b' }],
      forcePushes: [{ at, by: null, after: null }],
      retargets: [{ at, by: eve, from: 'main', to: 'dev' }],
      timelineWhole: true,
    });
  });

  test.each([
    ['more events', { timelineItems: list([], { hasPreviousPage: true }) }],
    ['an event that is hidden', { timelineItems: list([null]) }],
    ['more labels', { labels: list([], { hasNextPage: true }) }],
    ['no labels at all', { labels: null }],
  ])('says that it saw not all where there are %s', async (_name, more) => {
    expect((await record(more)).timelineWhole).toBe(false);
  });

  test('tells reviews, and null for what GitHub does not say', async () => {
    const review = {
      state: 'APPROVED',
      submittedAt: '2026-01-06T09:00:00Z',
      url: 'u',
      authorCanPushToRepository: true,
    };
    const nodes = [
      { ...review, author: user('bob'), commit: { oid: oid(1) } },
      { state: 'PENDING', submittedAt: null, url: 'u', author: null, commit: null },
    ];
    const { reviews, reviewsWhole } = await record({ reviews: list(nodes) });
    expect(reviews).toMatchObject([
      { user: { login: 'bob' }, state: 'APPROVED', commit: oid(1), canPush: true },
      { user: null, state: 'PENDING', commit: null, canPush: null, submittedAt: null },
    ]);
    expect(reviewsWhole).toBe(true);
    expect((await record({ reviews: list([{ state: 'MAYBE' }]) })).reviewsWhole).toBe(false);
  });

  test('finds its own comment, and nobody else’s', async () => {
    const comment = { databaseId: 1, body: `${marker}\nx`, url: 'https://github.com/a/b/pull/7#issuecomment-1' };
    const nodes = [
      { ...comment, viewerDidAuthor: false },
      { ...comment, databaseId: 2, body: `> ${marker}`, viewerDidAuthor: true },
      {
        ...comment,
        databaseId: null,
        url: 'https://github.com/a/b/pull/7#issuecomment-3500000000',
        viewerDidAuthor: true,
      },
    ];
    expect((await record({ comments: list(nodes) })).ownComment).toMatchObject({
      id: 3_500_000_000,
      body: comment.body,
    });
    expect(await record({ comments: list(nodes.slice(0, 2)) })).toMatchObject({
      ownComment: null,
      commentsWhole: true,
    });
    expect((await record({ comments: list([], { hasPreviousPage: true }) })).commentsWhole).toBe(false);
  });

  test('tells the statuses of the head, and not those of a commit before it', async () => {
    const contexts = [
      { context: 'ci', state: 'EXPECTED', description: null },
      { context: 'gate', state: 'FAILURE', description: 'no' },
    ];
    const newest = (index: number): object => ({
      newest: list([{ commit: { oid: oid(index), status: { contexts } } }]),
    });
    expect((await record(newest(1))).statuses).toEqual([
      { context: 'ci', state: 'pending', description: '' },
      { context: 'gate', state: 'failure', description: 'no' },
    ]);
    expect(await record(newest(2))).toMatchObject({ statuses: [], unread: [expect.stringContaining('newest commit')] });
  });
});

describe('the commits of a change', () => {
  test('name everybody who wrote them', async () => {
    const authors = (nodes: readonly object[], totalCount = nodes.length): object => ({
      authors: { totalCount, nodes },
    });
    const eve = { name: 'Eve', email: 'eve@acme.test', user: null };
    const bot = { name: 'x', email: '49699333+dependabot[bot]@users.noreply.github.com', user: null };
    const commits = (node: object): object => ({ commits: { totalCount: 1, pageInfo: last, nodes: [node] } });
    const found = await record(commits(commitNode(1, { ...authors([eve, bot]), signature: { isValid: true } })));
    expect(found.commits[0]).toMatchObject({
      verified: true,
      authors: [{ login: null, name: 'Eve', email: 'eve@acme.test' }, { login: 'dependabot[bot]' }],
    });
    const more = await record(commits(commitNode(1, authors([eve], 11))));
    expect(more).toMatchObject({ commitsWhole: false, commits: [{ authorsWhole: false }] });
  });

  test('of 250 are read with two more questions, and the price is added up', async () => {
    const page = (from: number, to: number): object => ({
      headRefOid: oid(250),
      commits: {
        totalCount: 250,
        pageInfo: { hasNextPage: to < 250, endCursor: `after ${to}` },
        nodes: Array.from({ length: to - from }, (_, index) => commitNode(from + index + 1)),
      },
    });
    const { asked, send } = answering(told(pullAnswer(page(0, 100))), told(page(100, 200)), told(page(200, 250)));
    const found = await changeRecord(send, 'acme/webshop', 7, marker);
    expect(found).toMatchObject({ value: { commitsWhole: true, points: 6 } });
    expect(found.status === 'available' && found.value.commits.map(({ sha }) => sha)).toEqual(
      Array.from({ length: 250 }, (_, index) => oid(index + 1)),
    );
    expect(asked.map(({ body }) => body?.['variables'])).toEqual([
      { owner: 'acme', name: 'webshop', number: 7 },
      { owner: 'acme', name: 'webshop', number: 7, after: 'after 100' },
      { owner: 'acme', name: 'webshop', number: 7, after: 'after 200' },
    ]);
  });

  test.each([
    ['GitHub counts more than it lists', { totalCount: 251, pageInfo: last, nodes: [commitNode(1)] }],
    ['the head is not among them', { totalCount: 1, pageInfo: last, nodes: [commitNode(2)] }],
    ['one is hidden', { totalCount: 2, pageInfo: last, nodes: [commitNode(1), null] }],
    ['GitHub tells none', { totalCount: 0, pageInfo: last, nodes: [] }],
  ])('are not whole where %s', async (_name, commits) => {
    expect((await record({ commits })).commitsWhole).toBe(false);
  });

  test('are not mixed with those of a later push', async () => {
    const commits = { totalCount: 101, pageInfo: { hasNextPage: true, endCursor: 'c' }, nodes: [commitNode(1)] };
    const found = await reading(told(pullAnswer({ commits })), told({ headRefOid: oid(9), commits }));
    expect(found).toMatchObject({ reason: expect.stringContaining('was pushed to') });
  });

  test('are read no further than a thousand', async () => {
    const commits = { totalCount: 5000, pageInfo: { hasNextPage: true, endCursor: 'c' }, nodes: [commitNode(1)] };
    const page = told(pullAnswer({ commits }));
    const { asked, send } = answering(...Array.from({ length: 20 }, () => page));
    expect(await changeRecord(send, 'acme/webshop', 7, marker)).toMatchObject({ value: { commitsWhole: false } });
    expect(asked).toHaveLength(10);
  });
});

test('the reviews of a change are read up to three hundred', async () => {
  const page = (size: number, more: boolean): object => ({
    headRefOid: oid(1),
    reviews: list(
      Array.from({ length: size }, () => ({ state: 'COMMENTED' })),
      { hasNextPage: more, endCursor: 'c' },
    ),
  });
  const whole = await reading(told(pullAnswer(page(100, true))), told(page(100, true)), told(page(50, false)));
  expect(whole).toMatchObject({ value: { reviewsWhole: true, reviews: { length: 250 } } });
  const cut = await reading(told(pullAnswer(page(100, true))), told(page(100, true)), told(page(100, true)));
  expect(cut).toMatchObject({ value: { reviewsWhole: false, reviews: { length: 300 } } });
});
