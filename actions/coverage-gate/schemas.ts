import { described, setting } from '@cm/model/described';
import { globSchema } from '@cm/policy/schema';
import * as z from 'zod/mini';

import type { FlagSettings, PathSettings, Settings } from './settings.ts';

const percent = z.number().check(
  z.minimum(0),
  z.maximum(100),
  z.refine(
    (value) => Math.abs(Math.round(value * 100) - value * 100) < 1e-6,
    'a number from 0 to 100 with at most two decimals',
  ),
);
const percentOrNull = z.nullable(percent);
const globs = z.array(globSchema).check(z.maxLength(500));
const reportGlobs = z.array(globSchema).check(z.maxLength(100));

const pathSettings = z.pipe(
  z.strictObject({
    paths: described(globs.check(z.minLength(1)), 'The files, as patterns.'),
    'threshold-lines': described(z.optional(percentOrNull), 'Per cent of their lines; null: not judged.'),
    'threshold-patch': described(
      z.optional(percentOrNull),
      'Per cent of their new and changed lines; null: not judged.',
    ),
    'require-report': setting(z.boolean(), true, 'Whether an added file has to be in a report.'),
  }),
  z.transform((entry): PathSettings => ({
    paths: entry.paths,
    thresholdLines: entry['threshold-lines'],
    thresholdPatch: entry['threshold-patch'],
    requireReport: entry['require-report'],
  })),
);

const flagSettings = z.pipe(
  z
    .strictObject({
      name: z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,59}$/, 'a name such as "unit"')),
      reports: described(reportGlobs.check(z.minLength(1)), 'Its reports, as patterns.'),
      uploads: setting(z.int().check(z.minimum(1), z.maximum(1000)), 1, 'How many reports there have to be.'),
      'threshold-lines': setting(percentOrNull, null, 'Per cent of the lines that its reports tell of.'),
      'carry-forward': setting(
        z.boolean(),
        false,
        'Without a report, what the baseline has of its paths stands for it: tests that run only where affected.',
      ),
      paths: setting(globs, [], 'The files that it measures; needed to carry forward.'),
    })
    .check(
      z.refine((flag) => !flag['carry-forward'] || flag.paths.length > 0, {
        path: ['paths'],
        message: 'at least one pattern, because `carry-forward` is on',
      }),
    ),
  z.transform((flag): FlagSettings => ({
    name: flag.name,
    reports: flag.reports,
    uploads: flag.uploads,
    thresholdLines: flag['threshold-lines'],
    carryForward: flag['carry-forward'],
    paths: flag.paths,
  })),
);

const section = z.strictObject({
  'threshold-lines': described(
    z.optional(percent),
    'Per cent of the project’s lines that tests run. Default 80; once it is written here, less is an error.',
  ),
  'threshold-patch': setting(percent, 80, 'Per cent of the new and changed lines that tests run.'),
  'threshold-branches': setting(percentOrNull, null, 'Per cent of the project’s branches; null: not judged.'),
  'threshold-functions': setting(percentOrNull, null, 'Per cent of the project’s functions; null: not judged.'),
  'threshold-statements': setting(percentOrNull, null, 'Per cent of the project’s statements; null: not judged.'),
  reports: setting(reportGlobs, [], 'Where the reports are, as patterns. Empty: the names that the usual tools give.'),
  exclude: setting(globs, [], 'Files that are not judged, as patterns.'),
  paths: setting(
    z.array(pathSettings).check(z.maxLength(100)),
    [],
    'Other thresholds for some files; the first entry that covers a file holds.',
  ),
  flags: setting(
    z.array(flagSettings).check(z.maxLength(100)),
    [],
    'Parts of the tests with reports of their own, each expected.',
  ),
  'min-matched-files': setting(percent, 90, 'Per cent of the files in the reports that have to be in the repository.'),
  'max-report-age': setting(z.int().check(z.minimum(1), z.maximum(720)), 12, 'Oldest report that counts, in hours.'),
  'drop-tolerance': setting(
    z.int().check(z.minimum(0), z.maximum(1_000_000)),
    0,
    'Lines that may be uncovered more than at the base, outside of the change.',
  ),
  'baseline-artifact': setting(
    z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'the name of a workflow artifact')),
    'coverage-baseline',
    'The workflow artifact that holds the baseline.',
  ),
});

/** The policy file's section `controls.coverage-gate`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z.pipe(
  section,
  z.transform((given): Settings => ({
    thresholdLines: given['threshold-lines'] ?? 80,
    thresholdPatch: given['threshold-patch'],
    thresholdBranches: given['threshold-branches'],
    thresholdFunctions: given['threshold-functions'],
    thresholdStatements: given['threshold-statements'],
    statesLines: given['threshold-lines'] !== undefined,
    reports: given.reports,
    exclude: given.exclude,
    paths: given.paths,
    flags: given.flags,
    minMatchedFiles: given['min-matched-files'],
    maxReportAge: given['max-report-age'],
    dropTolerance: given['drop-tolerance'],
    baselineArtifact: given['baseline-artifact'],
  })),
);

/** A threshold as an input: `80` or `82.5`. */
export const percentInput = z.pipe(
  z.string().check(z.regex(/^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/)),
  z.transform(Number),
);
