import type { ChangeCommits, ForgeAccount, ForgePullRequest, MergeSettings } from '@cm/app';
import type { Fact } from '@cm/model';

import type { BranchFacts } from './branch/facts.ts';
import type { CommitlintFacts } from './commitlint/facts.ts';
import type { NextVersionAnswer, TagFacts } from './tag/facts.ts';
import type { TicketFacts } from './ticket-exists/facts.ts';

/**
 * How far the commits have come, which decides what their author can still do. `text`: a message alone. `range`: a
 * laptop's range. `branch`: pushed, not on the default branch. `queue`: a merge group. `landed`: on the default branch.
 */
export type Stage = 'text' | 'range' | 'branch' | 'pull-request' | 'queue' | 'landed';

/** A message of a commit that is not made yet. `replayed`: git has it from a commit that was there before. */
export type Draft = 'new' | 'replayed';

/** What `commit-lint` saw. */
export interface CommitLintFacts {
  readonly stage: Stage;
  /** Null: what is judged is done, or nobody says that it is being written. */
  readonly draft: Draft | null;
  readonly commits: Fact<ChangeCommits>;
  /** How many commits the event says there are; null where it does not say. */
  readonly counted: number | null;
  /** Commits that GitHub announced in a push; each of them must have been read. */
  readonly announced: readonly string[];
  readonly pullRequest: PullRequestFacts | null;
  /** Branch that the change is on; null where unknown, and once it has landed. */
  readonly branch: string | null;
  /** What a rebase would start from: a remote branch, or a commit. Outside text; null where unknown. */
  readonly base: string | null;
  /** Who pushed; null where this is no push. */
  readonly pushedBy: ForgeAccount | null;
  /** Reverted commit, as the message writes it → whether it is reachable from the head. */
  readonly reverts: ReadonlyMap<string, Fact<boolean>>;
  readonly origins: Origins;
  readonly branchName: BranchFacts;
  readonly commitlint: CommitlintFacts;
  readonly tickets: TicketFacts;
  /** Set where the change is a tag; its commits are those since the last release. */
  readonly tag: TagFacts | null;
  /** Null where nobody asked. */
  readonly nextVersion: NextVersionAnswer | null;
}

/** The pull requests that queued or landed commits came from. */
export interface Origins {
  readonly byCommit: ReadonlyMap<string, readonly ForgePullRequest[]>;
  /** The one that a queue's branch is named after, which may hold commits that are not its own. */
  readonly queued: ForgePullRequest | null;
  /** Why not all of them could be asked; null where all were, and at other stages. */
  readonly unread: string | null;
}

export interface PullRequestFacts {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** Owner of the repository that the branch is in; null for a deleted fork. */
  readonly headOwner: string | null;
  readonly author: ForgeAccount | null;
  readonly merge: MergeSettings;
}
