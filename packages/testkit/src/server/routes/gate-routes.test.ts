import { describe, expect, test } from 'vitest';

import { shaOf } from '../../world/object-id.ts';
import type { World, WorldActivity, WorldRepository, WorldToken } from '../../world/types.ts';
import { startGitHub } from '../start.ts';

const repo = '/repos/acme/webshop';
const [ada, bob] = [{ login: 'ada' }, { login: 'bob' }];
const review = {
  type: 'pull_request',
  parameters: {
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: true,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  },
};
const bypass = [{ actor_id: 5, actor_type: 'RepositoryRole' as const, bypass_mode: 'exempt' as const }];
const app = (permissions: WorldToken['permissions']): WorldToken => ({ value: 'ghs_app', permissions });

function world(more: Partial<WorldRepository> = {}, token?: WorldToken): World {
  const events = Array.from({ length: 5 }, (_, index): WorldActivity => ({
    kind: index === 2 ? 'force_push' : 'push',
    by: index === 1 ? null : ada,
    at: `2026-01-${10 + index}T00:00:00Z`,
    ref: index === 4 ? 'refs/heads/x' : 'refs/heads/main',
    before: shaOf(`${index}`),
    after: shaOf(`${index + 1}`),
  }));
  const own: WorldRepository = {
    fullName: 'acme/webshop',
    defaultBranch: 'main',
    branches: { main: shaOf('base'), 'release/1': shaOf('base') },
    commits: [{ sha: shaOf('base'), message: 'base' }],
    collaborators: [
      { account: ada, role: 'maintain' },
      { account: bob, role: 'security', base: 'triage' },
    ],
    activity: events,
    commitComments: [{ id: 3, sha: shaOf('base'), by: ada, at: '2026-01-06T00:00:00Z', body: 'Seen' }],
    rulesets: [
      { id: 7, name: 'main', rules: [review, { type: 'non_fast_forward' }], bypass },
      { id: 8, name: 'all', include: ['refs/heads/release/*'], rules: [{ type: 'deletion' }], organisation: 'acme' },
      { id: 9, name: 'later', enforcement: 'evaluate', rules: [{ type: 'creation' }] },
    ],
    protection: {
      'release/1': {
        checks: ['ci', { context: 'gate', app: 15_368 }],
        approvals: 2,
        bypass: ['ada', 'team:leads'],
        pushers: ['app:robot'],
      },
    },
    ...more,
  };
  return {
    repositories: [own],
    teams: { 'acme/security': ['ada', 'eve'] },
    ...(token === undefined ? {} : { token }),
  };
}

async function get(
  served: World,
  path: string,
): Promise<{ readonly status: number; readonly json: unknown; readonly link: string | null }> {
  const github = await startGitHub(served);
  const response = await fetch(path.startsWith('/') ? github.url + path : path, {
    headers: { authorization: `Bearer ${github.token}` },
  });
  const json: unknown = await response.json();
  await github.close();
  return { status: response.status, json, link: response.headers.get('link') };
}

const json = async (served: World, path: string): Promise<unknown> => (await get(served, path)).json;

describe('rules', () => {
  test('of a branch are those of every ruleset that binds it now, with their parameters', async () => {
    const source = { ruleset_source_type: 'Repository', ruleset_source: 'acme/webshop', ruleset_id: 7 };
    expect(await json(world(), `${repo}/rules/branches/main`)).toEqual([
      { ...review, ...source },
      { type: 'non_fast_forward', ...source },
    ]);
    expect(await json(world(), `${repo}/rules/branches/release%2F1`)).toEqual([
      { type: 'deletion', ruleset_source_type: 'Organization', ruleset_source: 'acme', ruleset_id: 8 },
    ]);
  });

  test('in short stand beside them', async () => {
    const short = world({ rules: { main: ['deletion'] }, checks: { main: ['ci'] } });
    expect(await json(short, `${repo}/rules/branches/main`)).toMatchObject([
      { type: 'deletion', ruleset_id: 42 },
      { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'ci' }] } },
      { ruleset_id: 7 },
      {},
    ]);
    expect(await json(short, `${repo}/rulesets/42`)).toMatchObject({ rules: [{ type: 'deletion' }, {}] });
  });

  test('tell who may pass by only to who may change them', async () => {
    const list = await json(world(), `${repo}/rulesets?includes_parents=true&per_page=100`);
    expect(list).toMatchObject([{ id: 7 }, { id: 8, source: 'acme' }, { id: 9, enforcement: 'evaluate' }]);
    const hidden = await json(world({}, app('write-all')), `${repo}/rulesets/7`);
    expect(hidden).toMatchObject({ rules: [review, {}], conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } } });
    expect(hidden).not.toHaveProperty('bypass_actors');
    const told = await json(world({}, app({ administration: 'write' })), `${repo}/rulesets/7`);
    expect(told).toMatchObject({ bypass_actors: bypass });
  });
});

describe('the protection of a branch', () => {
  test.each([
    ['is refused to the token of a workflow', undefined, 'release%2F1', 403],
    ['is not there where only a ruleset protects', app({ administration: 'read' }), 'main', 404],
  ])('%s', async (_, token, branch, status) => {
    const reply = await get(world({}, token), `${repo}/branches/${branch}/protection`);
    expect(reply.status).toBe(status);
  });

  test('is told to an administrator', async () => {
    const served = world({}, app({ administration: 'read' }));
    expect(await json(served, `${repo}/branches/release%2F1/protection`)).toMatchObject({
      required_status_checks: {
        checks: [
          { context: 'ci', app_id: null },
          { context: 'gate', app_id: 15_368 },
        ],
      },
      required_pull_request_reviews: {
        required_approving_review_count: 2,
        bypass_pull_request_allowances: { users: [{ login: 'ada' }], teams: [{ slug: 'leads' }], apps: [] },
      },
      restrictions: { users: [], teams: [], apps: [{ slug: 'robot' }] },
      enforce_admins: { enabled: false },
      allow_force_pushes: { enabled: false },
    });
  });

  test('is partly told with the branch', async () => {
    const checks = { contexts: ['ci', 'gate'], enforcement_level: 'everyone' };
    expect(await json(world(), `${repo}/branches/release%2F1`)).toMatchObject({
      protected: true,
      protection: { enabled: true, required_status_checks: checks },
    });
    expect(await json(world(), `${repo}/branches/main`)).toMatchObject({
      protected: true,
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off' } },
    });
  });
});

test('a plan without protection of branches says so', async () => {
  const token = app({ administration: 'read' });
  for (const path of ['/rules/branches/main', '/rulesets', '/branches/main/protection'])
    expect(await get(world({ withoutProtection: true }, token), repo + path)).toMatchObject({
      status: 403,
      json: { message: expect.stringMatching(/^Upgrade to GitHub/) },
    });
});

describe('people', () => {
  test('have a role and what it allows', async () => {
    expect(await json(world(), `${repo}/collaborators`)).toMatchObject([
      { login: 'ada', role_name: 'maintain', permissions: { push: true, maintain: true, admin: false } },
      { login: 'bob', role_name: 'security', permissions: { triage: true, push: false } },
    ]);
    const asked = async (login: string) => json(world(), `${repo}/collaborators/${login}/permission`);
    expect(await asked('ada')).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect(await asked('bob')).toMatchObject({ permission: 'read', role_name: 'security' });
    expect(await asked('eve')).toMatchObject({ permission: 'none' });
    const untold = { fullName: 'acme/webshop', defaultBranch: 'main' };
    expect((await get({ repositories: [untold] }, `${repo}/collaborators`)).status).toBe(403);
  });

  test.each([
    ['is refused to the token of a workflow', undefined, 'security', 403],
    ['is not there', app({ members: 'read' }), 'nobody', 404],
  ])('a team %s', async (_, token, team, status) => {
    const reply = await get(world({}, token), `/orgs/acme/teams/${team}/members?per_page=100`);
    expect(reply.status).toBe(status);
  });

  test('a team is told to an App with the permission', async () => {
    const members = await json(world({}, app({ members: 'read' })), '/orgs/acme/teams/security/members?per_page=100');
    expect(members).toMatchObject([{ login: 'ada' }, { login: 'eve' }]);
  });
});

describe('what happened to branches', () => {
  const idsOf = (found: unknown): unknown => (found as readonly { readonly id: number }[]).map(({ id }) => id);

  test.each([
    ['newest first', '', [5, 4, 3, 2, 1]],
    ['of one branch', '?ref=refs%2Fheads%2Fmain', [4, 3, 2, 1]],
    ['of one branch, by its short name, oldest first', '?ref=main&direction=asc', [1, 2, 3, 4]],
    ['of one kind', '?activity_type=force_push', [3]],
    ['in the last day before the newest event', '?time_period=day', [5, 4]],
  ])('is told %s', async (_, query, ids) => {
    expect(idsOf(await json(world(), `${repo}/activity${query}`))).toEqual(ids);
  });

  test('goes on by a cursor, forth and back', async () => {
    const github = await startGitHub(world());
    const seen: unknown[] = [];
    const read = async (address: string): Promise<string> => {
      const response = await fetch(address, { headers: { authorization: `Bearer ${github.token}` } });
      seen.push(idsOf(await response.json()));
      return response.headers.get('link') ?? '';
    };
    const linked = (link: string, rel: string): string => new RegExp(`<([^>]+)>; rel="${rel}"`).exec(link)?.[1] ?? '';
    const second = await read(linked(await read(`${github.url}${repo}/activity?per_page=2`), 'next'));
    const third = await read(linked(second, 'next'));
    expect(linked(third, 'next')).toBe('');
    await read(linked(third, 'prev'));
    expect(seen).toEqual([[5, 4], [3, 2], [1], [3, 2]]);
    await github.close();
  });

  test('in a period is counted from the moment that the test says', async () => {
    const github = await startGitHub(world(), { now: '2026-01-20T12:00:00Z' });
    const headers = { authorization: `Bearer ${github.token}` };
    expect(idsOf(await (await fetch(`${github.url}${repo}/activity?time_period=week`, { headers })).json())).toEqual([
      5,
    ]);
    await github.close();
  });
});

test('comments on a commit are listed, and made', async () => {
  const github = await startGitHub(world());
  const headers = { authorization: `Bearer ${github.token}`, 'content-type': 'application/json' };
  const address = `${github.url}${repo}/commits/${shaOf('base')}/comments`;
  const made = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ body: 'Reviewed' }) });
  expect(made.status).toBe(201);
  await made.arrayBuffer();
  expect(await (await fetch(address, { headers })).json()).toMatchObject([
    { body: 'Seen', user: { login: 'ada' }, created_at: '2026-01-06T00:00:00Z' },
    { body: 'Reviewed', user: { login: 'github-actions[bot]' }, commit_id: shaOf('base') },
  ]);
  await github.close();
});
