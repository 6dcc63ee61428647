import type { Fact, KeptIssue } from '@cm/model';

import type {
  ForgeActivities,
  ForgeChangeRecord,
  ForgeCollaborators,
  ForgeCommitComment,
  ForgeDiffFiles,
} from './forge-record.ts';
import type { CommentDone, ForgeStatus, IssuesKept, NewStatus, StickyComment } from './forge-results.ts';
import type { ForgeProtection } from './forge-protection.ts';
import type { ForgeRequirements } from './forge-requirements.ts';
import type { CommitDone, GitCommit, NewCommit } from './git-port.ts';

/** GitHub, as far as the controls ask it. Without a token every answer is unavailable, with that reason. */
export interface ForgePort {
  /** Whether calls can be made at all; false on a laptop without a token. */
  readonly hasToken: boolean;
  readonly repository: (repo: RepoName) => Promise<Fact<ForgeRepository>>;
  /** A file at a commit or branch; null where it is proved absent (the commit is readable, the path is not there). */
  readonly fileAt: (repo: RepoName, path: string, ref: string) => Promise<Fact<Uint8Array | null>>;
  readonly pullRequest: (repo: RepoName, number: number) => Promise<Fact<ForgePullRequest>>;
  /** All commits of `base...head`, oldest first, every page; `total` is what GitHub says the count is. */
  readonly compare: (repo: RepoName, base: string, head: string) => Promise<Fact<ForgeComparison>>;
  /** `ahead` or `identical`: `base` is reachable from `head`. One small request. */
  readonly compareStatus: (repo: RepoName, base: string, head: string) => Promise<Fact<ForgeCompareStatus>>;
  /** Pull requests that a commit came from. */
  readonly pullRequestsOfCommit: (repo: RepoName, sha: string) => Promise<Fact<readonly ForgePullRequest[]>>;
  /** Open pull requests into a branch, those changed last first. */
  readonly openPullRequests: (repo: RepoName, base: string) => Promise<Fact<ForgeOpenPullRequests>>;
  readonly pullRequestFiles: (repo: RepoName, number: number) => Promise<Fact<ForgePullRequestFiles>>;
  /** Open pull requests whose head is that branch of a repository of `owner`: GitHub's list of a commit leaves out forks. */
  readonly pullRequestsFrom: (
    repo: RepoName,
    head: { readonly owner: string; readonly branch: string },
  ) => Promise<Fact<readonly ForgePullRequest[]>>;
  /** Commits that touched a path, newest first, from `ref`; at most the newest 100. */
  readonly commitsOfPath: (repo: RepoName, path: string, ref: string) => Promise<Fact<readonly string[]>>;
  readonly reviews: (repo: RepoName, number: number) => Promise<Fact<readonly ForgeReview[]>>;
  /** An issue; GitHub counts a pull request as one. */
  readonly issue: (repo: RepoName, number: number) => Promise<Fact<ForgeIssue>>;
  /** Names of what stands in the root folder at a commit or branch. */
  readonly rootNames: (repo: RepoName, ref: string) => Promise<Fact<readonly string[]>>;
  /** What a tag stands on now. `name` is without `refs/tags/`. */
  readonly tagRef: (repo: RepoName, name: string) => Promise<Fact<ForgeTagRef>>;
  /** An annotated tag by the id of its object. */
  readonly tagObject: (repo: RepoName, sha: string) => Promise<Fact<ForgeTagObject>>;
  /** The newest workflow artifacts of that exact name, newest first, at most 100, of one run or of all; no expired ones. */
  readonly artifacts: (repo: RepoName, name: string, run?: number) => Promise<Fact<readonly ForgeArtifact[]>>;
  readonly workflowRun: (repo: RepoName, id: number) => Promise<Fact<ForgeRun>>;
  /** One file out of an artifact, by its exact name there; null where the artifact holds no such file. */
  readonly artifactFile: (
    repo: RepoName,
    artifact: number,
    name: string,
    maxBytes: number,
  ) => Promise<Fact<Uint8Array | null>>;
  /** All files of an artifact, to be unpacked one by one. What they hold is whatever the run's code put there. */
  readonly artifactArchive: (repo: RepoName, artifact: number) => Promise<Fact<ForgeArchive>>;
  /**
   * Keeps one comment on a pull request: the token's own comment that starts with `marker` is changed, else one is made.
   * The marker is put before the body.
   */
  readonly comment: (repo: RepoName, number: number, comment: StickyComment) => Promise<Fact<CommentDone>>;
  /**
   * Makes a commit on a branch, in one step and signed by GitHub for a token of an App or a workflow. A branch that is not
   * there begins with it, without a parent. A refusal (a protected branch, no permission) is unavailable, with the fix.
   */
  readonly commitFiles: (repo: RepoName, commit: NewCommit) => Promise<Fact<CommitDone>>;
  /** Every status that was ever set on a commit, newest first: one of the same context takes none away. */
  readonly statuses: (repo: RepoName, sha: string) => Promise<Fact<readonly ForgeStatus[]>>;
  readonly setStatus: (repo: RepoName, sha: string, status: NewStatus) => Promise<Fact<true>>;
  /** Of the newest commits of the default branch, at most 100, those that have a status of that context; newest first. */
  readonly commitsWithStatus: (repo: RepoName, context: string, among: number) => Promise<Fact<readonly string[]>>;
  /** Alerts of one kind that are open, and of Dependabot those that were dismissed; every page, 100 at a time. */
  readonly alerts: (repo: RepoName, kind: ForgeAlertKind) => Promise<Fact<readonly ForgeAlert[]>>;
  /**
   * Keeps the issues of a label: one is made for each key that has none open, and open ones whose key is not listed are
   * closed. Only issues that this token's own account made, and whose body starts with the marker of the label, are touched.
   */
  readonly keepIssues: (repo: RepoName, label: string, open: readonly KeptIssue[]) => Promise<Fact<IssuesKept>>;
  /** Types of the rules that rulesets put on a branch: `deletion`, `non_fast_forward`, `update`, … Branch protection is none of them. */
  readonly branchRules: (repo: RepoName, branch: string) => Promise<Fact<readonly string[]>>;
  /** What a branch requires of what lands on it. */
  readonly requirements: (repo: RepoName, branch: string) => Promise<Fact<ForgeRequirements>>;
  /** Names of the labels that a repository has, every page. */
  readonly labels: (repo: RepoName) => Promise<Fact<readonly string[]>>;
  /** Who wrote, changed, labelled and approved a pull request; `marker` begins the comment that is looked for. */
  readonly changeRecord: (repo: RepoName, number: number, marker: string) => Promise<Fact<ForgeChangeRecord>>;
  /** Every file of a pull request with its former name and its hunks: 100 a request, 3,000 at most. */
  readonly pullRequestDiff: (repo: RepoName, number: number) => Promise<Fact<ForgeDiffFiles>>;
  /** What `head` changes since it left `base`: one request, 300 files at most. */
  readonly compareFiles: (repo: RepoName, base: string, head: string) => Promise<Fact<ForgeDiffFiles>>;
  /** Who may do what in a repository; at most the first 300. */
  readonly collaborators: (repo: RepoName) => Promise<Fact<ForgeCollaborators>>;
  /** Logins of a team's members; needs a token of an App with `members: read`. */
  readonly teamMembers: (organisation: string, team: string) => Promise<Fact<readonly string[]>>;
  /** What happened to a branch: its newest `most` events, or those of a period. */
  readonly activity: (
    repo: RepoName,
    branch: string,
    asked: { readonly most: number; readonly period?: 'day' | 'week' | 'month' | 'quarter' | 'year' },
  ) => Promise<Fact<ForgeActivities>>;
  /** Comments on a commit, oldest first, at most 300. */
  readonly commitComments: (repo: RepoName, sha: string) => Promise<Fact<readonly ForgeCommitComment[]>>;
  /** Rulesets and classic protection of a branch: all that the token may read of them. */
  readonly protection: (repo: RepoName, branch: string) => Promise<Fact<ForgeProtection>>;
}

export type ForgeAlertKind = 'code-scanning' | 'dependabot' | 'secret-scanning';

/** An alert as GitHub keeps it. Texts are outside data; dates are ISO 8601 in UTC. */
export interface ForgeAlert {
  readonly kind: ForgeAlertKind;
  readonly number: number;
  readonly state: 'dismissed' | 'fixed' | 'open';
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** Why it was dismissed; null where it was not. */
  readonly dismissal: string | null;
  /** Its advisory's ids; of code the rule's, of a secret its type. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly package: { readonly ecosystem: string; readonly name: string } | null;
  /** GitHub's own word; null where it rates nothing. */
  readonly severity: string | null;
  readonly cvss: readonly { readonly vector: string; readonly score: number | null }[];
  readonly malware: boolean;
  /** A manifest or a file; empty where GitHub does not say. */
  readonly path: string;
  readonly line: number | null;
  readonly fixedVersion: string | null;
  readonly publishedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly url: string | null;
}

export interface ForgeArtifact {
  readonly id: number;
  /** Of the zip file. */
  readonly bytes: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** The run that made it; null where GitHub does not say. `fork`: it ran on a commit of another repository. */
  readonly run: {
    readonly id: number;
    readonly headSha: string;
    readonly headBranch: string | null;
    readonly fork: boolean;
  } | null;
}

/** The content of an artifact. */
export interface ForgeArchive {
  /** Plain paths with `/`, sorted; an entry with any other name is not listed. */
  readonly names: readonly string[];
  /** One file; unavailable over `maxBytes`, where it was packed to fill memory, or where all that was read is too much. */
  readonly read: (name: string, maxBytes: number) => Promise<Fact<Uint8Array>>;
}

export interface ForgeRun {
  readonly id: number;
  /** The workflow's file: `.github/workflows/ci.yml`. */
  readonly workflowPath: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Null when the fork was deleted. */
  readonly headRepository: RepoName | null;
  /** `success`, `failure`, …; null while it runs. */
  readonly conclusion: string | null;
}

/** `type` is `tag` for an annotated tag; else what a plain one stands on, `commit` nearly always. */
export interface ForgeTagRef {
  readonly sha: string;
  readonly type: string;
}

export interface ForgeTagObject {
  readonly sha: string;
  readonly name: string;
  readonly target: string;
  readonly targetType: string;
  readonly message: string;
  /** As GitHub keeps it apart from the message; null for none. */
  readonly signature: string | null;
}

/** `owner/name`. */
export type RepoName = string;

export interface ForgeAccount {
  readonly login: string;
  /** GitHub's own word for what the account is, never derived from its name. */
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin' | 'unknown';
}

/** A setting is null where GitHub did not say (an older server, or a token that may not see it). */
export interface MergeSettings {
  readonly allowSquash: boolean | null;
  readonly allowMerge: boolean | null;
  readonly allowRebase: boolean | null;
  readonly squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE' | null;
  readonly squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK' | null;
  readonly mergeTitle: 'PR_TITLE' | 'MERGE_MESSAGE' | null;
  readonly mergeMessage: 'PR_TITLE' | 'PR_BODY' | 'BLANK' | null;
}

export interface ForgeRepository {
  readonly fullName: RepoName;
  readonly defaultBranch: string;
  readonly merge: MergeSettings;
}

export interface ForgePullRequest {
  readonly number: number;
  readonly title: string;
  /** Empty where there is none. */
  readonly body: string;
  readonly author: ForgeAccount | null;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headRef: string;
  readonly headSha: string;
  /** Null when the fork was deleted. */
  readonly headRepository: RepoName | null;
  /** Commit count as GitHub says it; null in lists, which do not carry it. */
  readonly commits: number | null;
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
}

export interface ForgeOpenPullRequests {
  readonly pulls: readonly ForgeOpenPullRequest[];
  /** False: more are open than were asked for. */
  readonly whole: boolean;
  /** Requests that the token has left until GitHub counts anew; null where GitHub does not say. */
  readonly requestsLeft: number | null;
}

export interface ForgeOpenPullRequest {
  readonly number: number;
  /** Outside text. */
  readonly title: string;
  readonly headSha: string;
  readonly draft: boolean;
}

export interface ForgePullRequestFiles {
  readonly files: readonly ForgeChangedFile[];
  /** False: it changes more files than were asked for. */
  readonly whole: boolean;
}

/** `renamed` and `copied` bring a path that the base does not have, as `added` does. */
export interface ForgeChangedFile {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
}

export type ForgeCompareStatus = 'ahead' | 'behind' | 'identical' | 'diverged';

export interface ForgeComparison {
  readonly status: ForgeCompareStatus;
  readonly total: number;
  readonly commits: readonly ForgeCommit[];
}

/** A commit as git reads it, and whose account GitHub takes its author for. */
export interface ForgeCommit extends GitCommit {
  readonly author: ForgeAccount | null;
}

export interface ForgeIssue {
  readonly number: number;
  readonly isPullRequest: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601; null while it is open. */
  readonly closedAt: string | null;
}

export interface ForgeReview {
  readonly user: ForgeAccount | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string | null;
  readonly submittedAt: string | null;
  /** GitHub's `author_association` (`OWNER`, `MEMBER`, `COLLABORATOR`, …); null where it does not say. */
  readonly association: string | null;
}
