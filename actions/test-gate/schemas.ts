import { setting } from '@cm/model/described';
import { globSchema } from '@cm/policy/schema';
import * as z from 'zod/mini';

import type { Settings, SuiteSettings } from './settings.ts';
import { suiteName } from './suites-input.ts';

const globs = z.array(globSchema).check(z.maxLength(500));
/** Reports may lie outside of the repository, so a leading slash or `..` is allowed. */
const reportGlobs = z.array(z.string().check(z.minLength(1), z.maxLength(1000))).check(z.maxLength(500));
const atLeastOne = z.int().check(z.minimum(1), z.maximum(10_000_000));

const suite = z.pipe(
  z.strictObject({
    name: z.string().check(z.regex(suiteName, 'a name such as "integration"')),
    reports: setting(reportGlobs, [], 'Its reports, as patterns. Empty: its name stands in their paths.'),
    'min-tests': setting(atLeastOne, 1, 'How many of its tests have to run.'),
  }),
  z.transform((given): SuiteSettings => ({
    name: given.name,
    reports: given.reports,
    minTests: given['min-tests'],
  })),
);

const section = z.strictObject({
  reports: setting(reportGlobs, [], 'Where the reports are, as patterns. Empty: the names that the usual tools give.'),
  suites: setting(
    z.array(suite).check(z.maxLength(100)),
    [],
    'Parts of the tests that have to be there, each by its name.',
  ),
  exclude: setting(
    globs,
    [],
    'Files that are not looked into for tests that are skipped, singled out or gone, as patterns.',
  ),
  'min-tests': setting(atLeastOne, 1, 'How many tests have to run, over all reports.'),
  'max-report-age': setting(z.int().check(z.minimum(1), z.maximum(720)), 12, 'Oldest report that counts, in hours.'),
});

/** The policy file's section `controls.test-gate`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z.pipe(
  section,
  z.transform((given): Settings => ({
    reports: given.reports,
    suites: given.suites,
    exclude: given.exclude,
    minTests: given['min-tests'],
    maxReportAge: given['max-report-age'],
  })),
);
