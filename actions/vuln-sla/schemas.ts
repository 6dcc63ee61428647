import { listInput } from '@cm/app/input-schemas';
import { globSchema } from '@cm/policy/schema';
import { z } from 'zod';

import { alertKinds, checks } from './names.ts';
import { defaults, type Settings } from './settings.ts';

const levels = ['critical', 'high', 'medium', 'low'] as const;
const hours = z.number().int().min(1).max(8760);
const stale = hours.nullable();
const days = z.number().int().min(1).max(730);
const globs = z.array(globSchema).max(100);

/** The policy file's section `controls.vuln-sla`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z
  .strictObject({
    critical: hours.default(defaults.critical).describe('Hours until a critical vulnerability has to be fixed.'),
    high: hours.default(defaults.high).describe('Hours until a high one has to be fixed.'),
    medium: hours.default(defaults.medium).describe('Hours until a medium one has to be fixed.'),
    low: hours
      .nullable()
      .default(defaults.low)
      .describe('Hours until a low one has to be fixed; null: by the next release.'),
    'warn-at': z
      .number()
      .int()
      .min(1)
      .max(100)
      .default(defaults.warnAt)
      .describe('Per cent of a deadline after which it is warned of.'),
    unknown: z.enum(levels).default(defaults.unknownAs).describe('As what a vulnerability counts that nobody rated.'),
    'new-from': z
      .enum(levels)
      .default(defaults.newFrom)
      .describe('From which severity on a vulnerability that a change brings is an error.'),
    'overdue-in-pull-requests': z
      .enum(['notice', 'error'])
      .default(defaults.overdueInPullRequests)
      .describe('What an overdue vulnerability is on a pull request that did not bring it.'),
    'reopened-clock': z
      .enum(['keep', 'restart'])
      .default(defaults.reopenedClock)
      .describe('Whether the clock of a vulnerability that comes back goes on or begins anew.'),
    reports: globs.default([]).describe('Where the reports are, as patterns, where no input says so.'),
    'ignore-files': z
      .array(z.string().min(1).max(300))
      .max(50)
      .default([...defaults.ignoreFiles])
      .describe('Ignore files of scanners and VEX documents whose entries are taken over as exceptions.'),
    'waiver-days': z
      .strictObject({
        critical: days.default(defaults.waiverDays.critical),
        high: days.default(defaults.waiverDays.high),
        medium: days.default(defaults.waiverDays.medium),
        low: days.default(defaults.waiverDays.low),
      })
      .prefault({})
      .describe('Days that an exception may last at most, by severity.'),
    'daily-check': stale
      .default(defaults.dailyCheck)
      .describe('Hours after which the record of a daily check is stale; null: not asked for.'),
    'weekly-updates': stale
      .default(defaults.weeklyUpdates)
      .describe('Hours after which the record of the weekly updates is stale; null: not asked for.'),
    'monthly-audit': stale
      .default(defaults.monthlyAudit)
      .describe('Hours after which the record of the monthly audit is stale; null: not asked for.'),
    'release-tags': globs
      .default([...defaults.releaseTags])
      .describe('Patterns of the annotated tags that are releases.'),
  })
  .transform((section): Settings => ({
    critical: section.critical,
    high: section.high,
    medium: section.medium,
    low: section.low,
    warnAt: section['warn-at'],
    unknownAs: section.unknown,
    newFrom: section['new-from'],
    overdueInPullRequests: section['overdue-in-pull-requests'],
    reopenedClock: section['reopened-clock'],
    reports: section.reports,
    ignoreFiles: section['ignore-files'],
    waiverDays: section['waiver-days'],
    dailyCheck: section['daily-check'],
    weeklyUpdates: section['weekly-updates'],
    monthlyAudit: section['monthly-audit'],
    releaseTags: section['release-tags'],
  }));

function listOf<const T extends readonly [string, ...string[]]>(names: T) {
  return listInput.pipe(z.array(z.enum(names)).max(names.length));
}

/** Kinds of alerts, as an input. */
export const alertsInput = listOf(alertKinds);

/** The policy's checks, as an input. */
export const checksInput = listOf(checks);

/** A branch's short name. */
export const branchInput = z.string().regex(/^[A-Za-z0-9][\w./-]{0,99}$/);
