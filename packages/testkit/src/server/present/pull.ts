import { defaultAccount, type WorldAccount, type WorldPull, worldDate } from '../../world/types.ts';
import { labelsOf } from '../../world/change.ts';
import type { JsonObject, Site } from '../contract.ts';
import { idIn, type RepositoryState } from '../state.ts';
import { authorOf, htmlUrl, nodeId, presentAccount } from './account.ts';
import { presentFiles } from './commit.ts';
import { presentRepository } from './repository.ts';

/** GitHub's `pull-request`: one that was asked for by its number. */
export function presentPull(site: Site, repo: RepositoryState, pull: WorldPull): JsonObject {
  const files = pullFiles(site, repo, pull);
  const sum = (field: 'additions' | 'deletions'): number =>
    files.reduce((total, file) => total + Number(file[field]), 0);
  const merged = Boolean(pull.mergedAt);
  const open = pull.state !== 'closed' && !merged;
  return {
    ...presentSimplePull(site, repo, pull),
    merged,
    mergeable: open ? true : null,
    rebaseable: open ? true : null,
    mergeable_state: open ? 'clean' : 'unknown',
    merged_by: merged && pull.mergedBy !== null ? presentAccount(site, pull.mergedBy ?? defaultAccount) : null,
    comments: repo.comments().filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: repo.pullCommits(pull).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}

/** What a pull request changes against the point where it left its base. */
export function pullFiles(site: Site, repo: RepositoryState, pull: WorldPull): readonly JsonObject[] {
  return presentFiles(site, repo, repo.mergeBase(pull.base.sha, pull.head.sha), pull.head.sha);
}

/** A label, as a repository has it and a pull request. */
export function presentLabel(site: Site, repo: RepositoryState, name: string): JsonObject {
  return {
    id: idIn(repo, `label ${name}`),
    node_id: nodeId(`label ${name}`),
    url: `${site.url}/repos/${repo.data.fullName}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  };
}

/** GitHub's `pull-request-simple`: one in a list, which carries no counts. */
export function presentSimplePull(site: Site, repo: RepositoryState, pull: WorldPull): JsonObject {
  const { fullName } = repo.data;
  const api = `${site.url}/repos/${fullName}`;
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const html = htmlUrl(`${fullName}/pull/${pull.number}`);
  const closed = pull.state === 'closed' || Boolean(pull.mergedAt);
  const links = {
    review_comments_url: `${url}/comments`,
    commits_url: `${url}/commits`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${pull.head.sha}`,
    review_comment_url: `${api}/pulls/comments{/number}`,
  };
  return {
    id: idIn(repo, `pull ${pull.number}`),
    node_id: nodeId(`pull ${fullName} ${pull.number}`),
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    ...links,
    number: pull.number,
    state: closed ? 'closed' : 'open',
    locked: false,
    title: pull.title,
    user: presentAccount(site, authorOf(pull)),
    body: pull.body ?? null,
    labels: labelsOf(pull).map((name) => presentLabel(site, repo, name)),
    milestone: null,
    created_at: pull.createdAt ?? worldDate,
    updated_at: worldDate,
    closed_at: closed ? (pull.mergedAt ?? worldDate) : null,
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeCommitSha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: presentSide(site, pull.head, headRepository(site, repo, pull), authorOf(pull)),
    base: presentSide(site, pull.base, repo, defaultAccount),
    _links: {
      self: link(url),
      html: link(html),
      issue: link(issue),
      comments: link(links.comments_url),
      review_comments: link(links.review_comments_url),
      review_comment: link(links.review_comment_url),
      commits: link(links.commits_url),
      statuses: link(links.statuses_url),
    },
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: pull.draft ?? false,
  };
}

function link(href: string): JsonObject {
  return { href };
}

function headRepository(site: Site, repo: RepositoryState, pull: WorldPull): RepositoryState | null {
  if (pull.head.repository === undefined) return repo;
  return pull.head.repository === null ? null : site.state(pull.head.repository);
}

/** A deleted fork leaves its owner behind, who is taken to be the author. */
function presentSide(
  site: Site,
  { ref, sha }: { readonly ref: string; readonly sha: string },
  side: RepositoryState | null,
  author: WorldAccount,
): JsonObject {
  const owner =
    side === null ? author : { login: side.data.fullName.split('/')[0] ?? '', type: 'Organization' as const };
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: presentAccount(site, owner),
    repo: side === null ? null : presentRepository(site, side),
  };
}
