import { type Protection, protectionOf } from '../../world/rules.ts';
import { type Call, type JsonObject, notFound, ok, problem, type Route } from '../contract.ts';
import { presentActors } from '../present/actors.ts';
import { planned } from './rules.ts';

/** The classic protection of a branch, which only administrators may read. */
export const protectionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch}/protection',
    permissions: ['administration:read'],
    answer: planned((call) => {
      const branch = call.params.branch ?? '';
      if (call.repo.resolve(branch) === null) return notFound();
      const protection = protectionOf(call.repo.data, branch);
      return protection === null ? problem(404, 'Branch not protected') : ok(present(call, protection));
    }),
  },
];

function present(call: Call, protection: Protection): JsonObject {
  const url = call.address;
  const { approvals = null, checks } = protection;
  const on = (value: boolean | undefined): JsonObject => ({ enabled: value ?? false });
  const status = {
    url: `${url}/required_status_checks`,
    strict: protection.strict ?? false,
    contexts: checks.map(({ context }) => context),
    contexts_url: `${url}/required_status_checks/contexts`,
    checks: checks.map(({ app, context }) => ({ context, app_id: app })),
  };
  return {
    url,
    ...(checks.length === 0 && protection.strict !== true ? {} : { required_status_checks: status }),
    ...(approvals === null ? {} : { required_pull_request_reviews: reviews(call, protection, approvals) }),
    ...(protection.pushers === undefined ? {} : { restrictions: restrictions(call, protection.pushers) }),
    required_signatures: { url: `${url}/required_signatures`, enabled: protection.signatures ?? false },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.admins ?? false },
    required_linear_history: on(protection.linear),
    allow_force_pushes: on(protection.forcePushes),
    allow_deletions: on(protection.deletions),
    block_creations: on(false),
    required_conversation_resolution: on(false),
    lock_branch: on(false),
    allow_fork_syncing: on(false),
  };
}

function reviews(call: Call, protection: Protection, approvals: number): JsonObject {
  const { bypass } = protection;
  const { address } = call;
  return {
    url: `${address}/required_pull_request_reviews`,
    dismiss_stale_reviews: protection.dismissStale ?? false,
    require_code_owner_reviews: protection.codeOwners ?? false,
    require_last_push_approval: protection.lastPush ?? false,
    required_approving_review_count: approvals,
    ...(bypass === undefined ? {} : { bypass_pull_request_allowances: actors(call, bypass) }),
  };
}

function restrictions(call: Call, pushers: readonly string[]): JsonObject {
  const url = `${call.address}/restrictions`;
  const places = { url, users_url: `${url}/users`, teams_url: `${url}/teams`, apps_url: `${url}/apps` };
  return { ...places, ...actors(call, pushers) };
}

function actors({ repo, site }: Call, names: readonly string[]): JsonObject {
  return presentActors(site, repo.data.fullName.split('/')[0] ?? '', names);
}
