/** Alerts that GitHub keeps. */
export const alertKinds = ['dependabot', 'code-scanning', 'secret-scanning'] as const;

/** The policy's checks, each of which leaves a record. */
export const checks = ['daily-check', 'weekly-updates', 'monthly-audit'] as const;
