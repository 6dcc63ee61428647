import type { ForgeChangeRecord } from '@cm/app';
import { recordingLog, shaOf, startGitHub, type WorldPull, type WorldRepository } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { createForge } from './forge.ts';

const name = 'acme/webshop';
const marker = '<!-- cm-actions:change-gate -->';
const person = { name: 'Ada', email: 'ada@acme.test', date: '2026-01-05T10:00:00Z' };
const [ada, bob, renovate] = [{ login: 'ada' }, { login: 'bob' }, { login: 'renovate[bot]', type: 'Bot' }] as const;
const at = (day: number): string => `2026-01-0${day}T00:00:00Z`;
const everything = { contents: 'read', 'pull-requests': 'read', issues: 'read', statuses: 'read' } as const;

/** A site with one pull request of so many commits. */
async function site(
  count: number,
  pull: Partial<WorldPull> = {},
  more: Partial<WorldRepository> = {},
  permissions: Readonly<Record<string, 'read' | 'write'>> = everything,
) {
  const commits = Array.from({ length: count + 1 }, (_, index) => ({
    sha: shaOf(`commit ${index}`),
    parents: index === 0 ? [] : [shaOf(`commit ${index - 1}`)],
    message: `feat: ${index}\n\nCo-authored-by: Bob <bob@acme.test>\n`,
    author: person,
    verified: index % 2 === 1,
  }));
  const head = shaOf(`commit ${count}`);
  const opened = { number: 7, title: 'feat: x', body: 'now', user: renovate, ...pull };
  const pulls = [{ ...opened, base: { ref: 'main', sha: shaOf('commit 0') }, head: { ref: 'x', sha: head } }];
  const branches = { main: shaOf('commit 0'), x: head };
  const repository = { fullName: name, defaultBranch: 'main', branches, commits, pulls, ...more };
  const token = { value: 'ghs_x', permissions };
  const accounts = { 'ada@acme.test': ada, 'bob@acme.test': bob };
  const server = await startGitHub({ repositories: [repository], token, accounts });
  const forge = createForge({ apiUrl: server.url, token: 'ghs_x', log: recordingLog(), retrySeconds: 0.01 });
  const read = async (): Promise<ForgeChangeRecord> => {
    const found = await forge.changeRecord(name, 7, marker);
    if (found.status === 'unavailable') throw new Error(found.reason);
    return found.value;
  };
  return { forge, head, read, server, [Symbol.asyncDispose]: () => server.close() };
}

describe('the record of a change, from a server with GitHub’s schema', () => {
  test('tells who wrote, changed, labelled and approved it, for two points and with one request', async () => {
    await using github = await site(
      2,
      {
        firstBody: 'first',
        edits: [
          { by: bob, at: at(6), text: 'second' },
          { by: null, at: at(7), text: 'now' },
        ],
        labelEvents: [{ by: bob, at: at(6), label: 'emergency', put: true }],
        renames: [{ by: ada, at: at(6), from: 'x', to: 'feat: x' }],
        forcePushes: [{ by: ada, at: at(6), after: null }],
        retargets: [{ by: ada, at: at(7), from: 'release/1.x', to: 'main' }],
        reviews: [
          { user: bob, state: 'APPROVED', canPush: false, submittedAt: at(8) },
          { user: null, state: 'COMMENTED', commit: null },
        ],
        closes: [3],
      },
      {
        issues: [{ number: 3, title: 'CHG', body: 'Why', user: bob }],
        comments: [
          { id: 1, issue: 7, body: `${marker}\nforged`, user: bob },
          { id: 2, issue: 7, body: `${marker}\nmine`, user: { login: 'github-actions[bot]', type: 'Bot' } },
        ],
        statuses: [{ sha: shaOf('commit 2'), context: 'gate', state: 'pending', description: 'waits' }],
      },
    );
    const record = await github.read();
    const [who, reviewer] = [
      { login: 'ada', type: 'User' },
      { login: 'bob', type: 'User' },
    ];
    expect(record).toMatchObject({
      author: { login: 'renovate[bot]', type: 'Bot' },
      ...{ state: 'open', fork: false, headRepository: name, headSha: github.head, points: 2, unread: [] },
      edits: [
        { by: null, text: 'now' },
        { by: reviewer, text: 'second' },
        { by: { login: 'renovate[bot]' }, text: 'first' },
      ],
      labels: ['emergency'],
      labelled: [{ at: at(6), by: reviewer, label: 'emergency', put: true }],
      renames: [{ by: who, from: 'x', to: 'feat: x' }],
      forcePushes: [{ at: at(6), by: who, after: null }],
      retargets: [{ at: at(7), by: who, from: 'release/1.x', to: 'main' }],
      reviews: [
        { user: reviewer, state: 'APPROVED', commit: github.head, canPush: false, submittedAt: at(8) },
        { user: null, state: 'COMMENTED', commit: null },
      ],
      closes: [{ number: 3, repository: name, title: 'CHG', body: 'Why', author: reviewer }],
      statuses: [{ context: 'gate', state: 'pending', description: 'waits' }],
      ownComment: { id: 2, body: `${marker}\nmine` },
    });
    expect(record.commits).toMatchObject([
      { parents: [shaOf('commit 0')], authors: [{ login: 'ada' }, { login: 'bob' }], verified: true },
      { parents: [shaOf('commit 1')], committer: { login: 'ada', name: 'Ada' }, verified: false },
    ]);
    const { commentsWhole, commitsWhole, editsWhole, reviewsWhole, timelineWhole } = record;
    expect([commentsWhole, commitsWhole, editsWhole, reviewsWhole, timelineWhole]).toEqual(Array(5).fill(true));
    expect(github.server.requests).toHaveLength(1);
  });

  test('of 250 commits costs two points more', async () => {
    await using github = await site(250);
    const record = await github.read();
    expect(record).toMatchObject({ commitsWhole: true, points: 4, commits: { length: 250 } });
    expect(github.server.requests).toHaveLength(3);
  });

  test('of 120 reviews costs one point more', async () => {
    await using github = await site(1, {
      reviews: Array.from({ length: 120 }, () => ({ user: bob, state: 'COMMENTED' as const })),
    });
    expect(await github.read()).toMatchObject({ reviewsWhole: true, points: 3, reviews: { length: 120 } });
  });

  test('with more than it reads of labels, edits and comments says so', async () => {
    await using github = await site(
      1,
      {
        edits: Array.from({ length: 60 }, (_, index) => ({ by: ada, at: at(6), text: `${index}` })),
        labelEvents: Array.from({ length: 101 }, (_, index) => ({ by: bob, at: at(6), label: `l${index}`, put: true })),
      },
      { comments: Array.from({ length: 101 }, (_, index) => ({ id: index + 1, issue: 7, body: 'x', user: bob })) },
    );
    const record = await github.read();
    expect(record).toMatchObject({ editsWhole: false, timelineWhole: false, commentsWhole: false, ownComment: null });
    expect(record.edits[0]?.text).toBe('59');
    expect(record.labelled.at(-1)?.label).toBe('l100');
  });

  test('is read without the right to statuses, and says what it lacks', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
    await using github = await site(1, {}, {}, permissions);
    expect((await github.read()).unread).toEqual([
      `GitHub did not give the statuses of pull request ${name}#7 (FORBIDDEN Resource not accessible by integration). Check that the job has \`permissions: statuses: read\`, and run it again.`,
    ]);
  });

  test.each([
    ['contents', { 'pull-requests': 'read' }, 7],
    ['pull-requests', { contents: 'read' }, 7],
    ['pull-requests', everything, 404],
  ] as const)('is unavailable without %s, with the permission to give', async (permission, permissions, number) => {
    await using github = await site(1, {}, {}, permissions);
    const found = await github.forge.changeRecord(name, number, marker);
    expect(found).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(`${permission}: read`) });
  });
});
