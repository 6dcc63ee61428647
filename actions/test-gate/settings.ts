/** A part of the tests that has to bring reports of its own. */
export interface SuiteSettings {
  readonly name: string;
  /** Patterns of its reports; none: its name stands in their paths. */
  readonly reports: readonly string[];
  /** How many of its tests have to run. */
  readonly minTests: number;
}

/** The policy file's section `controls.test-gate`, as the control uses it. */
export interface Settings {
  /** Patterns; none: the names that the usual tools give. */
  readonly reports: readonly string[];
  readonly suites: readonly SuiteSettings[];
  /** Patterns of files that are not looked into for tests that are skipped, singled out or gone. */
  readonly exclude: readonly string[];
  /** How many tests have to run, over all reports. */
  readonly minTests: number;
  /** Hours. */
  readonly maxReportAge: number;
}

/** The policy document's own rules: what parsing an empty section gives. */
export const defaults: Settings = { reports: [], suites: [], exclude: [], minTests: 1, maxReportAge: 12 };
