import { featureBranch } from './history.ts';

/** Commits that the event names. */
export interface Tips {
  readonly base: string;
  readonly head: string;
}

const repository = {
  id: 1,
  name: 'orders',
  full_name: 'acme/orders',
  private: true,
  fork: false,
  default_branch: 'main',
  owner: { login: 'acme', id: 1, type: 'Organization' },
};

/** Squash merging only, with GitHub's own defaults for the message. */
const mergeSettings = {
  allow_squash_merge: true,
  allow_merge_commit: false,
  allow_rebase_merge: false,
  squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
  squash_merge_commit_message: 'COMMIT_MESSAGES',
  merge_commit_title: 'MERGE_MESSAGE',
  merge_commit_message: 'PR_TITLE',
};

/** What a runner would find at GITHUB_EVENT_PATH for the demonstration's pull request. */
export function pullRequestEvent({ base, head }: Tips, commits: number): unknown {
  const user = { login: 'a-developer', id: 2, type: 'User' };
  const repo = { ...repository, ...mergeSettings };
  return {
    action: 'opened',
    number: 12,
    pull_request: {
      id: 12,
      number: 12,
      state: 'open',
      draft: false,
      title: 'refctor(orders): list open orders, page by page',
      body: 'Lists the open orders, and cuts long lists into pages.\n',
      user,
      commits,
      merged_at: null,
      merge_commit_sha: null,
      base: { ref: 'main', sha: base, label: 'acme:main', repo },
      head: { ref: featureBranch, sha: head, label: `acme:${featureBranch}`, repo },
    },
    repository,
    sender: user,
  };
}
