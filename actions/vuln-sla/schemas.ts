import { listInput } from '@cm/app/input-schemas';
import { described, setting } from '@cm/model/described';
import { globSchema } from '@cm/policy/schema';
import * as z from 'zod/mini';

import { alertKinds, checks } from './names.ts';
import { defaults, type Settings } from './settings.ts';

const levels = ['critical', 'high', 'medium', 'low'] as const;
const hours = z.int().check(z.minimum(1), z.maximum(8760));
const stale = z.nullable(hours);
const days = z.int().check(z.minimum(1), z.maximum(730));
const globs = z.array(globSchema).check(z.maxLength(100));

const waiverDays = z.strictObject({
  critical: z._default(days, defaults.waiverDays.critical),
  high: z._default(days, defaults.waiverDays.high),
  medium: z._default(days, defaults.waiverDays.medium),
  low: z._default(days, defaults.waiverDays.low),
});

const section = z.strictObject({
  critical: setting(hours, defaults.critical, 'Hours until a critical vulnerability has to be fixed.'),
  high: setting(hours, defaults.high, 'Hours until a high one has to be fixed.'),
  medium: setting(hours, defaults.medium, 'Hours until a medium one has to be fixed.'),
  low: setting(z.nullable(hours), defaults.low, 'Hours until a low one has to be fixed; null: by the next release.'),
  'warn-at': setting(
    z.int().check(z.minimum(1), z.maximum(100)),
    defaults.warnAt,
    'Per cent of a deadline after which it is warned of.',
  ),
  unknown: setting(z.enum(levels), defaults.unknownAs, 'As what a vulnerability counts that nobody rated.'),
  'new-from': setting(
    z.enum(levels),
    defaults.newFrom,
    'From which severity on a vulnerability that a change brings is an error.',
  ),
  'overdue-in-pull-requests': setting(
    z.enum(['notice', 'error']),
    defaults.overdueInPullRequests,
    'What an overdue vulnerability is on a pull request that did not bring it.',
  ),
  'reopened-clock': setting(
    z.enum(['keep', 'restart']),
    defaults.reopenedClock,
    'Whether the clock of a vulnerability that comes back goes on or begins anew.',
  ),
  reports: setting(globs, [], 'Where the reports are, as patterns, where no input says so.'),
  'ignore-files': setting(
    z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(50)),
    [...defaults.ignoreFiles],
    'Ignore files of scanners and VEX documents whose entries are taken over as exceptions.',
  ),
  'waiver-days': described(z.prefault(waiverDays, {}), 'Days that an exception may last at most, by severity.'),
  'daily-check': setting(
    stale,
    defaults.dailyCheck,
    'Hours after which the record of a daily check is stale; null: not asked for.',
  ),
  'weekly-updates': setting(
    stale,
    defaults.weeklyUpdates,
    'Hours after which the record of the weekly updates is stale; null: not asked for.',
  ),
  'monthly-audit': setting(
    stale,
    defaults.monthlyAudit,
    'Hours after which the record of the monthly audit is stale; null: not asked for.',
  ),
  'release-tags': setting(globs, [...defaults.releaseTags], 'Patterns of the annotated tags that are releases.'),
});

/** The policy file's section `controls.vuln-sla`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z.pipe(
  section,
  z.transform((given): Settings => ({
    critical: given.critical,
    high: given.high,
    medium: given.medium,
    low: given.low,
    warnAt: given['warn-at'],
    unknownAs: given.unknown,
    newFrom: given['new-from'],
    overdueInPullRequests: given['overdue-in-pull-requests'],
    reopenedClock: given['reopened-clock'],
    reports: given.reports,
    ignoreFiles: given['ignore-files'],
    waiverDays: given['waiver-days'],
    dailyCheck: given['daily-check'],
    weeklyUpdates: given['weekly-updates'],
    monthlyAudit: given['monthly-audit'],
    releaseTags: given['release-tags'],
  })),
);

function listOf<const T extends readonly [string, ...string[]]>(names: T) {
  return z.pipe(listInput, z.array(z.enum(names)).check(z.maxLength(names.length)));
}

/** Kinds of alerts, as an input. */
export const alertsInput = listOf(alertKinds);

/** The policy's checks, as an input. */
export const checksInput = listOf(checks);

/** A branch's short name. */
export const branchInput = z.string().check(z.regex(/^[A-Za-z0-9][\w./-]{0,99}$/));
