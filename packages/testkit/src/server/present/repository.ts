import { defaultMergeSettings, worldDate } from '../../world/types.ts';
import type { JsonObject, Site } from '../contract.ts';
import { idIn, type RepositoryState } from '../state.ts';
import { htmlUrl, nodeId, presentAccount } from './account.ts';

/** The addresses below a repository, by field name. Source: GitHub's REST description, `full-repository`. */
const addresses: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** GitHub's `full-repository`, with the merge settings that the token may see. */
export function presentFullRepository(site: Site, repo: RepositoryState): JsonObject {
  const merge = repo.data.merge === null ? {} : { ...defaultMergeSettings, ...repo.data.merge };
  return { ...presentRepository(site, repo), ...merge, network_count: 0, subscribers_count: 0 };
}

/** GitHub's `repository`, as it stands inside pull requests. */
export function presentRepository(site: Site, repo: RepositoryState): JsonObject {
  const { fullName, defaultBranch } = repo.data;
  const isPrivate = repo.data.private !== false;
  return {
    ...presentMinimalRepository(site, repo),
    clone_url: htmlUrl(`${fullName}.git`),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: htmlUrl(fullName),
    mirror_url: null,
    default_branch: defaultBranch,
    visibility: isPrivate ? 'private' : 'public',
    homepage: null,
    language: null,
    license: null,
    topics: [],
    size: 1,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    created_at: worldDate,
    updated_at: worldDate,
    pushed_at: worldDate,
  };
}

/** The short form of a repository, as it stands inside lists of other things. */
export function presentMinimalRepository(site: Site, repo: RepositoryState): JsonObject {
  const { fullName } = repo.data;
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${site.url}/repos/${fullName}`;
  return {
    id: idIn(repo, 'repository'),
    node_id: nodeId(`repository ${fullName}`),
    name,
    full_name: fullName,
    owner: presentAccount(site, { login: owner, type: 'Organization' }),
    private: repo.data.private !== false,
    html_url: htmlUrl(fullName),
    description: null,
    fork: repo.data.forkOf !== undefined,
    url,
    ...Object.fromEntries(Object.entries(addresses).map(([field, path]) => [field, `${url}${path}`])),
  };
}
