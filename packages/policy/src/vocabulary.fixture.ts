import { z } from 'zod';

import type { PolicyVocabulary } from './schema.ts';

/** A small vocabulary for this package's tests: two controls, with settings of each kind. */
export const vocabulary: PolicyVocabulary = {
  sections: {
    'commit-lint': z
      .strictObject({
        'extra-types': z.array(z.string()).default([]).describe('Commit types beside the seven of the policy.'),
        scopes: z.array(z.string()).nullable().default(null).describe('Allowed scopes; empty: all.'),
        'header-length': z.number().int().min(20).max(200).default(100).describe('Longest header, in characters.'),
        'merge-method': z.enum(['squash', 'merge', 'rebase']).optional(),
      })
      .transform((section) => ({
        headerLength: section['header-length'],
        scopes: section.scopes,
        types: section['extra-types'],
      })),
    'coverage-gate': z
      .strictObject({
        minimum: z.number().min(0).max(100).default(80).describe('Coverage in percent.'),
        warn: z.number().min(0).max(100).default(85),
      })
      .refine((section) => section.minimum <= section.warn, {
        path: ['minimum'],
        message: 'The minimum is above the warning.',
      }),
  },
  ruleIds: ['commit-lint/header', 'commit-lint/ticket', 'commit-lint/task-trailer', 'coverage-gate/total'],
  clauseIds: ['commits.format', 'commits.task', 'testing.coverage'],
};
