import type { Category, Settings } from '../../settings.ts';

/**
 * One row of the table of classifications: a pull request as plain data, and what has to come out. What a row leaves out:
 * a person called alice opened it with one commit of her own, nobody labelled it, the policy file says nothing, the only
 * maintainer is mia, and today is 2026-03-31.
 */
export interface ClassificationCase {
  /** What happens, as one would tell it. */
  readonly name: string;
  /** Where the expected answer comes from: a line of the policy, or an incident in the notes on change control (§4). */
  readonly source: string;
  readonly title?: string;
  readonly body?: string;
  readonly branch?: string;
  /** Login of who opened it. A name that ends in `[bot]` is GitHub's own kind of bot, any other a person. */
  readonly author?: string;
  /** Every changed file; a plain name is a file that was edited. */
  readonly files: readonly (string | CaseFile)[];
  /** Oldest first; a plain text is the message of a commit that the author made. */
  readonly commits?: readonly (string | CaseCommit)[];
  /** Labels in the order in which they were put on. */
  readonly labels?: readonly CaseLabel[];
  readonly settings?: Partial<Settings>;
  /** People who may maintain the repository. */
  readonly maintainers?: readonly string[];
  /** A day, `YYYY-MM-DD`. */
  readonly today?: string;
  /** The text of the pull request template of the default branch. */
  readonly template?: string;
  /** Who pushed over the branch by force. */
  readonly forcedBy?: string;
  /** It comes from a fork. */
  readonly fork?: true;
  /** What GitHub does not give, or not wholly. */
  readonly missing?: 'files' | 'some files' | 'some commits' | 'some events' | 'record' | 'collaborators';
  /** Judged by `cm` in a working copy, without GitHub. */
  readonly laptop?: true;
  readonly expected: ExpectedClassification;
}

export interface CaseFile {
  readonly path: string;
  /** The name before it was renamed. */
  readonly previous?: string;
  readonly status?: 'added' | 'removed';
}

export interface CaseCommit {
  readonly message: string;
  readonly author?: string;
  readonly coAuthors?: readonly string[];
  /** Who committed it; `web-flow` is GitHub itself. */
  readonly committer?: string;
  /** GitHub says that the signature is valid. */
  readonly verified?: boolean;
}

export interface CaseLabel {
  readonly name: string;
  /** Null: GitHub does not say who it was. */
  readonly by: string | null;
  /** It was taken off again. */
  readonly off?: true;
}

type Outcome = 'pass' | 'fail' | 'unknown' | 'not-applicable';

export interface ExpectedClassification {
  readonly category: Category;
  /** The file that decided. */
  readonly file?: string;
  /** Names of the registered kinds of a standard change. */
  readonly kinds?: readonly string[];
  /** The category that is said, in the description or by a label. */
  readonly declared?: Category;
  /** The reference of an emergency that is named. */
  readonly incident?: string;
  /** Outcomes of rules that are not these: classification `pass`; the other three neither fail nor are unknown. */
  readonly rules?: {
    readonly classification?: Outcome;
    readonly 'standard-register'?: Outcome;
    readonly 'declared-category'?: Outcome;
    readonly emergency?: Outcome;
  };
}
