import { defaultAccount, type WorldComment, type WorldIssue, type WorldPull, worldDate } from '../../world/types.ts';
import type { JsonObject, Site } from '../contract.ts';
import { idIn, type RepositoryState } from '../state.ts';
import { htmlUrl, nodeId, presentAccount } from './account.ts';

/** GitHub's `issue`; a pull request is an issue with a `pull_request` part. */
export function presentIssue(site: Site, repo: RepositoryState, issue: WorldIssue, pull: WorldPull | null): JsonObject {
  const { fullName } = repo.data;
  const url = `${site.url}/repos/${fullName}/issues/${issue.number}`;
  const kind = pull === null ? 'issues' : 'pull';
  const html = htmlUrl(`${fullName}/${kind}/${issue.number}`);
  return {
    id: idIn(repo, `issue ${issue.number}`),
    node_id: nodeId(`issue ${fullName} ${issue.number}`),
    url,
    repository_url: `${site.url}/repos/${fullName}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number: issue.number,
    state: issue.state ?? 'open',
    locked: false,
    title: issue.title,
    body: issue.body ?? null,
    user: presentAccount(site, issue.user ?? defaultAccount),
    labels: [...(issue.labels ?? [])],
    assignee: null,
    assignees: [],
    milestone: null,
    comments: repo.comments().filter((comment) => comment.issue === issue.number).length,
    closed_at: issue.state === 'closed' ? (issue.closedAt ?? worldDate) : null,
    created_at: issue.createdAt ?? worldDate,
    updated_at: worldDate,
    author_association: 'CONTRIBUTOR',
    ...(pull === null ? {} : { pull_request: presentPullPart(site, repo, pull, html) }),
  };
}

function presentPullPart(site: Site, repo: RepositoryState, pull: WorldPull, html: string): JsonObject {
  return {
    url: `${site.url}/repos/${repo.data.fullName}/pulls/${pull.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: pull.mergedAt ?? null,
  };
}

/** GitHub's `issue-comment`. */
export function presentComment(site: Site, repo: RepositoryState, comment: WorldComment): JsonObject {
  const { fullName } = repo.data;
  return {
    id: comment.id,
    node_id: nodeId(`comment ${fullName} ${comment.id}`),
    url: `${site.url}/repos/${fullName}/issues/comments/${comment.id}`,
    html_url: htmlUrl(`${fullName}/issues/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: `${site.url}/repos/${fullName}/issues/${comment.issue}`,
    body: comment.body,
    user: presentAccount(site, comment.user ?? defaultAccount),
    created_at: comment.createdAt ?? worldDate,
    updated_at: comment.createdAt ?? worldDate,
    author_association: 'CONTRIBUTOR',
  };
}
