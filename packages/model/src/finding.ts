import { z } from 'zod';

import { levels } from './outcome.ts';
import { appliedWaiverSchema } from './waiver.ts';

/** Where a finding points. Lines and columns are 1-based. Source: DESIGN §5. */
export const locationSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    path: z.string(),
    line: z.number().int().positive().optional(),
    endLine: z.number().int().positive().optional(),
    column: z.number().int().positive().optional(),
  }),
  z.object({ kind: z.literal('commit'), sha: z.string(), line: z.number().int().positive().optional() }),
  z.object({
    kind: z.literal('pull-request'),
    number: z.number().int().positive(),
    part: z.enum(['title', 'body', 'branch', 'predicted']).optional(),
    line: z.number().int().positive().optional(),
  }),
  z.object({ kind: z.literal('revision'), id: z.string(), path: z.string().optional() }),
  z.object({
    kind: z.literal('advisory'),
    id: z.string(),
    package: z.string().optional(),
    /** Other ids of the same vulnerability: a waiver may name any of them. */
    aliases: z.array(z.string()).optional(),
    /** The manifest or file where it was found. */
    path: z.string().optional(),
    line: z.number().int().positive().optional(),
  }),
  z.object({ kind: z.literal('repository'), name: z.string().optional() }),
]);
export type Location = z.infer<typeof locationSchema>;

export const findingOutcomes = ['fail', 'waived', 'unknown'] as const;

/** One place where a rule failed, was waived or could not tell. */
export const findingSchema = z.object({
  rule: z.string(),
  outcome: z.enum(findingOutcomes),
  level: z.enum(levels),
  message: z.string(),
  remedy: z.string(),
  location: locationSchema.nullable(),
  waiver: appliedWaiverSchema.nullable(),
});
export type Finding = z.infer<typeof findingSchema>;
