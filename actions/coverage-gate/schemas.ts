import { globSchema } from '@cm/policy/schema';
import { z } from 'zod';

import type { FlagSettings, PathSettings, Settings } from './settings.ts';

const percent = z
  .number()
  .min(0)
  .max(100)
  .refine(
    (value) => Math.abs(Math.round(value * 100) - value * 100) < 1e-6,
    'a number from 0 to 100 with at most two decimals',
  );
const optionalPercent = percent.nullable().default(null);
const globs = z.array(globSchema).max(500);
const reportGlobs = z.array(globSchema).max(100);

const pathSettings = z
  .strictObject({
    paths: globs.min(1).describe('The files, as patterns.'),
    'threshold-lines': percent.nullable().optional().describe('Per cent of their lines; null: not judged.'),
    'threshold-patch': percent
      .nullable()
      .optional()
      .describe('Per cent of their new and changed lines; null: not judged.'),
    'require-report': z.boolean().default(true).describe('Whether an added file has to be in a report.'),
  })
  .transform((entry): PathSettings => ({
    paths: entry.paths,
    thresholdLines: entry['threshold-lines'],
    thresholdPatch: entry['threshold-patch'],
    requireReport: entry['require-report'],
  }));

const flagSettings = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z0-9][\w.-]{0,59}$/, 'a name such as "unit"'),
    reports: reportGlobs.min(1).describe('Its reports, as patterns.'),
    uploads: z.number().int().min(1).max(1000).default(1).describe('How many reports there have to be.'),
    'threshold-lines': optionalPercent.describe('Per cent of the lines that its reports tell of.'),
    'carry-forward': z
      .boolean()
      .default(false)
      .describe(
        'Without a report, what the baseline has of its paths stands for it: tests that run only where affected.',
      ),
    paths: globs.default([]).describe('The files that it measures; needed to carry forward.'),
  })
  .refine((flag) => !flag['carry-forward'] || flag.paths.length > 0, {
    path: ['paths'],
    message: 'at least one pattern, because `carry-forward` is on',
  })
  .transform((flag): FlagSettings => ({
    name: flag.name,
    reports: flag.reports,
    uploads: flag.uploads,
    thresholdLines: flag['threshold-lines'],
    carryForward: flag['carry-forward'],
    paths: flag.paths,
  }));

/** The policy file's section `controls.coverage-gate`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z
  .strictObject({
    'threshold-lines': percent
      .optional()
      .describe(
        'Per cent of the project’s lines that tests run. Default 80; once it is written here, less is an error.',
      ),
    'threshold-patch': percent.default(80).describe('Per cent of the new and changed lines that tests run.'),
    'threshold-branches': optionalPercent.describe('Per cent of the project’s branches; null: not judged.'),
    'threshold-functions': optionalPercent.describe('Per cent of the project’s functions; null: not judged.'),
    'threshold-statements': optionalPercent.describe('Per cent of the project’s statements; null: not judged.'),
    reports: reportGlobs
      .default([])
      .describe('Where the reports are, as patterns. Empty: the names that the usual tools give.'),
    exclude: globs.default([]).describe('Files that are not judged, as patterns.'),
    paths: z
      .array(pathSettings)
      .max(100)
      .default([])
      .describe('Other thresholds for some files; the first entry that covers a file holds.'),
    flags: z
      .array(flagSettings)
      .max(100)
      .default([])
      .describe('Parts of the tests with reports of their own, each expected.'),
    'min-matched-files': percent
      .default(90)
      .describe('Per cent of the files in the reports that have to be in the repository.'),
    'max-report-age': z.number().int().min(1).max(720).default(12).describe('Oldest report that counts, in hours.'),
    'drop-tolerance': z
      .number()
      .int()
      .min(0)
      .max(1_000_000)
      .default(0)
      .describe('Lines that may be uncovered more than at the base, outside of the change.'),
    'baseline-artifact': z
      .string()
      .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'the name of a workflow artifact')
      .default('coverage-baseline')
      .describe('The workflow artifact that holds the baseline.'),
  })
  .transform((section): Settings => ({
    thresholdLines: section['threshold-lines'] ?? 80,
    thresholdPatch: section['threshold-patch'],
    thresholdBranches: section['threshold-branches'],
    thresholdFunctions: section['threshold-functions'],
    thresholdStatements: section['threshold-statements'],
    statesLines: section['threshold-lines'] !== undefined,
    reports: section.reports,
    exclude: section.exclude,
    paths: section.paths,
    flags: section.flags,
    minMatchedFiles: section['min-matched-files'],
    maxReportAge: section['max-report-age'],
    dropTolerance: section['drop-tolerance'],
    baselineArtifact: section['baseline-artifact'],
  }));

/** A threshold as an input: `80` or `82.5`. */
export const percentInput = z
  .string()
  .regex(/^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/)
  .transform(Number);
