import type { RuleDefinition } from '@cm/model';

import {
  branchLabel,
  cycle,
  duplicateId,
  idLength,
  missingParent,
  newBranch,
  onBaseHead,
  openCollisions,
  singleHead,
} from './chain.ts';
import { downgradeInverse, downgradeThere, enumLeft } from './downgrade.ts';
import { deleted, edited, renamed, reparented } from './immutability.ts';
import { configuration, filesRead, older, parsable } from './reading.ts';
import { safetyRules } from './safety/index.ts';

/** Rules about how revisions hang together and what becomes of merged ones. */
export const chainRules: readonly RuleDefinition[] = [
  singleHead,
  newBranch,
  missingParent,
  cycle,
  duplicateId,
  idLength,
  branchLabel,
];

export const changeRules: readonly RuleDefinition[] = [onBaseHead, edited, deleted, renamed, reparented];

export const downgradeRules: readonly RuleDefinition[] = [downgradeThere, downgradeInverse, enumLeft];

/** Every rule of the control, in the order in which a report shows them. */
export const rules: readonly RuleDefinition[] = [
  filesRead,
  parsable,
  configuration,
  ...chainRules,
  ...changeRules,
  openCollisions,
  ...downgradeRules,
  ...safetyRules,
  older,
];
