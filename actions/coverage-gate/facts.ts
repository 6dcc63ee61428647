import type { FileKind } from '@cm/formats/code';
import type { Baseline, Counts, CoveredFile, Metric, ReportNote } from '@cm/formats/coverage';
import type { Diff } from '@cm/formats/diff';

/** What `coverage-gate` saw. Everything that a verdict needs, and nothing that a judge would have to ask for. */
export interface CoverageFacts {
  /** A run on a laptop, where tests usually run before the commit is made. */
  readonly laptop: boolean;
  readonly reports: ReportFacts;
  /** One entry for each measured file, by its path in git (outside of a repository: as the reports write it), sorted. */
  readonly measured: ReadonlyMap<string, CoveredFile>;
  /** Null where there is nothing to match with. */
  readonly matching: MatchingFacts | null;
  /** Why the files of the repository could not be listed; null where they could, or there is no repository. */
  readonly treeProblem: string | null;
  readonly change: ChangeFacts;
  readonly baseline: BaselineFacts;
  /** When the checked-out commit was made, milliseconds since 1970-01-01 UTC; null where unknown. */
  readonly committedAt: number | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Thresholds that an input states. */
  readonly statedByInput: boolean;
  /** For files that are written: what was judged, and where they go. */
  readonly output: OutputFacts;
}

export interface ReportFacts {
  /** The patterns that were looked for. */
  readonly patterns: readonly string[];
  /** Whether somebody named them; else they are the usual names. */
  readonly named: boolean;
  readonly read: readonly ReadReport[];
  readonly refused: readonly RefusedReport[];
  /** Patterns that somebody named and that no file fits. */
  readonly empty: readonly string[];
  /** One for each flag of the policy file, in its order. */
  readonly flags: readonly FlagReading[];
  /** Where they come out of an artifact; null: out of the workspace. */
  readonly artifact: ArtifactFacts | null;
}

/** What a pull request's own run left behind, which its author may have written: hearsay. */
export interface ArtifactFacts {
  readonly name: string;
  readonly run: number;
  /** Why nothing of it can be read. */
  readonly problem: { readonly reason: string; readonly fix: string } | null;
}

export interface ReadReport {
  readonly path: string;
  readonly format: string;
  /** How many files it tells of, each once. */
  readonly files: number;
  /** Over all of its files, whether they are in the repository or not. */
  readonly totals: Readonly<Record<Metric, Counts | null>>;
  readonly writtenAt: number | null;
  readonly notes: readonly ReportNote[];
}

/** What the reports of one part of the tests say together. */
export interface FlagReading {
  readonly name: string;
  readonly reports: number;
  readonly lines: Counts | null;
}

export interface RefusedReport {
  readonly path: string;
  readonly reason: string;
}

export interface MatchingFacts {
  /** Files in the reports, without those of libraries: each once. */
  readonly files: number;
  readonly matched: number;
  /** As written. */
  readonly unmatched: readonly string[];
  readonly ambiguous: readonly { readonly written: string; readonly candidates: readonly string[] }[];
}

/** `none`: there is no git repository and no diff was given, so that only totals are judged. */
export type ChangeFacts =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string; readonly fix: string }
  | { readonly kind: 'read'; readonly diff: Diff; readonly files: readonly ChangedFile[]; readonly looks: Looks };

/** A file that the change touches. */
export interface ChangedFile {
  readonly path: string;
  readonly kind: FileKind;
  /** Id of the language; empty for none. */
  readonly language: string;
  readonly added: boolean;
  /** Whether the change brings lines to it; else lines were only taken out, or it was moved or deleted. */
  readonly brings: boolean;
  /** Whether there is nothing in it that could be run; null where nobody looked. */
  readonly nothingToRun: 'empty' | 'types only' | null;
  /** Lines of the file; null where unknown. */
  readonly length: number | null;
}

/** What was seen in the lines of the change. */
export interface Looks {
  readonly pragmas: readonly SeenLine[];
  readonly settings: readonly (SeenLine & { readonly removed: boolean })[];
}

export interface SeenLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/**
 * `none`: there is none, and why. `unread`: there is one, and it cannot be understood. `since`: what changed from the
 * baseline's commit to what is judged, which may be more than the change itself.
 */
export type BaselineFacts =
  | { readonly kind: 'found'; readonly baseline: Baseline; readonly where: string; readonly since: Diff }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string };

export interface OutputFacts {
  readonly folder: string | null;
  readonly title: string;
  readonly generatedFor: string;
  readonly commit: string | null;
}
