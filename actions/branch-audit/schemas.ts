import { setting } from '@cm/model/described';
import * as z from 'zod/mini';

import { periods, type Settings } from './settings.ts';

const names = z.array(z.string().check(z.minLength(1), z.maxLength(250))).check(z.maxLength(100));

const section = z.strictObject({
  branches: setting(names, [], 'Branches that are audited beside the default branch, by name.'),
  checks: setting(
    names,
    [],
    'Checks that have to be required on them. Empty: one of the suite’s own will do, and is asked for as advice.',
  ),
  approvals: setting(z.int().check(z.minimum(1), z.maximum(10)), 1, 'How many approvals have to be required.'),
  'allow-bypass': setting(
    z.nullable(names),
    null,
    'Who may pass by the rules, in the words of the report, such as `role:admin`. An empty list: nobody. Left out: they are told, and no more.',
  ),
  period: setting(z.enum(periods), 'month', 'How far back pushes of the branch are looked at.'),
});

/** The policy file's section `controls.branch-audit`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z.pipe(
  section,
  z.transform((given): Settings => ({
    branches: given.branches,
    checks: given.checks,
    approvals: given.approvals,
    allowBypass: given['allow-bypass'],
    period: given.period,
  })),
);
