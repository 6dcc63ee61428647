import { defaultAccount, worldDate, type WorldStatus } from '../../world/types.ts';
import { bodyText, type Call, invalid, type JsonObject, notFound, ok, type Reply, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { htmlUrl, nodeId, presentAccount } from '../present/account.ts';
import { idIn, tokenAccount } from '../state.ts';

const states = ['error', 'failure', 'pending', 'success'] as const;
/** Longest description that GitHub takes. */
const descriptionLimit = 140;

/** Commit statuses. */
export const statusRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    permissions: ['statuses:write'],
    answer: create,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
    permissions: ['statuses:read'],
    answer: (call) => {
      const sha = call.repo.resolve(call.params.ref ?? '');
      if (sha === null) return notFound();
      const newestFirst = call.repo
        .statuses()
        .map((status, index) => ({ status, index }))
        .filter(({ status }) => status.sha === sha)
        .toReversed();
      return paged(call, newestFirst, ({ status, index }) => presentStatus(call, status, index));
    },
  },
];

function create(call: Call): Reply {
  const sha = call.params.sha ?? '';
  if (call.repo.commit(sha) === null) return invalid('Status', 'sha', 'invalid');
  const state = states.find((known) => known === bodyText(call.body, 'state'));
  if (state === undefined) return invalid('Status', 'state', 'invalid');
  const description = bodyText(call.body, 'description');
  if ((description ?? '').length > descriptionLimit) return invalid('Status', 'description', 'invalid');
  const status: WorldStatus = {
    sha,
    state,
    context: bodyText(call.body, 'context') ?? 'default',
    description,
    targetUrl: bodyText(call.body, 'target_url'),
    by: call.token?.account ?? tokenAccount,
  };
  call.repo.addStatus(status);
  return ok(presentStatus(call, status, call.repo.statuses().length - 1), 201);
}

function presentStatus(call: Call, status: WorldStatus, index: number): JsonObject {
  const id = idIn(call.repo, `status ${index}`);
  return {
    url: `${call.site.url}/repos/${call.repo.data.fullName}/statuses/${status.sha}`,
    avatar_url: htmlUrl(`${defaultAccount.login}.png`),
    id,
    node_id: nodeId(`status ${id}`),
    state: status.state,
    description: status.description ?? null,
    target_url: status.targetUrl ?? null,
    context: status.context,
    created_at: worldDate,
    updated_at: worldDate,
    creator: presentAccount(call.site, status.by ?? defaultAccount),
  };
}
