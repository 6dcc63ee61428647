import { countOf, type ForgeReadableProtection, recordOf, type RepoName, type Seen } from '@cm/app';
import { available } from '@cm/model';

import type { Send } from '../client.ts';
import { graphql, halvesOf } from '../graphql.ts';
import { listIn } from './checks.ts';
import { unseen } from './seen.ts';

const permission = 'contents: read';

/**
 * `requiresStrictStatusChecks` is left out on purpose: where checks are off, GitHub says true to it. This type has no such
 * field, and administrators are asked by REST.
 */
const query = `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      refUpdateRule { allowsDeletions allowsForcePushes requiredApprovingReviewCount requiredStatusCheckContexts }
    }
  }
}`;

/** What every reader is told of classic protection. Source: GitHub's GraphQL documentation, `Ref.refUpdateRule`. */
export async function readableProtection(
  send: Send,
  repo: RepoName,
  branch: string,
): Promise<Seen<ForgeReadableProtection | null>> {
  const what = `what ${repo} asks of pushes to ${branch}`;
  const variables = { ...halvesOf(repo), ref: `refs/heads/${branch}` };
  const reply = await graphql(send, { what, permission }, query, variables);
  if (reply.kind === 'failed') return unseen(reply.reason, reply.type === 'FORBIDDEN' ? permission : null);
  const ref = recordOf(recordOf(reply.data['repository'])?.['ref']);
  if (ref === null) return unseen(`GitHub shows no branch ${branch} of ${repo} to this token.`, permission);
  const rule = ref['refUpdateRule'];
  if (rule === null) return available(null);
  const told = recordOf(rule);
  if (told === null) return unseen(`GitHub did not say ${what}.`);
  return available({
    approvals: countOf(told['requiredApprovingReviewCount']),
    checks: listIn(told, 'requiredStatusCheckContexts').filter((name) => typeof name === 'string'),
    forcePushes: told['allowsForcePushes'] !== false,
    deletions: told['allowsDeletions'] !== false,
  });
}
