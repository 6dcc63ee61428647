import type { Change } from '@cm/model';

import type { ForgeAccount, ForgePullRequest, MergeSettings } from './forge-port.ts';

/** The event as the runner gives it, or as the CLI makes it. `payload` is outside data: read it with care. */
export interface EventSource {
  /** `pull_request`, `push`, …; on a laptop `cli`. */
  readonly name: string;
  readonly payload: unknown;
  /** `GITHUB_REPOSITORY`, `GITHUB_SHA`, `GITHUB_REF`; null where not set. */
  readonly repository: string | null;
  readonly sha: string | null;
  readonly ref: string | null;
  /** `cm --base --head`, or `--range`; null on a runner. */
  readonly range: CliRange | null;
}

/** Revision expressions as typed. A null head is `HEAD`, a null base the default branch, an empty base all of history. */
export interface CliRange {
  readonly base: string | null;
  readonly head: string | null;
}

/** What the event table made of an event: what is judged, against which base, under which policy commit. */
export interface ChangeContext {
  readonly kind: ChangeKind;
  readonly change: Change;
  /** The default branch's short name; null where unknown. */
  readonly defaultBranch: string | null;
  readonly pullRequest: PullRequestContext | null;
  readonly push: PushContext | null;
  /** Set where the change is a tag. */
  readonly tag?: TagContext | null;
  /** The base as it was typed on the command line: a name tells what a hash does not. */
  readonly typedBase?: string | null;
  /**
   * Set on `workflow_run`: the run of the pull request's own workflow that ended. The checkout is then of the default
   * branch and not of the change, and what that run left behind is hearsay (DESIGN §8).
   */
  readonly endedRun?: EndedRun | null;
  /**
   * The run is on the default branch whatever the change is (`issue_comment`): what is checked out is not the change, and
   * what lies in the workspace says nothing of it.
   */
  readonly elsewhere?: true;
  /** Who caused the event, by GitHub's word; null where it does not say. */
  readonly sender?: ForgeAccount | null;
  /** What happened, in GitHub's word: `opened`, `synchronize`, `submitted`, …; null where the event has no such word. */
  readonly action?: string | null;
  /** Branch that the change is on, short; null where detached or unknown. */
  readonly branch: string | null;
  /** Branch that the change goes into, short: the policy may let a protected one have its own policy file. */
  readonly baseBranch?: string | null;
  /** Where the policy that judges this change stands. */
  readonly policyAt: PolicyAnchor;
  /** Why the change could not be worked out; judged `unknown`. */
  readonly problem: ChangeProblem | null;
}

/**
 * The commit of the default branch that judges a change (DESIGN §8). `commit`: known by the event. `branch`: the tip has
 * to be looked up. `local`: a laptop's own idea of the default branch. `nowhere`: there is no repository, so there is no policy file.
 */
export type PolicyAnchor =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'local' }
  | { readonly kind: 'nowhere' };

/**
 * `range`: base and head are given (CLI, workflow_dispatch). `none`: proved that there is nothing to judge (a deleted
 * branch, a run whose pull request has moved on, a comment on an issue). `unsupported`: the event is not in the table.
 */
export type ChangeKind = 'pull-request' | 'merge-group' | 'push' | 'tag' | 'range' | 'none' | 'unsupported';

/** A run that ended, by GitHub's own word. */
export interface EndedRun {
  readonly id: number;
  /** The workflow's file: `.github/workflows/ci.yml`. */
  readonly workflowPath: string;
}

export interface ChangeProblem {
  readonly what: string;
  readonly fix: string;
}

export interface PullRequestContext extends Pick<
  ForgePullRequest,
  'number' | 'title' | 'body' | 'author' | 'headRef' | 'baseRef' | 'headRepository'
> {
  /** Commit count in the event; null where the event does not say. */
  readonly commits: number | null;
  readonly fork: boolean;
  /** Tip of the base branch when the event was made: what `commits` was counted against. */
  readonly baseSha: string;
  readonly merge: MergeSettings;
  /** Who pushed the head commit, where the event proves it (`synchronize`); else null. */
  readonly pushedBy?: ForgeAccount | null;
}

/** A tag that was pushed, created, or named on the command line. */
export interface TagContext {
  /** Without `refs/tags/`. Outside text. */
  readonly name: string;
  /** Id of what the event says the tag stands on: of an annotated tag the tag object; null where the event does not say. */
  readonly object: string | null;
  /** Id of what the tag stood on before this push; null where it is new, or nobody says. */
  readonly before: string | null;
}

export interface PushContext {
  readonly toDefaultBranch: boolean;
  readonly forced: boolean;
  /** The ref was created by this push: there is no commit before it. */
  readonly created: boolean;
  readonly deleted: boolean;
  /** Commits that the payload lists, at most 2,048; it has no total. */
  readonly listed: readonly string[];
  /** Who pushed, by GitHub's word. */
  readonly sender: ForgeAccount | null;
}
