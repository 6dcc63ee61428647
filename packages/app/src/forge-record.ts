import type { ForgeAccount, RepoName } from './forge-port.ts';

/**
 * A pull request with everything that says who wrote, changed, labelled and approved it: one GraphQL answer (and one more
 * for each further 100 commits). Texts are outside data; times are ISO 8601 in UTC. A list of which GitHub has more than
 * was asked for says so by its `…Whole`: what was not seen is no proof of anything.
 */
export interface ForgeChangeRecord {
  readonly number: number;
  readonly title: string;
  /** Empty where there is none. */
  readonly body: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  /** Null for a deleted account. */
  readonly author: ForgeAccount | null;
  readonly baseRef: string;
  readonly headRef: string;
  readonly headSha: string;
  /** Null where the fork was deleted. */
  readonly headRepository: RepoName | null;
  readonly fork: boolean;
  readonly createdAt: string;
  readonly mergedAt: string | null;
  readonly mergedBy: ForgeAccount | null;
  readonly mergeCommit: string | null;
  /** Edits of the description, newest first. */
  readonly edits: readonly ForgeEdit[];
  readonly editsWhole: boolean;
  /** Changes of the title, oldest first. */
  readonly renames: readonly ForgeRename[];
  readonly labels: readonly string[];
  /** Who put a label on or took it off, oldest first. */
  readonly labelled: readonly ForgeLabelling[];
  /** Force pushes of the head branch, oldest first. */
  readonly forcePushes: readonly {
    readonly at: string;
    readonly by: ForgeAccount | null;
    readonly after: string | null;
  }[];
  /** Changes of the base branch by people, oldest first; absent: none. */
  readonly retargets?: readonly ForgeRename[];
  /** False: there are more labels, renames, label events, force pushes or changes of the base than were asked for. */
  readonly timelineWhole: boolean;
  /** Oldest first. */
  readonly reviews: readonly ForgeRecordReview[];
  readonly reviewsWhole: boolean;
  /** Oldest first. */
  readonly commits: readonly ForgeRecordCommit[];
  /** False: GitHub has more commits than it lists (250), or more authors of one than were asked for. */
  readonly commitsWhole: boolean;
  /** Issues that the pull request closes, with their texts: a change request may stand in one. */
  readonly closes: readonly ForgeClosedIssue[];
  /** Statuses that the head commit has now. */
  readonly statuses: readonly {
    readonly context: string;
    readonly state: 'error' | 'failure' | 'pending' | 'success';
    readonly description: string;
  }[];
  /** The comment of this token's own account that begins with the marker that was asked for; null for none. */
  readonly ownComment: { readonly id: number; readonly body: string; readonly url: string | null } | null;
  /** False: there are more comments than were looked through. */
  readonly commentsWhole: boolean;
  /** Which parts GitHub did not give (issues, statuses, comments), each with what to do: those are empty, which proves nothing. */
  readonly unread?: readonly string[];
  /** The first hundred people of the repository, by the five roles that GitHub has; null or left out where it did not tell. */
  readonly collaborators?: ForgeCollaborators | null;
  /** What GitHub says the questions cost, in points; null where it does not say. */
  readonly points: number | null;
}

export interface ForgeEdit {
  readonly at: string;
  readonly by: ForgeAccount | null;
  /** The whole description after that edit; null where GitHub does not tell it. */
  readonly text: string | null;
}

export interface ForgeRename {
  readonly at: string;
  readonly by: ForgeAccount | null;
  readonly from: string;
  readonly to: string;
}

export interface ForgeLabelling {
  readonly at: string;
  readonly by: ForgeAccount | null;
  readonly label: string;
  readonly put: boolean;
}

export interface ForgeRecordReview {
  /** Null for a deleted account. */
  readonly user: ForgeAccount | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** Null where the commit is gone after a force push. */
  readonly commit: string | null;
  /** Null while it is pending. */
  readonly submittedAt: string | null;
  /** Whether its author may push to the repository; null where GitHub does not say. */
  readonly canPush: boolean | null;
  readonly url: string | null;
}

export interface ForgeRecordCommit {
  readonly sha: string;
  /** Of commits after the first hundred none is asked for. */
  readonly parents: readonly string[];
  readonly message: string;
  /** Everybody whom GitHub names as author: the first is the author, the rest are co-authors. */
  readonly authors: readonly ForgeSigner[];
  readonly committer: ForgeSigner | null;
  /** Whether GitHub verified the signature, and for whom it was made. */
  readonly verified: boolean;
  readonly authorsWhole: boolean;
}

/** A name in a commit; `login` is null where the address belongs to no account. */
export interface ForgeSigner {
  readonly login: string | null;
  readonly name: string;
  readonly email: string;
}

export interface ForgeClosedIssue {
  readonly number: number;
  readonly repository: RepoName;
  readonly title: string;
  readonly body: string;
  readonly author: ForgeAccount | null;
}

/** One file of a pull request or of a comparison, as REST tells it. */
export interface ForgeDiffFile {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** The name before a rename; null otherwise. */
  readonly previous: string | null;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks of the unified diff; null where GitHub leaves them out (binary, too large, a rename alone). */
  readonly patch: string | null;
  /** Id of the blob; null where GitHub does not say. */
  readonly blob: string | null;
}

export interface ForgeDiffFiles {
  readonly files: readonly ForgeDiffFile[];
  /** False: GitHub lists no more (3,000 of a pull request, 300 of a comparison), so there may be others. */
  readonly whole: boolean;
}

export interface ForgeCollaborators {
  readonly people: readonly ForgeCollaborator[];
  readonly whole: boolean;
}

export interface ForgeCollaborator {
  readonly account: ForgeAccount;
  /** GitHub's `role_name`: `admin`, `maintain`, `write`, `triage`, `read`, or an organisation's own. */
  readonly role: string;
  readonly canPush: boolean;
  /** Whether it may maintain or administer, whatever its role is called. */
  readonly maintains: boolean;
}

/** What happened to a branch. Source: GitHub's REST documentation, "List repository activities". */
export interface ForgeActivity {
  readonly id: number;
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
  readonly at: string;
  readonly by: ForgeAccount | null;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

export interface ForgeActivities {
  /** Newest first. */
  readonly items: readonly ForgeActivity[];
  /** False: there are older ones that were asked for and not read. */
  readonly whole: boolean;
}

export interface ForgeCommitComment {
  readonly by: ForgeAccount | null;
  readonly at: string;
  readonly body: string;
  readonly url: string | null;
}
