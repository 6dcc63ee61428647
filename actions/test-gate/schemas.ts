import { globSchema } from '@cm/policy/schema';
import { z } from 'zod';

import type { Settings, SuiteSettings } from './settings.ts';
import { suiteName } from './suites-input.ts';

const globs = z.array(globSchema).max(500);
/** Reports may lie outside of the repository, so a leading slash or `..` is allowed. */
const reportGlobs = z.array(z.string().min(1).max(1000)).max(500);
const atLeastOne = z.number().int().min(1).max(10_000_000);

const suite = z
  .strictObject({
    name: z.string().regex(suiteName, 'a name such as "integration"'),
    reports: reportGlobs.default([]).describe('Its reports, as patterns. Empty: its name stands in their paths.'),
    'min-tests': atLeastOne.default(1).describe('How many of its tests have to run.'),
  })
  .transform((given): SuiteSettings => ({ name: given.name, reports: given.reports, minTests: given['min-tests'] }));

/** The policy file's section `controls.test-gate`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z
  .strictObject({
    reports: reportGlobs
      .default([])
      .describe('Where the reports are, as patterns. Empty: the names that the usual tools give.'),
    suites: z.array(suite).max(100).default([]).describe('Parts of the tests that have to be there, each by its name.'),
    exclude: globs
      .default([])
      .describe('Files that are not looked into for tests that are skipped, singled out or gone, as patterns.'),
    'min-tests': atLeastOne.default(1).describe('How many tests have to run, over all reports.'),
    'max-report-age': z.number().int().min(1).max(720).default(12).describe('Oldest report that counts, in hours.'),
  })
  .transform((section): Settings => ({
    reports: section.reports,
    suites: section.suites,
    exclude: section.exclude,
    minTests: section['min-tests'],
    maxReportAge: section['max-report-age'],
  }));
