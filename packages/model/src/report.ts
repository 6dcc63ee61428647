import * as z from 'zod/mini';

import { findingSchema } from './finding.ts';
import { levels, reportOutcomes, ruleOutcomes, scopes } from './outcome.ts';

const sha = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));

/** What is judged. `merge` is the tested merge commit, where there is one. */
export const changeSchema = z.object({
  repository: z.nullable(z.string()),
  event: z.string(),
  base: z.nullable(sha),
  head: z.nullable(sha),
  merge: z.nullable(sha),
  headRepository: z.nullable(z.string()),
  pullRequest: z.nullable(z.int().check(z.positive())),
});
export type Change = z.infer<typeof changeSchema>;

/** Which policy judged: `built-in`, or `<path>@<commit>`; `sha256` is of the effective policy's bytes. */
export const policyReferenceSchema = z.object({
  source: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  commit: z.nullable(sha),
  mode: z.enum(['enforce', 'audit']),
});
export type PolicyReference = z.infer<typeof policyReferenceSchema>;

export const ruleResultSchema = z.object({
  rule: z.string(),
  clause: z.string(),
  criteria: z.array(z.string()),
  scope: z.enum(scopes),
  level: z.enum(levels),
  outcome: z.enum(ruleOutcomes),
  threshold: z.nullable(z.union([z.string(), z.number()])),
  reason: z.string(),
});
export type RuleResult = z.infer<typeof ruleResultSchema>;

export const runSchema = z.object({
  id: z.nullable(z.string()),
  attempt: z.nullable(z.int()),
  job: z.nullable(z.string()),
  workflowRef: z.nullable(z.string()),
  actor: z.nullable(z.string()),
  evaluatedAt: z.string(),
});
export type RunRecord = z.infer<typeof runSchema>;

/** All rules, findings and facts of one control on one change: the product's contract. Source: DESIGN §5. */
export const reportSchema = z.object({
  schema: z.literal('cm-actions/report/v1'),
  control: z.string(),
  outcome: z.enum(reportOutcomes),
  summary: z.string(),
  change: changeSchema,
  policy: policyReferenceSchema,
  rules: z.array(ruleResultSchema),
  findings: z.array(findingSchema),
  facts: z.record(z.string(), z.unknown()),
  inputs: z.array(
    z.object({ name: z.string(), path: z.string(), sha256: z.string(), bytes: z.int().check(z.nonnegative()) }),
  ),
  tool: z.object({ name: z.string(), version: z.string(), tree: z.nullable(z.string()) }),
  run: runSchema,
});
export type Report = z.infer<typeof reportSchema>;
