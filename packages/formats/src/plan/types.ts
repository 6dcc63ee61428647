import type { PlaceholderKind, Section } from '../markdown/types.ts';
import type { PlanCommand } from './commands/types.ts';

export type * from './commands/types.ts';

/** How to read a plan out of a text that people wrote. */
export interface PlanOptions {
  /** Names of the section, as people write them: "Rollback plan", "Back-out plan". Case, numbering and punctuation do not count. */
  readonly headings: readonly string[];
  /** The pull request templates of the default branch, whole: what still stands in the section from them is not a plan. */
  readonly templates: readonly string[];
  /** The policy's own rows: commands beside those that are built in. */
  readonly tools?: readonly ToolTemplate[];
}

/**
 * A command that the policy names, as words: `nomad job revert {target} {version}`. `{name}` stands for one word, `{target}`
 * for the thing that is rolled back; `{name?}` may be missing at the end. Options that the template does not name may stand
 * anywhere; further words may follow. No regular expression.
 */
export interface ToolTemplate {
  /** The row's name, given back as `tool`. */
  readonly name: string;
  readonly command: string;
}

/** Something said in the section, and where. */
export interface Said<Value = string> {
  readonly value: Value;
  /** 1-based line of the body. */
  readonly line: number;
}

/** What a plan says beside its commands. Null: not said, or only a placeholder stands there (see `placeholders`). */
export interface PlanFields {
  readonly owner: Said | null;
  /** How long going back takes, in minutes; the longer end of a range. */
  readonly minutes: Said<number> | null;
  /** How one sees that it worked. */
  readonly verification: Said | null;
  /** That it was tried: a run, a report, an environment and a day. */
  readonly evidence: Said | null;
  /** Which backup data come back from. */
  readonly backup: Said | null;
  /** What is lost by going back; "none" is an answer. */
  readonly dataLoss: Said | null;
}

export type FieldName = keyof PlanFields;

/** Sentences that stand for a command. */
export interface PlanStatements {
  /** "N/A: only documentation": the reason. Without a reason it is an emptiness. */
  readonly notApplicable: Said | null;
  /** "The schema stays; the previous image works with it": the sentence. */
  readonly schemaStays: Said | null;
}

/** The whole section says nothing that one could do. */
export type EmptyKind =
  | 'empty'
  | 'no-response'
  | 'todo'
  | 'not-applicable'
  | 'template'
  | 'placeholder'
  | 'same-as-before'
  | 'see-above'
  | 'revert-only';

export interface Emptiness {
  readonly kind: EmptyKind;
  /** The line that says it; the heading's where nothing stands there. */
  readonly line: number;
  /** As written; empty where nothing stands there. */
  readonly text: string;
}

export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly line: number;
  /** The placeholder itself, as written. */
  readonly text: string;
  /** The field whose value it stands for. */
  readonly field: FieldName | null;
}

/** A command that is named and yet is no step, so it covers nothing. */
export interface Mention {
  readonly command: PlanCommand;
  /** "Do not run …"; `--dry-run`, `--sql`; ~~struck through~~; in the sentence about the test. */
  readonly reason: 'negated' | 'dry-run' | 'struck' | 'evidence';
}

/** A rollback plan, as read. Never an exception: where there is none, `section` is null and the rest is empty. */
export interface Plan {
  /** The first section that says something, else the first one. */
  readonly section: Section | null;
  /** Further sections of such a name, in their order. */
  readonly others: readonly Section[];
  /** What the section shows: its lines without comments and markup of containers. */
  readonly text: string;
  readonly fields: PlanFields;
  readonly statements: PlanStatements;
  /** In the order in which they are to be run. */
  readonly commands: readonly PlanCommand[];
  readonly mentions: readonly Mention[];
  /** In the order of their lines. */
  readonly placeholders: readonly Placeholder[];
  readonly emptiness: Emptiness | null;
  /** The body was longer than is read (131,072 UTF-16 units, twice what GitHub stores): nothing is proved about the rest. */
  readonly truncated: boolean;
}

/** One step of a plan to be pasted. */
export interface StepToWrite {
  /** A sentence of plain words: why, or what to do where there is no command. */
  readonly text: string;
  /** One a line; written into a fence. A placeholder is written `[like this]`. */
  readonly commands: readonly string[];
}

/** What goes into a section to be pasted. A field of null is asked for with a placeholder; one that is missing is left out. */
export interface PlanToWrite {
  /** "Rollback plan" without it. */
  readonly heading?: string;
  readonly steps: readonly StepToWrite[];
  readonly owner?: string | null;
  readonly minutes?: number | null;
  readonly verification?: string | null;
  readonly evidence?: string | null;
  readonly backup?: string | null;
  readonly dataLoss?: string | null;
  /** Adds the sentence that `statements.schemaStays` recognises. */
  readonly schemaStays?: boolean;
}
