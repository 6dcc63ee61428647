import { join } from 'node:path';

import { git } from './git.ts';
import type { TestRepository } from './make.ts';

/** The commits of a pull request as GitHub keeps them in the base repository. */
export interface PullRequestRefs {
  readonly number: number;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  /** The test merge. */
  readonly merge: string;
}

/**
 * Makes `refs/pull/N/head` and GitHub's test merge `refs/pull/N/merge`, whose parents are the base's tip and the head.
 * With `removeBranch` the head is only there as the pull request's, as it is for a fork. Throws on a conflict.
 */
export function addPullRequest(
  repo: TestRepository,
  pull: { readonly number: number; readonly base?: string; readonly head: string; readonly removeBranch?: boolean },
): PullRequestRefs {
  const ref = pull.base ?? repo.defaultBranch;
  const base = repo.sha(ref);
  const head = repo.sha(pull.head);
  const author = {
    GIT_AUTHOR_NAME: 'acme-dev',
    GIT_AUTHOR_EMAIL: 'dev@acme.example',
    GIT_AUTHOR_DATE: '2026-01-06T09:00:00Z',
  };
  const env = {
    ...author,
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
    GIT_COMMITTER_DATE: '2026-01-06T09:00:00Z',
    GIT_INDEX_FILE: join(repo.folder('index'), 'index'),
  };
  const fork = repo.git('merge-base', base, head);
  git(repo.path, ['read-tree', '-i', '-m', '--aggressive', fork, base, head], { env });
  const tree = git(repo.path, ['write-tree'], { env });
  const message = `Merge ${head} into ${base}`;
  const merge = git(repo.path, ['commit-tree', tree, '-p', base, '-p', head, '-m', message], { env });
  repo.git('update-ref', `refs/pull/${pull.number}/head`, head);
  repo.git('update-ref', `refs/pull/${pull.number}/merge`, merge);
  if (pull.removeBranch === true) repo.git('update-ref', '-d', `refs/heads/${pull.head}`);
  return { number: pull.number, base: { ref, sha: base }, head: { ref: pull.head, sha: head }, merge };
}
