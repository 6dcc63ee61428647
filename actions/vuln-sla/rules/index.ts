import type { RuleDefinition } from '@cm/model';

import { ignoresChanged, newInChange } from './change.ts';
import { dailyCheck, monthlyAudit, weeklyUpdates } from './heartbeats.ts';
import { dueSoon, overdue } from './overdue.ts';
import { leftOut, ratingsDisagree, severityUnknown } from './ratings.ts';
import { ledgerRead, recorded, reportsFresh, scansRead } from './reading.ts';
import { waiverExpires, waiverTooLong } from './waivers.ts';

/** Every rule, in the order in which a report has them. */
export const rules: readonly RuleDefinition[] = [
  scansRead,
  overdue.critical,
  overdue.high,
  overdue.medium,
  overdue.low,
  newInChange,
  ignoresChanged,
  dueSoon,
  waiverTooLong,
  waiverExpires,
  severityUnknown,
  leftOut,
  ratingsDisagree,
  reportsFresh,
  ledgerRead,
  recorded,
  dailyCheck,
  weeklyUpdates,
  monthlyAudit,
];
