/** The policy file's section `controls.branch-audit`, as the control uses it. */
export interface Settings {
  /** Branches that are audited beside the default branch, by name. */
  readonly branches: readonly string[];
  /** Checks that have to be required; none: any of the suite's own will do. */
  readonly checks: readonly string[];
  /** How many approvals have to be required. */
  readonly approvals: number;
  /** Who may pass by the rules, as the control names them; null: nobody said, so they are told and no more. */
  readonly allowBypass: readonly string[] | null;
  /** How far back pushes are looked at. */
  readonly period: Period;
}

/** In GitHub's words. */
export const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** The policy document's own rules: what parsing an empty section gives. */
export const defaults: Settings = { branches: [], checks: [], approvals: 1, allowBypass: null, period: 'month' };
