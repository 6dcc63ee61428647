import { type Call, notFound, ok, problem, type Reply, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { commitOf, presentCommit, presentFiles } from '../present/commit.ts';
import { presentSimplePull } from '../present/pull.ts';

/** Commits: of a branch or a path, one by one, and the pull requests they came from. */
export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits',
    permissions: ['contents:read'],
    query: ['path', 'sha'],
    answer: listCommits,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    permissions: ['contents:read'],
    answer: oneCommit,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    permissions: ['pull-requests:read'],
    answer: (call) => {
      const sha = call.repo.resolve(call.params.commit_sha ?? '');
      if (sha === null) return problem(422, `No commit found for SHA: ${call.params.commit_sha}`);
      return paged(call, call.repo.pullsOf(sha), (pull) => presentSimplePull(call.site, call.repo, pull));
    },
  },
];

function listCommits(call: Call): Reply {
  const { repo } = call;
  const start = repo.resolve(call.query.get('sha') ?? repo.data.defaultBranch);
  if (start === null) return notFound();
  const path = call.query.get('path');
  const newestFirst = repo.range(null, start).toReversed();
  const wanted = path === null ? newestFirst : newestFirst.filter((sha) => touches(call, sha, path));
  return paged(call, wanted, (sha) => presentCommit(call.site, repo, commitOf(repo, sha)));
}

/** A merge that only brings in what its second parent did is left out, as git simplifies history. */
function touches(call: Call, sha: string, path: string): boolean {
  const { files = {}, parents = [] } = call.repo.commit(sha) ?? {};
  const named = Object.keys(files).some((name) => name === path || name.startsWith(`${path}/`));
  if (!named || parents.length < 2) return named;
  const own = JSON.stringify(call.repo.fileAt(sha, path));
  return parents.every((parent) => JSON.stringify(call.repo.fileAt(parent, path)) !== own);
}

function oneCommit(call: Call): Reply {
  const { repo, site } = call;
  const sha = repo.resolve(call.params.ref ?? '');
  if (sha === null) return problem(422, `No commit found for SHA: ${call.params.ref}`);
  if (/application\/vnd\.github(?:\.v3)?\.sha/.test(call.accept)) {
    return { status: 200, bytes: Buffer.from(sha), type: 'application/vnd.github.sha; charset=utf-8' };
  }
  const commit = commitOf(repo, sha);
  const files = presentFiles(site, repo, commit.parents?.[0] ?? null, sha);
  const sum = (field: 'additions' | 'deletions'): number =>
    files.reduce((total, file) => total + Number(file[field]), 0);
  const [additions, deletions] = [sum('additions'), sum('deletions')];
  const stats = { additions, deletions, total: additions + deletions };
  return ok({ ...presentCommit(site, repo, commit), stats, files });
}
