import type { RuleDefinition } from '@cm/model';

import { flagLines, flagReports } from './flags.ts';
import { measureSettings, pragmas } from './loosening.ts';
import { changeRead, newTests, patchLines } from './patch.ts';
import { changedFilePresent, newFilePresent } from './presence.ts';
import { projectBranches, projectFunctions, projectLines, projectStatements, ratchet } from './project.ts';
import { pathsMatched, reportAge, reportNotes, reportsRead } from './reports.ts';

/** Every rule of the control, in the order in which a report shows them. */
export const rules: readonly RuleDefinition[] = [
  reportsRead,
  pathsMatched,
  reportAge,
  changeRead,
  patchLines,
  newFilePresent,
  changedFilePresent,
  newTests,
  projectLines,
  projectBranches,
  projectFunctions,
  projectStatements,
  ratchet,
  flagReports,
  flagLines,
  pragmas,
  measureSettings,
  reportNotes,
];
