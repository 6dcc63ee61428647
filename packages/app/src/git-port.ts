import type { Fact } from '@cm/model';

/** One answer to a revision expression; `missing` where git finds no such object. */
export type GitObject =
  | { readonly kind: 'missing'; readonly spec: string }
  | {
      readonly kind: 'found';
      readonly spec: string;
      readonly id: string;
      readonly type: GitObjectType;
      readonly bytes: Uint8Array;
    };
export type GitObjectType = 'commit' | 'tree' | 'blob' | 'tag';

/** A commit as `git log` reads it: text decoded to UTF-8, `message` raw (`%B`, no cleanup). */
export interface GitCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly authorName: string;
  readonly authorEmail: string;
  readonly committerName: string;
  readonly committerEmail: string;
  readonly message: string;
}

/** A set of commits: reachable from any of `include`, and from none of `exclude`. Full hashes, or `HEAD`. */
export interface GitRange {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type GitFetchDepth =
  | { readonly depth: number }
  | { readonly deepen: number }
  | { readonly unshallow: true }
  | null;

/**
 * The local repository, read without running anything that the change brings: hooks, fsmonitor, external diff,
 * textconv, replace refs and grafts are off. Nothing throws; a repository or a git binary that is not there is a reason.
 */
export interface GitPort {
  /** Whether the folder lies in a git repository at all; says nothing of whether git may read it. */
  readonly present: () => Promise<boolean>;
  /**
   * Resolves and reads objects in one git process. Specs are revision expressions (`HEAD^1`, `<sha>:path`).
   * A spec that holds a line break or starts with `-` is `missing`. An object over `maxBytes`, 8 MiB where it is left out,
   * makes the answer unavailable.
   */
  readonly objects: (specs: readonly string[], maxBytes?: number) => Promise<Fact<readonly GitObject[]>>;
  /**
   * Streams the commits of a range, newest first, in one git process. Resolves to how many were given. `onBoundary` gets
   * the excluded commits that a given one stands on, so that the caller can prove from the parents that none is missing.
   */
  readonly log: (
    range: GitRange,
    onCommit: (commit: GitCommit) => void,
    onBoundary?: (sha: string) => void,
  ) => Promise<Fact<number>>;
  /** How many commits a range has (`git rev-list --count`): a second, independent count. */
  readonly count: (range: GitRange) => Promise<Fact<number>>;
  /** Commits whose parents were cut by a shallow clone; empty in a full one. */
  readonly shallowCommits: () => Promise<Fact<ReadonlySet<string>>>;
  /** Those of `shas` that are commits here but not reachable from `from`. Absent objects make it unavailable. */
  readonly notReachable: (shas: readonly string[], from: string) => Promise<Fact<ReadonlySet<string>>>;
  /** Fetches from `origin` (with the run's token where it has one). `refs` are refspecs or full hashes. */
  readonly fetch: (refs: readonly string[], depth: GitFetchDepth) => Promise<Fact<true>>;
  /** The checked-out branch's short name; null when detached. */
  readonly currentBranch: () => Promise<Fact<string | null>>;
  /** Refs by full name (`refs/tags/v1`) under a prefix, with the object id they point at. */
  readonly refs: (prefix: string) => Promise<Fact<readonly GitRef[]>>;
  /** Every tag that `origin` has now, without fetching any (`git ls-remote`). */
  readonly remoteTags: () => Promise<Fact<readonly RemoteTag[]>>;
  /** The commit on which a branch of `origin` stands now (`git ls-remote`); null where it has no such branch. Fetches nothing. */
  readonly remoteBranch: (name: string) => Promise<Fact<string | null>>;
  /**
   * Makes a commit and puts it on a branch of `origin`, never by force. Neither worktree, index nor branches of the clone
   * are touched, and no hook or signing program runs. A refusal (a protected branch, no permission) is unavailable, with the fix.
   */
  readonly commitFiles: (commit: NewCommit & { readonly author: GitPerson }) => Promise<Fact<CommitDone>>;
  /**
   * What `head` changes of `base`, as `git diff -U0` writes it with `a/` and `b/`: renames followed, no external diff, no
   * textconv. `onBytes` gets windows that hold only until it returns; a reason that it returns becomes the answer.
   */
  readonly diff: (ends: GitDiffEnds, onBytes: (bytes: Uint8Array) => string | null) => Promise<Fact<true>>;
  /** Every file of a commit, in git's order: path, mode (`100644`) and object id. Resolves to how many were given. */
  readonly tree: (commit: string, onEntry: (path: string, mode: string, id: string) => void) => Promise<Fact<number>>;
}

/** A commit to be made on a branch of the remote. */
export interface NewCommit {
  /** Short name: `cm-ledger`. */
  readonly branch: string;
  /** Full hash of the commit on which the branch has to stand; null: it must not be there yet, and begins with this commit. */
  readonly expected: string | null;
  /** Whole new content by name, in the root folder; every other file stays. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
}

/** `raced`: the branch stands elsewhere by now, and nothing was written. */
export type CommitDone = { readonly kind: 'done'; readonly commit: string } | { readonly kind: 'raced' };

export interface GitPerson {
  readonly name: string;
  readonly email: string;
}

/** Full hashes, names of refs, or either with `^1`-like steps. */
export interface GitDiffEnds {
  readonly base: string;
  readonly head: string;
}

export interface RemoteTag extends GitRef {
  /** What an annotated tag comes down to, nearly always a commit; null where the tag is a plain one. */
  readonly peeled: string | null;
}

export interface GitRef {
  readonly name: string;
  readonly id: string;
}
