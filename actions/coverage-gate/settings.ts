/** Thresholds of some paths instead of the general ones; null: not judged there. The first entry that covers a file holds. */
export interface PathSettings {
  /** gitignore-style patterns. */
  readonly paths: readonly string[];
  /** Per cent; undefined: the general one. */
  readonly thresholdLines: number | null | undefined;
  readonly thresholdPatch: number | null | undefined;
  /** Whether added files there have to be in a report. */
  readonly requireReport: boolean;
}

/** A part of the tests that writes reports of its own. */
export interface FlagSettings {
  readonly name: string;
  /** Patterns of its reports. */
  readonly reports: readonly string[];
  /** How many reports there have to be. */
  readonly uploads: number;
  /** Per cent of the lines that its reports tell of; null: none of its own. */
  readonly thresholdLines: number | null;
  /** Without a report the baseline's files stand for it: it runs only where a change affects it. */
  readonly carryForward: boolean;
  /** Files that it measures: which of the baseline's stand for it. */
  readonly paths: readonly string[];
}

/** The policy file's section `controls.coverage-gate`, as the control uses it. Thresholds in per cent, two decimals at most. */
export interface Settings {
  readonly thresholdLines: number;
  readonly thresholdPatch: number;
  readonly thresholdBranches: number | null;
  readonly thresholdFunctions: number | null;
  readonly thresholdStatements: number | null;
  /** Whether the policy file itself says what coverage the project has. */
  readonly statesLines: boolean;
  /** Patterns; none: the names that the usual tools give. */
  readonly reports: readonly string[];
  /** Patterns of files that are not judged. */
  readonly exclude: readonly string[];
  readonly paths: readonly PathSettings[];
  readonly flags: readonly FlagSettings[];
  /** Per cent of the files in the reports that have to be files of the repository. */
  readonly minMatchedFiles: number;
  /** Hours. */
  readonly maxReportAge: number;
  /** Lines that may be uncovered more than at the base, outside of what the change brings. */
  readonly dropTolerance: number;
  /** Name of the workflow artifact that holds the baseline. */
  readonly baselineArtifact: string;
}

/** The policy document's own rules: what parsing an empty section gives. */
export const defaults: Settings = {
  thresholdLines: 80,
  thresholdPatch: 80,
  thresholdBranches: null,
  thresholdFunctions: null,
  thresholdStatements: null,
  statesLines: false,
  reports: [],
  exclude: [],
  paths: [],
  flags: [],
  minMatchedFiles: 90,
  maxReportAge: 12,
  dropTolerance: 0,
  baselineArtifact: 'coverage-baseline',
};
