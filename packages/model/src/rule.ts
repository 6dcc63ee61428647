import type { Level, Scope } from './outcome.ts';

/** One decision inside a control. The rule's page is generated from this. */
export interface RuleDefinition {
  /** `control/rule-name`; stable for ever: teams write it in policy files and waivers. */
  readonly id: string;
  /** Clause id of the policy catalogue. */
  readonly clause: string;
  readonly scope: Scope;
  /** Level with no policy file. */
  readonly level: Level;
  /** Level under `enforce: all`, or when the policy names this rule in `enforce`. */
  readonly enforcedLevel: Level;
  /** One line, shown in tables. */
  readonly title: string;
  readonly doc: RuleDoc;
}

/** The rule's page. Plain Markdown sentences; examples are shown as code. */
export interface RuleDoc {
  /** Why the rule exists, in the words of a colleague. */
  readonly why: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** What to do when it fails. */
  readonly fix: string;
}
