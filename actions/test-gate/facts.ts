import type { FileKind } from '@cm/formats/code';
import type { TestMoment, TestNote } from '@cm/formats/tests';

/** What `test-gate` saw. Everything that a verdict needs, and nothing that a judge would have to ask for. */
export interface TestFacts {
  /** A run on a laptop, where tests usually run before the commit is made. */
  readonly laptop: boolean;
  readonly reports: ReportFacts;
  readonly base: BaseFacts;
  readonly suites: readonly SuiteFacts[];
  readonly change: ChangeFacts;
  readonly said: Said;
  /** When the checked-out commit was made, milliseconds since 1970-01-01 UTC; null where unknown. */
  readonly committedAt: number | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
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
  /** Why none could be looked for; null where they could. */
  readonly problem: { readonly reason: string; readonly fix: string } | null;
}

export interface RefusedReport {
  readonly path: string;
  readonly reason: string;
}

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  readonly flaky: number;
}

export interface ReadReport extends TestCounts {
  readonly path: string;
  readonly format: string;
  /** Name of the suite that it is of; null for none that is known. */
  readonly suite: string | null;
  readonly startedAt: TestMoment | null;
  readonly notes: readonly TestNote[];
  /** Why nobody can tell what failed; null where all is well. */
  readonly hidden: string | null;
  readonly bad: readonly BadTest[];
  /** Names of tests. */
  readonly flakyTests: readonly string[];
  readonly skippedTests: readonly SkippedTest[];
  /** All names; empty where there is no base to compare with. */
  readonly names: readonly string[];
  /** The report whose bytes are the same, which alone counts; null for the first. */
  readonly sameAs: string | null;
}

/** `suite`: something outside of any test. */
export interface BadTest {
  readonly name: string;
  readonly kind: 'failed' | 'error' | 'suite';
  readonly message: string | null;
  /** As git has it; null where it is none of its files. */
  readonly path: string | null;
  readonly line: number | null;
}

export interface SkippedTest {
  readonly name: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** What the reports of the base say; `none`: none were asked for. */
export type BaseFacts =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly reason: string }
  | { readonly kind: 'read'; readonly ran: ReadonlySet<string>; readonly skipped: ReadonlySet<string> };

/** A suite that has to be there. */
export interface SuiteFacts {
  readonly name: string;
  /** Patterns of its reports; none: its name stands in their paths. */
  readonly patterns: readonly string[];
  readonly minTests: number;
}

/** `none`: there is nothing to compare. */
export type ChangeFacts =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string; readonly fix: string }
  | {
      readonly kind: 'read';
      readonly files: readonly ChangedFile[];
      readonly marks: readonly Mark[];
      readonly lost: readonly LostTests[];
    };

export interface ChangedFile {
  readonly path: string;
  readonly kind: FileKind;
  /** Id of the language; empty for none. */
  readonly language: string;
}

/** A new line by which a test is skipped, or by which all others are. */
export interface Mark {
  readonly path: string;
  readonly line: number;
  readonly kind: 'skip' | 'only';
  readonly text: string;
}

/** Tests that a file had and that are in none any more. */
export interface LostTests {
  readonly path: string;
  readonly deleted: boolean;
  /** Empty where the language is one whose tests are not known. */
  readonly names: readonly string[];
  /** How many more are gone than came. */
  readonly count: number;
  /** The change deletes the code of that name, too. */
  readonly codeGone: boolean;
}

/** What the change itself says of tests that go or rest. */
export interface Said {
  readonly removed: Saying | null;
  readonly skipped: Saying | null;
}

export interface Saying {
  readonly reason: string;
  /** `the description` or `commit 1234567890ab`. */
  readonly where: string;
}
