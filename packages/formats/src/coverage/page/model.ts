import type { Counts } from '../format.ts';

/** Line numbers from the first to the last, both included. */
export type Range = readonly [from: number, to: number];

/** One file of the project. */
export interface PageFile {
  /** As git has it, with `/`. */
  readonly path: string;
  /** Null where no report tells of its lines: shown as not known, never as 0 %. */
  readonly lines: Counts | null;
  /** Lines that no test ran, ascending; empty where the report gives totals only. */
  readonly missing: readonly Range[];
}

/** What the change did to one file: new and changed lines only. */
export interface PagePatchFile {
  readonly path: string;
  readonly covered: number;
  readonly total: number;
  readonly missing: readonly Range[];
}

/** The new and changed lines of the change, as the fact `patch` has them. */
export interface PagePatch {
  readonly covered: number;
  readonly total: number;
  readonly files: readonly PagePatchFile[];
}

/** Per cent that is required, 0 to 100; null or left out where nothing is. */
export interface PageThresholds {
  readonly patch?: number | null;
  readonly lines?: number | null;
  readonly branches?: number | null;
  readonly functions?: number | null;
}

/** All that the page shows. Every text in it may be hostile. */
export interface PageModel {
  /** The repository, such as `acme/app`. */
  readonly title: string;
  /** What was measured, such as `pull request 42, commit 3f2a1b9`. */
  readonly generatedFor: string;
  readonly project: {
    readonly lines: Counts | null;
    readonly branches: Counts | null;
    readonly functions: Counts | null;
  };
  /** Null where there is no change to look at. */
  readonly patch: PagePatch | null;
  readonly files: readonly PageFile[];
  readonly thresholds?: PageThresholds;
  /** Code files of the change that are in no report. */
  readonly absent?: readonly string[];
  /** Paths in the reports that are no file of the repository. */
  readonly unmatched?: readonly string[];
  /** Address that a path is put after to see that file, up to the commit and `/`, as a forge shows files (`…/acme/app/blob/3f2a1b9/`); https only. */
  readonly source?: string | null;
}
