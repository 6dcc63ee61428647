import type {
  ForgeAccount,
  ForgeActivities,
  ForgeChangeRecord,
  ForgeCollaborators,
  ForgeCommitComment,
  ForgeDiffFiles,
} from '@cm/app';
import type { Fact } from '@cm/model';

/** What `change-gate` saw. Everything that a verdict needs, and nothing that a judge would have to ask for. */
export interface ChangeGateFacts {
  readonly scope: ScopeFacts;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Pull requests that are judged: one, several in a merge group, those that a push landed. */
  readonly cases: readonly CaseFacts[];
  readonly people: PeopleFacts;
  /** Templates of the default branch, whole: pull request templates and issue forms. */
  readonly templates: Fact<readonly TemplateFile[]>;
  /** CODEOWNERS of the default branch; null where it has none. */
  readonly owners: Fact<OwnersFile | null>;
  /** Templates of tickets (`{KEY}-{n}`), as commit-lint takes them. */
  readonly tickets: readonly string[];
  /** What happened on the default branch; null on everything but its own runs. */
  readonly landed: LandedFacts | null;
}

/**
 * `change`: before it lands. `landed`: a push to the default branch. `watch`: the schedule, or by hand on the default branch.
 * `none`: proved that there is nothing to judge. `unread`: it could not be told what changed, or whose it is.
 */
export type ScopeFacts =
  | { readonly kind: 'change'; /** In a merge queue, whose own commit gets the verdict. */ readonly isQueued?: true }
  | { readonly kind: 'landed' | 'watch' }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string; readonly fix: string };

/** One change: a pull request, or on a laptop a range. */
export interface CaseFacts {
  /** Null on a laptop. */
  readonly number: number | null;
  /** Null where there is none to be had (a range on a laptop). Outside texts, all of them. */
  readonly title: string | null;
  readonly body: string | null;
  readonly branch: string | null;
  readonly author: ForgeAccount | null;
  /** Who wrote, changed, labelled and approved it. Unavailable on a laptop without a token, with that reason. */
  readonly record: Fact<ForgeChangeRecord>;
  /** On a laptop what needs GitHub is not applicable; on a runner it is unknown. */
  readonly laptop: boolean;
  /** Messages of its commits; of a pull request the record's. */
  readonly messages: Fact<readonly string[]>;
  /** Files with both names and hunks; of a pull request from REST, on a laptop from git. */
  readonly files: Fact<ForgeDiffFiles>;
  /** What the change was when an approval was given, by the approved commit: only those that are not the head. */
  readonly approvedDiffs: ReadonlyMap<string, Fact<ForgeDiffFiles>>;
  /** Who pushed the head; a null value: GitHub names nobody. */
  readonly pusher: Fact<ForgeAccount | null>;
  /** Approvals given later than this do not count (a merged change); null: none is too late. Milliseconds. */
  readonly asOf: number | null;
}

export interface PeopleFacts {
  readonly collaborators: Fact<ForgeCollaborators>;
  /** Members by team, as the policy writes it: `@acme/leads`. */
  readonly teams: ReadonlyMap<string, Fact<readonly string[]>>;
}

export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

export interface OwnersFile {
  readonly path: string;
  readonly text: string;
}

/** What the default branch's own runs see. */
export interface LandedFacts {
  /** The push that this run is for; null on the schedule and by hand. */
  readonly push: PushFacts | null;
  /** Events of the default branch in the last month, newest first; null on a push, which says itself what it is. */
  readonly activity: Fact<ForgeActivities> | null;
  /** What the ledger says was already recorded; null where there is no ledger yet. */
  readonly ledger: Fact<LedgerRows | null>;
  /** Changes that wait for their review afterwards, by the id of the ledger: a pull request, or comments on a commit. */
  readonly reviews: ReadonlyMap<string, Fact<ReviewFacts>>;
  readonly run: {
    /** Whether this run writes the ledger; else why not. */
    readonly writes: { readonly branch: string } | { readonly reason: string };
    readonly issues: boolean;
    /** Start of the day on which the policy was adopted, in milliseconds; null where nobody says. */
    readonly adoptedAt: number | null;
  };
}

/** Where a review afterwards is looked for. */
export type ReviewFacts =
  | { readonly kind: 'pull'; readonly facts: CaseFacts }
  | {
      readonly kind: 'commit';
      readonly comments: readonly ForgeCommitComment[];
      /** Login of who pushed it; null where GitHub does not say. */
      readonly pusher: string | null;
      /** Logins of who wrote what was pushed; asked for only where somebody commented. */
      readonly authors: Fact<readonly string[]>;
    };

export interface PushFacts {
  readonly before: string | null;
  readonly after: string;
  readonly forced: boolean;
  readonly by: ForgeAccount | null;
  /** First parents from the head down to what was there before, newest first. */
  readonly commits: Fact<readonly LandedCommit[]>;
}

export interface LandedCommit {
  readonly sha: string;
  /** First line of the message. Outside text. */
  readonly subject: string;
  /** Numbers of merged pull requests into the default branch that brought it; unavailable where GitHub did not say. */
  readonly pulls: Fact<readonly number[]>;
}

/** The control's own entries of the ledger, oldest first. Times in milliseconds since 1970-01-01 UTC. */
export interface LedgerRows {
  /** Number of the last entry of the whole ledger. */
  readonly last: number;
  readonly entries: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly kind: string;
  readonly at: number;
  readonly payload: Readonly<Record<string, unknown>>;
}
