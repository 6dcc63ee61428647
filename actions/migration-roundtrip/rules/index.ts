import type { RuleDefinition } from '@cm/model';

import { baseToHead, downgradeApplies, downgradeRestores, olderRevisions, reapplies } from './rounds.ts';
import { drift, headsReached, invalidIndexes, locks, ran, upgradeApplies } from './run.ts';

/** Every rule of the control, in the order in which a report shows them. */
export const rules: readonly RuleDefinition[] = [
  ran,
  upgradeApplies,
  downgradeApplies,
  downgradeRestores,
  reapplies,
  baseToHead,
  headsReached,
  invalidIndexes,
  drift,
  locks,
  olderRevisions,
];
