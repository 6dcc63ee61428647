import * as z from 'zod/mini';

import { levels } from './outcome.ts';
import { appliedWaiverSchema } from './waiver.ts';

const positive = z.int().check(z.positive());

/** Where a finding points. Lines and columns are 1-based. Source: DESIGN §5. */
export const locationSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    path: z.string(),
    line: z.optional(positive),
    endLine: z.optional(positive),
    column: z.optional(positive),
  }),
  z.object({ kind: z.literal('commit'), sha: z.string(), line: z.optional(positive) }),
  z.object({
    kind: z.literal('pull-request'),
    number: positive,
    part: z.optional(z.enum(['title', 'body', 'branch', 'predicted'])),
    line: z.optional(positive),
  }),
  z.object({ kind: z.literal('revision'), id: z.string(), path: z.optional(z.string()) }),
  z.object({
    kind: z.literal('advisory'),
    id: z.string(),
    package: z.optional(z.string()),
    /** Other ids of the same vulnerability: a waiver may name any of them. */
    aliases: z.optional(z.array(z.string())),
    /** The manifest or file where it was found. */
    path: z.optional(z.string()),
    line: z.optional(positive),
  }),
  z.object({ kind: z.literal('repository'), name: z.optional(z.string()) }),
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
  location: z.nullable(locationSchema),
  waiver: z.nullable(appliedWaiverSchema),
});
export type Finding = z.infer<typeof findingSchema>;
