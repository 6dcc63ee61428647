import type { ForgePort, ForgeProtection } from '@cm/app';
import type { Fact } from '@cm/model';
import { type GitHubOptions, startGitHub, type TokenPermissions, type WorldRepository } from '@cm/testkit';
import { expect, it, onTestFinished } from 'vitest';

import { createForge } from '../forge.ts';

const tip = 'a'.repeat(40);
const log = { debug() {}, info() {}, warning() {}, group() {}, endGroup() {} };
const admin: TokenPermissions = { contents: 'read', administration: 'write' };
const reader: TokenPermissions = { contents: 'read' };

const ruleset = {
  id: 7,
  name: 'Main',
  rules: [
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 2,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: 'test', integration_id: 15368 }, { context: 'lint' }],
      },
    },
  ],
  bypass: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'exempt' }],
  updatedAt: '2026-02-01T09:00:00Z',
} as const;

async function forgeOn(
  repository: Partial<WorldRepository>,
  permissions: TokenPermissions,
  options: GitHubOptions = {},
): Promise<ForgePort> {
  const world = {
    token: { value: 'ghs_protection000000000000000000000000', permissions },
    repositories: [
      {
        fullName: 'acme/webshop',
        defaultBranch: 'main',
        branches: { main: tip },
        commits: [{ sha: tip, message: 'feat: start\n' }],
        ...repository,
      },
    ],
  };
  const github = await startGitHub(world, options);
  onTestFinished(() => github.close());
  return createForge({ apiUrl: github.url, token: github.token, log, retrySeconds: 0 });
}

async function asked(...given: Parameters<typeof forgeOn>): Promise<ForgeProtection> {
  const found: Fact<ForgeProtection> = await (await forgeOn(...given)).protection('acme/webshop', 'main');
  if (found.status === 'unavailable') throw new Error(found.reason);
  return found.value;
}

it('reads rules, rulesets and who may pass by them', async () => {
  const { branch, classic, plan, rules, rulesets } = await asked({ rulesets: [ruleset] }, admin);
  expect(rules).toMatchObject({
    value: [
      { type: 'non_fast_forward', ruleset: 7 },
      { type: 'pull_request', approvals: 2, dismissStale: true, lastPush: false },
      {
        strict: true,
        checks: [
          { context: 'test', app: 15368 },
          { context: 'lint', app: null },
        ],
      },
    ],
  });
  expect(rulesets).toMatchObject({
    value: [
      {
        name: 'Main',
        source: 'acme/webshop',
        level: 'repository',
        enforcement: 'active',
        include: ['~DEFAULT_BRANCH'],
        updatedAt: '2026-02-01T09:00:00Z',
        bypass: [{ type: 'RepositoryRole', id: 5, mode: 'exempt' }],
      },
    ],
  });
  expect([branch.status, classic, plan]).toEqual(['available', { status: 'available', value: null }, null]);
});

it('a list of those who may pass by that is not told is no empty one', async () => {
  const { rulesets } = await asked({ rulesets: [ruleset] }, reader);
  expect(rulesets).toMatchObject({ value: [{ bypass: null }] });
  const told = await asked({ rulesets: [{ ...ruleset, bypass: [] }] }, admin);
  expect(told.rulesets).toMatchObject({ value: [{ bypass: [] }] });
});

it('a ruleset that is only tried out gives no rules, and is told of', async () => {
  const { rules, rulesets } = await asked(
    {
      rulesets: [
        { ...ruleset, enforcement: 'evaluate' },
        { ...ruleset, id: 8, organisation: 'acme' },
      ],
    },
    reader,
  );
  const found = rulesets.status === 'available' ? rulesets.value : [];
  expect(rules).toMatchObject({ value: ruleset.rules.map(({ type }) => ({ type, ruleset: 8 })) });
  expect(found.map(({ enforcement, id, level, rules: types }) => [id, level, enforcement, types.length])).toEqual([
    [8, 'above', 'active', 3],
    [7, 'repository', 'evaluate', 3],
  ]);
});

const old = {
  protection: {
    main: {
      checks: [{ context: 'test', app: 15368 }],
      strict: true,
      approvals: 1,
      dismissStale: true,
      admins: true,
      bypass: ['kim'],
    },
  },
};

it('reads classic protection as an administrator sees it', async () => {
  const { classic, readable } = await asked(old, admin);
  expect(classic).toEqual({
    status: 'available',
    value: {
      pullRequest: { approvals: 1, dismissStale: true, lastPush: false, bypass: ['user:kim'] },
      checks: [{ context: 'test', app: 15368 }],
      strict: true,
      admins: true,
      forcePushes: false,
      deletions: false,
      pushers: null,
    },
  });
  expect(readable).toMatchObject({ value: { approvals: 1 } });
});

it('reads of classic protection what every reader is told, and names the permission for the rest', async () => {
  const { branch, classic, readable } = await asked(old, reader);
  expect(classic).toMatchObject({ status: 'unavailable', permission: 'administration: read' });
  expect(readable).toEqual({
    status: 'available',
    value: { approvals: 1, checks: ['test'], forcePushes: false, deletions: false },
  });
  expect(branch).toMatchObject({ value: { protected: true, checks: [{ context: 'test' }] } });
});

it('asks GraphQL only where there is classic protection that it may not see', async () => {
  const { classic, readable } = await asked({}, reader);
  expect([classic.status, readable]).toEqual(['unavailable', { status: 'available', value: null }]);
});

it('a plan without the feature is a fact, and no missing permission', async () => {
  const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
  const told = await asked({}, reader, {
    faults: ['/rules/branches/main', '/rulesets', '/branches/main/protection'].map((path) => ({
      path: `/repos/acme/webshop${path}`,
      status: 403,
      message,
    })),
  });
  expect(told).toMatchObject({ plan: message, rules: { value: [] }, classic: { value: null } });
});

it('a server that does not know the addresses takes nothing from the rest', async () => {
  const told = await asked(old, admin, {
    faults: ['/rules/branches/main', '/rulesets'].map((path) => ({ path: `/repos/acme/webshop${path}`, status: 404 })),
  });
  expect([told.rules, told.rulesets]).toMatchObject([
    { status: 'unavailable', permission: null },
    { status: 'unavailable', permission: null },
  ]);
  expect(told.classic.status).toBe('available');
});

it('a 404 that hides classic protection is no proof that there is none', async () => {
  const { classic } = await asked(old, reader, {
    faults: [{ path: '/repos/acme/webshop/branches/main/protection', status: 404, message: 'Not Found' }],
  });
  expect(classic).toMatchObject({ status: 'unavailable', permission: 'administration: read' });
});

it('a rate limit that is used up is no missing permission', async () => {
  const { classic } = await asked(old, reader, {
    faults: [{ path: '/repos/acme/webshop/branches/main/protection', rateLimited: 'primary' }],
  });
  expect(classic).toMatchObject({ permission: null, reason: expect.stringContaining('rate limit') });
});

it('a branch that is not there, and no token, are one reason for all', async () => {
  const forge = await forgeOn({}, reader);
  expect(await forge.protection('acme/webshop', 'gone')).toMatchObject({
    status: 'unavailable',
    reason: expect.stringContaining('branch gone of acme/webshop'),
  });
  const dumb = createForge({ apiUrl: 'http://127.0.0.1:1', token: null, log });
  expect(await dumb.protection('acme/webshop', 'main')).toMatchObject({
    status: 'unavailable',
    reason: expect.stringContaining('there is no token'),
  });
});
