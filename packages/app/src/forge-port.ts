import type { Fact } from '@cm/model';

import type { GitCommit } from './git-port.ts';

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
  /** The newest workflow artifacts of that exact name, newest first, at most 100; expired ones are left out. */
  readonly artifacts: (repo: RepoName, name: string) => Promise<Fact<readonly ForgeArtifact[]>>;
  readonly workflowRun: (repo: RepoName, id: number) => Promise<Fact<ForgeRun>>;
  /** One file out of an artifact, by its exact name there; null where the artifact holds no such file. */
  readonly artifactFile: (
    repo: RepoName,
    artifact: number,
    name: string,
    maxBytes: number,
  ) => Promise<Fact<Uint8Array | null>>;
  /**
   * Keeps one comment on a pull request: the token's own comment that starts with `marker` is changed, else one is made.
   * The marker is put before the body.
   */
  readonly comment: (repo: RepoName, number: number, comment: StickyComment) => Promise<Fact<CommentDone>>;
}

export interface StickyComment {
  /** An HTML comment that names the control: `<!-- cm-actions coverage-gate -->`. */
  readonly marker: string;
  /** Markdown; with the marker at most 65,000 characters. */
  readonly body: string;
}

export interface CommentDone {
  readonly done: 'created' | 'updated' | 'unchanged';
  /** Where it can be read; null where GitHub does not say. */
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
