import { accountOf, type ForgeStatus, hashOf, type NewStatus, recordOf, type RepoName, textOf } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { all, call, one } from './asking.ts';
import type { Send } from './client.ts';
import { graphql, halvesOf } from './graphql.ts';
import { listOf } from './replies.ts';

/** Source: GitHub's REST documentation, "Create a commit status", which takes no longer description. */
const longestDescription = 140;

const states: readonly NewStatus['state'][] = ['error', 'failure', 'pending', 'success'];

/** Every status of a commit, newest first. GitHub keeps each one that was set, and nobody can take one away. */
export function statusesOf(send: Send, repo: RepoName, sha: string): Promise<Fact<readonly ForgeStatus[]>> {
  const what = `statuses of commit ${sha} in ${repo}`;
  return all(send, call(repo, '/commits/{ref}/statuses', { ref: sha }, what, 'statuses: read'), statusOf);
}

export async function setStatus(
  send: Send,
  repo: RepoName,
  sha: string,
  { context, description, state }: NewStatus,
): Promise<Fact<true>> {
  if (description.length > longestDescription)
    return unavailable(`The status has ${description.length} characters; GitHub takes ${longestDescription}.`);
  const what = `the status ${context} of commit ${sha} in ${repo}`;
  const parameters = { sha, state, context, description };
  const asked = call(repo, '/statuses/{sha}', parameters, what, 'statuses: write');
  const set = await one(send, { ...asked, route: asked.route.replace(/^GET/, 'POST'), writes: true }, statusOf);
  return set.status === 'unavailable' ? set : available(true);
}

/** Source: GitHub's public GraphQL schema, `Commit.history` and `Status.context`. */
const query =
  'query StatusCommits($owner: String!, $name: String!, $count: Int!, $context: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { target { ... on Commit { history(first: $count) { nodes { oid status { context(name: $context) { context } } } } } } } } }';
const mostCommits = 100;

/** One question for all of them: REST would take one for each commit. */
export async function commitsWithStatus(
  send: Send,
  repo: RepoName,
  context: string,
  among: number,
): Promise<Fact<readonly string[]>> {
  const asked = { what: `the newest commits of ${repo} and their statuses`, permission: 'statuses: read' };
  const count = Math.max(1, Math.min(among, mostCommits));
  const reply = await graphql(send, asked, query, { ...halvesOf(repo), count, context });
  if (reply.kind === 'failed') return unavailable(reply.reason);
  const branch = recordOf(recordOf(reply.data['repository'])?.['defaultBranchRef']);
  const nodes = listOf(recordOf(recordOf(branch?.['target'])?.['history'])?.['nodes'], nodeOf);
  if (nodes === null)
    return unavailable(`GitHub did not list ${asked.what}. Check that the default branch has a commit.`);
  return available(nodes.filter((node) => node.has).map((node) => node.sha));
}

/** Source: GitHub's REST documentation, "Get rules for a branch". */
export function branchRules(send: Send, repo: RepoName, branch: string): Promise<Fact<readonly string[]>> {
  const what = `rules of the branch ${branch} of ${repo}`;
  const asked = call(repo, '/rules/branches/{branch}', { branch }, what, 'metadata: read');
  return all(send, asked, (data) => textOf(recordOf(data)?.['type']));
}

function nodeOf(data: unknown): { readonly sha: string; readonly has: boolean } | null {
  const node = recordOf(data);
  const sha = hashOf(node?.['oid']);
  return sha === null ? null : { sha, has: recordOf(recordOf(node?.['status'])?.['context']) !== null };
}

function statusOf(data: unknown): ForgeStatus | null {
  const status = recordOf(data);
  const context = textOf(status?.['context']);
  if (status === null || context === null) return null;
  const state = states.find((known) => known === status['state']) ?? null;
  return { context, state, description: textOf(status['description']) ?? '', by: accountOf(status['creator']) };
}
