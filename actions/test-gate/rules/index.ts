import type { RuleDefinition } from '@cm/model';

import { changeRead, focusedTests, newlySkipped, testsRemoved } from './change.ts';
import { reportAge, reportNotes, reportsRead, suitesPresent } from './reports.ts';
import { flakyTests, suiteErrors, testsPass, testsRan } from './tests.ts';

/** All rules, in the order of the summary. */
export const rules: readonly RuleDefinition[] = [
  reportsRead,
  reportAge,
  testsRan,
  testsPass,
  suiteErrors,
  suitesPresent,
  changeRead,
  focusedTests,
  newlySkipped,
  testsRemoved,
  flakyTests,
  reportNotes,
];
