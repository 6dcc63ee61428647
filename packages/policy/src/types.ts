import type { Level, Waiver } from '@cm/model';

/** The policy in force: the built-in default, with what the policy file (and the file it extends) changes. */
export interface Policy {
  readonly version: 1;
  /** `change`: states from before are warnings. `all`: every rule at its enforced level. A list: those rules or clauses. */
  readonly enforce: 'change' | 'all' | readonly string[];
  /** Day (`YYYY-MM-DD`) on which the policy was adopted; starts the legacy clocks. */
  readonly adoptedAt: string | null;
  /** `audit`: report, never block. Only the policy file can say so. */
  readonly mode: 'enforce' | 'audit';
  /** Levels by rule id. */
  readonly rules: Readonly<Record<string, Level | 'off'>>;
  /** Other protected branches (globs) whose own policy file counts for pull requests into them. */
  readonly protectedBases: readonly string[];
  /** Logins whose approval makes a waiver count. Empty: the approver that the waiver names. */
  readonly approvers: readonly string[];
  readonly waivers: readonly Waiver[];
  /** One section per control, parsed by the control's own schema; every control is present. */
  readonly controls: Readonly<Record<string, unknown>>;
}

/** Something wrong in a policy file, at a place in its text (1-based). */
export interface PolicyProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** `owner/repo/path@<full SHA>` of an organisation's policy file. */
export interface ExtendsReference {
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
}
