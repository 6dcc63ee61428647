import type { WorldAccount, WorldDeed, WorldFile, WorldSignature } from './basics.ts';

export interface WorldCommit {
  readonly sha: string;
  readonly parents?: readonly string[];
  readonly message: string;
  readonly author?: WorldSignature;
  readonly committer?: WorldSignature;
  readonly tree?: string;
  /** What it changed against its first parent: path to new content, or null where it was deleted. */
  readonly files?: Readonly<Record<string, WorldFile | null>>;
  /** Absent: it is not signed; false: it is signed, and GitHub cannot verify that. */
  readonly verified?: boolean;
  /** Whose signature it is; default the committer's account. `github`: made on github.com. */
  readonly signer?: WorldAccount | 'github' | null;
}

export interface WorldCollaborator {
  readonly account: WorldAccount;
  /** GitHub's `role_name`: `admin`, `maintain`, `write`, `triage`, `read`, or an organisation's own. */
  readonly role: string;
  /** What an organisation's own role stands on; the others say it themselves. */
  readonly base?: 'admin' | 'maintain' | 'write' | 'triage' | 'read';
}

/** What happened to a branch, in GitHub's words. */
export interface WorldActivity extends WorldDeed {
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
  /** Such as `refs/heads/main`. */
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

export interface WorldCommitComment extends WorldDeed {
  readonly id: number;
  readonly sha: string;
  readonly body: string;
}

/** Classic protection of a branch. What is absent is not required and not allowed. */
export interface WorldProtection {
  /** `app` is the only one that may report it; null or absent: any. */
  readonly checks?: readonly (string | { readonly context: string; readonly app?: number | null })[];
  readonly strict?: boolean;
  /** Null or absent: no pull request is required; else how many approvals. */
  readonly approvals?: number | null;
  readonly dismissStale?: boolean;
  readonly codeOwners?: boolean;
  readonly lastPush?: boolean;
  /** Whether it binds administrators too. */
  readonly admins?: boolean;
  readonly forcePushes?: boolean;
  readonly deletions?: boolean;
  readonly linear?: boolean;
  readonly signatures?: boolean;
  /** Who may land changes without a pull request: `kim`, `team:leads`, `app:renovate`. */
  readonly bypass?: readonly string[];
  /** The only ones that may push; absent: whoever may write. */
  readonly pushers?: readonly string[];
}

export interface WorldRuleset {
  readonly id: number;
  readonly name: string;
  /** Default `active`. */
  readonly enforcement?: 'active' | 'disabled' | 'evaluate';
  /** Default `branch`. */
  readonly target?: 'branch' | 'tag';
  /** `~ALL`, `~DEFAULT_BRANCH` or full names, `*` for any part of one; default `~DEFAULT_BRANCH`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** As the API gives them. */
  readonly rules: readonly { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> }[];
  /** Told only to a token with `administration: write`. */
  readonly bypass?: readonly {
    readonly actor_id: number | null;
    readonly actor_type:
      | 'DeployKey'
      | 'EnterpriseOwner'
      | 'Integration'
      | 'OrganizationAdmin'
      | 'RepositoryRole'
      | 'Team'
      | 'User';
    readonly bypass_mode: 'always' | 'exempt' | 'pull_request';
  }[];
  /** The organisation that it belongs to; absent: the repository. */
  readonly organisation?: string;
  /** ISO 8601, UTC; default `worldDate`. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
}
