import type { RuleDefinition } from '@cm/model';

import { activity, bypass, checksSource, continuity, controlsRequired, deletion, staleApprovals } from './around.ts';
import { checksRequired, isProtected, noForcePush, pullRequest, reviewApproval, upToDate } from './six.ts';

/** All rules, in the order of the summary. */
export const rules: readonly RuleDefinition[] = [
  isProtected,
  pullRequest,
  reviewApproval,
  checksRequired,
  noForcePush,
  upToDate,
  bypass,
  checksSource,
  controlsRequired,
  staleApprovals,
  deletion,
  continuity,
  activity,
];
