import { z } from 'zod';

import { findingSchema } from './finding.ts';
import { levels, reportOutcomes, ruleOutcomes, scopes } from './outcome.ts';

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

/** What is judged. `merge` is the tested merge commit, where there is one. */
export const changeSchema = z.object({
  repository: z.string().nullable(),
  event: z.string(),
  base: sha.nullable(),
  head: sha.nullable(),
  merge: sha.nullable(),
  headRepository: z.string().nullable(),
  pullRequest: z.number().int().positive().nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** Which policy judged: `built-in`, or `<path>@<commit>`; `sha256` is of the effective policy's bytes. */
export const policyReferenceSchema = z.object({
  source: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  commit: sha.nullable(),
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
  threshold: z.union([z.string(), z.number()]).nullable(),
  reason: z.string(),
});
export type RuleResult = z.infer<typeof ruleResultSchema>;

export const runSchema = z.object({
  id: z.string().nullable(),
  attempt: z.number().int().nullable(),
  job: z.string().nullable(),
  workflowRef: z.string().nullable(),
  actor: z.string().nullable(),
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
    z.object({ name: z.string(), path: z.string(), sha256: z.string(), bytes: z.number().int().nonnegative() }),
  ),
  tool: z.object({ name: z.string(), version: z.string(), tree: z.string().nullable() }),
  run: runSchema,
});
export type Report = z.infer<typeof reportSchema>;
