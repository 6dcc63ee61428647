import * as z from 'zod/mini';

/** Dates are calendar days in UTC, `YYYY-MM-DD`; an expiry holds to the end of its day. */
const day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day such as 2026-03-31'));
const filled = z.string().check(z.minLength(1));

/** A recorded exception, as written in the policy file. Source: DESIGN §2. */
export const waiverSchema = z.strictObject({
  control: z.string(),
  rule: z.string(),
  /** What it covers: a path glob, a commit, an advisory, a pull request (`#12`), or `*`. */
  scope: filled,
  reason: z.string().check(z.minLength(10)),
  approver: filled,
  expires: day,
  ticket: filled,
});
export type Waiver = z.infer<typeof waiverSchema>;

/** A waiver as it was applied to a finding: only a `verified` one excuses. `evidence` says how, or why not. */
export const appliedWaiverSchema = z.extend(waiverSchema, {
  status: z.enum(['verified', 'unverified', 'unchecked', 'expired']),
  evidence: z.string(),
});
export type AppliedWaiver = z.infer<typeof appliedWaiverSchema>;
