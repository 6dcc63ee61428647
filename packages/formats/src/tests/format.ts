import type { Fact } from '@cm/model';

/** What became of a test. `error`: it could not be carried out (a fixture, a hook, a setup that broke). */
export type TestOutcome = 'passed' | 'failed' | 'error' | 'skipped';

/** A place as the report writes it: absolute, relative, or a bare file name. `line` is 1-based. */
export interface TestPlace {
  readonly path: string;
  readonly line: number | null;
}

/** One test that a report tells of. */
export interface TestCase {
  /** Where it is and its name, such as `tests.test_cart › test_adds`: the same in every run. */
  readonly id: string;
  readonly outcome: TestOutcome;
  /** Passed, after it had failed in the same run. */
  readonly flaky: boolean;
  /** First line of why it failed or was skipped, cut short; null where the report does not say. */
  readonly message: string | null;
  /** Where it failed, or where it stands; null where the report does not say. */
  readonly place: TestPlace | null;
}

/** What went wrong outside of any test: a file that cannot be loaded, a build that failed, a process that died. */
export interface SuiteError {
  readonly name: string;
  readonly message: string;
  readonly place: TestPlace | null;
}

/**
 * What is odd about a report and does not make it unusable. `missing`: its head states more tests than it lists.
 * `head`: its head states something else than its tests. `lines`: lines that are no part of it.
 */
export interface TestNote {
  readonly kind: 'missing' | 'head' | 'lines';
  readonly message: string;
}

/** A moment by the report's own word. Without a time zone it may be of any: up to 14 hours earlier, up to 12 later. */
export interface TestMoment {
  /** Milliseconds since 1970-01-01 UTC; without a zone, as if it were UTC. */
  readonly at: number;
  readonly zoned: boolean;
}

/** A report, read. */
export interface TestReport {
  /** Name of the format, such as `junit`. */
  readonly format: string;
  /** The oldest start that it states; null where it does not say. */
  readonly startedAt: TestMoment | null;
  /** One entry for each test that ran or was skipped; tests that only hold other tests are none. */
  readonly cases: readonly TestCase[];
  readonly suiteErrors: readonly SuiteError[];
  /** Set where it states failures and names none of them: nobody can tell what failed. */
  readonly hidden: string | null;
  readonly notes: readonly TestNote[];
}

/**
 * Reads a report as its bytes come. `push` gets windows of any size, cut anywhere, that hold only until it returns, and
 * gives null or the reason to stop. `end` is called once, after the last. Neither throws; both are linear.
 */
export interface TestReader {
  readonly push: (bytes: Uint8Array) => string | null;
  readonly end: () => Fact<TestReport>;
}

/** One report format; one file of this folder. */
export interface Format {
  /** As it stands in facts: `junit`, `jest`, … */
  readonly name: string;
  /** As people write it. */
  readonly title: string;
  /** Whether the first 4 KB are of this format, judged by content alone, behind a byte order mark or not. Never throws. */
  readonly detect: (head: Uint8Array) => boolean;
  readonly open: () => TestReader;
}
