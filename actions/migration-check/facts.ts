import type { Dialect, FoundTree, Revision, RevisionHeader } from '@cm/formats/migrations-model';

/** What `migration-check` saw. Everything that a verdict needs, and nothing that a judge would have to ask for. */
export interface MigrationFacts {
  readonly scope: ScopeFacts;
  readonly trees: readonly TreeFacts[];
  /** Places that somebody named and that hold no migrations. */
  readonly absent: readonly string[];
  /** Files that the change adds, changes or deletes; empty where it adds no migration. */
  readonly changedPaths: readonly string[];
  readonly others: OthersFacts;
  /** The command that undoes what the change brings; null where it brings nothing. */
  readonly rollback: string | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/**
 * `change`: what the change did is judged, and the rest is what was there before, at the commit `base`. `history`: everything is judged, since
 * nothing was named to compare with. `before`: nothing is new (a tag). `unread`: it could not be told what changed.
 */
export type ScopeFacts =
  | { readonly kind: 'change'; readonly base: string }
  | { readonly kind: 'history' | 'before'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string; readonly fix: string };

/** One history of migrations, as the change leaves it. */
export interface TreeFacts {
  readonly tree: FoundTree;
  /** The database that it is judged for; null where nobody says, and it may be any. */
  readonly dialect: Dialect | null;
  /** Why the stated database cannot be: what is found says another. Null where it can. */
  readonly dialectProblem: string | null;
  readonly headers: readonly RevisionHeader[];
  readonly unparsable: readonly UnparsableFile[];
  /** As it is on the base; null where it is new, or nothing is compared. */
  readonly base: BaseFacts | null;
  readonly changes: readonly RevisionChange[];
  /** Read wholly: what the change brings or touches, or everything. By id. */
  readonly revisions: ReadonlyMap<string, Revision>;
}

export interface UnparsableFile {
  readonly path: string;
  readonly line: number | null;
  readonly reason: string;
  /** The change brought or touched it. */
  readonly own: boolean;
}

export interface BaseFacts {
  readonly tree: FoundTree;
  readonly headers: readonly RevisionHeader[];
  readonly unparsable: readonly string[];
}

/** What the change did to one revision. A file that only looks different is none. */
export type RevisionChange =
  | { readonly status: 'added'; readonly after: RevisionHeader }
  | {
      readonly status: 'edited' | 'reparented' | 'moved';
      readonly before: RevisionHeader;
      readonly after: RevisionHeader;
      readonly release: ReleaseFacts;
    }
  /** `after`: what stands in its place under another id; null where nothing does. */
  | {
      readonly status: 'deleted';
      readonly before: RevisionHeader;
      readonly after: RevisionHeader | null;
      readonly release: ReleaseFacts;
    };

/** Whether a release holds a revision. `unknown`: there are no release tags, or they could not be read, as `reason` says. */
export type ReleaseFacts =
  | { readonly kind: 'released'; readonly tag: string }
  | { readonly kind: 'unreleased'; readonly newest: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Other open pull requests that bring migrations to the same place. */
export type OthersFacts =
  | { readonly kind: 'not-asked'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string }
  | {
      readonly kind: 'read';
      readonly looked: number;
      /** Why some were not looked at; null where all were. */
      readonly left: string | null;
      readonly collisions: readonly Collision[];
    };

export interface Collision {
  readonly number: number;
  /** Outside text. */
  readonly title: string;
  readonly draft: boolean;
  /** Of the other pull request. */
  readonly revision: string;
  readonly path: string;
  /** Of this change. */
  readonly own: string;
  readonly ownPath: string;
  /** Null: it is the same id in both. */
  readonly parent: string | null;
}
