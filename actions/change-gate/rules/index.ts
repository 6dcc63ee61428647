import type { RuleDefinition } from '@cm/model';

import { approvalRules } from './approvals.ts';
import { classifyRules } from './classify.ts';
import { landedRules } from './landed.ts';
import { changeRead } from './reading.ts';
import { recordRules } from './record.ts';
import { securityRules } from './security.ts';
import { traceRules } from './trace.ts';

/** Every rule of the control, in the order in which a report shows them. */
export const rules: readonly RuleDefinition[] = [
  changeRead,
  ...classifyRules,
  ...approvalRules,
  ...securityRules,
  ...recordRules,
  ...traceRules,
  ...landedRules,
];
