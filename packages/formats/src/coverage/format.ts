import type { Fact } from '@cm/model';

/** `covered` of `total`, both counts. */
export interface Counts {
  readonly covered: number;
  readonly total: number;
}

/**
 * Whole numbers from 0, in the narrowest array that holds them all: of a report of 500 MB, 30 million lines stay in memory.
 * Anything that reads by index takes all three; a table may be made of any.
 */
export type Counted = Uint8Array | Uint16Array | Uint32Array;

/**
 * Lines that hold code, ascending and each once, with how often each was run (saturated at 2^32 - 1). Here and in the other
 * tables columns may be made on first use: take them from the table once, and do not spread the table.
 */
export interface LineTable {
  readonly numbers: Counted;
  readonly hits: Counted;
  /** 0 where the hits are, and else not: for who only asks whether a line was run, where that is had for less. */
  readonly runs?: Counted;
  /** How many there are and were run, where a reader has counted them by the way. */
  readonly counts?: Counts;
}

/** Branches, ascending by line and then by id, each once. An id names a branch within its line, the same in every shard. */
export interface BranchTable {
  readonly lines: Counted;
  readonly ids: Counted;
  readonly hits: Counted;
  /** See `LineTable`. */
  readonly counts?: Counts;
}

/**
 * Functions or statements, by a key that is the same in every report of the same code (a name, a place), each once, in any
 * order that is the same for the same report.
 * `weights`: how many items one key stands for (a Go region holds several statements); null where always one.
 */
export interface KeyTable {
  readonly keys: readonly string[];
  readonly hits: Counted;
  readonly weights: Uint32Array | null;
  /** See `LineTable`. */
  readonly counts?: Counts;
}

export const metrics = ['lines', 'branches', 'functions', 'statements'] as const;
export type Metric = (typeof metrics)[number];

/** One source file as a report tells of it. Several of one path are one file, see `mergeFiles`. */
export interface CoveredFile {
  /** As written, with `/` for `\`, without `file://`; may be absolute, or relative to one of the report's roots. */
  readonly path: string;
  /** Module or group that the report puts it under, where its path alone may be ambiguous (JaCoCo). */
  readonly group: string | null;
  /** Null where the report has only totals, or says of no line whether it was run. */
  readonly lines: LineTable | null;
  /**
   * Lines beyond `lines` of which the report tells whether they ran: the other lines of a Go region. They are judged where
   * a change touches them, and counted in no total of the project.
   */
  readonly patchOnly?: LineTable;
  readonly branches: BranchTable | null;
  readonly functions: KeyTable | null;
  readonly statements: KeyTable | null;
  /** Totals as stated, used only for what has no table; null where not stated. */
  readonly stated: Readonly<Record<Metric, Counts | null>>;
}

/** What is odd about a report and does not make it unusable: for the author of the pipeline. */
export interface ReportNote {
  readonly kind: 'header-mismatch' | 'skipped' | 'no-line-hits';
  /** One sentence, with the place; outside text in it is cut short. */
  readonly message: string;
}

/** A report, read. */
export interface CoverageReport {
  /** Name of the format, such as `lcov`. */
  readonly format: string;
  /** When it was written by its own word, milliseconds since 1970-01-01 UTC; null where it does not say. */
  readonly writtenAt: number | null;
  /** Folders that paths may be relative to (Cobertura's `source`), as written; may be of another machine. */
  readonly roots: readonly string[];
  readonly files: readonly CoveredFile[];
  readonly notes: readonly ReportNote[];
}

/**
 * Reads a report as its bytes come. `push` gets windows of any size, cut anywhere, that hold only until it returns, and
 * gives null or the reason to stop. `end` is called once, after the last. Neither throws; both are linear.
 */
export interface Reader {
  readonly push: (bytes: Uint8Array) => string | null;
  readonly end: () => Fact<CoverageReport>;
}

/** One report format; one file of this folder. */
export interface Format {
  /** As it stands in facts and inputs: `lcov`, `cobertura`, … */
  readonly name: string;
  /** As people write it. */
  readonly title: string;
  /** Whether the first 4 KB are of this format, judged by content alone, behind a byte order mark or not. Never throws. */
  readonly detect: (head: Uint8Array) => boolean;
  readonly open: () => Reader;
}
