import type { RuleDefinition } from '@cm/model';

import { createAll, importsAppCode, migrationWithCode, notAnalysed } from './code.ts';
import { suppressed, suppression } from './comments.ts';
import { addRequiredColumn, backfillWithDdl, wholeTableUpdate } from './data.ts';
import {
  deletesAllRows,
  dropsColumn,
  dropsObject,
  dropsTable,
  renamesColumn,
  renamesLabel,
  renamesTable,
} from './destructive.ts';
import {
  constraintBuildsIndex,
  indexDropNotConcurrent,
  indexNotConcurrent,
  locksBigTable,
  locksTable,
  setNotNull,
  validatesConstraint,
} from './locks.ts';
import { rewritesTable, volatileDefault } from './rewrites.ts';
import {
  concurrentlyIfNotExists,
  concurrentlyInTransaction,
  concurrentlyLockTimeout,
  enumValueInTransaction,
  partlyCommitted,
  transactionControl,
} from './transactions.ts';
import { noTimeouts, swallowedErrors } from './tree.ts';

/** Rules about one operation, which a comment beside it can accept, in the order in which a report shows them. */
export const operationRules: readonly RuleDefinition[] = [
  dropsTable,
  dropsColumn,
  deletesAllRows,
  renamesTable,
  renamesColumn,
  renamesLabel,
  dropsObject,
  addRequiredColumn,
  volatileDefault,
  rewritesTable,
  locksBigTable,
  backfillWithDdl,
  concurrentlyInTransaction,
  enumValueInTransaction,
  createAll,
  indexNotConcurrent,
  validatesConstraint,
  constraintBuildsIndex,
  setNotNull,
  locksTable,
  wholeTableUpdate,
  concurrentlyLockTimeout,
  concurrentlyIfNotExists,
  transactionControl,
  partlyCommitted,
  indexDropNotConcurrent,
  notAnalysed,
  importsAppCode,
];

/** Every safety rule: those about operations, about comments, about the whole change, and about the tree. */
export const safetyRules: readonly RuleDefinition[] = [
  ...operationRules,
  suppressed,
  suppression,
  migrationWithCode,
  swallowedErrors,
  noTimeouts,
];
