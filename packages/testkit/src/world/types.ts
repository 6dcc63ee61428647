import type { WorldAccount, WorldFile, WorldSignature } from './basics.ts';
import type { WorldPull } from './pull-types.ts';
import type {
  WorldActivity,
  WorldCollaborator,
  WorldCommit,
  WorldCommitComment,
  WorldProtection,
  WorldRuleset,
} from './repository-types.ts';

export * from './basics.ts';
export type * from './pull-types.ts';
export type * from './repository-types.ts';

/** A GitHub site as plain data: what the server serves and the in-memory forge answers. Nothing in it is computed. */
export interface World {
  readonly repositories: readonly WorldRepository[];
  /** The one token that is accepted; without it `defaultToken` with every permission. */
  readonly token?: WorldToken;
  /** Accounts by commit e-mail, as GitHub links a commit to a person or a bot; no-reply addresses name their account. */
  readonly accounts?: Readonly<Record<string, WorldAccount>>;
  /** `organisation/team` to the logins of its members. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
}

export interface WorldToken {
  readonly value: string;
  readonly permissions: TokenPermissions;
  /** Who writes with it; default `github-actions[bot]`, as with a workflow's token. */
  readonly account?: WorldAccount;
}

/** As in a workflow's `permissions:`; what a record does not name is `none`. */
export type TokenPermissions = 'read-all' | 'write-all' | Readonly<Record<string, 'read' | 'write' | 'none'>>;

export interface WorldRepository {
  readonly fullName: string;
  readonly defaultBranch: string;
  /** Branch name to commit. */
  readonly branches?: Readonly<Record<string, string>>;
  /** Tag name to commit, or to the id of an annotated tag. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly annotatedTags?: readonly WorldTag[];
  readonly commits?: readonly WorldCommit[];
  /** Whole files by branch or commit and path, for tests that need no history. They win over the commits' files. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, WorldFile>>>>;
  readonly pulls?: readonly WorldPull[];
  readonly issues?: readonly WorldIssue[];
  /** Names of the labels that there are to put on; default none. */
  readonly labels?: readonly string[];
  readonly comments?: readonly WorldComment[];
  readonly statuses?: readonly WorldStatus[];
  readonly runs?: readonly WorldRun[];
  readonly artifacts?: readonly WorldArtifact[];
  readonly alerts?: readonly WorldAlert[];
  readonly deployments?: readonly WorldDeployment[];
  /** Branch name to the types of the rules that rulesets put on it: `deletion`, `non_fast_forward`. */
  readonly rules?: Readonly<Record<string, readonly ('creation' | 'deletion' | 'non_fast_forward' | 'update')[]>>;
  /** Branch name to the checks that a ruleset requires on it. */
  readonly checks?: Readonly<Record<string, readonly string[]>>;
  /** Branch name to the checks that its classic protection requires, or to all that the protection says. */
  readonly protection?: Readonly<Record<string, readonly string[] | WorldProtection>>;
  /** True: the plan of this private repository has no protection of branches, and GitHub says so to whoever asks. */
  readonly withoutProtection?: boolean;
  /** Whole rulesets, beside what `rules` and `checks` say in short. */
  readonly rulesets?: readonly WorldRuleset[];
  /** Absent: nobody is told of, and everybody who reviews may push. */
  readonly collaborators?: readonly WorldCollaborator[];
  /** What happened to branches, oldest first. */
  readonly activity?: readonly WorldActivity[];
  /** Oldest first. */
  readonly commitComments?: readonly WorldCommitComment[];
  /** As the API gives them, `allow_squash_merge` and so on; null: the server does not tell them. */
  readonly merge?: Partial<WorldMergeSettings> | null;
  /** Default true, as in a company: on a public repository every token may read. */
  readonly private?: boolean;
  /** False: the token may not know that it exists, so every answer is 404. */
  readonly visible?: boolean;
  /** Full name of the repository this one was forked from; both see each other's commits. */
  readonly forkOf?: string;
}

export interface WorldMergeSettings {
  readonly allow_squash_merge: boolean;
  readonly allow_merge_commit: boolean;
  readonly allow_rebase_merge: boolean;
  readonly squash_merge_commit_title: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE';
  readonly squash_merge_commit_message: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK';
  readonly merge_commit_title: 'PR_TITLE' | 'MERGE_MESSAGE';
  readonly merge_commit_message: 'PR_TITLE' | 'PR_BODY' | 'BLANK';
}

/** A new repository's settings. Source: GitHub's REST documentation, "Create a repository". */
export const defaultMergeSettings: WorldMergeSettings = {
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
  squash_merge_commit_message: 'COMMIT_MESSAGES',
  merge_commit_title: 'MERGE_MESSAGE',
  merge_commit_message: 'PR_TITLE',
};

export interface WorldTag {
  readonly sha: string;
  readonly tag: string;
  readonly object: string;
  readonly message: string;
  readonly tagger?: WorldSignature;
}

export interface WorldIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly user?: WorldAccount;
  readonly labels?: readonly string[];
  /** ISO 8601, UTC; default `worldDate`. */
  readonly createdAt?: string;
  /** Counts where `state` is `closed`; default `worldDate`. */
  readonly closedAt?: string;
}

export interface WorldComment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly body: string;
  readonly user?: WorldAccount;
  /** ISO 8601, UTC; default `worldDate`. */
  readonly createdAt?: string;
}

/** An alert of GitHub's; `kind` says which of the fields below it has. */
export interface WorldAlert {
  readonly kind: 'code-scanning' | 'dependabot' | 'secret-scanning';
  readonly number: number;
  /** ISO 8601, UTC; default `worldDate`. */
  readonly createdAt?: string;
  readonly state?: 'dismissed' | 'open';
  /** A GHSA id, a rule's id, or a type of secret. */
  readonly id: string;
  readonly cve?: string;
  readonly package?: { readonly ecosystem: string; readonly name: string };
  readonly severity?: 'critical' | 'high' | 'low' | 'medium';
  readonly vector?: string;
  readonly malware?: boolean;
  readonly path?: string;
  readonly line?: number;
  readonly fixedVersion?: string;
}

/** A run of a workflow. */
export interface WorldRun {
  readonly id: number;
  /** The workflow's file, such as `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly headSha: string;
  /** Default the repository's default branch. */
  readonly headBranch?: string | null;
  /** Full name of the repository that the commit came from; default this one. */
  readonly headRepository?: string;
  /** Default `push`. */
  readonly event?: string;
  /** Default `success`; null while it runs. */
  readonly conclusion?: string | null;
}

export interface WorldArtifact {
  readonly id: number;
  readonly name: string;
  /** Name in the zip file to content. */
  readonly files: Readonly<Record<string, WorldFile>>;
  /** Id of the run that made it. */
  readonly run: number;
  /** ISO 8601, UTC; default `worldDate`. */
  readonly createdAt?: string;
  readonly expired?: boolean;
}

export interface WorldStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description?: string | null;
  readonly targetUrl?: string | null;
  /** Who set it; default `defaultAccount`. */
  readonly by?: WorldAccount;
}

/** What was deployed to an environment. */
export interface WorldDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  /** Default `deploy`. */
  readonly task?: string;
  readonly description?: string | null;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Its states, oldest first. */
  readonly states: readonly DeploymentState[];
}

/** In GitHub's words. */
export type DeploymentState = 'error' | 'failure' | 'in_progress' | 'inactive' | 'pending' | 'queued' | 'success';

/** Accepted where the world names no token; made up, and recognisable in a log. */
export const defaultToken: WorldToken = { value: 'ghs_testkit0000000000000000000000000000', permissions: 'write-all' };
