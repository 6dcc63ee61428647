/** A file of the repository's root, whole; `path` is its name there. */
export interface CommitlintFile {
  readonly path: string;
  readonly text: string;
}

/** What of a message a rule looks at, so that a message read in an unknown way is not judged by it. */
export type MessagePart = 'raw' | 'header' | 'parts' | 'body' | 'references';

/** How messages are taken apart; commitlint gets this from the presets. */
export interface CommitlintParser {
  /**
   * `plain`: `type(scope): subject` and no `!` (commitlint without a preset). `bang`: a `!` may stand before the colon.
   * `breaking-first`: the same, but a header with `!` is tried before the others.
   */
  readonly header: 'plain' | 'bang' | 'breaking-first';
  /** Words before a colon that begin a note, and with it the footer; without regard to case. */
  readonly noteKeywords: readonly string[];
  /** What stands before the number of an issue; without regard to case. */
  readonly issuePrefixes: readonly string[];
}

/** A rule in force: level 1 is a warning, 2 an error. */
export interface CommitlintRuleSetting {
  readonly rule: string;
  readonly level: 1 | 2;
  readonly condition: 'always' | 'never';
  /** As commitlint documents it for the rule; undefined where the file leaves it out. */
  readonly value?: unknown;
}

/** Something in a configuration that is read and not honoured, and why. */
export interface CommitlintUnsupported {
  readonly kind: 'preset' | 'key' | 'parser' | 'rule';
  /** Where it stands: `plugins`, `extends: ./base.js`, `parserPreset.parserOpts.headerPattern`, `rules.jira-key`. */
  readonly key: string;
  /** The reason, as half a sentence. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** Rules in force that are not judged because of it. */
  readonly notJudged: readonly string[];
}

/** A configuration after its presets are worked in. */
export interface CommitlintConfig {
  readonly path: string;
  readonly rules: readonly CommitlintRuleSetting[];
  readonly parser: CommitlintParser;
  readonly unsupported: readonly CommitlintUnsupported[];
}

/** Something wrong in a configuration, at a place in its text (1-based). */
export interface CommitlintProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

export type CommitlintReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'config'; readonly config: CommitlintConfig; readonly shadowed: readonly string[] }
  | {
      /** The file that commitlint would run. Nothing here runs it, not even where it holds only a literal. */
      readonly kind: 'program';
      readonly path: string;
      readonly message: string;
      readonly fix: string;
      /** A `.commitlintrc.yaml` to start from. */
      readonly skeleton: string;
      readonly shadowed: readonly string[];
    }
  | {
      readonly kind: 'invalid';
      readonly path: string;
      readonly problems: readonly CommitlintProblem[];
      /** Files that come later in commitlint's order, which commitlint does not read either. */
      readonly shadowed: readonly string[];
    };

/** One rule that a message breaks, in commitlint's own words. */
export interface CommitlintFinding {
  readonly rule: string;
  readonly level: 1 | 2;
  readonly message: string;
}
