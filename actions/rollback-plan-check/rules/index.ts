import type { RuleDefinition } from '@cm/model';

import { evidence, owner, timeToRollBack, verification } from './fields.ts';
import {
  changeRead,
  notApplicable,
  placeholder,
  pointsElsewhere,
  revertNotEnough,
  sectionEmpty,
  sectionMissing,
  templateText,
  unfinished,
} from './presence.ts';
import {
  downgradeTarget,
  helmRelease,
  order,
  partNotCovered,
  restorePlan,
  rolloutTarget,
  serviceName,
  toolTarget,
} from './targets.ts';

/** Every rule of the control, in the order in which a report shows them. */
export const rules: readonly RuleDefinition[] = [
  changeRead,
  sectionMissing,
  sectionEmpty,
  unfinished,
  notApplicable,
  templateText,
  pointsElsewhere,
  placeholder,
  revertNotEnough,
  partNotCovered,
  downgradeTarget,
  rolloutTarget,
  helmRelease,
  serviceName,
  toolTarget,
  restorePlan,
  order,
  owner,
  timeToRollBack,
  verification,
  evidence,
];
