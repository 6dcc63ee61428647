import {
  cloneAt,
  type EventFixture,
  type Fault,
  makeRepository,
  pullRequestEvent,
  scheduleEvent,
  startGitHub,
  type TokenPermissions,
  worldFromRepository,
  type WorldActivity,
  type WorldRepository,
  type WorldRuleset,
} from '@cm/testkit';
import { onTestFinished } from 'vitest';

import { type Step, step } from './step.ts';

/** GitHub Actions, as the source of a check. */
const actions = 15368;

/** What the suite's ruleset asks for, as GitHub keeps it. */
export const suiteRuleset: WorldRuleset = {
  id: 7,
  name: 'Change management: default branch',
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: true,
        do_not_enforce_on_create: true,
        required_status_checks: [{ context: 'Controls / Required', integration_id: actions }],
      },
    },
  ],
};

/** Classic protection that asks for everything. */
export const classicProtection = {
  main: {
    checks: [{ context: 'Controls / Required', app: actions }],
    strict: true,
    approvals: 1,
    dismissStale: true,
    admins: true,
  },
} as const;

/** Permissions of three tokens; no workflow's own has `administration`. */
export const tokens = {
  weakest: { contents: 'read' },
  admin: { contents: 'read', administration: 'read' },
  owner: { contents: 'read', administration: 'write' },
} as const satisfies Readonly<Record<string, TokenPermissions>>;

export interface Shop {
  readonly repository?: Partial<WorldRepository>;
  readonly permissions?: TokenPermissions;
  readonly policy?: string;
  readonly faults?: readonly Fault[];
  readonly activity?: readonly Pick<WorldActivity, 'at' | 'kind'>[];
  /** Default a schedule. */
  readonly event?: 'pull_request' | 'schedule';
  /** Default the server's. */
  readonly token?: string;
}

const kim = { login: 'kim' };

/** Runs the built `branch-audit` on a checkout of depth 1, as the starter does. */
export async function audited(shop: Shop = {}): Promise<Step> {
  const { faults = [], permissions = tokens.weakest, policy } = shop;
  const files = { 'cart.py': 'cart = []\n', ...(policy && { '.github/change-policy.yml': policy }) };
  const repo = makeRepository({
    commits: [
      { id: 'start', message: 'feat: start\n', files },
      { id: 'more', branch: 'feature', message: 'feat: more\n', files: { 'cart.py': 'cart = [1]\n' } },
    ],
  });
  onTestFinished(() => repo.remove());
  const [main, head] = [repo.sha('start'), repo.sha('more')];
  const activity = (shop.activity ?? [{ kind: 'pr_merge', at: '2026-01-05T09:00:00Z' }]).map(
    ({ at, kind }): WorldActivity => ({ kind, at, by: kim, ref: 'refs/heads/main', before: head, after: main }),
  );
  const server = await startGitHub(
    worldFromRepository(repo, {
      token: { value: 'ghs_branchAudit00000000000000000000000000', permissions },
      repository: { activity, ...shop.repository },
    }),
    { faults },
  );
  onTestFinished(() => server.close());
  const place = { base: { ref: 'main', sha: main }, head: { ref: 'feature', sha: head } };
  const onPull = shop.event === 'pull_request';
  const event: EventFixture = onPull ? pullRequestEvent(place) : scheduleEvent();
  const at = onPull ? { ref: 'refs/heads/feature', sha: head } : { ref: 'refs/heads/main', sha: main };
  const workspace = cloneAt(repo, { ...at, depth: 1 });
  const token = shop.token === undefined ? {} : { token: shop.token };
  return step({ action: 'branch-audit', event, server, workspace, ...token });
}

export const six = [
  'protected',
  'pull-request',
  'review-approval',
  'checks-required',
  'no-force-push',
  'up-to-date',
] as const;

/** Outcomes of the six rules, a letter each: P, F or ?. */
export function letters({ rule }: Pick<Step, 'rule'>): string {
  return six
    .map((name) => rule(`branch-audit/${name}`).outcome)
    .map((outcome) => (outcome === 'pass' ? 'P' : outcome === 'fail' ? 'F' : '?'))
    .join('');
}
