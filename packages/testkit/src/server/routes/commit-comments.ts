import type { WorldCommitComment } from '../../world/types.ts';
import { bodyText, type Call, invalid, type JsonObject, ok, problem, type Reply, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { htmlUrl, nodeId, presentAccount } from '../present/account.ts';

const path = '/repos/{owner}/{repo}/commits/{commit_sha}/comments';

/** Comments on a commit as a whole. */
export const commitCommentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    permissions: ['contents:read'],
    answer: (call) =>
      onCommit(call, (sha) =>
        paged(
          call,
          call.repo.commitComments().filter((comment) => comment.sha === sha),
          (comment) => present(call, comment),
        ),
      ),
  },
  {
    method: 'POST',
    path,
    permissions: ['contents:read'],
    answer: (call) =>
      onCommit(call, (sha) => {
        const body = bodyText(call.body, 'body');
        if (body === null || body.trim() === '') return invalid('CommitComment', 'body', 'missing_field');
        return ok(present(call, call.repo.addCommitComment(sha, body)), 201);
      }),
  },
];

function onCommit({ params, repo }: Call, answer: (sha: string) => Reply): Reply {
  const sha = repo.resolve(params['commit_sha'] ?? '');
  return sha === null || repo.commit(sha) === null
    ? problem(422, `No commit found for SHA: ${params['commit_sha']}`)
    : answer(sha);
}

function present({ repo, site }: Call, comment: WorldCommitComment): JsonObject {
  const { fullName } = repo.data;
  const { at, body, by, id, sha } = comment;
  return {
    url: `${site.url}/repos/${fullName}/comments/${id}`,
    html_url: htmlUrl(`${fullName}/commit/${sha}#commitcomment-${id}`),
    id,
    node_id: nodeId(`commit comment ${id}`),
    user: by === null ? null : presentAccount(site, by),
    position: null,
    line: null,
    path: null,
    commit_id: sha,
    body,
    author_association: 'MEMBER',
    created_at: at,
    updated_at: at,
  };
}
