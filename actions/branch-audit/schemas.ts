import { z } from 'zod';

import { periods, type Settings } from './settings.ts';

const names = z.array(z.string().min(1).max(250)).max(100);

/** The policy file's section `controls.branch-audit`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z
  .strictObject({
    branches: names.default([]).describe('Branches that are audited beside the default branch, by name.'),
    checks: names
      .default([])
      .describe(
        'Checks that have to be required on them. Empty: one of the suite’s own will do, and is asked for as advice.',
      ),
    approvals: z.number().int().min(1).max(10).default(1).describe('How many approvals have to be required.'),
    'allow-bypass': names
      .nullable()
      .default(null)
      .describe(
        'Who may pass by the rules, in the words of the report, such as `role:admin`. An empty list: nobody. Left out: they are told, and no more.',
      ),
    period: z.enum(periods).default('month').describe('How far back pushes of the branch are looked at.'),
  })
  .transform((section): Settings => ({
    branches: section.branches,
    checks: section.checks,
    approvals: section.approvals,
    allowBypass: section['allow-bypass'],
    period: section.period,
  }));
