import type { ChangeContext } from './change.ts';

const ofTheFork: readonly string[] = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/**
 * Whether the run's token only reads, whatever the workflow says: it was started by the pull request of a fork. A run on
 * `workflow_run`, `issue_comment` or `pull_request_target` is the base repository's own, whoever wrote the change. Source:
 * GitHub's documentation, "Events that trigger workflows".
 */
export function onlyReads({ change, pullRequest }: ChangeContext): boolean {
  return pullRequest !== null && pullRequest.fork && ofTheFork.includes(change.event);
}
