/** A pull request, as far as GitHub's merge messages depend on it. */
export interface LandingPullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly headRef: string;
  /** Owner of the head repository; null where the fork is gone. */
  readonly headOwner: string | null;
  /** Login of who opened it; null where unknown. */
  readonly author: string | null;
  /** Names and addresses known to be the author's, which commits without a login are compared with. */
  readonly authorNames?: readonly string[];
  readonly authorEmails?: readonly string[];
}

/** A commit of the pull request. */
export interface LandingCommit {
  readonly message: string;
  /** How many parents it has: 2 or more is a merge. */
  readonly parents: number;
  readonly authorName: string;
  readonly authorEmail: string;
  /** Null or absent where GitHub did not say. */
  readonly authorLogin?: string | null;
}

/** The repository's settings as GitHub names them; null where unknown. Fits the application's `MergeSettings`. */
export interface LandingSettings {
  readonly squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE' | null;
  readonly squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK' | null;
  readonly mergeTitle: 'PR_TITLE' | 'MERGE_MESSAGE' | null;
  readonly mergeMessage: 'PR_TITLE' | 'PR_BODY' | 'BLANK' | null;
}

/** A message that a merge would write, as GitHub proposes it; who merges may still edit it. */
export interface PredictedMessage {
  readonly method: 'squash' | 'merge' | 'rebase';
  readonly title: string;
  readonly body: string;
  /** What had to be taken for granted; null where everything was known and is documented. */
  readonly assumption: string | null;
}
