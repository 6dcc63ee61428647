import { setting } from '@cm/model/described';
import * as z from 'zod/mini';

import type { PolicyVocabulary } from './schema.ts';

const percent = z.number().check(z.minimum(0), z.maximum(100));

/** A small vocabulary for this package's tests: two controls, with settings of each kind. */
export const vocabulary: PolicyVocabulary = {
  sections: {
    'commit-lint': z.pipe(
      z.strictObject({
        'extra-types': setting(z.array(z.string()), [], 'Commit types beside the seven of the policy.'),
        scopes: setting(z.nullable(z.array(z.string())), null, 'Allowed scopes; empty: all.'),
        'header-length': setting(z.int().check(z.minimum(20), z.maximum(200)), 100, 'Longest header, in characters.'),
        'merge-method': z.optional(z.enum(['squash', 'merge', 'rebase'])),
      }),
      z.transform((section) => ({
        headerLength: section['header-length'],
        scopes: section.scopes,
        types: section['extra-types'],
      })),
    ),
    'coverage-gate': z
      .strictObject({
        minimum: setting(percent, 80, 'Coverage in percent.'),
        warn: z._default(percent, 85),
      })
      .check(
        z.refine((section) => section.minimum <= section.warn, {
          path: ['minimum'],
          message: 'The minimum is above the warning.',
        }),
      ),
  },
  ruleIds: ['commit-lint/header', 'commit-lint/ticket', 'commit-lint/task-trailer', 'coverage-gate/total'],
  clauseIds: ['commits.format', 'commits.task', 'testing.coverage'],
};
