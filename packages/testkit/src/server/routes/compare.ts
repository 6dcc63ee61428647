import { type Call, notFound, ok, type Reply, type Route } from '../contract.ts';
import { pageOf } from '../paging.ts';
import { htmlUrl } from '../present/account.ts';
import { commitOf, presentCommit, presentFiles } from '../present/commit.ts';

/** What GitHub lists where no page is asked for; the newest are kept. Source: REST, "Compare two commits". */
const unpagedLimit = 250;
const fileLimit = 300;

/** Two commits against each other. */
export const compareRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    permissions: ['contents:read'],
    answer: compare,
  },
];

function compare(call: Call): Reply {
  const { repo, site } = call;
  const basehead = call.params.basehead ?? '';
  const dots = basehead.indexOf('...');
  if (dots < 0) return notFound();
  const base = repo.resolve(basehead.slice(0, dots));
  const head = repo.resolve(basehead.slice(dots + 3));
  const fork = base === null || head === null ? null : repo.mergeBase(base, head);
  if (base === null || head === null || fork === null) return notFound();
  const ahead = repo.range(base, head);
  const behind = repo.range(head, base).length;
  const pagedCall = call.query.has('page') || call.query.has('per_page');
  const page = pageOf(call, ahead.length);
  const listed = pagedCall ? ahead.slice(page.start, page.end) : ahead.slice(-unpagedLimit);
  const commit = (sha: string): unknown => presentCommit(site, repo, commitOf(repo, sha));
  const html = htmlUrl(`${repo.data.fullName}/compare/${basehead}`);
  const json = {
    url: call.address,
    html_url: html,
    permalink_url: htmlUrl(`${repo.data.fullName}/compare/${base}...${head}`),
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commit(base),
    merge_base_commit: commit(fork),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: listed.map(commit),
    ...(page.number === 1 ? { files: presentFiles(site, repo, fork, head).slice(0, fileLimit) } : {}),
  };
  return pagedCall ? { ...ok(json), headers: page.headers } : ok(json);
}

function statusOf(ahead: number, behind: number): 'ahead' | 'behind' | 'diverged' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
