/** What a rule decided. `waived` is a failure that a verified waiver excuses. Source: DESIGN §2. */
export const ruleOutcomes = ['pass', 'fail', 'waived', 'unknown', 'not-applicable'] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];

/** What a report decided: `fail` before `unknown` before `pass`, counting rules of level `error` only. */
export const reportOutcomes = ['pass', 'fail', 'unknown'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** How much a rule weighs; only `error` can turn a report red. */
export const levels = ['error', 'warning', 'notice'] as const;
export type Level = (typeof levels)[number];

/** `change`: what this change did, and its author can fix in it. `repository`: a state that was there before. */
export const scopes = ['change', 'repository'] as const;
export type Scope = (typeof scopes)[number];

/** The softer of two levels, so that a finding never weighs more than its rule. */
export function softer(a: Level, b: Level): Level {
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}

/** Process exit code of a report outcome: 0 pass, 1 fail, 2 unknown. Source: DESIGN §5. */
export function exitCodeOf(outcome: ReportOutcome): 0 | 1 | 2 {
  return outcome === 'pass' ? 0 : outcome === 'fail' ? 1 : 2;
}
