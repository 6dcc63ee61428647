import { type DeploymentState, type WorldDeployment, worldDate } from '../../world/types.ts';
import { bodyText, type Call, invalid, type JsonObject, notFound, ok, type Reply, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { nodeId, presentAccount } from '../present/account.ts';
import { tokenAccount } from '../state.ts';

const states: readonly DeploymentState[] = [
  'error',
  'failure',
  'in_progress',
  'inactive',
  'pending',
  'queued',
  'success',
];

/** Deployments and their statuses; an earlier deployment is not made inactive by a later one. */
export const deploymentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/deployments',
    permissions: ['deployments:read'],
    query: ['environment'],
    answer: (call) => {
      const wanted = call.query.get('environment');
      const found = call.repo.deployments().filter(({ environment }) => wanted === null || wanted === environment);
      return paged(call, found.toReversed(), (deployment) => present(call, deployment));
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/deployments',
    permissions: ['deployments:write'],
    answer: create,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    permissions: ['deployments:read'],
    answer: (call) => {
      const deployment = asked(call);
      if (deployment === null) return notFound();
      const numbered = deployment.states.map((state, index) => ({ state, index })).toReversed();
      return paged(call, numbered, ({ index, state }) => presentStatus(call, deployment, state, index));
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    permissions: ['deployments:write'],
    answer: (call) => {
      const state = states.find((known) => known === bodyText(call.body, 'state'));
      if (asked(call) === null) return notFound();
      if (state === undefined) return invalid('DeploymentStatus', 'state', 'invalid');
      const deployment = call.repo.addDeploymentState(Number(call.params['deployment_id']), state);
      if (deployment === null) return notFound();
      return ok(presentStatus(call, deployment, state, deployment.states.length - 1), 201);
    },
  },
];

function asked(call: Call): WorldDeployment | null {
  return call.repo.deployments().find(({ id }) => id === Number(call.params['deployment_id'])) ?? null;
}

function create(call: Call): Reply {
  const body = call.body as JsonObject;
  const sha = call.repo.resolve(bodyText(body, 'ref') ?? '');
  if (sha === null) return invalid('Deployment', 'ref', 'invalid');
  const added = call.repo.addDeployment({
    sha,
    environment: bodyText(body, 'environment') ?? 'production',
    task: bodyText(body, 'task') ?? 'deploy',
    description: bodyText(body, 'description'),
    payload: (body['payload'] as JsonObject | undefined) ?? {},
  });
  return ok(present(call, added), 201);
}

function present(call: Call, deployment: WorldDeployment): JsonObject {
  const { environment, id, sha } = deployment;
  return {
    ...place(call, `deployments/${id}`),
    id,
    node_id: nodeId(`deployment ${id}`),
    sha,
    ref: sha,
    task: deployment.task ?? 'deploy',
    payload: deployment.payload ?? {},
    environment,
    description: deployment.description ?? null,
    statuses_url: `${place(call, `deployments/${id}`)['url']}/statuses`,
    creator: presentAccount(call.site, tokenAccount),
  };
}

function presentStatus(call: Call, deployment: WorldDeployment, state: DeploymentState, index: number): JsonObject {
  const id = deployment.id * 1000 + index;
  return {
    ...place(call, `deployments/${deployment.id}/statuses/${id}`),
    id,
    node_id: nodeId(`deployment status ${id}`),
    state,
    description: '',
    environment: deployment.environment,
    target_url: `https://github.com/${call.repo.data.fullName}/actions`,
    deployment_url: place(call, `deployments/${deployment.id}`)['url'],
    creator: presentAccount(call.site, tokenAccount),
  };
}

function place(call: Call, path: string): JsonObject {
  const repository = `${call.site.url}/repos/${call.repo.data.fullName}`;
  return { url: `${repository}/${path}`, repository_url: repository, created_at: worldDate, updated_at: worldDate };
}
