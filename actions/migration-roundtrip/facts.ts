/** What `migration-roundtrip` saw: what was to be run, and what happened. */
export interface RoundtripFacts {
  readonly scope: ScopeFacts;
  readonly trees: readonly TreeRun[];
}

/**
 * `ready`: there is something to run, or it is proved that there is nothing. `refused`: the event would run code of
 * strangers with secrets. `unread`: it could not be told what is new.
 */
export type ScopeFacts =
  | { readonly kind: 'ready'; readonly all: boolean; readonly reason: string }
  | { readonly kind: 'refused'; readonly event: string }
  | { readonly kind: 'unread'; readonly reason: string; readonly fix: string };

/** One history of migrations on one throwaway database. */
export interface TreeRun {
  /** Folder that holds the revisions. */
  readonly path: string;
  readonly config: string | null;
  /** Folder that it was run in; empty for the workspace. */
  readonly folder: string;
  readonly section: string | null;
  /** Revisions that are run up, down and up; id to path. */
  readonly revisions: ReadonlyMap<string, string>;
  /** Of these, those that the change brings. */
  readonly fresh: ReadonlySet<string>;
  readonly run: RunFacts;
  /** `alembic check` on the base, where it was needed to tell what is new; null where it was not. */
  readonly base: RunFacts | null;
}

/** What the driver told. */
export interface RunFacts {
  readonly tool: ToolFacts | null;
  readonly database: DatabaseFacts | null;
  /** Why nothing, or not all, could be told. */
  readonly problem: ProblemFacts | null;
  readonly steps: readonly StepFacts[];
  /** Revisions that were not tried, and after which one. */
  readonly skipped: readonly { readonly revision: string; readonly after: string }[];
  readonly timeout: { readonly step: string; readonly revision: string | null; readonly seconds: number } | null;
  /** How many catalogues were read, and how long that took, in milliseconds. */
  readonly looks: { readonly count: number; readonly median: number; readonly slowest: number } | null;
  readonly heads: { readonly wanted: readonly string[]; readonly found: readonly string[] | null } | null;
  readonly invalidIndexes: readonly { readonly name: string; readonly table: string }[] | null;
  readonly drift: DriftFacts | null;
  /** Whether the database was left clean: null where the driver did not come that far. */
  readonly cleaned: { readonly problem: string | null } | null;
  /** Milliseconds; null where the driver did not come to its end. */
  readonly ms: number | null;
}

export interface ToolFacts {
  readonly python: string;
  readonly version: string;
  readonly alembic: string;
  readonly sqlalchemy: string;
}

export interface DatabaseFacts {
  readonly dialect: 'postgresql' | 'sqlite';
  readonly version: string;
  readonly driver: string;
  readonly name: string;
  /** Made for this run; else the given one, which was empty. */
  readonly created: boolean;
  readonly tracing: boolean;
  /** Why locks could not be told. */
  readonly untraced: string | null;
}

export interface ProblemFacts {
  readonly code: string;
  /** Outside text, cut. */
  readonly message: string;
  readonly place: PlaceFacts | null;
  readonly database: string | null;
  readonly revision: string | null;
  readonly python: string | null;
}

/** Where an error came up in the project; `path` as the working folder has it. */
export interface PlaceFacts {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/**
 * `history`: everything before the first one, in one go. `pass`: an older revision on top of a new one. `back`, `forth`:
 * all of them down, and up again, in one go.
 */
export type StepName = 'history' | 'upgrade' | 'downgrade' | 'reapply' | 'pass' | 'back' | 'forth';

export interface StepFacts {
  readonly step: StepName;
  readonly revision: string;
  readonly ok: boolean;
  readonly ms: number;
  /** Outside text, cut; null where it went well. */
  readonly error: string | null;
  /** The class of the exception. */
  readonly kind: string | null;
  readonly place: PlaceFacts | null;
  /** It failed, and env.py ended as if nothing had happened. */
  readonly swallowed: boolean;
  /** The command cannot do this one step. */
  readonly unable: boolean;
  /** Against the catalogue that it should have led to; null where that was not compared. */
  readonly differences: readonly Difference[] | null;
  readonly more: number;
  /** Tables whose columns stand in another order, and nothing else. */
  readonly order: readonly string[];
  readonly locks: readonly { readonly table: string; readonly statement: string; readonly mode: string }[];
  readonly rewrites: readonly { readonly table: string; readonly statement: string; readonly reason: number | null }[];
}

/** One object. `left`: it should be gone. `missing`: it should be there. */
export interface Difference {
  readonly kind: string;
  readonly name: string;
  readonly change: 'left' | 'missing' | 'changed';
  readonly attribute: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export type DriftFacts =
  | { readonly kind: 'compared'; readonly differences: readonly string[]; readonly whole: boolean }
  | { readonly kind: 'none' | 'problem'; readonly reason: string };
